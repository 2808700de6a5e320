/**
 * What a statistic gives: a value, or null with the reason why there is none. Never 0 in place of "unknown", never NaN.
 *
 * - `too_few`: fewer values, raters or groups than the formula needs (two for a spread).
 * - `below_minimum`: it could be computed, and the caller's minimum for showing it is not reached.
 * - `no_spread`: all values alike where the formula divides by how they differ.
 * - `everyone_answered`: all who could rate did, so there is no sampling error to give an interval for.
 * - `incomplete`: a table with holes, where the formula needs every rater for every ratee.
 * - `one_sided`: every resample lies on one side of the estimate, so the bootstrap cannot say where it stands.
 * - `bad_input`: a number that is not finite, a count below 0, a population smaller than the sample.
 */
export type Computed<Value = number> =
  | { readonly value: Value; readonly reason: null }
  | { readonly value: null; readonly reason: Reason };

export type Reason =
  | 'too_few'
  | 'below_minimum'
  | 'no_spread'
  | 'everyone_answered'
  | 'incomplete'
  | 'one_sided'
  | 'bad_input';

export function nothing(reason: Reason): { readonly value: null; readonly reason: Reason } {
  return { value: null, reason };
}

/** Finite numbers in, so what is not finite here has overflowed on the way: `bad_input`. */
export function computed<Value extends number | Readonly<Record<string, unknown>>>(value: Value): Computed<Value> {
  const numbers = typeof value === 'number' ? [value] : Object.values(value);
  const sound = numbers.every((each) => typeof each !== 'number' || Number.isFinite(each));
  return sound ? { value, reason: null } : nothing('bad_input');
}
