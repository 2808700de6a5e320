import fc from 'fast-check';
import { cardOf } from '../../src/interview/pages/index.js';
import type { Card } from '../../src/interview/walk/card.js';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../../src/interview/walk/commands.js';
import type { Body, Option } from '../../src/interview/walk/input.js';
import type { Key } from '../../src/interview/walk/key.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { keys, play } from './keys.js';

/** What somebody wants to do next, whatever page is open. `n` picks among what is there. */
export interface Intention {
  readonly want: 'answer' | 'command' | 'enter' | 'go_to' | 'several_lines' | 'empty' | 'note' | 'finish';
  readonly n: number;
  readonly text: string;
  /** Which of the ways to write it. */
  readonly spelling: number;
}

const TEXTS = [
  ...['60', '12,5', '50', '30', '20', '0', '1 200', '7', '101', '-3'],
  ...[
    '2026 Q2',
    'CRM',
    '2026-10-02',
    'today',
    'abc',
    'EUR',
    '  two  blanks ',
    '漢字 😀',
    '/home/jd',
    ' /b',
    'back',
    'y',
  ],
];

export const intentions = fc.array(
  fc.record({
    want: fc.oneof(
      { weight: 10, arbitrary: fc.constant('answer' as const) },
      { weight: 4, arbitrary: fc.constant('command' as const) },
      { weight: 4, arbitrary: fc.constant('enter' as const) },
      { weight: 4, arbitrary: fc.constantFrom('go_to' as const, 'several_lines' as const, 'empty' as const) },
      { weight: 1, arbitrary: fc.constantFrom('note' as const, 'finish' as const) },
    ),
    n: fc.nat(1000),
    text: fc.constantFrom(...TEXTS),
    spelling: fc.nat(20),
  }),
  // Long enough to get somewhere.
  { minLength: 5, maxLength: 60, size: 'max' },
);

/** The same intention as a person in full screen types it, and as lines. */
export interface Typed {
  readonly keys: readonly Key[];
  readonly lines: readonly string[];
}

/** How an intention is typed on the page that is open; null where it makes no sense. */
export function typed(state: WalkState, wish: Intention): Typed | null {
  const card = cardOf(state);
  const { body } = card;
  const [slash, enter] = body.as === 'fields' ? ['/', '<enter>'] : ['', ''];
  switch (wish.want) {
    case 'enter':
      return { keys: keys('<enter>'), lines: [''] };
    case 'command': {
      const name = COMMAND_NAMES[wish.n % COMMAND_NAMES.length] ?? 'help';
      // Leaving ends it; now and then is often enough.
      return name === 'leave' && wish.spelling > 2 ? null : commanded(card, name, wish.spelling);
    }
    case 'note': {
      // Nothing can follow where no note is opened, for example because the answer is not complete yet.
      const open = keys(`${slash}w${enter}`);
      if (play(state, open).state.page.kind !== 'note') return null;
      return {
        keys: [...open, ...keys(`<end><delete_line>${wish.text}<enter>`)],
        lines: [`${slash}note ${wish.text}`],
      };
    }
    case 'finish':
      return { keys: keys(`${slash}g${enter}review<enter>f`), lines: [`${slash}go to review`, 'f'] };
    case 'go_to': {
      const number = `${wish.n % 10}`;
      const spelled = ['go to', 'g', 'GO_TO'][wish.spelling % 3];
      return { keys: keys(`${slash}g${enter}${number}<enter>`), lines: [`${slash}${spelled} ${number}`] };
    }
    case 'several_lines':
      if (body.as !== 'fields' || body.fields[body.input.at]?.lines !== true) return null;
      return {
        keys: keys('<end><delete_line><paste:one\n\n two>'.concat('<enter>')),
        lines: ['/lines', 'one', '', ' two', '/end'],
      };
    case 'empty':
      return body.as === 'fields' ? { keys: keys('<end><delete_line><enter>'), lines: ['/empty'] } : null;
    case 'answer':
      return answered(body, wish);
  }
}

function commanded({ body, commands }: Card, name: CommandName, spelling: number): Typed | null {
  // An editor is somebody's own program; it is not part of a line.
  if (name === 'editor') return null;
  const { key, label } = COMMANDS[name];
  const here = commands.find((offer) => offer.name === name)?.label ?? label;
  const words = [key, name, label, here, label.toUpperCase(), label.replaceAll("'", '’')];
  const word = words[spelling % words.length] ?? key;
  const [slash, enter] = body.as === 'fields' ? ['/', '<enter>'] : ['', ''];
  const sure = name === 'declined' && body.as !== 'fields' ? 'r' : '';
  const close = name === 'help' ? '<enter>' : '';
  return { keys: keys(`${slash}${key}${enter}${sure}${close}`), lines: [`${slash}${word}`] };
}

function answered(body: Body, { n, text, spelling }: Intention): Typed | null {
  switch (body.as) {
    case 'pick': {
      const option = body.options[n % body.options.length];
      if (option === undefined) return null;
      const ways = [
        option.label,
        `${option.label}.`,
        ` ${option.label} `,
        option.text || option.label,
        option.letter ?? option.label,
      ];
      return { keys: keys(`${option.label}<enter>`), lines: [ways[spelling % ways.length] ?? option.label] };
    }
    case 'tick':
      return ticked(body.options, body.input.ticked, n, [' ', ',', ', ', ' and '][spelling % 4] ?? ' ');
    case 'fields':
      return { keys: [...keys('<end><delete_line>'), ...keys(text), ...keys('<enter>')], lines: [text] };
    case 'reading':
      return null;
  }
}

/** Ticks what is wanted and unticks the rest, by label as one does in full screen. */
function ticked(options: readonly Option[], before: readonly number[], bits: number, between: string): Typed {
  const free = options.flatMap(({ exclusive }, index) => (exclusive === true ? [] : [index]));
  const some = free.filter((_, bit) => (bits >> bit) % 2 === 1);
  const wanted =
    some.length > 0 ? some : options.flatMap(({ exclusive }, index) => (exclusive === true ? [index] : []));
  const toggled = [
    ...before.filter((index) => !wanted.includes(index)),
    ...wanted.filter((index) => !before.includes(index)),
  ];
  const labels = (indices: readonly number[]) => indices.map((index) => options[index]?.label ?? '');
  const line = some.length > 0 ? labels(wanted).join(between) : 'none';
  return { keys: [...labels(toggled).flatMap((label) => keys(label)), ...keys('<enter>')], lines: [line] };
}
