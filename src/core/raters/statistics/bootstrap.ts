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
 * no acceleration. `one_sided`: no resample below the estimate, or none above. `no_end`: acceleration carries an end beyond all
 * percentiles. All raters alike: flagged.
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
  const sizes = groups.map(({ length }) => length);
  const places = placesDrawn(drawn.seed, sizes, drawn.resamples ?? FEWEST_RESAMPLES);
  const again = groups.map((group) => [...group]);
  let next = 0;
  const results = Array.from({ length: drawn.resamples ?? FEWEST_RESAMPLES }, () => {
    for (const [index, group] of groups.entries()) {
      const anew = again[index] ?? [];
      for (let rater = 0; rater < group.length; rater++) anew[rater] = group[places[next++] ?? 0] ?? Number.NaN;
    }
    return statistic(again);
  });
  return results.sort((a, b) => a - b);
}

let lately: { readonly key: string; readonly places: Uint32Array } | null = null;

/** Who is drawn, resample by resample; kept, since every area of a report draws the same from as many raters. */
function placesDrawn(seed: number, sizes: readonly number[], resamples: number): Uint32Array {
  const key = [seed, resamples, ...sizes].join(' ');
  if (lately?.key === key) return lately.places;
  const draw = drawing(seed);
  const all = sizes.flatMap((size) => Array.from({ length: size }, () => size));
  const places = Uint32Array.from({ length: resamples * all.length }, (_, index) => draw(all[index % all.length] ?? 1));
  lately = { key, places };
  return places;
}

function biasCorrection(results: readonly number[], estimate: number): Computed {
  if (!results.every(Number.isFinite)) return nothing('bad_input');
  const below = results.filter((each) => each < estimate - TOLERANCE).length;
  const level = results.filter((each) => Math.abs(each - estimate) <= TOLERANCE).length;
  if (below === 0 || below + level === results.length) return nothing('one_sided');
  return computed(normalQuantile((below + level / 2) / results.length));
}

function ends(results: readonly number[], bias: number, pull: number, confidence: number): Computed<Interval> {
  const at = (p: number) => {
    const z = bias + normalQuantile(p);
    const stretch = 1 - pull * z;
    return stretch <= 0 ? null : quantile(results, normalCdf(bias + z / stretch));
  };
  const low = at((1 - confidence) / 2);
  const high = at((1 + confidence) / 2);
  return low === null || high === null ? nothing('no_end') : computed({ low, high, no_spread: false });
}
