import { columnsOf } from '../../core/text_width.js';
import type { Card } from '../walk/card.js';
import type { Message } from '../walk/state.js';
import { type Caret, join, type Laid, stack } from './block.js';
import { type Blocks, bodyBlocks } from './body.js';
import { fitBlocks, shortened } from './fit.js';
import { cutAsk, heightOf, type Parts, partsOf, type Squeeze } from './parts.js';
import { layReading } from './reading.js';
import { BLANK, type Line } from './text.js';

/** The size of the screen, in columns and rows. */
export interface Size {
  readonly width: number;
  readonly rows: number;
}

/** A screen before it is painted: at most rows − 1 lines, each narrower than the width. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly caret: Caret;
}

/** Longer lines are hard to read, however wide the window is. */
const MEASURE = 100;

/** Pages keep this height where they can, so that the legend does not jump about. */
const STEADY = 22;

/** Each step saves lines and keeps every word. */
const WHOLE: readonly Squeeze[] = [
  { airy: true, gap: true, aside: 99, said: 99, legend: 3 },
  { airy: false, gap: true, aside: 99, said: 99, legend: 3 },
  { airy: false, gap: false, aside: 99, said: 99, legend: 3 },
];

/** Side remarks give way before options do, and options before the last of the keys. */
const SHORTENED: readonly Squeeze[] = [
  { airy: false, gap: false, aside: 4, said: 3, legend: 2 },
  { airy: false, gap: false, aside: 1, said: 3, legend: 2 },
  { airy: false, gap: false, aside: 0, said: 3, legend: 2 },
  { airy: false, gap: false, aside: 0, said: 2, legend: 1 },
];

/** Lays a card out in a window. */
export function layCard(card: Card, message: Message | null, size: Size): Frame {
  const bounds = { width: Math.min(size.width - 1, MEASURE), most: size.rows - 1 };
  if (card.body.as === 'reading') return framed(layReading(card, card.body, bounds));
  const content = bodyBlocks(card.body, bounds.width);
  return inFull(card, message, bounds, content) ?? inShort(card, message, bounds, content);
}

interface Bounds {
  readonly width: number;
  readonly most: number;
}

function inFull(card: Card, message: Message | null, { width, most }: Bounds, content: Blocks): Frame | undefined {
  for (const squeeze of WHOLE) {
    const body = stack(content.blocks, squeeze.airy && content.airy);
    const parts = partsOf(card, message, width, squeeze);
    if (heightOf(parts) + body.lines.length <= most) return assemble(parts, body, steadyFor(card, most));
  }
  return undefined;
}

/** The question is the last to be shortened; the help has it in full. */
function inShort(card: Card, message: Message | null, { width, most }: Bounds, { blocks, active }: Blocks): Frame {
  const tries = SHORTENED.map((squeeze) => partsOf(card, message, width, squeeze));
  const roomFor = (lines: number) => tries.find((parts) => most - heightOf(parts) >= lines);
  const least = Math.min(5, (blocks[active ?? 0]?.full.length ?? 0) + (blocks.length > 1 ? 1 : 0));
  const parts = roomFor(shortened(blocks, active, 1).lines.length) ?? roomFor(least) ?? tries.at(-1);
  if (parts === undefined) throw new Error('there is always a tightest layout');
  const over = Math.max(0, heightOf(parts) + least - most);
  const ask = over === 0 ? parts.ask : cutAsk(parts.ask, Math.max(1, parts.ask.length - over), width);
  const room = Math.max(1, most - heightOf({ ...parts, ask }));
  return clip(assemble({ ...parts, ask }, fitBlocks(blocks, active, room), steadyFor(card, most)), most);
}

function steadyFor({ short }: Card, most: number): number {
  return short === true ? 0 : Math.min(most, STEADY);
}

/** All parts, the foot at the bottom of a page of `steady` lines. */
function assemble({ head, ask, between, foot }: Parts, body: Laid, steady: number): Frame {
  const upper = join([{ lines: [...head, ...ask, ...between] }, body]);
  const padding = Math.max(0, steady - upper.lines.length - foot.lines.length);
  return framed(join([upper, { lines: Array.from({ length: padding }, () => BLANK) }, foot]));
}

/** Where nothing is typed or chosen, the caret waits at the end. */
function framed({ lines, caret }: Laid): Frame {
  const row = lines.length - 1;
  return { lines, caret: caret ?? { row, column: columnsOf(lines[row]?.text ?? '') } };
}

/** In a window of a few rows the end, where one answers, matters more than the beginning. */
function clip({ lines, caret }: Frame, most: number): Frame {
  const cut = Math.max(0, lines.length - most);
  return { lines: lines.slice(cut), caret: { row: Math.max(0, caret.row - cut), column: caret.column } };
}
