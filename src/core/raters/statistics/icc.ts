import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing, type Reason } from './computed.js';

/**
 * Intraclass correlations, at most 1: which share of the differences between ratings are differences between ratees.
 * Below 0, ratings of one ratee lie farther apart than those of different ones: told as it is.
 */
export interface Icc {
  /** Of one rating. */
  readonly single: Estimate;
  /** Of the mean of the k ratings of a ratee. */
  readonly mean: Estimate;
}

export interface Estimate {
  readonly icc: Computed;
  /** `no_spread`: raters of a ratee never differ, so that F has no end. `no_end`: see `steppedUp`. */
  readonly interval: Computed<Bounds>;
}

export type Bounds = { readonly low: number; readonly high: number };

export function noIcc(reason: Reason): Icc {
  const none = { icc: nothing(reason), interval: nothing(reason) };
  return { single: none, mean: none };
}

/** A quotient; `no_spread`: there is nothing to divide by, or, by differences of mean squares, less than nothing. */
export function ratio(above: number, below: number): Computed {
  return below <= 0 ? nothing('no_spread') : computed(above / below);
}

/**
 * The interval of a mean of k ratings from that of a single one: k·r ÷ (1 + (k − 1)·r) (Spearman–Brown). `no_end`: the low
 * end is at −1/(k − 1) or below, where that has none.
 */
export function steppedUp({ low, high }: Bounds, k: number): Computed<Bounds> {
  if (1 + (k - 1) * low <= TOLERANCE) return nothing('no_end');
  const up = (single: number) => (k * single) / (1 + (k - 1) * single);
  return computed({ low: up(low), high: up(high) });
}
