import type { Card, Offer } from '../walk/card.js';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../walk/commands.js';

/** A command that was written out, and what was written behind it: "go to 7". */
export interface Spoken {
  readonly name: CommandName;
  readonly rest: string;
}

/** What people say beside the words of the list. */
const ALSO: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  back: ['previous'],
  skip: ['next'],
  not_applicable: ['n/a'],
  take_back: ['undo'],
  reveal: ['levels', 'show levels'],
  private_note: ['private', 'private note'],
  leave: ['save', 'quit', 'exit'],
};

/** The command a line begins with, in as many words as fit. Case, apostrophes and underscores do not matter. */
export function spokenIn(line: string, offers: readonly Offer[]): Spoken | undefined {
  const ends = [...line.matchAll(/\S+/g)].slice(0, MOST_WORDS).map(({ index, 0: word }) => index + word.length);
  for (const end of ends.reverse()) {
    const said = plain(line.slice(0, end));
    const name = COMMAND_NAMES.find((command) => wordsFor(command, offers).some((word) => plain(word) === said));
    const rest = line.slice(end);
    if (name !== undefined) return { name, rest: rest.trim() === '' ? '' : rest.slice(1) };
  }
  return undefined;
}

/** "do not know" and "rather not say" are the longest. */
const MOST_WORDS = 4;

/** What a command is called on this card. */
export function labelOf({ name, label }: Offer): string {
  return label ?? COMMANDS[name].label;
}

/** Everything that can be written on this card, to look for the nearest. */
export function wordsOn({ commands }: Card): string[] {
  return commands.flatMap((offer) => [labelOf(offer), offer.name]);
}

function wordsFor(name: CommandName, offers: readonly Offer[]): string[] {
  const here = offers.flatMap((offer) => (offer.name === name && offer.label !== undefined ? [offer.label] : []));
  return [COMMANDS[name].key, name, COMMANDS[name].label, ...here, ...(ALSO[name] ?? [])];
}

/** "Doesn’t apply", "does not apply" and "doesnt_apply" are one word. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/ +/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .replace(/\b(do|does)n'?t\b/g, '$1 not');
}
