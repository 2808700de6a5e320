import type { Relation, Role } from '../words.js';

/** Where the leader stands among the leaders of a cohort; only where one was named. */
export interface Ranks {
  readonly cohort: RankedIn;
  /** In the order of the report's rubrics. */
  readonly rubrics: readonly RankedRubric[];
  readonly not_ranked: readonly NotRanked[];
}

/** What the cohort says of itself. */
export interface RankedIn {
  readonly origin: string;
  readonly made_on: string;
  readonly leaders: number;
  readonly relation: Relation;
  readonly role: Role;
}

export interface RankedRubric {
  readonly rubric: string;
  readonly title: string;
  /** Leaders of the cohort with a score here, 30 or more. */
  readonly n: number;
  /** Fewer than 100: a rough place. */
  readonly caution: boolean;
  /** Percentile rank 0–100 of the score as claimed, not rounded: 100·(#below + ½·#equal) ÷ n. */
  readonly claimed: number;
  /** The same of the score as credited, among the credited scores. */
  readonly credited: number;
  /** Ranks of the claimed score one standard error of measurement below and above; null: nobody has measured it. */
  readonly band: { readonly low: number; readonly high: number } | null;
}

/**
 * no_score: too little answered here · not_in_cohort: fewer than 30 leaders there have a score, or it was not asked ·
 * other_version: of another major version · other_relation: nobody of that relation answered here · several_sheets: more
 * than one did · in_part: only a part was asked, a quick look or one sitting.
 */
export const WHY_NOT_RANKED = [
  'other_role',
  'other_relation',
  'several_sheets',
  'in_part',
  'not_in_cohort',
  'other_version',
  'no_score',
] as const;
export type WhyNotRanked = (typeof WHY_NOT_RANKED)[number];

export interface NotRanked {
  readonly rubric: string;
  readonly title: string;
  readonly why: WhyNotRanked;
}
