import type { AnswerSheet, Profile, Subject } from '../answers/types.js';
import type { Theme, TrendPoint } from '../report/raters.js';
import type { Cause, Form } from '../words.js';
import type { Released } from './types.js';

/** Everything several raters say of one leader, as far as it may be told. */
export interface Round {
  readonly subject: Subject;
  readonly form: Form;
  /** Calendar day (YYYY-MM-DD) the round closed. */
  readonly answered_on: string;
  /** Of the subject: what conditions and targets look at. */
  readonly profile: Profile;
  /** Sheets of openly named persons only, in any order. */
  readonly named: readonly NamedSheet[];
  /** What may be told of the others; null: nobody else was asked. */
  readonly released: Released | null;
  readonly themes: readonly Theme[];
  /** Rounds before with the same pack, in any order. */
  readonly earlier: readonly TrendPoint[];
}

/** Self, consultant, manager or sponsor: each was told before answering that the answers are shown. */
export interface NamedSheet {
  readonly sheet: AnswerSheet;
  /** SHA-256 of its text; null where there is none. */
  readonly hash: string | null;
}

/**
 * What all views of a round share, in the shape of a sheet that nobody answered: so profile, form and causes reach
 * every step as they do from one sheet, and no answer does.
 */
export function contextOf(round: Round, causes: Readonly<Record<string, Cause>> = {}): AnswerSheet {
  const { subject, form, answered_on, profile } = round;
  const nobody = { id: 'all', relation: 'self' } as const;
  const rest = { format: 1, pack: null, rubrics: [], answers: {} } as const;
  return { ...rest, subject, rater: nobody, form, answered_on, profile, causes };
}
