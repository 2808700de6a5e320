import type { Table } from '../document/document.js';
import type { Frame } from './frame.js';
import { heightMark } from './slope.js';

export type Painter = (text: string) => string;
type Heats = NonNullable<Table['heat']>[number] | undefined;

/** A bar as high as the level in front of every number that stands for one; where bars cannot be drawn the number says it. */
export function withHeights(row: readonly string[], heats: Heats, frame: Frame): readonly string[] {
  if (heats === undefined || !frame.bars || isDigits(frame)) return row;
  return row.map((cell, at) => {
    const level = at === 0 ? null : (heats[at - 1] ?? null);
    return level === null ? cell : `${heightMark(level, frame.glyphs)} ${cell}`;
  });
}

/** In ASCII a height is a digit, which beside a number would be read as part of it. */
function isDigits({ glyphs }: Frame): boolean {
  return glyphs.heights[0] === '1';
}

/** Colours repeat what the numbers say: low, high, and what is hidden. Of a row with its first cell. */
export function heatPaints(heats: Heats, { paint }: Frame): readonly Painter[] {
  if (heats === undefined) return [];
  return [plain, ...heats.map((level) => painterFor(level, paint))];
}

function painterFor(level: number | null, paint: Frame['paint']): Painter {
  if (level === null) return paint.quiet;
  if (level < 2.5) return paint.claimed;
  return level >= 4 ? paint.proven : plain;
}

function plain(text: string): string {
  return text;
}
