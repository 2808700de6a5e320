import { TOLERANCE } from '../tolerance.js';
import type { Sample } from './statistics/sample.js';
import type { Spread } from './types.js';

/** Middle of the levels of a class: 1 and 2, 3, 4 and 5. */
const MIDDLE: Readonly<Record<keyof Spread, number>> = { low: 1.5, middle: 3, high: 4.5 };

/** The answers of a group by class, for statistics: which level within it is not told. */
export function sampleOfSpread(spread: Spread): Sample {
  const classes = (['low', 'middle', 'high'] as const).map((name) => ({ value: MIDDLE[name], count: spread[name] }));
  return classes.filter(({ count }) => count > 0);
}

/** The middle of the class that a level is in. */
export function middleOfClass(level: number): number {
  if (level <= 2 + TOLERANCE) return MIDDLE.low;
  return level >= 4 - TOLERANCE ? MIDDLE.high : MIDDLE.middle;
}
