import type { Reliability } from '../../report/raters.js';
import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing } from './computed.js';
import { disagreement, type Metric } from './disagreement.js';

/** What the raters said of each unit, one value per rater who did; null: did not. Who said it and in which order is no matter. */
export type Units = readonly (readonly (number | null)[])[];

/** A value and how often it can be paired. */
export interface Share {
  readonly value: number;
  /** n_c: the times it was used in units of two values or more. */
  readonly times: number;
}

/**
 * Krippendorff's α, at most 1; 0: as by chance, below 0: worse. α = 1 − (n − 1)·Σ o_cv·δ²_cv ÷ Σ n_c·n_v·δ²_cv, where
 * o_cv = Σ_u ordered pairs c–v within u ÷ (m_u − 1) (Krippendorff 2011, section C; scoring method §8). Units with fewer
 * than two values drop out.
 *
 * `too_few`: no unit left. `below_minimum`: fewer units than the caller wants before α is shown. `no_spread`: one value
 * was used only, which is no proof of reliability. `bad_input`: not finite, or below 0 with the ratio metric.
 */
export function krippendorffAlpha(units: Units, metric: Metric, minimum = 1): Computed {
  const paired = units.map((unit) => unit.filter((value) => value !== null)).filter(({ length }) => length >= 2);
  const all = paired.flat();
  if (!all.every((value) => Number.isFinite(value) && (metric !== 'ratio' || value >= 0))) return nothing('bad_input');
  if (paired.length === 0) return nothing('too_few');
  if (paired.length < minimum) return nothing('below_minimum');
  const shares = sharesOf(all);
  const apart = disagreement(metric, shares);
  const expected = totalOver(shares, (a, b) => a.times * b.times * apart(a.value, b.value));
  if (expected <= TOLERANCE * TOLERANCE) return nothing('no_spread');
  const observed = paired.map((unit) => observedIn(unit, apart)).sort((a, b) => a - b);
  return computed(1 - ((all.length - 1) * observed.reduce((sum, each) => sum + each, 0)) / expected);
}

/** α ≥ 0.8: rely on it; ≥ 0.667: tentative; below: no conclusions (Krippendorff 2004, page 241). */
export function reliabilityWord(alpha: number): Reliability {
  if (alpha >= 0.8 - TOLERANCE) return 'rely';
  return alpha >= 0.667 - TOLERANCE ? 'tentative' : 'no_conclusions';
}

function sharesOf(values: readonly number[]): Share[] {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].map(([value, count]) => ({ value, times: count })).sort((a, b) => a.value - b.value);
}

/** Both orders of each pair; a value is never apart from itself. */
function observedIn(unit: readonly number[], apart: (a: number, b: number) => number): number {
  return totalOver(sharesOf(unit), (a, b) => a.times * b.times * apart(a.value, b.value)) / (unit.length - 1);
}

function totalOver(shares: readonly Share[], of: (a: Share, b: Share) => number): number {
  return shares.reduce((sum, a) => sum + shares.reduce((part, b) => part + of(a, b), 0), 0);
}
