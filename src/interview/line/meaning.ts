import { nearest } from '../../core/nearest.js';
import type { Card } from '../walk/card.js';
import { COMMANDS } from '../walk/commands.js';
import { MOST_CHARACTERS } from '../walk/fields.js';
import { graphemes } from '../walk/graphemes.js';
import type { Body, Field, FieldsInput, Option, TickInput } from '../walk/input.js';
import type { Key, NamedKey } from '../walk/key.js';
import { wordOf } from './expected.js';
import { type Spoken, spokenIn, wordsOn } from './words.js';

/** A line as the keys that say the same in full screen, or why it says nothing. */
export type Meaning = Keys | { readonly problem: string };

export interface Keys {
  readonly keys: readonly Key[];
  /** What is typed on the page they open. */
  readonly rest?: string;
  /** A whole line is no stray key: the last one is pressed once more where the walk wants to be sure. */
  readonly sure?: true;
}

/** What a line means on a card. Nothing here decides where it leads: that is the walk's. */
export function meaningOf(card: Card, line: string): Meaning {
  const { body } = card;
  if (line.trim() === '') return { keys: [press('enter')] };
  switch (body.as) {
    case 'pick':
      return picked(body.options, line) ?? commanded(card, line);
    case 'tick':
      return ticked(body.options, body.input, line) ?? commanded(card, line);
    case 'fields':
      return slashed(card, body.input, line) ?? typed(body.fields[body.input.at], line);
    case 'reading':
      return commanded(card, line);
  }
}

/** Several lines typed as one text. */
export function meaningOfLines(body: Extract<Body, { as: 'fields' }>, lines: readonly string[]): Meaning {
  const text = lines.join('\n').trim();
  if (text === '') return { problem: 'There was nothing between /lines and /end; what was there is kept.' };
  return typed(body.fields[body.input.at], text);
}

function picked(options: readonly Option[], line: string): Meaning | undefined {
  const index = options.findIndex((option) => isMeant(option, line));
  return index < 0 ? undefined : { keys: [...walkTo(index), press('enter')] };
}

/** By label ("3", "3."), letter, its word ("yes") or the whole text. */
function isMeant(option: Option, line: string): boolean {
  const said = line.trim().toLowerCase();
  return [option.label, `${option.label}.`, option.letter, wordOf(option), option.text.toLowerCase()].includes(said);
}

function ticked(options: readonly Option[], { ticked: before }: TickInput, line: string): Meaning | undefined {
  const parts = line
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '' && part !== 'and');
  const wanted = new Set(
    parts.map((part) => options.findIndex((option) => isMeant(option, part) || isNone(option, part))),
  );
  if (wanted.has(-1)) return undefined;
  if (wanted.size > 1 && [...wanted].some((index) => options[index]?.exclusive === true)) {
    return { problem: '"None" stands alone; nothing was ticked.' };
  }
  // What is not wanted goes first: ticking "none of these" would clear the rest by itself.
  const off = before.filter((index) => !wanted.has(index));
  const on = [...wanted].filter((index) => !before.includes(index));
  return { keys: [...[...off, ...on].flatMap((index) => [...walkTo(index), character(' ')]), press('enter')] };
}

function isNone({ exclusive }: Option, part: string): boolean {
  return exclusive === true && part === 'none';
}

/** Arrows instead of the label: they choose what is meant whatever was typed before. */
function walkTo(index: number): Key[] {
  return [press('home'), ...Array.from({ length: index }, () => press('down'))];
}

function commanded(card: Card, line: string): Meaning {
  const spoken = spokenIn(line.trim().replace(/^\/(?=.)/, ''), card.commands);
  if (spoken === undefined) return { problem: notUnderstood(card, line.trim()) };
  const keys = obeyed(spoken, [character(COMMANDS[spoken.name].key)]);
  return spoken.name === 'declined' ? { ...keys, sure: true } : keys;
}

function obeyed({ rest }: Spoken, keys: readonly Key[]): Keys {
  return rest === '' ? { keys } : { keys, rest };
}

/** In a text, commands begin with a slash. What looks like none of them is text, a path for example. */
function slashed(card: Card, input: FieldsInput, line: string): Meaning | undefined {
  if (!line.startsWith('/')) return undefined;
  const word = line.slice(1).trim();
  if (word === 'empty') return { keys: [...cleared(), press('enter')] };
  const spoken = spokenIn(word, card.commands);
  if (spoken !== undefined) {
    // What came from an editor and was not accepted makes room for the command, as it would in full screen.
    const room = input.untouched ? [] : cleared();
    return obeyed(spoken, [...room, character('/'), character(COMMANDS[spoken.name].key), press('enter')]);
  }
  if (!/^[\p{L}\p{N}'’_ ]{0,20}$/u.test(word)) return undefined;
  return { problem: `There is no command ${quoted(line.trim())}. A text may begin with a space instead.` };
}

function typed(field: Field | undefined, text: string): Meaning {
  const most = field?.most ?? MOST_CHARACTERS;
  if (text.length > most) {
    return { problem: `Only ${most} characters fit here, and these are ${text.length}; none of them was taken.` };
  }
  const keys: Key[] = field?.lines === true ? [{ press: 'paste', text }] : graphemes(text).map(character);
  return { keys: [...cleared(), ...keys, press('enter')] };
}

function cleared(): Key[] {
  return [press('end'), press('delete_line')];
}

function press(name: NamedKey): Key {
  return { press: name };
}

function character(text: string): Key {
  return { press: 'character', text };
}

function notUnderstood(card: Card, line: string): string {
  if (/^\d+\.?$/.test(line)) return `There is no ${line.replace('.', '')} on the list.`;
  if (card.body.as === 'tick' && /^\d/.test(line))
    return `${quoted(line)} names something that is not on the list; nothing was ticked.`;
  const near = nearest(line.toLowerCase(), wordsOn(card));
  return `That means nothing here.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** Enough of a line to know which it was. */
export function quoted(line: string): string {
  const start = graphemes(line).slice(0, 40).join('');
  return start.length < line.length ? `"${start} …"` : `"${start}"`;
}
