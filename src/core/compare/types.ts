import type { Subject } from '../answers/types.js';
import type { About, Relation, ReliabilityKind } from '../words.js';

/** The same person's earlier and later result, laid beside each other. Facts; renderers word it. */
export interface Comparison {
  readonly format: 1;
  readonly tool: { readonly name: 'salesgap'; readonly version: string };
  readonly subject: Subject;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** By whose view, that of the gaps first. A column that only one side has is in `only_before` or `only_after`. */
  readonly views: readonly ComparedView[];
  /**
   * Of at least two named persons besides the leader who answered both times: what each changed, first, and then the
   * mean; absent: there are fewer.
   */
  readonly in_common?: readonly ChangeInCommon[];
  readonly only_before: readonly ComparedSource[];
  readonly only_after: readonly ComparedSource[];
  /** Actions of a plan and what became of them, beside the areas they aimed at; empty: no plan was named. */
  readonly aimed: readonly AimedAction[];
}

export interface ComparedSide {
  readonly answered_on: string;
  /** "id@version" */
  readonly pack: string;
  readonly form: 'full' | 'screen';
  readonly sitting: string | null;
  /** Name of the file or session, as the user named it. */
  readonly where: string;
}

/**
 * A named person (relation and id) or a group whose members stay unknown. `source` is the column of the later report
 * (`Source.id`: self, manager, report_peer …), or `others`: all but the leader and consultants together, one weight each.
 */
export interface ComparedSource {
  readonly source: string;
  readonly relations: readonly Relation[];
  readonly named: boolean;
  /** Raters of the group on each side; 1 of a person. null: that is not told. */
  readonly raters: { readonly before: number | null; readonly after: number | null };
}

export interface ComparedView extends ComparedSource {
  readonly rubrics: readonly ComparedRubric[];
}

/**
 * new, gone: asked in one only · other_major: the questions changed too much · withheld: too little answered, or no question
 * answered both times · not_applicable · hidden: not told, to protect raters · other_raters: seen by others than before
 * (in the view `others`) · few_changed: so few of a group joined, left or answered anew that the change would tell of them.
 */
export const NOT_COMPARABLE = [
  'new',
  'gone',
  'other_major',
  'withheld',
  'not_applicable',
  'hidden',
  'other_raters',
  'few_changed',
] as const;
export type NotComparable = (typeof NOT_COMPARABLE)[number];

/**
 * improved, declined: by the rule named · said_only: as far apart, and nothing shows it yet · no_change: less than the rule
 * asks for.
 */
export const CHANGE_VERDICTS = ['improved', 'declined', 'said_only', 'no_change'] as const;
export type ChangeVerdict = (typeof CHANGE_VERDICTS)[number];

/**
 * reliable_change: the rubric carries reliability and SD, so that the error of measurement is known (Jacobson & Truax 1991)
 * · half_a_level: at least 0.5 level over at least two questions, and evidence changed (judgement).
 */
export type ChangeRule = 'reliable_change' | 'half_a_level';

export interface ComparedRubric {
  readonly rubric: string;
  readonly title: string;
  readonly about: About;
  readonly target: number;
  readonly versions: { readonly before: string | null; readonly after: string | null };
  /** null: comparable. */
  readonly why_not: NotComparable | null;
  /** Questions (by id) that are in both, as a share of all that are in either, 0–1. */
  readonly shared: number;
  /** null where not comparable. */
  readonly claimed: Change | null;
  /** Of groups and `others` as claimed: what they saw is never reduced. */
  readonly credited: Change | null;
  readonly rule: ChangeRule;
  /** null where not comparable, and where there are no parts to judge by. */
  readonly verdict: ChangeVerdict | null;
  /** What the rule looked at; null: another rule, or not comparable. */
  readonly reliable: ReliableChange | null;
  readonly half: HalfALevel | null;
  /** Questions that moved, entered or left; without change: not listed. */
  readonly items: readonly ComparedItem[];
}

/**
 * In levels, not rounded. The parts add up to `total` exactly (within 1e-9): each is what the level changes by when one
 * thing after the other is taken from then to now, in the order in which they stand here.
 */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly total: number;
  /** null: the answers themselves are not at hand, as those of a group, or of a report alone. */
  readonly parts: ChangeParts | null;
}

export interface ChangeParts {
  /** Questions added, retired or counted by other rules: the earlier answers as today's rubric counts them. */
  readonly version: number;
  readonly weights: number;
  /** Questions that count in one of the two only: does not apply, not asked, not known. */
  readonly scope: number;
  /** Other answers to the same questions. */
  readonly answers: number;
  /** More, less or older proof; of the claimed level always 0. */
  readonly proof: number;
}

export const CHANGE_PARTS = [
  'version',
  'weights',
  'scope',
  'answers',
  'proof',
] as const satisfies readonly (keyof ChangeParts)[];

/** In points (0–100). */
export interface ReliableChange {
  readonly change: number;
  /** change ÷ standard error of a difference. */
  readonly rc: number;
  /** The smallest change that is more than error, with 95 %. */
  readonly detectable: number;
  readonly coefficient: number;
  readonly coefficient_kind: ReliabilityKind;
  readonly sd: number;
  /** People it was measured on, who they were, when, and the title of the source. */
  readonly n: number;
  readonly population: string;
  readonly year: number;
  readonly source: string;
}

export interface HalfALevel {
  /** Claimed level by answers alone. */
  readonly change: number;
  /** Questions that moved that way, by a tenth of a level or more. */
  readonly items: number;
  /**
   * Of at least one of them something new shows it: evidence that was not there before, is not dated before the earlier
   * answers and is more than a statement, another number with its source, or the answer of somebody who watches and does
   * not claim (design §6.2). For the worse, any other evidence.
   */
  readonly evidence_changed: boolean;
}

export interface ComparedItem {
  readonly item: string;
  readonly title: string;
  /** As claimed; null: no level then or now. */
  readonly before: number | null;
  readonly after: number | null;
  /** Other evidence than before, by content. */
  readonly evidence_changed: boolean;
  /** Asked in one only, other weight, reworded. */
  readonly changed_question: boolean;
}

/** In levels, as claimed, by answers alone. */
export interface ChangeInCommon {
  readonly rubric: string;
  readonly title: string;
  /** Named persons besides the leader who are comparable in this area, at least two. */
  readonly raters: number;
  /** Mean of what each of them changed. */
  readonly mean: number;
  /** Where the mean lies, 95 % (Student's t); no_spread: all changed alike, which is no proof of certainty. */
  readonly interval: { readonly low: number; readonly high: number; readonly no_spread: boolean };
}

export interface AimedAction {
  readonly action: string;
  readonly title: string;
  readonly rubric: string;
  /** unsaid: no check-in said anything about it. */
  readonly status: 'done' | 'not_done' | 'replaced' | 'unsaid';
  readonly done_on: string | null;
  /** Change of the claimed level of the area it aimed at, in the first view; null: not comparable. */
  readonly change: number | null;
}

/** More than two results, oldest first. */
export interface Trend {
  readonly format: 1;
  readonly tool: { readonly name: 'salesgap'; readonly version: string };
  readonly subject: Subject;
  readonly points: readonly ComparedSide[];
  /** Whose view the levels are: the first of the comparison; null: nobody's is in both first and last, and no area follows. */
  readonly source: ComparedSource | null;
  readonly rubrics: readonly TrendRubric[];
  /** First beside last. */
  readonly comparison: Comparison;
}

export interface TrendRubric {
  readonly rubric: string;
  readonly title: string;
  readonly target: number;
  /** A level a point, as claimed and credited; null: none then, of another major version or others than
   * the last, or it would tell of few beside another point. */
  readonly claimed: readonly (number | null)[];
  readonly credited: readonly (number | null)[];
}
