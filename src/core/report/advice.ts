import type { ActionKind, ActionOwner, Cause, EffortPer, Grade, Horizon } from '../words.js';

/* What a report recommends: the moves, and what is asked of the sponsor. */

export interface Headline {
  /** Position in `priorities`, from 0. */
  readonly priority: number;
  /** Null for the shared priorities: looking at proof, answering more. */
  readonly action: RecommendedAction | null;
}

/** Its numbers stand in `gaps` and `views` under the same id. */
export interface Priority {
  readonly kind: 'gap' | 'finding' | 'show_proof' | 'answer_more';
  /** Rubric id or finding id; null for the shared ones. */
  readonly id: string | null;
  /** The rubrics it is about. */
  readonly rubrics: readonly string[];
  readonly cause: Cause | null;
  /** The item the first move works on; null without one. */
  readonly picture: Picture | null;
  readonly first_move: RecommendedAction | null;
}

/** Where an item stands ("2: anchor", null unanswered), one level up (null unanswered and from 4 on), and what a 5 looks like. */
export interface Picture {
  readonly item: string;
  readonly now: string | null;
  readonly next: string | null;
  readonly five: string;
}

export interface RecommendedAction {
  readonly rubric: string;
  readonly rubric_title: string;
  readonly id: string;
  readonly title: string;
  readonly do: string;
  readonly done_when: string;
  readonly horizon: Horizon;
  readonly owner: ActionOwner;
  readonly kind: ActionKind;
  readonly hours: number;
  readonly per: EffortPer;
  /** Hours over the horizon for this team; team size assumed 6 when unknown. */
  readonly total_hours: number;
  readonly grade: Grade;
  readonly template: string | null;
  readonly not_now: string | null;
  /** Does it fit the cause named? null: cause unknown, not filtered. */
  readonly fits_cause: boolean | null;
  /** Titles of actions that come first. */
  readonly after: readonly string[];
  /** What it is meant to move; `from` is the level claimed now, null while unknown. */
  readonly moves: readonly {
    readonly item: string;
    readonly title: string;
    readonly from: number | null;
    readonly to: number;
  }[];
}

/**
 * action: one the sponsor owns · permission: the cause of a gap is "not allowed" ·
 * teacher: the cause is "nobody can teach it" · owner: a responsibility nobody owns ·
 * one_owner: one for which leader and sponsor name different owners.
 */
export interface SponsorAsk {
  readonly kind: 'action' | 'permission' | 'teacher' | 'owner' | 'one_owner';
  readonly rubric: string;
  readonly title: string;
  /** With `action`. */
  readonly action: RecommendedAction | null;
  /** With `owner` and `one_owner`: the items. */
  readonly items: readonly string[];
}
