import type { Relation, Role } from '../words.js';

/** Fewer leaders than this say nothing about a rank (scoring method §11). */
export const FEWEST_LEADERS = 30;

/** A rank among fewer is a rough place. */
export const ENOUGH_LEADERS = 100;

/** Of 100 leaders, how many are at or below a percentile. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;
export type PercentileName = `p${(typeof PERCENTILES)[number]}`;

/**
 * How the leaders of somebody's own data score: what a report can be ranked by. It holds counts, never a name or an id,
 * and nothing that joins the scores of one leader in several areas.
 */
export interface Cohort {
  readonly kind: 'cohort';
  readonly format: 1;
  readonly tool: { readonly name: 'salesgap'; readonly version: string };
  /** Who these leaders are, in the words of whoever gathered them. */
  readonly origin: string;
  /** Calendar day on which it was counted. */
  readonly made_on: string;
  /** Leaders counted, each by one sheet. */
  readonly leaders: number;
  readonly relation: Relation;
  readonly role: Role;
  /** By id and version. */
  readonly rubrics: readonly CohortRubric[];
}

export interface CohortRubric {
  readonly id: string;
  /** The newest that was answered, of one major version: scores compare within it. */
  readonly version: string;
  /** Leaders with a score, `FEWEST_LEADERS` or more. */
  readonly n: number;
  readonly claimed: Distribution;
  readonly credited: Distribution;
}

export interface Distribution {
  /** Points 0–100: the lowest score that at least so many of 100 leaders are at or below. */
  readonly percentiles: Readonly<Record<PercentileName, number>>;
  /** Hundredths of a point and the leaders at or below, both rising; the last counts everybody. */
  readonly at_or_below: readonly (readonly [place: number, leaders: number])[];
}
