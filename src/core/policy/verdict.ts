import type { Subject } from '../answers/types.js';
import type { Basis, Relation, Severity } from '../words.js';

/**
 * How a check ended, mildest first; of several files the last one of this list counts.
 * regression: lower than the baseline · failed: a rule of severity error does not hold, or nobody knows whether it
 * does · incomplete: too little is answered to judge at all · invalid: the answers cannot be used.
 */
export const OUTCOMES = ['passed', 'regression', 'failed', 'incomplete', 'invalid'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a check found. Every format and the exit code are made from it, and from nothing else. */
export interface Verdict {
  readonly format: 1;
  readonly tool: { readonly name: 'salesgap'; readonly version: string };
  readonly outcome: Outcome;
  /** Calendar day on which it was judged; ages count up to it. */
  readonly today: string;
  /** null: judged by what the command line said alone. */
  readonly policy: { readonly id: string; readonly version: string; readonly title: string | null } | null;
  /** null: nothing earlier was compared with. */
  readonly baseline: { readonly file: string; readonly basis: Basis; readonly tolerance: number } | null;
  readonly rules: readonly VerdictRule[];
  readonly sheets: readonly SheetVerdict[];
  /** Rules that every file meets with room. */
  readonly could_be_tighter: readonly Tighter[];
}

/** A rule of the policy or of the command line, named once and judged many times. */
export interface VerdictRule {
  readonly id: string;
  readonly severity: Severity;
  /** As its author wrote it. */
  readonly rule: string;
  readonly message: string | null;
  readonly because: string | null;
}

export interface SheetVerdict {
  readonly file: string;
  readonly outcome: Outcome;
  /** null, like the two that follow: the answers cannot be used. */
  readonly subject: Subject | null;
  readonly relation: Relation | null;
  readonly answered_on: string | null;
  /** What keeps the answers from being used, with lines. */
  readonly problems: readonly string[];
  readonly judgements: readonly Judgement[];
  readonly comparison: Comparison | null;
}

/** One rule, judged for one area or for a whole sheet. */
export interface Judgement {
  /** Id of the rule. */
  readonly rule: string;
  /** Rubric id; null, like the title: the whole sheet. */
  readonly rubric: string | null;
  readonly title: string | null;
  readonly state: 'holds' | 'fails' | 'unknown' | 'skipped';
  /** Why it was skipped. */
  readonly skipped: Skipped | null;
  /** What the rule looked at. */
  readonly facts: readonly VerdictFact[];
}

export type Skipped = 'off' | 'not_asked' | 'not_applicable';

/** A name in a rule with what it stood for; `unknown` says why there is no value. */
export interface VerdictFact {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly unknown: Unknown | null;
}

export type Unknown =
  | 'too_little_answered'
  | 'no_level_on_this_form'
  | 'no_proof_asked'
  | 'no_such_area'
  | 'in_the_future'
  | 'not_in_the_profile';

/** The same areas, earlier and now: lower bounds of the levels. */
export interface Comparison {
  /** Day of the earlier answers; null: the baseline has none of this person. */
  readonly earlier: string | null;
  readonly levels: readonly ComparedLevel[];
  readonly not_compared: readonly NotCompared[];
}

export interface ComparedLevel {
  readonly rubric: string;
  readonly title: string;
  readonly before: number;
  readonly now: number;
  /** By more than the tolerance. */
  readonly fell: boolean;
}

export interface NotCompared {
  readonly rubric: string;
  readonly title: string;
  readonly why: NotComparedReason;
}

export type NotComparedReason = 'new' | 'gone' | 'other_version' | 'not_applicable' | 'other_form' | 'other_relation';

export interface Tighter {
  readonly rule: string;
  readonly name: string;
  readonly limit: number;
  /** What came nearest to the limit, and where. */
  readonly closest: number;
  readonly file: string;
  readonly title: string | null;
  /** A limit that every file would still meet. */
  readonly could_be: number;
}

/** The id that a level asked for on the command line has among the rules; no rule of a policy can be called so. */
export const FAIL_UNDER = '--fail-under';
