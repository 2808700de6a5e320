import type { GapClass } from '../report/types.js';
import type { About, Cause, Relation } from '../words.js';
import type { ByField } from './by.js';

/**
 * What is told of many leaders together, and nothing else: what is hidden is not in it, in no form. Levels are 1–5; those
 * of fewer than ten leaders have one decimal, others two. Shares are 0–1.
 */
export interface TeamReport {
  readonly format: 1;
  readonly tool_version: string;
  /** "id@major"; null: rubrics named one by one, or nobody was counted. */
  readonly pack: string | null;
  readonly pack_title: string | null;
  /** By whose sheets. */
  readonly relation: Relation;
  readonly by: ByField | null;
  /** Counted, a sheet each. null: fewer than five, and nothing is told. */
  readonly leaders: number | null;
  /** Fewer than ten: to be read with caution. */
  readonly caution: boolean;
  /** Sheets that were not counted: of another relation, or about a leader whose first sheet was counted. */
  readonly passed_over: { readonly other_relation: number; readonly repeats: number };
  /** Per `about`, over the rubrics told. */
  readonly overall: readonly ToldOverall[];
  /** By the share that meets the target, smallest first. */
  readonly rubrics: readonly ToldRubric[];
  /** Fewer than five leaders have a score in them. */
  readonly hidden_rubrics: readonly Named[];
  /**
   * At most three each, never the same; smallest and largest share that meets the target. Where nobody meets it an area is
   * not among the strongest, and where everybody does, not among the weakest.
   */
  readonly weakest: readonly string[];
  readonly strongest: readonly string[];
  readonly causes: readonly ToldCause[];
  readonly findings: readonly ToldFinding[];
  readonly pairs: readonly ToldPair[];
  /** With `by`: the groups that somebody is in. Cells of rubrics stand in this order. */
  readonly groups: readonly ToldGroup[];
}

export interface Named {
  readonly rubric: string;
  /** The id where the rubric is not known here. */
  readonly title: string;
  readonly about: About;
}

export interface ToldRubric extends Named {
  /** With a score. At least five. */
  readonly leaders: number;
  readonly caution: boolean;
  /** To whom it applies; the others of those counted were not asked or it does not apply. */
  readonly judged: number;
  /** null: the roles need different levels. */
  readonly target: number | null;
  readonly claimed: ToldLevels;
  readonly credited: ToldLevels;
  /** Of those with a score, the gap closed and nothing held against it. */
  readonly met_share: number;
  /**
   * Mean of max(0, target − claimed) over those with a score. null: hidden, since one to four are below the target, or
   * at it or above: together with the means it would tell their levels.
   */
  readonly shortfall: number | null;
  /** Leaders by the whole level that is nearest to their claim, 1 to 5. */
  readonly claimed_levels: readonly number[];
  /** Leaders by level reached, 1 to 5; null: fewer than five have one. */
  readonly reached_levels: readonly number[] | null;
  readonly classes: Readonly<Record<GapClass, number>>;
  /** One a group of `groups`; null: hidden. Empty without `by`. */
  readonly groups: readonly (ToldCell | null)[];
}

export interface ToldLevels {
  readonly mean: number;
  /** With divisor n − 1. */
  readonly sd: number;
  /** From the grid of 0.01 points; null: not told of fewer than ten, or not counted (credited). */
  readonly median: number | null;
}

export interface ToldCell {
  readonly leaders: number;
  readonly caution: boolean;
  readonly claimed: number;
  readonly met_share: number;
}

/** Every score of every leader counts once. */
export interface ToldOverall {
  readonly about: About;
  readonly rubrics: number;
  readonly scores: number;
  /** In one of its rubrics fewer than ten leaders have a score. */
  readonly caution: boolean;
  readonly claimed: number;
  readonly credited: number;
  readonly met_share: number;
  /** Over the rubrics of which it is told; null: of none. */
  readonly shortfall: { readonly mean: number; readonly rubrics: number } | null;
  readonly claimed_levels: readonly number[];
}

/** few: one or two leaders · nearly_all: all of them, or all but one or two. Then no number is told. */
export type ToldCount =
  | { readonly band: null; readonly leaders: number; readonly share: number }
  | { readonly band: 'few' | 'nearly_all'; readonly leaders: null; readonly share: null };

export type ToldCause = ToldCount & { readonly cause: Cause };
export type ToldFinding = ToldCount & { readonly finding: string; readonly title: string };

export interface ToldGroup {
  /** The word of the profile, "5–8", or "unknown". */
  readonly group: string;
  /** null: hidden to protect the leaders. */
  readonly leaders: number | null;
}

/** Who could show what to whom: only those who agreed to be named. */
export interface ToldPair extends Named {
  /** Target met, proven level 3.5 or more; `level`: as proven. */
  readonly coaches: readonly NamedLeader[];
  /** `level`: as claimed. */
  readonly learners: readonly NamedLeader[];
}

export interface NamedLeader {
  readonly leader: string;
  readonly level: number;
}

/** What ids are called, where it is known. */
export interface Titles {
  readonly pack: string | null;
  readonly rubrics: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, string>;
}
