import type { Profile, Subject } from '../answers/types.js';
import type { About, Cause, Form, Grade, Horizon, Proof, Relation, Role } from '../words.js';
import type { Headline, Priority, RecommendedAction, SponsorAsk } from './advice.js';
import type { Cost } from './cost.js';
import type { NextDates } from './dates.js';
import type { ItemPicture } from './pictures.js';
import type { Ranks } from './ranks.js';
import type { RatedRubric, Raters } from './raters.js';
import type { NoPointsReason, RubricScore } from './scores.js';
import type { StepUp } from './steps_up.js';

/**
 * The one complete, versioned result. Every format and every later step reads it and nothing else.
 * Same input, same bytes: it holds no clock time, only what came in the sheet and the stamp.
 */
export interface Report {
  readonly format: 1;
  readonly tool: { readonly name: 'salesgap'; readonly version: string };
  readonly subject: Subject;
  readonly form: Form;
  /** Which sitting of the pack this was; absent: all of it was asked. */
  readonly sitting?: { readonly id: string; readonly title: string };
  readonly answered_on: string;
  readonly profile: Profile;
  /** The role used for targets; null: unknown, first_line used. */
  readonly role: Role | null;
  readonly pack: { readonly id: string; readonly version: string; readonly title: string };
  readonly rubrics: readonly ReportRubric[];
  readonly sheets: readonly { readonly rater: string; readonly relation: Relation; readonly hash: string | null }[];
  /** The gaps use the first. Of several raters it takes each area from the view that the gap is measured by (`together`); those who are openly named follow, each in full. */
  readonly views: readonly View[];
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
  /** What somebody above the leader answered differently; absent: no such sheet was laid beside. */
  readonly apart?: Apart;
  /** Several views of one leader; absent: fewer than two were asked. */
  readonly raters?: Raters;
  /** Findings whose condition is unknown, with what would have to be known. */
  readonly not_judged: readonly { readonly id: string; readonly title: string }[];
  /** At most three, first one first. */
  readonly priorities: readonly Priority[];
  /** The one move for this week: an action of one of the priorities; null when nothing is open. */
  readonly headline: Headline | null;
  /** All recommended actions by horizon, in the order of their gaps. */
  readonly actions: Readonly<Record<Horizon, readonly RecommendedAction[]>>;
  readonly strengths: readonly Strength[];
  /** What to leave alone for now. */
  readonly not_now: readonly string[];
  /** Claims without proof that hold a credited score down. */
  readonly unproven: readonly UnprovenAnswer[];
  readonly unanswered: readonly UnansweredItem[];
  /** What would change the levels most, at most three steps for an area, in the order of the rubrics. */
  readonly steps_up: readonly StepUp[];
  /** What the leader's boss is asked for. */
  readonly asks_of_sponsor: readonly SponsorAsk[];
  /** By the client's own numbers; absent: there are none. */
  readonly cost?: Cost;
  readonly next_dates: NextDates;
  /** What one step up and a 5 look like, for every level question. */
  readonly pictures: readonly ItemPicture[];
  readonly questions_asked: number;
  readonly questions_answered: number;
  /** Among other leaders; absent: no cohort was named. */
  readonly ranks?: Ranks;
}

/** What the reader needs to know of a rubric to understand the report without the rubric file. */
export interface ReportRubric {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: string;
  readonly about: About;
  readonly summary: string;
  readonly importance: number;
  readonly target: number;
  readonly why: readonly { readonly text: string; readonly grade: Grade; readonly source: string }[];
  readonly sources: readonly { readonly title: string; readonly grade: Grade; readonly link: string | null }[];
  readonly examples: readonly { readonly file: string; readonly title: string }[];
}

export interface View {
  /** Of the view that holds several: whose column comes first. */
  readonly relation: Relation;
  /** Of several raters: no one's view, but each area as its gap is measured (`Gap.basis`); absent: one person's. */
  readonly together?: true;
  /** With several raters: the column (`Source.id`) whose view this is. */
  readonly source?: string;
  readonly scores: readonly RubricScore[];
  readonly overall: readonly Overall[];
}

/** Mean of level scores of one `about`; null when no rubric of it has a score. */
export interface Overall {
  readonly about: About;
  readonly claimed: number | null;
  readonly credited: number | null;
  /** Mean target of the rubrics counted. */
  readonly target: number | null;
  /** Share of applicable weight answered, 0–1, over all its rubrics. */
  readonly coverage: number;
  /** Rubrics with a score, of all. */
  readonly scored: number;
  readonly rubrics: number;
}

/** real: claimed < target · unproven: claimed ≥ target > credited · blocked: a must or gate below · unknown: too little answered · met. */
export type GapClass = 'real' | 'unproven' | 'blocked' | 'unknown' | 'met';

export interface Gap {
  readonly rubric: string;
  readonly title: string;
  readonly about: About;
  readonly class: GapClass;
  readonly target: number;
  readonly importance: number;
  /** target − level score; null when withheld. */
  readonly claimed_gap: number | null;
  readonly credited_gap: number | null;
  /** importance × ((1 + claimed gap)² − 1); null unless the class is real. */
  readonly order: number | null;
  readonly cause: Cause | null;
  /** With several raters: whose view it is measured by; absent: there is one sheet. */
  readonly basis?: RatedRubric['basis'];
  /** Gaps that go before because this one stands on them. */
  readonly after: readonly { readonly rubric: string; readonly because: string }[];
}

/** The same questions, asked of the leader and of somebody above, apart. */
export interface Apart {
  /** Who is above: sponsor or manager. */
  readonly above: Relation;
  readonly answered_on: string;
  /** Questions that both answered, or named an owner for. */
  readonly compared: number;
  /** Answered at least one level apart, as claimed; widest first. */
  readonly questions: readonly ApartQuestion[];
  /** Not the leader's, said both, and named different owners. */
  readonly owners: readonly OwnersApart[];
}

export interface ApartQuestion extends ApartPlace {
  readonly leader: ApartAnswer;
  readonly above: ApartAnswer;
}

export interface OwnersApart extends ApartPlace {
  readonly leader: string;
  readonly above: string;
}

interface ApartPlace {
  readonly rubric: string;
  readonly rubric_title: string;
  readonly item: string;
  readonly title: string;
}

/** The level as claimed, 1–5, and the answer as given. */
export interface ApartAnswer {
  readonly level: number;
  readonly answer: string;
}

/** Facts, not sentences: every renderer words them in its own language. */
export interface Finding {
  readonly id: string;
  /** A rule of the pack with its author's texts, or a responsibility that nobody owns. */
  readonly kind: 'rule' | 'nobody_owns';
  /** Null for `nobody_owns`: the renderer's words. */
  readonly title: string | null;
  readonly message: string | null;
  /** What triggered it. */
  readonly facts: readonly FindingFact[];
  /** `nobody_owns`: the rubric and the titles of its items without an owner. */
  readonly orphans: { readonly rubric: string; readonly title: string; readonly items: readonly string[] } | null;
  readonly importance: number;
  readonly not_now: string | null;
}

/**
 * One number a rule looked at: of a rubric, of one of its items (`item`: its level as claimed), of the profile, or
 * counted over all areas (`rubric` and `title` null). Value null: unknown.
 */
export interface FindingFact {
  readonly group: string;
  readonly name: string;
  readonly rubric: string | null;
  /** Of the rubric or the item. */
  readonly title: string | null;
  readonly value: string | number | boolean | null;
}

export interface Strength {
  readonly rubric: string;
  readonly title: string;
  readonly credited: number;
  readonly target: number;
  /** The level item credited highest. */
  readonly best: { readonly item: string; readonly answer: string } | null;
}

export interface UnprovenAnswer {
  readonly rubric: string;
  readonly item: string;
  readonly title: string;
  readonly claimed_level: number;
  readonly credited_level: number;
  readonly proof: Proof;
  /** What would prove it. */
  readonly would_prove: readonly string[];
}

export interface UnansweredItem {
  readonly rubric: string;
  readonly item: string;
  readonly title: string;
  readonly reason: NoPointsReason;
}
