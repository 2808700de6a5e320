import { columnsOf } from '../../core/text_width.js';
import type { Card, Offer } from '../walk/card.js';
import { COMMANDS, type CommandName } from '../walk/commands.js';
import type { Body, Option } from '../walk/input.js';
import { SEPARATOR } from './styles.js';
import { cutText, type Line, line } from './text.js';

/** What goes first when there is room for few keys only. */
const MOST_NEEDED: readonly CommandName[] = [
  'help',
  'finish',
  'leave',
  'back',
  'skip',
  'reveal',
  'dont_know',
  'not_applicable',
  'evidence',
  'take',
  'note',
  'private_note',
  'editor',
  'context',
  'take_back',
  'go_to',
  'declined',
];

/** The keys in at most `most` lines. Those that have to give way stand in the help, and the legend says so. */
export function legendLines(card: Card, width: number, most: number): Line[] {
  const { commands } = card;
  for (let count = commands.length; count >= 0; count--) {
    const kept = mostNeeded(commands, count);
    const entries = [...choosing(card.body), ...entering(card), ...kept.map((offer) => entryOf(card, offer, kept))];
    const lines = packed(entries, width);
    const fits = lines.length <= most && lines.every((text) => columnsOf(text) <= width);
    if (fits) return lines.map((text) => line(text, 'legend'));
  }
  return packed(entering(card), width)
    .slice(0, most)
    .map((text) => line(cutText(text, width), 'legend'));
}

/** The `count` most needed of the commands, in the order they came in. */
function mostNeeded(commands: readonly Offer[], count: number): Offer[] {
  const ranked = [...commands].sort((a, b) => MOST_NEEDED.indexOf(a.name) - MOST_NEEDED.indexOf(b.name));
  const kept = new Set(ranked.slice(0, count));
  return commands.filter((offer) => kept.has(offer));
}

function entryOf({ body, commands }: Card, { name, label }: Offer, kept: readonly Offer[]): string {
  const slash = body.as === 'fields' ? '/' : '';
  const shown = name === 'help' && kept.length < commands.length ? 'all keys' : (label ?? COMMANDS[name].label);
  return `${slash}${COMMANDS[name].key} ${shown}`;
}

function choosing(body: Body): string[] {
  switch (body.as) {
    case 'pick':
      return body.options.length === 0 ? [] : [`${labels(body.options)} choose`];
    case 'tick':
      return [`${labels(body.options)} tick`];
    case 'fields':
      return [];
    case 'reading':
      return ['↑↓ scroll'];
  }
}

/** "1–5", "1–2 or y/n" where letters do as well, or "number" for labels with gaps. */
function labels(options: readonly Option[]): string {
  const letters = options.flatMap(({ letter }) => letter ?? []);
  return [numbers(options), ...(letters.length > 0 ? [letters.join('/')] : [])].join(' or ');
}

function numbers(options: readonly Option[]): string {
  const numbered = options.filter(({ label }) => label !== '0');
  const gapless = numbered.every(({ label }, index) => label === `${index + 1}`);
  if (!gapless) return 'number';
  const range = numbered.length === 1 ? '1' : `1–${numbered.length}`;
  return numbered.length < options.length ? `0–${numbered.length}` : range;
}

function entering({ enter }: Card): string[] {
  return enter === '' ? [] : [`Enter ${enter}`];
}

/** As many entries to a line as fit. */
export function packed(entries: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1) ?? ''}${SEPARATOR}${entry}`;
    if (lines.length > 0 && columnsOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines;
}
