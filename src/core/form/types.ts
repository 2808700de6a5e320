import type { Answer, Profile } from '../answers/types.js';
import type { Condition } from '../conditions/condition.js';
import type { ItemType, NotApplicableReason, Relation } from '../words.js';

/**
 * What a rater's page holds: the questions as this relation is asked them, and nothing that could steer or betray: no
 * weight, no points, no target, no other rater. It travels as JSON inside the page.
 */
export interface RaterForm {
  readonly format: 1;
  readonly kind: 'rater';
  /** Two letters; texts of the page itself are in this language too. */
  readonly lang: string;
  /** Of the pack. */
  readonly title: string;
  /** Whom it is about, as shown. */
  readonly subject: string;
  readonly relation: Relation;
  /** Paragraphs before the first question: the coordinator's words, then what happens with the answers. */
  readonly intro: readonly string[];
  readonly privacy: readonly string[];
  /** YYYY-MM-DD; null: none. */
  readonly deadline: string | null;
  readonly campaign: string;
  /** Says whose form this is to whoever issued it: 32 hexadecimal digits. */
  readonly token: string;
  /** Of the questions as issued: a response to other questions is not counted. */
  readonly questions_sha256: string;
  /** Only what a condition of these questions looks at. */
  readonly profile: Profile;
  readonly areas: readonly FormArea[];
  /** Fewest people behind anything that is told; absent where everybody is openly named. */
  readonly fewest?: number;
}

export interface FormArea {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  readonly id: string;
  readonly type: ItemType;
  /** Short name, for progress and review. */
  readonly title: string;
  /** In the wording of the relation. */
  readonly ask: string;
  readonly help: string | null;
  /** level: the behaviours at 1, 2, 3, 4, 5. */
  readonly anchors: readonly string[] | null;
  /** choice, checklist. */
  readonly options: readonly { readonly id: string; readonly text: string }[] | null;
  /** metric: printed behind the number, and what is refused outside. */
  readonly number: {
    readonly unit: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly asks_before: boolean;
  } | null;
  /** allocation. */
  readonly parts: {
    readonly unit: 'hours' | 'percent';
    readonly of: readonly { readonly id: string; readonly text: string }[];
  } | null;
  /** null: "does not apply" is no answer here. */
  readonly na: readonly NotApplicableReason[] | null;
  readonly when: Condition | null;
}

/** What a rater's page gives back, as a file or a text to copy. */
export interface FormResponse {
  readonly salesgap_response: 1;
  readonly campaign: string;
  readonly token: string;
  readonly questions_sha256: string;
  /** Calendar day where the rater is. */
  readonly answered_on: string;
  /** rubric id → item id → answer; comments are the notes of answers. What is absent was not answered. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** HMAC-SHA-256 over everything above, keyed by the token, in hexadecimal: shows that the file is as the page wrote it. */
  readonly seal: string;
}

/** A page that is left and gone on with later: no token, so that it opens in its own form only by the campaign's id. */
export interface FormDraft {
  readonly salesgap_draft: 1;
  readonly campaign: string;
  readonly questions_sha256: string;
  readonly answers: FormResponse['answers'];
}
