import type { Condition } from '../conditions/condition.js';
import type { About, Relation, Severity } from '../words.js';

/** What a team or a company expects of answers, as rules that a program can judge. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly title: string | null;
  readonly rules: readonly PolicyRule[];
}

export interface PolicyRule {
  readonly id: string;
  readonly severity: Severity;
  /** Ids of the rubrics it is about; null: all. */
  readonly rubrics: readonly string[] | null;
  readonly about: readonly About[] | null;
  /** What has to hold. */
  readonly rule: Condition;
  /** The author's words for when it does not; null: a rule from the command line, which has no author. */
  readonly message: string | null;
  readonly because: string | null;
}

/** What a comparison needs of an earlier report; every `Report` has it, also one of an older release. */
export interface Earlier {
  readonly subject: { readonly id: string };
  readonly form: string;
  readonly sitting?: { readonly id: string } | undefined;
  readonly answered_on: string;
  readonly rubrics: readonly { readonly id: string; readonly version: string }[];
  readonly views: readonly {
    readonly relation: Relation;
    readonly together?: true | undefined;
    readonly scores: readonly EarlierScore[];
  }[];
}

export interface EarlierScore {
  readonly rubric: string;
  readonly title: string;
  readonly claimed: { readonly low: number | null };
  readonly credited: { readonly low: number | null };
}
