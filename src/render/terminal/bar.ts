import { reaches, shownTenths } from '../display.js';
import type { Frame } from './frame.js';

export interface Bar {
  readonly claimed: number | null;
  readonly credited: number | null;
  readonly target: number | null;
}

/**
 * Levels 1–5 as one line: proven, then claimed, then empty cells, the target marked. Cell k stands for
 * level 1 + k / cellsPerLevel. A level below its target always leaves a free cell before the mark.
 */
export function drawBar({ claimed, credited, target }: Bar, cellsPerLevel: number, frame: Frame): string {
  const mark = target === null ? -1 : cellOf(target, cellsPerLevel);
  const end = fillEnd(claimed, target, mark, cellsPerLevel);
  const proven = Math.min(fillEnd(credited, target, mark, cellsPerLevel), lastProven(claimed, credited, end));
  const cells = Array.from({ length: barWidth(cellsPerLevel) }, (_, cell): Cell => {
    if (cell === mark) return 'target';
    if (cell <= proven) return 'proven';
    return cell <= end ? 'claimed' : 'empty';
  });
  return runs(cells)
    .map(({ cell, length }) => COLOUR[cell](frame)(frame.glyphs[cell].repeat(length)))
    .join('');
}

export function barWidth(cellsPerLevel: number): number {
  return 4 * cellsPerLevel + 1;
}

/** "1    2    3    4    5", each digit above the cell of its level. */
export function ruler(cellsPerLevel: number): string {
  return [1, 2, 3, 4, 5]
    .map((level) => String(level).padEnd(cellsPerLevel))
    .join('')
    .trimEnd();
}

/** Characters and their meaning. */
export function legend({ glyphs, language }: Frame): readonly string[] {
  const { legend } = language.texts;
  return [
    `${glyphs.proven} ${legend.proven}`,
    `${glyphs.claimed} ${legend.claimedNotSeen}`,
    `${glyphs.target} ${legend.target}`,
  ];
}

type Cell = 'proven' | 'claimed' | 'target' | 'empty';

const COLOUR: Readonly<Record<Cell, (frame: Frame) => (text: string) => string>> = {
  proven: ({ paint }) => paint.proven,
  claimed: ({ paint }) => paint.claimed,
  target: ({ paint }) => paint.strong,
  empty: ({ paint }) => paint.quiet,
};

/** What is only claimed keeps a cell of its own, however little it is. */
function lastProven(claimed: number | null, credited: number | null, end: number): number {
  return shown(claimed) === shown(credited) ? end : end - 1;
}

function shown(level: number | null): number | null {
  return level === null ? null : shownTenths(level);
}

function cellOf(level: number, cellsPerLevel: number): number {
  return Math.round((Math.min(Math.max(level, 1), 5) - 1) * cellsPerLevel);
}

/** Last filled cell; −1 without a level. */
function fillEnd(level: number | null, target: number | null, mark: number, cellsPerLevel: number): number {
  if (level === null) return -1;
  const last = 4 * cellsPerLevel;
  const cell = reaches(level, 5) ? last : Math.min(cellOf(level, cellsPerLevel), last - 1);
  if (target === null) return cell;
  return reaches(level, target) ? Math.max(cell, mark) : Math.min(cell, mark - 2);
}

/** Neighbours of one kind are coloured together: fewer escapes, same look. */
function runs(cells: readonly Cell[]): { cell: Cell; length: number }[] {
  const all: { cell: Cell; length: number }[] = [];
  for (const cell of cells) {
    const last = all.at(-1);
    if (last?.cell === cell) last.length += 1;
    else all.push({ cell, length: 1 });
  }
  return all;
}
