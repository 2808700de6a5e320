import type { Evidence } from '../answers/types.js';
import type { About, Grade, ItemType, NotApplicableReason, Proof } from '../words.js';

/** ok: coverage ≥ 0.8 · provisional: ≥ 0.5 · withheld: below · not_applicable: no item applies. */
export type ScoreStatus = 'ok' | 'provisional' | 'withheld' | 'not_applicable';

export interface RubricScore {
  readonly rubric: string;
  readonly title: string;
  readonly about: About;
  readonly status: ScoreStatus;
  /** Answered share of applicable weight, 0–1. */
  readonly coverage: number;
  readonly claimed: Score;
  readonly credited: Score;
  /** Highest level that score, musts and gates carry; null: withheld, or a screen sheet. */
  readonly reached: number | null;
  /** What stands between `reached` and the next level. */
  readonly blockers: readonly Blocker[];
  /** Caps on items that were asked and apply, triggered or not. */
  readonly caps: readonly CapScore[];
  /** More than half of the weight was answered "does not apply". */
  readonly mostly_not_applicable: boolean;
  readonly items: readonly ItemScore[];
}

/**
 * Points 0–100 and level 1–5 (1 + points/25); null when withheld. `raw`: the sum of the contributions, before
 * caps; without a triggered cap the same. `low` and `high`: blanks at worst and at best, caps applied.
 */
export interface Score {
  readonly points: number | null;
  readonly level: number | null;
  readonly raw_points: number | null;
  readonly raw_level: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A rule of the rubric: while the item is below a level, the rubric scores at most another. */
export interface CapScore {
  readonly item: string;
  readonly title: string;
  readonly below: number;
  readonly at_most: number;
  readonly because: string;
  readonly grade: Grade;
  readonly claimed: CapState;
  readonly credited: CapState;
}

/** Only a value below the limit triggers a cap; while the item is unanswered, the target does not count as met. */
export type CapState = 'triggered' | 'clear' | 'unanswered';

export type Blocker =
  | { readonly kind: 'must'; readonly item: string; readonly title: string; readonly level: number | null }
  | { readonly kind: 'gate'; readonly message: string }
  | { readonly kind: 'cap'; readonly item: string; readonly title: string; readonly at_most: number }
  | { readonly kind: 'score'; readonly level: number };

/** Why an item has no points: null where it has. */
export type NoPointsReason =
  | 'not_asked_yet'
  | 'dont_know'
  | 'declined'
  | 'not_applicable'
  | 'hidden'
  | 'not_on_screen_form'
  | 'not_asked_of_this_relation'
  | 'collected_only'
  | 'profile_unknown'
  | 'no_rule_fits'
  | 'needs_earlier_number'
  | 'no_hours';

export interface ItemScore {
  readonly item: string;
  readonly title: string;
  readonly type: ItemType;
  readonly weight: number;
  /** In the denominator: asked of this sheet and not "does not apply". */
  readonly counts: boolean;
  readonly reason: NoPointsReason | null;
  readonly claimed_points: number | null;
  readonly credited_points: number | null;
  /** 1 + points/25. */
  readonly claimed_level: number | null;
  readonly credited_level: number | null;
  /** Terms of the two sums: weight × points ÷ weight answered. Null where there are no points. */
  readonly claimed_contribution: number | null;
  readonly credited_contribution: number | null;
  /** null: proof is not asked for (metrics, observers, no answer). */
  readonly proof: Proof | null;
  /** The answer as given, for the reader; null when there is none. */
  readonly answer: string | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  readonly not_applicable: { readonly reason: NotApplicableReason; readonly whose: string | null } | null;
}
