import { type Computed, computed, nothing } from './computed.js';

/**
 * Acceleration a of the BCa interval by the jackknife: how much the spread of a statistic changes with its value, no unit.
 * With one group Σ d³ ÷ (6·(Σ d²)^{3/2}), d = mean of the statistics with one rater left out − each of them (Efron &
 * Tibshirani 1993, 14.15). With several, each group's d by itself, scaled by (n − 1)/n (Davison & Hinkley 1997, 5.3.2).
 *
 * `no_spread`: no rater moves the statistic. Groups have two raters or more.
 */
export function acceleration(
  groups: readonly (readonly number[])[],
  statistic: (groups: readonly (readonly number[])[]) => number,
): Computed {
  const pulls = groups.flatMap((group, index) => {
    const without = group.map((_, left) => statistic(groups.with(index, group.toSpliced(left, 1))));
    const mean = without.reduce((sum, each) => sum + each, 0) / group.length;
    return without.map((each) => ((group.length - 1) / group.length) * (mean - each));
  });
  const power = (exponent: number) => pulls.reduce((sum, pull) => sum + pull ** exponent, 0);
  const squares = power(2);
  return squares < Number.EPSILON ** 2 ? nothing('no_spread') : computed(power(3) / (6 * squares ** 1.5));
}
