import { columnsOf } from '../../core/text_width.js';
import type { SwitchesEntry } from '../prompter.js';
import type { Block } from '../view/block.js';
import { cutText, type Line, line, wrapText } from '../view/text.js';
import type { SwitchesState } from './state.js';

/** `› [x] `: what hangs before every label. */
const HEAD = 6;

/** Remarks stand beside labels from this width on. */
const BESIDE_FROM = 60;

/** Share of a line that remarks may take. */
const MOST_BESIDE = 0.4;

/** The entries as blocks: one line each, and where one is the whole label with what belongs to it. */
export function entryBlocks({ question: { entries }, on, seen, at }: SwitchesState, width: number): Block[] {
  const remarks = entries.map((_entry, index) => seen.beside[index] ?? '');
  const aside =
    width < BESIDE_FROM ? 0 : Math.min(Math.max(0, ...remarks.map(columnsOf)), Math.floor(width * MOST_BESIDE));
  return entries.map((entry, index) => {
    const switched = { on: on[index] === true, here: index === at, remark: remarks[index] ?? '' };
    return entryBlock(entry, switched, { width, aside });
  });
}

interface Switched {
  readonly on: boolean;
  readonly here: boolean;
  readonly remark: string;
}

/** `aside`: columns for remarks; 0: they stand below the label. */
function entryBlock(
  { label, about }: SwitchesEntry,
  { on, here, remark }: Switched,
  { width, aside }: { readonly width: number; readonly aside: number },
): Block {
  const head = `${here ? '›' : ' '} [${on ? 'x' : ' '}] `;
  const room = width - HEAD - (aside === 0 ? 0 : aside + 2);
  const tone = here ? 'chosen' : on ? 'plain' : 'quiet';
  const beside = (text: string) => {
    if (aside === 0 || remark === '') return text;
    return `${text}${' '.repeat(HEAD + room - columnsOf(text) + 2)}${cutText(remark, aside)}`;
  };
  const rows = wrapText(label, room).map((row, index) =>
    line(index === 0 ? beside(head + row) : ' '.repeat(HEAD) + row, tone),
  );
  const below = [aside === 0 ? remark : '', about].filter((text) => text !== '').join(' · ');
  const more = below === '' ? [] : [indented(cutText(below, width - HEAD))];
  const short = line(beside(head + cutText(label, room)), tone);
  return { full: here ? [...rows, ...more] : [short], short };
}

function indented(text: string): Line {
  return line(' '.repeat(HEAD) + text, 'quiet');
}
