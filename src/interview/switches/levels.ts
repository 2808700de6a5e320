import { columnsOf } from '../../core/text_width.js';
import { TOLERANCE } from '../../core/tolerance.js';
import type { LevelChange } from '../prompter.js';
import { cutText, type Line, line } from '../view/text.js';
import type { SwitchesWords } from './words.js';

/** Cells of a bar for one level; the bar spans levels 1 to 5. 0: there is no room for one. */
function cellsFor(width: number): number {
  return width >= 80 ? 5 : width >= 56 ? 3 : width >= 32 ? 2 : 0;
}

/**
 * Levels now and then, a line each: name, numbers, and a bar with what is there, what is gained and where the target is.
 * Where there is no room for all, what changes most is shown, in the order it comes in.
 */
export function levelLines(
  levels: readonly LevelChange[],
  width: number,
  room: number,
  { legend, moreLevels }: Pick<SwitchesWords, 'legend' | 'moreLevels'>,
): Line[] {
  if (levels.length === 0) return [];
  if (levels.length < room) return [line(cutText(legend, width), 'quiet'), ...rows(levels, levels, width)];
  if (levels.length === room) return rows(levels, levels, width);
  if (room <= 1) return [];
  const kept = new Set([...levels].sort((a, b) => gainOf(b) - gainOf(a)).slice(0, room - 1));
  const shown = levels.filter((level) => kept.has(level));
  const hidden = levels.length - shown.length;
  return [...rows(shown, levels, width), line(moreLevels(hidden), 'quiet')];
}

export function gainOf({ from, to }: LevelChange): number {
  return (to ?? 0) - (from ?? 0);
}

export function rises(level: LevelChange): boolean {
  return gainOf(level) > TOLERANCE;
}

/** Columns are those of all levels, so that they stay where they are whatever is shown. */
function rows(shown: readonly LevelChange[], all: readonly LevelChange[], width: number): Line[] {
  const cells = cellsFor(width);
  const numbers = Math.max(...all.map((each) => columnsOf(numbersOf(each))));
  const most = width - numbers - 2 - (cells === 0 ? 0 : 4 * cells + 3);
  const label = Math.min(most, Math.max(...all.map((each) => columnsOf(each.label))));
  return shown.map((level) => {
    const rising = rises(level);
    const said = padded(rising ? numbersOf(level) : nowOf(level), numbers);
    const text = `${padded(cutText(level.label, label), label)}  ${said}${cells === 0 ? '' : `  ${barOf(level, cells)}`}`;
    return line(text, rising ? 'strong' : 'quiet');
  });
}

function numbersOf(level: LevelChange): string {
  return `${nowOf(level)} → ${level.to === null ? UNKNOWN : level.after}`;
}

function nowOf({ from, before }: LevelChange): string {
  return from === null ? UNKNOWN : before;
}

/** In a column of numbers; in words it is told otherwise. */
const UNKNOWN = '?';

function barOf({ from, to, target }: LevelChange, each: number): string {
  const cells = 4 * each;
  const upTo = (level: number | null) => Math.min(cells, Math.max(0, Math.round(((level ?? 1) - 1) * each)));
  const [solid, gained, aim] = [upTo(from), upTo(to ?? from), upTo(target)];
  const bar = FILLED.repeat(solid) + GAINED.repeat(Math.max(0, gained - solid));
  const all = bar + EMPTY.repeat(Math.max(0, cells - bar.length));
  return `${all.slice(0, aim)}${TARGET}${all.slice(aim)}`;
}

const FILLED = '█';
const GAINED = '▒';
const EMPTY = '·';
const TARGET = '│';

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}
