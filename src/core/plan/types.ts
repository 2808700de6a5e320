import type { Subject } from '../answers/types.js';
import type { ActionKind, ActionOwner, Cause, Grade, Horizon, Role } from '../words.js';

/**
 * What is done until when, chosen from a report within a budget. `plan.yaml` holds exactly this, and people may edit it:
 * names, days, hours, wording. Nothing in it depends on a clock but `made_on`, which is handed in.
 */
export interface Plan {
  readonly format: 1;
  /** Of the plan: the subject's id and eight hexadecimal digits of what it was made of, e.g. "jd-1a2b3c4d". */
  readonly id: string;
  readonly subject: Subject;
  /** Day 0: YYYY-MM-DD. */
  readonly made_on: string;
  readonly from: PlanSource;
  readonly budget: PlanBudget;
  /** In the order in which they start. */
  readonly actions: readonly PlannedAction[];
  /** What fits and waits, best first. */
  readonly later: readonly LaterAction[];
  /** Level of each area as claimed, now and when all actions are done. */
  readonly expected: readonly ExpectedLevel[];
  /** What the sponsor is needed for. */
  readonly sponsor: readonly PlanAsk[];
  readonly dates: PlanDates;
  readonly measured: PlanMeasure;
  /** What to leave alone meanwhile. */
  readonly not_now: readonly string[];
  /**
   * How far the choice can be from the best one within the rules: 1 it is the best, 0.93 no choice removes more than
   * 1/0.93 of what this one does. null: a person chose.
   */
  readonly best: number | null;
}

/** The report it was made from. */
export interface PlanSource {
  readonly answered_on: string;
  /** "id@version" of the pack. */
  readonly pack: string;
  readonly role: Role | null;
  /** A plan made from a quick look stands on two questions an area. */
  readonly form: 'full' | 'screen';
}

export interface PlanBudget {
  /** Of the leader and the team, over all weeks; others' hours are listed and not counted. */
  readonly hours: number;
  readonly weeks: number;
  /** Actions being set up at the same time, 1 to 3. */
  readonly open: number;
}

/** "rubric.action": an action of a rubric, unique in a plan. */
export type ActionKey = string;

export interface PlannedAction {
  readonly action: ActionKey;
  readonly title: string;
  readonly rubric: string;
  readonly rubric_title: string;
  readonly owner: ActionOwner;
  /** The person's name, once somebody has written it. */
  readonly who: string | null;
  readonly kind: ActionKind;
  readonly horizon: Horizon;
  readonly starts_on: string;
  /** It can be seen that it is done: at the horizon, or later where the rubric says so. */
  readonly due_on: string;
  /** Until it is due, for this team. */
  readonly hours: number;
  /** If-then: "When …, I will …" */
  readonly do: string;
  readonly done_when: string;
  /** What to keep as proof: examples from the questions it moves. */
  readonly proof: readonly string[];
  /** Keys of planned actions that have to be set up first. */
  readonly after: readonly ActionKey[];
  readonly moves: readonly PlannedMove[];
  readonly not_now: string | null;
  readonly template: string | null;
  readonly grade: Grade;
}

export interface PlannedMove {
  readonly item: string;
  readonly title: string;
  /** As claimed when the plan was made; null: unknown. */
  readonly from: number | null;
  readonly to: number;
}

export interface LaterAction {
  readonly action: ActionKey;
  readonly title: string;
  readonly rubric_title: string;
  readonly owner: ActionOwner;
  readonly hours: number;
  readonly why: LaterReason;
  /** With `needs`: keys of what has to be done first; with `weeks` where that is why it ends too late. */
  readonly needs: readonly ActionKey[];
  /** With `weeks`: the day until which the plan would last with it. Plans of earlier versions do not say it. */
  readonly until?: string;
}

/**
 * needs: something that is not in the plan has to be done first · hours, weeks: it does not fit any more · other_cause: made
 * for another cause than the one named · no_gain: what is planned already moves the same questions · less: others remove
 * more · left_out: a person switched it off.
 */
export const LATER_REASONS = ['needs', 'hours', 'weeks', 'other_cause', 'no_gain', 'less', 'left_out'] as const;
export type LaterReason = (typeof LATER_REASONS)[number];

export interface ExpectedLevel {
  readonly rubric: string;
  readonly title: string;
  /** 1–5 as claimed, not rounded; null: too little answered. */
  readonly now: number | null;
  readonly then: number | null;
  readonly target: number;
}

/** As the report's asks: an action the sponsor owns, a permission, a teacher, an owner, one owner. */
export interface PlanAsk {
  readonly kind: 'action' | 'permission' | 'teacher' | 'owner' | 'one_owner';
  readonly rubric: string;
  readonly title: string;
  /** With `action`: its key, and what is asked in words. */
  readonly action: ActionKey | null;
  readonly do: string | null;
  /** The day by which it is needed: when the first action that waits for it starts. */
  readonly by: string;
  /** With `owner` and `one_owner`: titles of the questions. */
  readonly items: readonly string[];
}

/** Calendar days. */
export interface PlanDates {
  /** Every week from `made_on` on, until it is measured again: what was tried, what the buyer did. */
  readonly checkins: readonly string[];
  /** With the sponsor: two weeks, then 30, 60 and 90 days on, until it is measured again. */
  readonly sponsor_reviews: readonly string[];
}

/** How it is seen whether anything changed. */
export interface PlanMeasure {
  readonly again_on: string;
  /** Rubrics that are asked again: those that the actions move. */
  readonly rubrics: readonly string[];
}

/** What stands in the way of a choice of actions. */
export type PlanProblem =
  | { readonly kind: 'hours'; readonly over: number }
  | { readonly kind: 'weeks'; readonly action: ActionKey }
  | { readonly kind: 'needs'; readonly action: ActionKey; readonly needs: readonly ActionKey[] };

/** One action that may go into a plan. */
export interface PlanCandidate {
  readonly action: ActionKey;
  readonly title: string;
  readonly rubric: string;
  readonly rubric_title: string;
  readonly owner: ActionOwner;
  readonly kind: ActionKind;
  readonly horizon: Horizon;
  readonly hours: number;
  /** Hours that count against the budget: of leader and team. */
  readonly counted_hours: number;
  readonly cause: Cause | null;
  readonly fits_cause: boolean | null;
  /** All of these have to be in the plan and set up before. */
  readonly needs: readonly ActionKey[];
  /** Of each of these at least one: the area stands on another that is low. */
  readonly needs_one_of: readonly (readonly ActionKey[])[];
  readonly do: string;
  readonly done_when: string;
}

/** What a choice of actions comes to. */
export interface PlanOutlook {
  readonly problems: readonly PlanProblem[];
  /** Those that count against the budget. */
  readonly hours: number;
  readonly expected: readonly ExpectedLevel[];
  /** importance × shortfall (in levels, as claimed) that it removes, over all areas. */
  readonly removes: number;
  readonly schedule: readonly { readonly action: ActionKey; readonly starts_on: string; readonly due_on: string }[];
}

export type BriefKind = 'coach' | 'training' | 'peer_group' | 'outside_leader';
export const BRIEF_KINDS: readonly BriefKind[] = ['coach', 'training', 'peer_group', 'outside_leader'];

/** Facts for a page that says what help is bought, and how it is seen whether it helped. Renderers word it. */
export interface Brief {
  readonly kind: BriefKind;
  readonly subject: Subject;
  readonly made_on: string;
  readonly ends_on: string;
  readonly role: Role | null;
  /** Areas it is about, first one first. */
  readonly goals: readonly BriefGoal[];
  /** Areas whose cause asks for other help; the brief says so. */
  readonly elsewhere: readonly {
    readonly title: string;
    readonly cause: Cause;
    readonly rather: BriefKind | 'sponsor' | 'system';
  }[];
  /** No cause was named for any goal: nobody knows yet whether this is the help that is needed. */
  readonly cause_unknown: boolean;
  readonly reviews: readonly string[];
}

export interface BriefGoal {
  readonly rubric: string;
  readonly title: string;
  readonly summary: string;
  readonly claimed: number;
  readonly target: number;
  readonly cause: Cause | null;
  /** The questions that lie lowest: what is done now, and what one step up looks like. */
  readonly steps: readonly {
    readonly item: string;
    readonly title: string;
    /** null: several people answered, and no single answer stands for them. */
    readonly now: string | null;
    readonly next: string | null;
  }[];
  /** Actions of the plan or the report that this help goes along with. */
  readonly actions: readonly { readonly title: string; readonly done_when: string }[];
  /** What is looked at, at the start and at the end. */
  readonly proof: readonly string[];
}

/** Chooses from a report within a budget. The same report, rubrics and budget give the same answers. */
export interface Planner {
  /** In merit order of the report: by gap, then best first. */
  readonly candidates: readonly PlanCandidate[];
  /** What any choice comes to, problems included. Keys that are no candidates are passed over. */
  outlook(chosen: ReadonlySet<ActionKey>): PlanOutlook;
  /**
   * The choice that removes most. `with`: always in, and what they need; `without`: never in. Where what is pinned does not
   * fit, exactly that is chosen (but nothing excluded), `best` is 1, and `outlook` says what stands in the way. `best` as in `Plan`.
   */
  best(limits?: PlanLimits): { readonly chosen: readonly ActionKey[]; readonly best: number };
  /** Throws where `outlook` has problems: whoever asks people tells them before. */
  plan(chosen: Iterable<ActionKey>, how: PlanHow): Plan;
}

export interface PlanLimits {
  readonly with?: Iterable<ActionKey>;
  readonly without?: Iterable<ActionKey>;
}

export interface PlanHow {
  /** Who chose: by a person, what would have fitted as well is `left_out`. */
  readonly by: 'program' | 'person';
  /** Of `Planner.best`; null: a person chose. */
  readonly best: number | null;
  /** What a person excluded from a choice of the program. */
  readonly left_out?: Iterable<ActionKey>;
}
