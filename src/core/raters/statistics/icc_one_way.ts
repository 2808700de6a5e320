import { type Computed, computed, nothing } from './computed.js';
import { fisherQuantile } from './fisher.js';
import { type Bounds, type Icc, noIcc, ratio } from './icc.js';
import { CONFIDENCE } from './interval.js';
import { type OneWay, oneWayVariance } from './one_way.js';
import type { Sample } from './sample.js';

/** Fewer ratees than `minimum` are not enough to show a number. */
export interface Asked {
  readonly minimum?: number;
  /** 0–1, both ends excluded. */
  readonly confidence?: number;
}

/**
 * One-way ICC, where each ratee has other raters, as in feedback from all sides: single (MSR − MSW) ÷ (MSR + (k₀ − 1)·MSW),
 * mean (MSR − MSW) ÷ MSR (Shrout & Fleiss 1979, ICC(1,1) and ICC(1,k)); k₀ stands for k where groups differ in size. The
 * intervals are by F = MSR/MSW, exact for equal groups, approximate for others. One sample for each ratee; those that nobody rated are left out.
 *
 * `too_few`: fewer than two ratees, or nobody has two raters. `below_minimum`: fewer ratees than asked. `no_spread`: no
 * rating differs (both), the means of the ratees do not (mean).
 */
export function oneWayIcc(ratees: readonly Sample[], { minimum = 2, confidence = CONFIDENCE }: Asked = {}): Icc {
  const found = oneWayVariance(ratees);
  if (found.value === null) return noIcc(found.reason);
  const { between, within, size } = found.value;
  if (found.value.ratees < minimum) return noIcc('below_minimum');
  if (!(confidence > 0 && confidence < 1)) return noIcc('bad_input');
  const ends = fBounds(found.value, confidence);
  return {
    single: {
      icc: ratio(between - within, between + (size - 1) * within),
      interval: mapped(ends, (f) => (f - 1) / (f + size - 1)),
    },
    mean: { icc: ratio(between - within, between), interval: mapped(ends, (f) => 1 - 1 / f) },
  };
}

/** F over its quantiles: between which multiples of MSW the true MSR lies. */
function fBounds({ between, within, freedom }: OneWay, confidence: number): Computed<Bounds> {
  if (within === 0 || between === 0) return nothing('no_spread');
  const f = between / within;
  const p = (1 + confidence) / 2;
  const [above, below] = freedom;
  return computed({ low: f / fisherQuantile(p, above, below), high: f * fisherQuantile(p, below, above) });
}

function mapped(ends: Computed<Bounds>, to: (f: number) => number): Computed<Bounds> {
  return ends.value === null ? ends : computed({ low: to(ends.value.low), high: to(ends.value.high) });
}
