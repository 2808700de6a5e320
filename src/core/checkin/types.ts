import type { Evidence, Subject } from '../answers/types.js';
import type { ActionKey, PlannedAction } from '../plan/types.js';
import type { Cause } from '../words.js';

/** What is fixed when the first check-in on a plan begins: first line of its journal. */
export interface CheckinStart {
  /** Id of the plan. */
  readonly plan: string;
  readonly subject: Subject;
  readonly started_on: string;
}

/**
 * done · under_way: going on, nothing to change · moved: to a later day · stuck: something stands in the way.
 */
export const ACTION_STATUSES = ['done', 'under_way', 'moved', 'stuck'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Whose act shows whether a small move works. */
export const ACTORS = ['buyer', 'rep'] as const;
export type Actor = (typeof ACTORS)[number];

/** as_expected: they did it · something_else · nothing: no act could be seen · not_yet: the day has not come. */
export const OUTCOMES_OF_A_MOVE = ['as_expected', 'something_else', 'nothing', 'not_yet'] as const;
export type MoveOutcome = (typeof OUTCOMES_OF_A_MOVE)[number];

/** What is next with a small move. share: keep it, and show it to the team. */
export const NEXTS = ['share', 'keep', 'change', 'drop'] as const;
export type Next = (typeof NEXTS)[number];

/** One thing that was said in a check-in. A journal is its start and these, in order; each is on disk before the next question. */
export type CheckinEntry = { readonly on: string } & (
  | { readonly kind: 'begun' }
  | {
      readonly kind: 'action';
      readonly action: ActionKey;
      readonly status: ActionStatus;
      /**
       * With `moved`: the new day. With `done`: the day it was done, where that lies before the check-in; null: on the
       * day of the check-in. Else null.
       */
      readonly to: string | null;
      /** With `stuck`; null: not said. */
      readonly cause: Cause | null;
      readonly note: string | null;
    }
  /** Of an action, or of a small move (its id). */
  | { readonly kind: 'evidence'; readonly of: ActionKey | MoveId; readonly evidence: Evidence }
  /** A stuck action gives way to one of another kind. */
  | { readonly kind: 'replaced'; readonly action: ActionKey; readonly by: PlannedAction }
  | {
      readonly kind: 'move';
      readonly move: MoveId;
      /** The planned action it belongs to; null: none. */
      readonly action: ActionKey | null;
      /** What is tried. */
      readonly tried: string;
      readonly whose: Actor;
      /** The act that would show that it works. */
      readonly expected: string;
      /** The day by which it should be seen; null: none named. */
      readonly by: string | null;
    }
  | {
      readonly kind: 'happened';
      readonly move: MoveId;
      readonly outcome: MoveOutcome;
      /** What they did, in words. */
      readonly happened: string | null;
      readonly next: Next | null;
    }
  | { readonly kind: 'finished' }
);

/** "m1", "m2", … in the order in which they were planned. */
export type MoveId = string;

/** A plan with all that was said about it so far. */
export interface CheckinState {
  readonly plan: string;
  readonly subject: Subject;
  readonly actions: readonly ActionState[];
  readonly moves: readonly MoveState[];
  /** Days on which a check-in was begun, in order, and whether each was finished. */
  readonly sittings: readonly { readonly on: string; readonly finished: boolean }[];
  /** What was said about what the plan no longer holds, since somebody edited it: kept, to be told. */
  readonly strangers: readonly Stranger[];
}

/** An action (by its key) or a small move (by its id) that the plan and the journal do not know, and what was said of it. */
export interface Stranger {
  readonly of: ActionKey | MoveId;
  /** In order. */
  readonly said: readonly CheckinEntry[];
}

export interface ActionState {
  readonly planned: PlannedAction;
  /** The day it is due now, after all moves. */
  readonly due_on: string;
  /** null: nothing was said yet · replaced: another took its place. */
  readonly status: ActionStatus | 'replaced' | null;
  /** Of the last status. */
  readonly said_on: string | null;
  readonly done_on: string | null;
  /** How often it was moved to a later day. */
  readonly times_moved: number;
  readonly cause: Cause | null;
  /** All notes, oldest first. */
  readonly notes: readonly { readonly on: string; readonly text: string }[];
  readonly evidence: readonly { readonly on: string; readonly evidence: Evidence }[];
  /** The key of what took its place. */
  readonly replaced_by: ActionKey | null;
  /** The key of what it took the place of. */
  readonly replaces: ActionKey | null;
}

export interface MoveState {
  readonly move: MoveId;
  readonly action: ActionKey | null;
  readonly planned_on: string;
  readonly tried: string;
  readonly whose: Actor;
  readonly expected: string;
  readonly by: string | null;
  /** null, like the two that follow: not told yet. */
  readonly outcome: MoveOutcome | null;
  readonly happened: string | null;
  readonly next: Next | null;
  readonly told_on: string | null;
  readonly evidence: readonly { readonly on: string; readonly evidence: Evidence }[];
}

/** Proof that came up in check-ins, for the questions that its action moves. Offered at the next interview, never applied. */
export interface Gathered {
  readonly rubric: string;
  readonly item: string;
  readonly evidence: Evidence;
  /** Day it was noted. */
  readonly on: string;
  /** Title of the action. */
  readonly action: string;
}

/** What the check-ins come to: `checkin --report`. Facts; renderers word it. */
export interface Progress {
  readonly format: 1;
  readonly plan: string;
  readonly subject: Subject;
  readonly today: string;
  readonly made_on: string;
  readonly again_on: string;
  /** Whole weeks since the plan was made, and check-ins begun, those broken off included. */
  readonly weeks: number;
  readonly checkins: number;
  /**
   * Actions whose first day (`planned.due_on`, whatever it was moved to) has come; of them those done by that day, and
   * those done later. The rest is not done yet. What gave way to another before its first day is not counted; what
   * took its place is.
   */
  readonly said: number;
  readonly did: number;
  readonly did_later: number;
  readonly actions: readonly ActionProgress[];
  /** As in `CheckinState`. */
  readonly strangers: readonly Stranger[];
  readonly worked: readonly MoveState[];
  readonly did_not: readonly MoveState[];
  readonly open_moves: readonly MoveState[];
  /** Moves that worked and are to be shown to the team. */
  readonly to_share: readonly MoveState[];
  readonly evidence: readonly Gathered[];
}

export interface ActionProgress extends ActionState {
  /** Days past the day it is due now; 0: none. */
  readonly overdue: number;
  /** Moved twice or more: named, since a third day seldom helps. */
  readonly often_moved: boolean;
}
