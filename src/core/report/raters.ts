import type { AnonymousRelation, Doubt, Spread } from '../raters/types.js';
import type { Relation } from '../words.js';

/** What several raters say of one leader. Computed from what may be told, so that no reader can work back to one of them. */
export interface Raters {
  /** Fewest raters behind anything told of a group. */
  readonly fewest: number;
  /** Levels that self and others lie apart to count as a blind spot or a hidden strength; printed. */
  readonly threshold: number;
  /** The columns: whose views there are, in a fixed order. */
  readonly sources: readonly Source[];
  /** Asked, and told nothing of, not even whether anybody answered, to protect those who did. */
  readonly hidden: readonly AnonymousRelation[];
  readonly rubrics: readonly RatedRubric[];
  /** What was written to the questions: of manager and sponsor as theirs, of each group what may be told. */
  readonly comments: readonly GroupComments[];
  /** Recorded by a consultant where a team is too small for confidence: no group, no count. */
  readonly themes: readonly Theme[];
  readonly doubts: readonly { readonly source: string; readonly doubts: readonly Doubt[] }[];
  /** Whether the raters of all groups tell the same questions apart (Krippendorff's α), in a word; null: too little to say. */
  readonly reliability: Reliability | null;
  /** Earlier rounds with the same pack and this one, oldest first; empty: this is the first. */
  readonly trend: readonly TrendPoint[];
}

/** One person who is openly named, or a group. */
export interface Source {
  /** self, manager, sponsor, consultant, report, peer, report_peer; a second person of a relation: manager_2. */
  readonly id: string;
  readonly relations: readonly Relation[];
  readonly named: boolean;
  /** How many answered. */
  readonly raters: number;
}

export interface RatedRubric {
  readonly rubric: string;
  readonly title: string;
  readonly target: number;
  /** By source id; level as claimed, null: not asked or too little answered, `hidden`: not told. */
  readonly levels: readonly SourceLevel[];
  readonly self: number | null;
  /** Equal weight for each source but self and consultant; null: none is shown. */
  readonly others: number | null;
  /** self − others; null where one of the two is. */
  readonly difference: number | null;
  readonly verdict: Verdict | null;
  /** Which of them the gap is measured by: consultant, else others, else self. */
  readonly basis: 'consultant' | 'others' | 'self';
  readonly items: readonly RatedItem[];
}

/** blind_spot: self ≥ target > others, over the threshold apart · hidden_strength: the reverse · over, under: apart, and no more · agreed_good, agreed_poor. */
export const VERDICTS = ['blind_spot', 'hidden_strength', 'over', 'under', 'agreed_good', 'agreed_poor'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface SourceLevel {
  readonly source: string;
  readonly level: number | null;
  readonly hidden: boolean;
  /** Where the mean of all who could have answered lies, 95 %; null with the reason. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** How far the raters of the group agree, in a word; null: too few, or one person. */
  readonly agreement: Agreement | null;
  /** Fewer than the scoring method calls enough: read with care. */
  readonly few: boolean;
}

export const AGREEMENTS = ['none', 'weak', 'moderate', 'strong', 'very_strong'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** α ≥ 0.8 · ≥ 0.667 · below. */
export const RELIABILITIES = ['rely', 'tentative', 'no_conclusions'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export interface RatedItem {
  readonly item: string;
  readonly title: string;
  readonly levels: readonly ItemLevel[];
}

export interface ItemLevel {
  readonly source: string;
  readonly level: number | null;
  readonly about: boolean;
  readonly hidden: boolean;
  readonly spread: Spread | null;
}

export interface GroupComments {
  readonly source: string;
  readonly rubrics: readonly {
    readonly rubric: string;
    readonly title: string;
    readonly comments: readonly string[];
  }[];
}

export interface Theme {
  readonly rubric: string;
  readonly title: string;
  readonly text: string;
}

export interface TrendPoint {
  readonly closed_on: string;
  readonly rubrics: readonly { readonly rubric: string; readonly others: number | null }[];
}
