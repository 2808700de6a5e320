import { TOLERANCE } from '../tolerance.js';
import type { ReleasedItem } from './types.js';

/*
 * Which answers fit what was told of an item: worked out from the numbers and from what they mean, by trying answers. How
 * a release comes to its numbers is not asked.
 */

type Range = readonly [number, number];

/** Whether answers of raters fit who agree, or who do not. */
export interface Fit {
  readonly unanimous: boolean;
  readonly mixed: boolean;
}

/** `counts`: how many raters may have answered, ascending; `possible`: the levels that answers can have, ascending. */
export function fitOf(
  told: ReleasedItem & { readonly level: number },
  counts: readonly number[],
  possible: Levels,
): Fit {
  const fits = { unanimous: false, mixed: false };
  for (const n of told.spread === null ? counts : [sumOf(told.spread)]) {
    for (const [low, high] of meansOf(told, n, possible)) {
      const sums: Range = [low * n - TOLERANCE, high * n + TOLERANCE];
      if (fitsUnanimous(n, possible, sums, told)) fits.unanimous = true;
      if (told.spread === null ? fitsMixed(n, possible, sums) : fitsClasses(told.spread, possible, sums)) {
        return { ...fits, mixed: true };
      }
    }
  }
  return fits;
}

export type Levels = readonly number[];

export function sumOf({ low, middle, high }: NonNullable<ReleasedItem['spread']>): number {
  return low + middle + high;
}

/** Where the mean of n raters may lie. Told with one decimal; `about`: at most one rater's one step away. */
function meansOf({ level, about }: { level: number; about: boolean }, n: number, possible: Levels): Range[] {
  const half = 0.05 - 2 * TOLERANCE;
  if (!about) return [[level - 0.05, level + half]];
  return possible.flatMap((meant, index): Range[] => {
    if (meant < level - 0.05 - TOLERANCE || meant > level + half) return [];
    const below = possible[index - 1] ?? meant;
    const above = possible[index + 1] ?? meant;
    return [[meant - (meant - below) / n, meant + (above - meant) / n]];
  });
}

function isIn(value: number, [low, high]: Range): boolean {
  return value >= low && value <= high;
}

function fitsUnanimous(n: number, possible: Levels, sums: Range, { spread }: Pick<ReleasedItem, 'spread'>): boolean {
  return possible.some((level) => isIn(level * n, sums) && (spread === null || spread[classOf(level)] === n));
}

/** Two answers in any numbers first, which nearly always fit; then all sums of n answers. */
function fitsMixed(n: number, possible: Levels, sums: Range): boolean {
  const two = possible.some((low, index) =>
    possible.slice(index + 1).some((high) => {
      const fewest = Math.max(1, Math.ceil((sums[0] - low * n) / (high - low)));
      return fewest < n && isIn(low * n + fewest * (high - low), sums);
    }),
  );
  if (two || possible.length === 2 || n >= FINE) return two;
  return sumsOf(n, possible, sums[1]).some((sum) => isIn(sum, sums));
}

/** From so many raters on, two answers in some numbers come within a tenth of every mean between them. */
const FINE = 40;

/** The sums of n answers that are not all the same, up to a limit. */
function sumsOf(n: number, possible: Levels, most: number): number[] {
  const lowest = possible[0] ?? 0;
  let mixed: readonly number[] = [];
  for (let before = 1; before < n; before++) {
    const limit = most - (n - before - 1) * lowest;
    const sums = possible.flatMap((level) => [
      ...mixed.map((sum) => sum + level),
      ...possible.filter((same) => same !== level).map((same) => same * before + level),
    ]);
    mixed = [...new Map(sums.filter((sum) => sum <= limit).map((sum) => [keyOf(sum), sum])).values()];
  }
  return [...mixed];
}

function keyOf(sum: number): string {
  return sum.toFixed(6);
}

/** Whether answers in these classes fit; they differ where more than one class is taken, or one class has several levels. */
function fitsClasses(spread: NonNullable<ReleasedItem['spread']>, possible: Levels, sums: Range): boolean {
  const taken = (['low', 'middle', 'high'] as const).filter((name) => spread[name] > 0);
  const levels = taken.map((name) => possible.filter((level) => classOf(level) === name));
  if (levels.some((own) => own.length === 0)) return false;
  if (taken.length === 1) return fitsMixed(sumOf(spread), levels[0] ?? [], sums);
  const ends = (end: 0 | -1) =>
    taken.reduce((sum, name, index) => sum + spread[name] * (levels[index]?.at(end) ?? 0), 0);
  return ends(0) <= sums[1] && ends(-1) >= sums[0];
}

function classOf(level: number): 'low' | 'middle' | 'high' {
  if (level <= 2 + TOLERANCE) return 'low';
  return level >= 4 - TOLERANCE ? 'high' : 'middle';
}
