import type {
  Agreement,
  Cause,
  COST_LINES,
  CostLine,
  EvidenceKind,
  Form,
  Motion,
  NotApplicableReason,
  Relation,
  Role,
  Witness,
} from '../words.js';

/**
 * One rater's answers about one subject: what an interview folds to, what a form returns,
 * and what `report` reads from YAML or JSON. Normalised: every answer is spelled out.
 */
export interface AnswerSheet {
  readonly format: 1;
  readonly subject: Subject;
  readonly rater: Rater;
  /** "id@version" of the pack, or null when rubrics were named one by one. */
  readonly pack: string | null;
  /** "id@version" of each rubric asked. */
  readonly rubrics: readonly string[];
  readonly form: Form;
  /** Id of the pack's sitting this was; what lies outside of it is not asked. Absent: everything. */
  readonly sitting?: string;
  /** What the subject agreed to; absent: to nothing. */
  readonly agreed_to?: readonly Agreement[];
  /** Calendar day (YYYY-MM-DD) of the last answer; the age of evidence counts from here, never from today. */
  readonly answered_on: string;
  readonly profile: Profile;
  /** rubric id → item id → answer. What is absent was not asked yet. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** rubric id → what stands in the way. */
  readonly causes: Readonly<Record<string, Cause>>;
}

export interface Subject {
  readonly id: string;
  readonly name?: string;
}

export interface Rater {
  readonly id: string;
  readonly relation: Relation;
}

/** The context asked first. Absent means unknown, never zero and never "no". */
export interface Profile {
  readonly role?: Role;
  /** People who report to the subject. */
  readonly team_size?: number;
  readonly manages_managers?: boolean;
  readonly motion?: Motion;
  readonly deals_per_quarter?: number;
  readonly average_deal_value?: number;
  /** Three letters, ISO 4217. */
  readonly currency?: string;
  readonly cycle_days?: number;
  /** Sells on a quota of their own (player-coach). */
  readonly own_quota?: boolean;
  readonly months_in_role?: number;
  /** Up to eight, oldest first. */
  readonly quarters?: readonly { readonly period: string; readonly plan: number; readonly actual: number }[];
  readonly costs?: Costs;
}

/** The client's own numbers for what the gap costs; a line that is absent is not known. */
export type Costs = {
  /** What time they cover, e.g. "October 2025 to September 2026". */
  readonly period: string;
  /** Three letters, ISO 4217. */
  readonly currency: string;
} & { readonly [L in CostLine]?: Readonly<Record<(typeof COST_LINES)[L][number], Estimate>> };

/** One number, or the lowest and the highest that it may be. */
export type Estimate = number | { readonly low: number; readonly high: number };

export type Answer = ValueAnswer | NoValueAnswer | NotApplicableAnswer;

export interface ValueAnswer {
  readonly state: 'answered';
  readonly value: AnswerValue;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
}

export interface NoValueAnswer {
  readonly state: 'dont_know' | 'declined';
  readonly note?: string;
}

export interface NotApplicableAnswer {
  readonly state: 'not_applicable';
  readonly reason: NotApplicableReason;
  /** With `not_my_job`: whose it is; "nobody" is an answer. */
  readonly whose?: string;
  readonly note?: string;
}

/**
 * level: 1–5 · yes_no: boolean · choice: option id · checklist: option ids, or ["none"] ·
 * metric: number with source and period · allocation: part id → hours or percent · text: string
 */
export type AnswerValue = number | boolean | string | readonly string[] | MetricValue | AllocationValue;

export interface MetricValue {
  readonly now: number;
  /** The same number one period earlier, where the rubric compares with the own trend. */
  readonly before?: number;
  /** Where it comes from, e.g. "CRM export by operations". */
  readonly source: string;
  /** What time it covers, e.g. "2026 Q2 and Q3". */
  readonly period: string;
}

export type AllocationValue = Readonly<Record<string, number>>;

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly note?: string;
  /** Calendar day (YYYY-MM-DD) the evidence is from. */
  readonly date?: string;
  /** Who else looked at it. Without it the evidence is only attested. */
  readonly seen_by?: Witness;
}
