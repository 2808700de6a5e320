import { type Computed, computed, nothing } from './computed.js';
import { CONFIDENCE, type Interval } from './interval.js';
import { allAlike, faultOf, meanOf, type Sample, sizeOf, varianceOf } from './sample.js';
import { studentQuantile } from './student.js';

interface Known {
  /** All who could have rated, if known; null: not known, taken as without end. */
  readonly population: number | null;
  /** 0–1, both ends excluded. */
  readonly confidence?: number;
}

/**
 * Where the mean of all who could rate lies: x̄ ± t·s/√n·√(1 − n/N), in the units of the values (Cochran 1977, 2.23, 2.27
 * with t). It may reach beyond the ends of the scale. The spread of raters holds their error of measurement already.
 * `too_few`: fewer than two. `everyone_answered`: n = N, so nothing is left to sampling. All alike: flagged.
 */
export function studentInterval(sample: Sample, { population, confidence = CONFIDENCE }: Known): Computed<Interval> {
  const share = samplingShare(sample, population);
  if (share.value === null) return share;
  const mean = meanOf(sample);
  const variance = varianceOf(sample);
  if (mean.value === null) return mean;
  if (variance.value === null) return variance;
  if (!(confidence > 0 && confidence < 1)) return nothing('bad_input');
  const n = sizeOf(sample);
  const half = studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(variance.value / n) * share.value;
  return computed({ low: mean.value - half, high: mean.value + half, no_spread: allAlike(sample) });
}

/** √(1 − n/N), 1 where N is not known: how much of the sampling error is left when n of N have answered. */
export function samplingShare(sample: Sample, population: number | null): Computed {
  const fault = faultOf(sample, 2);
  if (fault !== null) return nothing(fault);
  if (population === null) return computed(1);
  const n = sizeOf(sample);
  if (!Number.isInteger(population) || population < n) return nothing('bad_input');
  return population === n ? nothing('everyone_answered') : computed(Math.sqrt(1 - n / population));
}
