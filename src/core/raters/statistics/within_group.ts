import { type Chance, chanceVariance } from './chance.js';
import { type Computed, computed, nothing } from './computed.js';
import { type Sample, varianceOf } from './sample.js';

/** Agreement as a share: 1, all alike; 0, no closer together than by chance. */
export type WithinGroup = {
  /** 0–1: where raters lie farther apart than by chance, 0 is reported. */
  readonly reported: number;
  /** As computed; below 0 where raters lie farther apart than by chance. */
  readonly raw: number;
};

/**
 * r_wg = 1 − s²/σ_E² of one item (James, Demaree & Wolf 1984, equation 1; s² with n − 1). `too_few`: fewer than two
 * raters. `no_spread`: chance knows one answer only.
 */
export function withinGroup(sample: Sample, chance: Chance): Computed<WithinGroup> {
  return shareOf(varianceOf(sample), chance, (share) => 1 - share);
}

/** The lower of r_wg against several kinds of chance: the honest one when ratings pile up at the top. */
export function lowestWithinGroup(sample: Sample, chances: readonly Chance[]): Computed<WithinGroup> {
  return lowest(chances.map((chance) => withinGroup(sample, chance)));
}

/**
 * r_wg(J) = J(1 − q̄) ÷ (J(1 − q̄) + q̄) of J items, q̄ = mean item variance ÷ σ_E² (James, Demaree & Wolf 1984, equation
 * 2); over chance (q̄ > 1) 0 is reported, and raw is r*_wg(J) there, as the formula turns meaningless. It grows with J
 * alone, so read `starWithinGroup` beside it. Items with fewer than two raters drop out; `too_few`: all do.
 */
export function scaleWithinGroup(items: readonly Sample[], chance: Chance): Computed<WithinGroup> {
  const { variance, count } = itemVariance(items);
  return shareOf(variance, chance, (share) =>
    share > 1 ? 1 - share : (count * (1 - share)) / (count * (1 - share) + share),
  );
}

/**
 * r*_wg(J) = 1 − q̄ (Lindell, Brandt & Whitney 1999), which does not grow with the number of items. Negative values are
 * told as they are: `raw` is the statistic, `reported` is cut at 0.
 */
export function starWithinGroup(items: readonly Sample[], chance: Chance): Computed<WithinGroup> {
  return shareOf(itemVariance(items).variance, chance, (share) => 1 - share);
}

function itemVariance(items: readonly Sample[]): { readonly variance: Computed; readonly count: number } {
  const each = items.map(varianceOf);
  if (each.some(({ reason }) => reason === 'bad_input')) return { variance: nothing('bad_input'), count: 0 };
  const known = each.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = known.reduce((total, value) => total + value, 0);
  return { variance: known.length === 0 ? nothing('too_few') : computed(sum / known.length), count: known.length };
}

function shareOf(variance: Computed, chance: Chance, from: (share: number) => number): Computed<WithinGroup> {
  const expected = chanceVariance(chance);
  if (variance.value === null) return variance;
  if (expected.value === null) return expected;
  const raw = from(variance.value / expected.value);
  return computed({ raw, reported: Math.max(0, raw) });
}

function lowest(all: readonly Computed<WithinGroup>[]): Computed<WithinGroup> {
  const failed = all.find(({ value }) => value === null);
  if (failed !== undefined) return failed;
  const known = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, ...others] = known;
  if (first === undefined) return nothing('bad_input');
  return computed(others.reduce((least, each) => (each.raw < least.raw ? each : least), first));
}
