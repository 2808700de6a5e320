/**
 * Quantile type 7 (Hyndman & Fan 1996): linear between the order statistics, as most programs do it. `sorted` ascends
 * and is not empty; p is 0–1.
 */
export function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}
