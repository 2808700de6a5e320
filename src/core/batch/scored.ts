import type { Profile } from '../answers/types.js';
import type { ScoreStatus } from '../report/scores.js';
import type { GapClass } from '../report/types.js';
import type { About, Agreement, Cause, Form, Relation, Role } from '../words.js';

/**
 * What `salesgap score` says of one answer sheet, one line of JSON: the scores of the report, without its texts. Keys
 * stand in this order, so that the same sheet gives the same bytes.
 */
export interface ScoredSheet {
  readonly format: 1;
  readonly subject: string;
  readonly rater: string;
  readonly relation: Relation;
  /** "id@version", or null when rubrics were named one by one. */
  readonly pack: string | null;
  readonly form: Form;
  readonly sitting?: string;
  /** Calendar day (YYYY-MM-DD) of the answers. */
  readonly answered_on: string;
  /** By which the targets were taken: the sheet's, or first_line where it says none. */
  readonly role: Role;
  /** What the sheet says of itself in single words and numbers; empty where it says nothing. */
  readonly profile: ScoredProfile;
  readonly agreed_to?: readonly Agreement[];
  /** rubric id → its score, in the order in which the rubrics are asked; those that ask this rater nothing are left out. */
  readonly scores: Readonly<Record<string, ScoredRubric>>;
  /** rubric id → what stands in the way, as named. */
  readonly causes: Readonly<Record<string, Cause>>;
  /** Ids of the findings of the report that hold, in its order before priorities. */
  readonly findings: readonly string[];
}

export type ScoredProfile = Omit<Profile, 'quarters' | 'costs'>;

export interface ScoredRubric {
  /** Semantic version of the rubric it was scored with. */
  readonly version: string;
  readonly about: About;
  readonly status: ScoreStatus;
  /** 0–1. */
  readonly coverage: number;
  /** 0–100, caps applied, not rounded; null: withheld or not applicable. Level = 1 + points ÷ 25. */
  readonly claimed_points: number | null;
  readonly credited_points: number | null;
  /** Highest level 1–5 that score, musts and gates carry; null: withheld, or a screen sheet. */
  readonly reached: number | null;
  /** Level the role needs. */
  readonly target: number;
  /** null: not applicable, there is no gap. */
  readonly gap: GapClass | null;
}

/** In the place of a sheet that could not be scored, so that the n-th line of the output belongs to the n-th of the input. */
export interface RefusedSheet {
  readonly format: 1;
  readonly error: {
    /** Of the input it came from, 1 for the first; a file counts as one line. */
    readonly line: number;
    /** Absent: standard input. */
    readonly file?: string;
    /** Every problem, or as many as are told of one file. */
    readonly problems: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
  };
}
