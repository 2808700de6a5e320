import type { Share } from './krippendorff.js';

/** What the numbers are: names, ranks, degrees, or amounts with a zero. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * δ²_cv: how far apart two values count (Krippendorff 2011, section C): nominal 0 or 1 · interval (c − v)² · ratio
 * ((c − v)/(c + v))², 0 for two zeros · ordinal (Σ_{g=c}^{v} n_g − (n_c + n_v)/2)², by how often the values from one to
 * the other were used. `shares` ascend by value.
 */
export function disagreement(metric: Metric, shares: readonly Share[]): (a: number, b: number) => number {
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'interval':
      return (a, b) => (a - b) ** 2;
    case 'ratio':
      return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
    case 'ordinal': {
      const ranks = middleRanks(shares);
      return (a, b) => ((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) ** 2;
    }
  }
}

/** The ranks at the middle of each value: their difference is Σ n_g − (n_c + n_v)/2. */
function middleRanks(shares: readonly Share[]): ReadonlyMap<number, number> {
  let before = 0;
  return new Map(
    shares.map(({ value, times }) => {
      before += times;
      return [value, before - times / 2];
    }),
  );
}
