import type { Profile, Subject } from '../answers/types.js';
import type { Relation } from '../words.js';

/** A 360° round as it was set up. Frozen when the forms are issued; the files of raters decide nothing of it. */
export interface Campaign {
  readonly format: 1;
  readonly id: string;
  readonly subject: Subject;
  /** "id@version". */
  readonly pack: string;
  readonly lang: string;
  /** Fewest raters behind anything that is told of a group: 3 or more, 5 for a pulse. */
  readonly fewest: number;
  readonly created_on: string;
  /** YYYY-MM-DD; null: none. */
  readonly deadline: string | null;
  readonly intro: string | null;
  /** Of the subject: what conditions and targets look at. */
  readonly profile: Profile;
  readonly invited: readonly Invitation[];
}

export interface Invitation {
  /** r_01, r_02 …: says nothing about the person. */
  readonly id: string;
  readonly relation: Relation;
  /** SHA-256 of the token in the form: the token itself is in the form only. */
  readonly token_sha256: string;
  /** Which form: the questions as this relation is asked them. */
  readonly questions_sha256: string;
}

/** Why a file is kept apart and not counted. */
export const QUARANTINE_REASONS = [
  'not_a_response',
  'other_campaign',
  'unknown_token',
  'edited',
  'other_questions',
  'not_allowed',
  'answered_before',
  'after_close',
] as const;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];
