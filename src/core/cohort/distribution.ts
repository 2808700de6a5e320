import { hundredths, pointsAt } from '../batch/grid.js';
import { type Distribution, PERCENTILES, type PercentileName } from './types.js';

type Counts = Distribution['at_or_below'];

/** From the number of leaders at each place of the grid. */
export function distributionOf(histogram: ArrayLike<number>): Distribution {
  const at_or_below: [number, number][] = [];
  let leaders = 0;
  for (let place = 0; place < histogram.length; place++) {
    const here = histogram[place] ?? 0;
    if (here === 0) continue;
    leaders += here;
    at_or_below.push([place, leaders]);
  }
  return { percentiles: percentilesOf(at_or_below), at_or_below };
}

/** Nearest rank: no score is told that nobody has. Whole numbers are compared, so nothing is lost by fractions. */
export function percentilesOf(counts: Counts): Distribution['percentiles'] {
  const n = counts.at(-1)?.[1] ?? 0;
  const all = PERCENTILES.map((percent): [PercentileName, number] => {
    const [place] = counts.find(([, leaders]) => 100 * leaders >= percent * n) ?? [0];
    return [`p${percent}`, pointsAt(place)];
  });
  return Object.fromEntries(all) as Record<PercentileName, number>;
}

/**
 * Percentile rank 100·(#below + ½·#equal) ÷ N of a score, 0–100 (scoring method §13), both on the grid. Counted, never
 * taken from a normal curve. `points`: 0–100; what lies outside is at the end.
 */
export function percentileRank({ at_or_below: counts }: Pick<Distribution, 'at_or_below'>, points: number): number {
  const place = hundredths(points);
  const next = firstFrom(counts, place);
  const n = counts.at(-1)?.[1] ?? 0;
  const below = counts[next - 1]?.[1] ?? 0;
  const [found, upTo] = counts[next] ?? [-1, 0];
  const equal = found === place ? upTo - below : 0;
  return (100 * (below + equal / 2)) / n;
}

/** The index of the first count at `place` or above it; their number where there is none. */
function firstFrom(counts: Counts, place: number): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle]?.[0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
