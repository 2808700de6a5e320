import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing } from './computed.js';
import { allAlike, faultOf, inOrder, meanOf, medianOf, type Sample, sizeOf } from './sample.js';

/**
 * AD_M = Σ f·|x − x̄| ÷ n: how far raters lie from their mean, in the units of the scale; 0 where all are alike.
 * Burke, Finkelstein & Dusig 1999, equation 1. `too_few`: fewer than two raters.
 */
export function averageDeviation(sample: Sample): Computed {
  return deviationFrom(sample, meanOf(sample));
}

/** AD_Md: the same about the median, which one stray rater moves less. Never over AD_M. */
export function averageDeviationFromMedian(sample: Sample): Computed {
  return deviationFrom(sample, medianOf(sample));
}

/**
 * AD_M(J) or AD_Md(J): the mean over the items of a scale. Each item counts the raters who answered it, and one with
 * fewer than two drops out. `too_few`: all items do.
 */
export function averageDeviationOverItems(items: readonly Sample[], of: (sample: Sample) => Computed): Computed {
  const each = items.map(of);
  if (each.some(({ reason }) => reason === 'bad_input')) return nothing('bad_input');
  const known = each.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return nothing('too_few');
  return computed(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/**
 * Whether raters agree for practical purposes: AD ≤ A/6 for A answers to choose from (Burke & Dunlap 2002, for AD
 * against a uniform null).
 */
export function agreesInPractice(deviation: number, answers: number): boolean {
  return deviation <= answers / 6 + TOLERANCE;
}

function deviationFrom(sample: Sample, centre: Computed): Computed {
  const fault = faultOf(sample, 2);
  if (fault !== null) return nothing(fault);
  if (centre.value === null) return centre;
  if (allAlike(sample)) return computed(0);
  const middle = centre.value;
  const apart = inOrder(sample).reduce((sum, { value, count }) => sum + count * Math.abs(value - middle), 0);
  return computed(apart / sizeOf(sample));
}
