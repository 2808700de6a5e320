import { TOLERANCE } from '../../tolerance.js';
import { acceleration } from './acceleration.js';
import { type Computed, computed, nothing, type Reason } from './computed.js';
import { drawing } from './generator.js';
import { CONFIDENCE, type Interval } from './interval.js';
import { normalCdf, normalQuantile } from './normal.js';
import { quantile } from './quantile.js';
import { allAlike, faultOf, type Sample, valuesOf } from './sample.js';

/** A number from the raters of each group, ascending within a group in the sample itself, in any order when resampled. */
export type Statistic = (groups: readonly (readonly number[])[]) => number;

export interface Drawn {
  /** Whole number, kept with the result: the same seed gives the same interval. */
  readonly seed: number;
  /** B, 2000 or more. */
  readonly resamples?: number;
  /** 0–1, both ends excluded. */
  readonly confidence?: number;
}

export const FEWEST_RESAMPLES = 2000;

/**
 * BCa bootstrap interval of a statistic (Efron 1987), in its units: raters are drawn anew within their group, and the
 * percentiles of the results are read where bias correction and acceleration put them.
 *
 * z₀ = Φ⁻¹(share of resamples below the estimate), ties counted half, since answers on five levels tie often;
 * αᵢ = Φ(z₀ + (z₀ + zᵢ)/(1 − a(z₀ + zᵢ))).
 *
 * `too_few`: a group with fewer than two. `no_spread`: leaving out one rater never moves the statistic, so that there is
 * no acceleration. `one_sided`: all resamples on one side of the estimate. All raters alike: flagged.
 */
export function bootstrapInterval(groups: readonly Sample[], statistic: Statistic, drawn: Drawn): Computed<Interval> {
  const fault = faultIn(groups, drawn);
  if (fault !== null) return nothing(fault);
  const values = groups.map(valuesOf);
  const estimate = statistic(values);
  if (groups.every(allAlike)) return computed({ low: estimate, high: estimate, no_spread: true });
  const pull = acceleration(values, statistic);
  if (pull.value === null) return pull;
  const results = resampled(values, statistic, drawn);
  const bias = biasCorrection(results, estimate);
  if (bias.value === null) return bias;
  return ends(results, bias.value, pull.value, drawn.confidence ?? CONFIDENCE);
}

function faultIn(groups: readonly Sample[], { seed, resamples, confidence = CONFIDENCE }: Drawn): Reason | null {
  const enough = (resamples ?? FEWEST_RESAMPLES) >= FEWEST_RESAMPLES && Number.isInteger(resamples ?? 0);
  if (!Number.isInteger(seed) || !enough || !(confidence > 0 && confidence < 1)) return 'bad_input';
  const faults = groups.map((group) => faultOf(group, 2));
  return faults.find((fault) => fault !== null) ?? (groups.length === 0 ? 'too_few' : null);
}

function resampled(groups: readonly (readonly number[])[], statistic: Statistic, drawn: Drawn): number[] {
  const draw = drawing(drawn.seed);
  const again = () => groups.map((group) => group.map(() => group[draw(group.length)] ?? Number.NaN));
  const results = Array.from({ length: drawn.resamples ?? FEWEST_RESAMPLES }, () => statistic(again()));
  return results.sort((a, b) => a - b);
}

function biasCorrection(results: readonly number[], estimate: number): Computed {
  if (!results.every(Number.isFinite)) return nothing('bad_input');
  const below = results.filter((each) => each < estimate - TOLERANCE).length;
  const level = results.filter((each) => Math.abs(each - estimate) <= TOLERANCE).length;
  const share = (below + level / 2) / results.length;
  return share <= 0 || share >= 1 ? nothing('one_sided') : computed(normalQuantile(share));
}

function ends(results: readonly number[], bias: number, pull: number, confidence: number): Computed<Interval> {
  const at = (p: number) => {
    const z = bias + normalQuantile(p);
    const stretch = 1 - pull * z;
    return stretch <= 0 ? null : quantile(results, normalCdf(bias + z / stretch));
  };
  const low = at((1 - confidence) / 2);
  const high = at((1 + confidence) / 2);
  return low === null || high === null ? nothing('one_sided') : computed({ low, high, no_spread: false });
}
