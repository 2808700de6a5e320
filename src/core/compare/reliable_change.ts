import { type Computed, computed, nothing } from '../raters/statistics/computed.js';

/*
 * Change beside the error of measurement (scoring method §6). SD and coefficient have to come from the same group of
 * people; which ones is for the caller to say. All in the units of the score, points 0–100 here. `bad_input`: a number
 * that is not finite, an SD below 0, a coefficient outside 0–1. `no_spread`: the formula would divide by 0.
 */

/** Φ⁻¹(0.975): beyond it lies error alone in 5 of 100 cases. */
export const Z_95 = 1.959963984540054;

/** What is known of a measure: SD over people, and how far the same people come out alike, 0–1. */
export interface Precision {
  readonly sd: number;
  readonly coefficient: number;
}

/** Standard error of measurement, s·√(1 − r) (Lord & Novick 1968). */
export function standardError({ sd, coefficient }: Precision): Computed {
  return isSound(sd, coefficient) ? computed(sd * Math.sqrt(1 - coefficient)) : nothing('bad_input');
}

/** Of a difference between two measurements: √(SEM₁² + SEM₂²), with the same precision both times √2·SEM (Jacobson & Truax 1991). */
export function errorOfDifference(first: Precision, second: Precision = first): Computed {
  const [one, other] = [standardError(first), standardError(second)];
  if (one.value === null) return one;
  if (other.value === null) return other;
  return computed(Math.hypot(one.value, other.value));
}

/**
 * RC = (x₂ − x₁ − m) ÷ S_diff (Jacobson & Truax 1991). `m`: what a comparison group changed by on average meanwhile, 0 where
 * there is none. Beyond ±1.96 a change is more than error, with 95 %.
 */
export function reliableChangeIndex(change: number, error: number, m = 0): Computed {
  if (!(Number.isFinite(change) && Number.isFinite(m) && error >= 0)) return nothing('bad_input');
  return error === 0 ? nothing('no_spread') : computed((change - m) / error);
}

/** The smallest change that is more than error, with 95 %: 1.96·S_diff. */
export function detectableChange(error: number): Computed {
  return Number.isFinite(error) && error >= 0 ? computed(Z_95 * error) : nothing('bad_input');
}

/** Mean and SD of a group of people. */
export interface Norm {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Cut-off c between the group that people start from (D) and the group they want to belong to (F): where a score is as far
 * from both, each in its own SDs, (s_F·M_D + s_D·M_F) ÷ (s_F + s_D) (Jacobson & Truax 1991). `no_spread`: both SDs are 0.
 */
export function cutOff(start: Norm, target: Norm): Computed {
  if (!(isSound(start.sd) && isSound(target.sd) && Number.isFinite(start.mean) && Number.isFinite(target.mean)))
    return nothing('bad_input');
  const sum = start.sd + target.sd;
  return sum === 0 ? nothing('no_spread') : computed((target.sd * start.mean + start.sd * target.mean) / sum);
}

/** reached: reliably better, and across the cut-off · lost: reliably worse, and back across it. */
export type ChangeClass = 'reached' | 'improved' | 'unchanged' | 'declined' | 'lost';

/**
 * RC together with the cut-off (Jacobson & Truax 1991), for a scale on which more is better; a score on the cut-off has
 * reached it. `cut`: null where there are no two norm groups; then nothing is reached or lost. `rc`: by the same direction.
 */
export function classOf(before: number, after: number, rc: number, cut: number | null): ChangeClass {
  if (!(Math.abs(rc) > Z_95)) return 'unchanged';
  if (rc > 0) return cut !== null && before < cut && after >= cut ? 'reached' : 'improved';
  return cut !== null && before >= cut && after < cut ? 'lost' : 'declined';
}

export type Estimate = {
  readonly estimate: number;
  /** Standard error of the estimate, s·√(r(1 − r)). */
  readonly error: number;
};

/** Kelley's estimate of the true score, M + r·(S − M): as far from the mean as the score can be relied on (Kelley 1947). */
export function kelleyEstimate(score: number, { mean, sd }: Norm, coefficient: number): Computed<Estimate> {
  if (!(Number.isFinite(score) && Number.isFinite(mean) && isSound(sd, coefficient))) return nothing('bad_input');
  return computed({
    estimate: mean + coefficient * (score - mean),
    error: sd * Math.sqrt(coefficient * (1 - coefficient)),
  });
}

/**
 * Reliability of a difference x − y of two scores that correlate by `r_xy`, also of self minus others:
 * (s_x²·r_x + s_y²·r_y − 2·r_xy·s_x·s_y) ÷ (s_x² + s_y² − 2·r_xy·s_x·s_y) (Lord & Novick 1968). Mostly below both parts, and
 * negative where they correlate more than they can be relied on. `no_spread`: all differences are alike.
 */
export function reliabilityOfDifference(x: Precision, y: Precision, r_xy: number): Computed {
  if (!(isSound(x.sd, x.coefficient) && isSound(y.sd, y.coefficient) && Math.abs(r_xy) <= 1))
    return nothing('bad_input');
  const shared = 2 * r_xy * x.sd * y.sd;
  const spread = x.sd ** 2 + y.sd ** 2 - shared;
  if (spread <= SMALLEST * (x.sd ** 2 + y.sd ** 2)) return nothing('no_spread');
  return computed((x.sd ** 2 * x.coefficient + y.sd ** 2 * y.coefficient - shared) / spread);
}

/** What is left of a difference of equal squares is dust. */
const SMALLEST = 1e-12;

function isSound(sd: number, coefficient = 0): boolean {
  return Number.isFinite(sd) && sd >= 0 && coefficient >= 0 && coefficient <= 1;
}
