import { TOLERANCE } from '../../core/tolerance.js';
import { reaches } from '../display.js';
import type { SlopeRow } from '../document/document.js';
import type { Frame } from './frame.js';

type Cell = 'empty' | 'target' | 'from' | 'between' | 'up' | 'down' | 'same';

/**
 * A level then and now on the scale from 1 to 5: where it was, an arrow to where it is, the target marked. Cell k stands
 * for level 1 + k / cellsPerLevel. A level below its target never stands on the target's mark; one at it takes its place.
 */
export function drawSlope({ levels, target }: SlopeRow, cellsPerLevel: number, frame: Frame): string {
  const [before = null, after = null] = levels;
  const mark = cellOf(target, cellsPerLevel);
  const [from, to] = [before, after].map((level) => (level === null ? null : placeOf(level, target, cellsPerLevel)));
  return Array.from({ length: 4 * cellsPerLevel + 1 }, (_, cell) => {
    const kind = kindOf(cell, { from: from ?? null, to: to ?? null, mark });
    return paintOf(kind, frame)(frame.glyphs[kind]);
  }).join('');
}

interface Places {
  readonly from: number | null;
  readonly to: number | null;
  readonly mark: number;
}

function kindOf(cell: number, { from, to, mark }: Places): Cell {
  if (cell === to) return from === null || from === to ? 'same' : to > from ? 'up' : 'down';
  if (cell === from) return 'from';
  if (cell === mark) return 'target';
  const isBetween = from !== null && to !== null && cell > Math.min(from, to) && cell < Math.max(from, to);
  return isBetween ? 'between' : 'empty';
}

function paintOf(kind: Cell, { paint }: Frame): (text: string) => string {
  if (kind === 'empty') return paint.quiet;
  return kind === 'target' ? paint.strong : paint.accent;
}

function cellOf(level: number, cellsPerLevel: number): number {
  return Math.round((Math.min(Math.max(level, 1), 5) - 1) * cellsPerLevel);
}

function placeOf(level: number, target: number, cellsPerLevel: number): number {
  const cell = cellOf(level, cellsPerLevel);
  const mark = cellOf(target, cellsPerLevel);
  return reaches(level, target) ? Math.max(cell, mark) : Math.min(cell, mark - 1);
}

/** One mark a point, low to high. The highest is for a level of 5 alone; a blank stands where there was none. */
export function drawHeights({ levels }: SlopeRow, { glyphs, paint }: Frame): string {
  const marks = levels.map((level) => (level === null ? glyphs.empty : heightMark(level, glyphs)));
  return paint.accent(marks.join(''));
}

/** The mark of a level, low to high. */
export function heightMark(level: number, { heights, empty }: Frame['glyphs']): string {
  return heights[heightOf(level, heights.length - 1)] ?? empty;
}

function heightOf(level: number, steps: number): number {
  return reaches(level, 5)
    ? steps
    : Math.max(0, Math.min(Math.floor(((level - 1) / 4) * steps + TOLERANCE), steps - 1));
}
