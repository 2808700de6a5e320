import { TOLERANCE } from '../tolerance.js';
import type { Sample } from './statistics/sample.js';
import type { ReleasedItem, Spread } from './types.js';

/** Middle of the levels of a class: 1 and 2, 3, 4 and 5. */
const MIDDLE: Readonly<Record<keyof Spread, number>> = { low: 1.5, middle: 3, high: 4.5 };

/** From how many raters a spread is told. */
export function spreadFrom(fewest: number): number {
  return Math.max(5, 2 * fewest);
}

/**
 * How a group answered an item as far as it may be told: its spread; where so many answered nearly alike (`about`), all
 * in the class of that answer. null: not to be told, so nothing is computed from it.
 */
export function sampleOfItem({ level, about, spread }: ReleasedItem, raters: number, fewest: number): Sample | null {
  if (spread !== null) {
    const classes = (['low', 'middle', 'high'] as const).map((name) => ({ value: MIDDLE[name], count: spread[name] }));
    return classes.filter(({ count }) => count > 0);
  }
  if (level === null || !about || raters < spreadFrom(fewest)) return null;
  return [{ value: MIDDLE[classOf(level)], count: raters }];
}

function classOf(level: number): keyof Spread {
  if (level <= 2 + TOLERANCE) return 'low';
  return level >= 4 - TOLERANCE ? 'high' : 'middle';
}
