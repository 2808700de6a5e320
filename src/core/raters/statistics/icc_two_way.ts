import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing } from './computed.js';
import { fisherQuantile } from './fisher.js';
import { type Bounds, type Icc, noIcc, ratio, steppedUp } from './icc.js';
import type { Asked } from './icc_one_way.js';
import { CONFIDENCE } from './interval.js';
import { type TwoWay, twoWayVariance } from './two_way.js';

type Table = readonly (readonly (number | null)[])[];

/**
 * Two-way random ICC for agreement, of a panel of raters who stand for others: single (MSR − MSE) ÷ (MSR + (k − 1)·MSE +
 * k·(MSC − MSE)/n), mean (MSR − MSE) ÷ (MSR + (MSC − MSE)/n) (Shrout & Fleiss 1979, ICC(2,1), ICC(2,k)). Every rater rates
 * every ratee; null reasons as in `twoWayVariance`. The interval has approximate degrees of freedom.
 */
export function agreementIcc(table: Table, asked: Asked = {}): Icc {
  return fromTable(table, asked, (found, confidence) => {
    const { n, k, ratees, raters, rest } = found;
    const single = ratio(ratees - rest, ratees + (k - 1) * rest + (k * (raters - rest)) / n);
    const interval = single.value === null ? single : agreementBounds(found, single.value, confidence);
    return {
      single: { icc: single, interval },
      mean: { icc: ratio(ratees - rest, ratees + (raters - rest) / n), interval: meanOf(interval, k) },
    };
  });
}

/**
 * Two-way fixed ICC for consistency, of exactly these raters, strict or mild alike: single (MSR − MSE) ÷ (MSR + (k − 1)·MSE),
 * mean (MSR − MSE) ÷ MSR (Shrout & Fleiss 1979, ICC(3,1), ICC(3,k)). The mean is Cronbach's α of the raters.
 */
export function consistencyIcc(table: Table, asked: Asked = {}): Icc {
  return fromTable(table, asked, ({ n, k, ratees, rest }, confidence) => {
    const interval = consistencyBounds({ n, k, f: ratees / rest }, confidence);
    return {
      single: { icc: ratio(ratees - rest, ratees + (k - 1) * rest), interval },
      mean: { icc: ratio(ratees - rest, ratees), interval: meanOf(interval, k) },
    };
  });
}

function fromTable(table: Table, asked: Asked, icc: (found: TwoWay, confidence: number) => Icc): Icc {
  const { minimum = 2, confidence = CONFIDENCE } = asked;
  const found = twoWayVariance(table);
  if (found.value === null) return noIcc(found.reason);
  if (found.value.n < minimum) return noIcc('below_minimum');
  return confidence > 0 && confidence < 1 ? icc(found.value, confidence) : noIcc('bad_input');
}

function meanOf(interval: Computed<Bounds>, k: number): Computed<Bounds> {
  return interval.value === null ? interval : steppedUp(interval.value, k);
}

function consistencyBounds({ n, k, f }: { n: number; k: number; f: number }, confidence: number): Computed<Bounds> {
  if (!Number.isFinite(f) || f === 0) return nothing('no_spread');
  const p = (1 + confidence) / 2;
  const rest = (n - 1) * (k - 1);
  const low = f / fisherQuantile(p, n - 1, rest);
  const high = f * fisherQuantile(p, rest, n - 1);
  return computed({ low: (low - 1) / (low + k - 1), high: (high - 1) / (high + k - 1) });
}

/** Fleiss & Shrout 1978, as in Shrout & Fleiss 1979: degrees of freedom that fit the mixture of MSC and MSE. */
function agreementBounds({ n, k, ratees, raters, rest }: TwoWay, icc: number, confidence: number): Computed<Bounds> {
  if (rest === 0) return nothing('no_spread');
  const f = raters / rest;
  const share = n * (1 + (k - 1) * icc) - k * icc;
  const freedom = ((k - 1) * (n - 1) * (k * icc * f + share) ** 2) / ((n - 1) * (k * icc * f) ** 2 + share ** 2);
  if (!(freedom > TOLERANCE)) return nothing('no_spread');
  const p = (1 + confidence) / 2;
  const down = fisherQuantile(p, n - 1, freedom);
  const up = fisherQuantile(p, freedom, n - 1);
  const noise = k * raters + (k * n - k - n) * rest;
  return computed({
    low: (n * (ratees - down * rest)) / (down * noise + n * ratees),
    high: (n * (up * ratees - rest)) / (noise + n * up * ratees),
  });
}
