import { TOLERANCE } from '../tolerance.js';
import { enoughForSpread } from './rules.js';
import type { ReleasedItem, Spread } from './types.js';

/** What is told of the answers of one group to one item. */
export type Cell = Omit<ReleasedItem, 'item'>;

/**
 * What is told where raters gave these levels, out of the `possible` ones (ascending, two or more): the mean with one
 * decimal; where one rater's one step, to the next level that an answer can have, would make all give v: v and `about`.
 * The spread from max(5, 2 × fewest) raters, unless all or all but one are in one class. No levels: null, nobody could say.
 *
 * Why "all gave v" is never told apart from "not all did". Let all n ≥ 3 give v, and let one of them take one step to a
 * neighbour w of v instead. The mean moves by |w − v| ÷ n, so it lies within one rater's one step of v, and nearer to v
 * than to w since n > 2: both times v is told, and `about`. All but one are in the class of v: both times no spread. So what is told of
 * the one is told of the other; and what is told without `about` is never told where all agree. Nothing else is looked at.
 */
export function cellOf(levels: readonly number[], possible: readonly number[], fewest: number): Cell {
  const sorted = [...levels].sort((a, b) => a - b);
  if (sorted.length === 0) return { level: null, about: false, spread: null };
  const mean = sorted.reduce((sum, level) => sum + level, 0) / sorted.length;
  const all = nearlyAll(mean, sorted.length, possible);
  return { level: oneDecimal(all ?? mean), about: all !== null, spread: spreadOf(sorted, fewest) };
}

/** The level that all gave, or all but for one step of one of n; the nearest to the mean, of two the lower. null: none. */
function nearlyAll(mean: number, n: number, possible: readonly number[]): number | null {
  const away = (level: number) => Math.abs(mean - level);
  return possible.reduce<number | null>((best, level, index) => {
    const next = possible[mean < level ? index - 1 : index + 1] ?? level;
    if (away(level) > Math.abs(next - level) / n + TOLERANCE) return best;
    return best === null || away(level) < away(best) - TOLERANCE ? level : best;
  }, null);
}

function spreadOf(levels: readonly number[], fewest: number): Spread | null {
  if (levels.length < enoughForSpread(fewest)) return null;
  const low = levels.filter((level) => level <= 2 + TOLERANCE).length;
  const high = levels.filter((level) => level >= 4 - TOLERANCE).length;
  const middle = levels.length - low - high;
  return Math.max(low, middle, high) >= levels.length - 1 ? null : { low, middle, high };
}

/** Half up, as the scoring method rounds what is shown (§0). */
function oneDecimal(level: number): number {
  return Math.floor(level * 10 + 0.5 + TOLERANCE) / 10;
}
