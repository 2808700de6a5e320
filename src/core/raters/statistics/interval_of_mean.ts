import { bootstrapInterval, type Drawn } from './bootstrap.js';
import { type Computed, computed } from './computed.js';
import type { Interval } from './interval.js';
import { samplingShare, studentInterval } from './mean_interval.js';
import { meanOf, type Sample, sizeOf } from './sample.js';

/** From this many raters the bootstrap, below it Student's t (scoring method §9). */
const BOOTSTRAP_FROM = 8;

/**
 * Interval of the mean of a group, the way its size asks for: t for 2–7 raters, BCa bootstrap from 8. Where all N who could
 * rate are known, both shrink by √(1 − n/N), the bootstrap about the mean (as the rescaled bootstrap of Rao & Wu 1988
 * does), so that the last rater who answers does not make a jump. Units, null reasons and the flag as in `studentInterval`
 * and `bootstrapInterval`.
 */
export function intervalOfMean(
  sample: Sample,
  known: Drawn & { readonly population: number | null },
): Computed<Interval> {
  if (sizeOf(sample) < BOOTSTRAP_FROM) return studentInterval(sample, known);
  const share = samplingShare(sample, known.population);
  if (share.value === null) return share;
  const mean = meanOf(sample);
  const interval = bootstrapInterval([sample], ([group = []]) => average(group), known);
  if (mean.value === null) return mean;
  if (interval.value === null) return interval;
  const { low, high, no_spread } = interval.value;
  const towards = (end: number, middle: number, by: number) => middle + by * (end - middle);
  return computed({
    low: towards(low, mean.value, share.value),
    high: towards(high, mean.value, share.value),
    no_spread,
  });
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
