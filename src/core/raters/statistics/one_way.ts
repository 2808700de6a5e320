import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing } from './computed.js';
import { faultOf, meanOf, type Sample, sizeOf, varianceOf } from './sample.js';

/** One-way analysis of variance of ratees. */
export type OneWay = {
  /** MSR: Σ n_i·(x̄_i − x̄)² ÷ (n − 1); exactly 0 where the means are alike. */
  readonly between: number;
  /** MSW: Σ (x − x̄_i)² ÷ (N − n); exactly 0 where no raters of a ratee differ. */
  readonly within: number;
  /** k₀ = (N − Σ n_i²/N) ÷ (n − 1): what stands for the size of a group where sizes differ. */
  readonly size: number;
  readonly ratees: number;
  /** n − 1 and N − n. */
  readonly freedom: readonly [number, number];
};

/** `too_few`: fewer than two ratees, or nobody has two raters. `no_spread`: no rating differs from another. */
export function oneWayVariance(all: readonly Sample[]): Computed<OneWay> {
  if (all.some((sample) => faultOf(sample, 0) !== null)) return nothing('bad_input');
  const rated = all.filter((sample) => sizeOf(sample) > 0);
  const total = rated.reduce((sum, sample) => sum + sizeOf(sample), 0);
  const n = rated.length;
  if (n < 2 || total === n) return nothing('too_few');
  const within = sorted(rated.map((sample) => (varianceOf(sample).value ?? 0) * (sizeOf(sample) - 1)));
  const squares = rated.reduce((sum, sample) => sum + sizeOf(sample) ** 2, 0);
  const found = {
    between: betweenOf(rated, total) / (n - 1),
    within: within / (total - n),
    size: (total - squares / total) / (n - 1),
    ratees: n,
    freedom: [n - 1, total - n] as const,
  };
  return found.between === 0 && found.within === 0 ? nothing('no_spread') : computed(found);
}

function betweenOf(rated: readonly Sample[], total: number): number {
  const groups = rated.map((sample) => ({ mean: meanOf(sample).value ?? 0, size: sizeOf(sample) }));
  const mean = sorted(groups.map((group) => group.mean * group.size)) / total;
  const apart = groups.some((group) => Math.abs(group.mean - mean) > TOLERANCE);
  return apart ? sorted(groups.map((group) => group.size * (group.mean - mean) ** 2)) : 0;
}

/** Summed from the smallest, so that the order of the ratees cannot reach the last digit. */
function sorted(terms: readonly number[]): number {
  return [...terms].sort((a, b) => a - b).reduce((sum, term) => sum + term, 0);
}
