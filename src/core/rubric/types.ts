import type { Condition } from '../conditions/condition.js';
import type {
  About,
  ActionKind,
  ActionOwner,
  Cause,
  EffortPer,
  Form,
  Grade,
  Horizon,
  NotApplicableReason,
  Relation,
  ReliabilityKind,
  Role,
} from '../words.js';

/** What good looks like in one competency, checked, with defaults filled in and conditions compiled. */
export interface Rubric {
  readonly format: 1;
  readonly id: string;
  /** Semantic version; sheets name it, and scores compare only within a major. */
  readonly version: string;
  readonly title: string;
  readonly about: About;
  /** What good looks like, in one or two sentences. */
  readonly summary: string;
  /** Why it matters: each sentence names the source that carries its grade. */
  readonly why: readonly Reason[];
  readonly items: readonly Item[];
  readonly actions: readonly Action[];
  readonly gates: readonly Gate[];
  readonly caps: readonly Cap[];
  readonly examples: readonly Example[];
  readonly sources: readonly Source[];
  /** How far its score can be relied on, as somebody measured; absent: nobody has. */
  readonly reliability?: Reliability;
}

/** Of the whole rubric in points (0–100); SD and coefficient come from the same people. */
export interface Reliability {
  /** How far the same people come out alike, above 0 and below 1. */
  readonly coefficient: number;
  /** retest: asked twice, nothing having changed · alpha: over the questions, which understates the error over time. */
  readonly kind: ReliabilityKind;
  /** Between people. */
  readonly sd: number;
  /** People measured. */
  readonly n: number;
  /** Who they were, e.g. "first-line sales managers, two firms". */
  readonly population: string;
  readonly year: number;
  /** Id of one of the rubric's sources. */
  readonly source: string;
}

export interface Reason {
  readonly text: string;
  /** Id of one of the rubric's sources. */
  readonly source: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  readonly link?: string;
}

/** A filled-in artefact in `rubrics/templates/`. */
export interface Example {
  readonly file: string;
  readonly title: string;
}

/** Text per relation; `self` is what everybody reads unless their own wording exists. */
export type Wording = { readonly self: string } & { readonly [R in Relation]?: string };

export type Item = LevelItem | YesNoItem | ChoiceItem | ChecklistItem | MetricItem | AllocationItem | TextItem;

export interface ItemBase {
  readonly id: string;
  /** Short name for reports and lists. */
  readonly title: string;
  readonly ask: Wording;
  /** Of the texts: two letters; absent: as the rubric is written. Set by a translation. */
  readonly lang?: string;
  /** Follow-up questions for an interviewer. */
  readonly probes: readonly string[];
  readonly help?: string;
  /** The behaviour that looks like the practice and is not. */
  readonly antipattern?: string;
  /** Weight inside the rubric; 0 is shown but neither scored nor counted. */
  readonly weight: number;
  /** A must has to be credited at a level before the rubric can reach that level. */
  readonly must: boolean;
  /** null: "does not apply" is no answer here. */
  readonly na: { readonly reasons: readonly NotApplicableReason[] } | null;
  readonly evidence: EvidenceRule;
  /** null: always asked. Sees the profile and earlier answers of this rubric. */
  readonly when: Condition | null;
  /** One of the two items of the screen form. */
  readonly screen: boolean;
  /** Relations that are asked this item. */
  readonly relations: readonly Relation[];
}

/** What would prove a claim, and how far a claim is credited without it (levels 1–5). */
export interface EvidenceRule {
  readonly examples: readonly string[];
  /** Claims below this level are never reduced. */
  readonly from: number;
  readonly unproven_max: number;
  readonly attested_max: number;
  /** Older evidence, counted back from the day of the answers, proves nothing. null: never too old. */
  readonly max_age_days: number | null;
}

export interface LevelItem extends ItemBase {
  readonly type: 'level';
  /** The behaviour one would see at levels 1, 2, 3, 4, 5. */
  readonly anchors: readonly [string, string, string, string, string];
}

export interface YesNoItem extends ItemBase {
  readonly type: 'yes_no';
  /** true: "no" is the better answer. */
  readonly reverse: boolean;
}

export interface ChoiceItem extends ItemBase {
  readonly type: 'choice';
  readonly options: readonly { readonly id: string; readonly text: string; readonly points: number }[];
  /** true: an option's points count from 100 downwards. */
  readonly reverse: boolean;
}

export interface ChecklistItem extends ItemBase {
  readonly type: 'checklist';
  readonly options: readonly { readonly id: string; readonly text: string; readonly value: number }[];
  /** Sum of values that earns 100 points; default the sum of the positive values. */
  readonly full_at: number;
  /** Sum of values that earns 0 points; default 0, or the sum of the negative values. */
  readonly zero_at: number;
}

export interface MetricItem extends ItemBase {
  readonly type: 'metric';
  /** Printed behind the number, e.g. "% of commit". */
  readonly unit: string;
  /** `higher` or `lower` is better, or `range`: best inside a target range. */
  readonly direction: 'higher' | 'lower' | 'range';
  /** Numbers outside are refused. null: open end. */
  readonly min: number | null;
  readonly max: number | null;
  /** The first rule whose `for` holds scores the number. */
  readonly scoring: readonly MetricRule[];
}

/** Exactly one of `bands`, `knots`, `trend` is present. */
export interface MetricRule {
  /** null: whoever gets here. Sees the profile. */
  readonly for: Condition | null;
  /** A value on a cut belongs to the upper band; one more point value than cuts. */
  readonly bands?: Bands;
  /** Linear between [value, points] pairs, constant outside. */
  readonly knots?: readonly (readonly [number, number])[];
  /** Compared with the firm's own past: bands over the improvement in percent of `before`. */
  readonly trend?: Bands;
}

export interface Bands {
  readonly cuts: readonly number[];
  readonly points: readonly number[];
}

export interface AllocationItem extends ItemBase {
  readonly type: 'allocation';
  readonly unit: 'hours' | 'percent';
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  /** The first rule whose `for` holds; shares in percent, [from, to] per part. */
  readonly scoring: readonly AllocationRule[];
}

export interface AllocationRule {
  readonly for: Condition | null;
  readonly shares: Readonly<Record<string, readonly [number, number]>>;
}

export interface TextItem extends ItemBase {
  readonly type: 'text';
}

/** Up to this level the rubric is not reached unless the condition holds. */
export interface Gate {
  readonly level: number;
  readonly needs: Condition;
  /** Said when the gate blocks: what is missing. */
  readonly message: string;
}

/** While an answer to the item is below a level, the rubric scores at most another, whatever else was answered. */
export interface Cap {
  readonly item: string;
  readonly below: number;
  readonly at_most: number;
  /** Why nothing else makes up for it. */
  readonly because: string;
  /** How well that is supported. */
  readonly grade: Grade;
}

/** A recommended step. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly moves: readonly Move[];
  /** Causes it fits; all of them unless named. */
  readonly causes: readonly Cause[];
  readonly horizon: Horizon;
  /** Weeks (1 to 26) from its start until `done_when` can be seen; absent: at the horizon. */
  readonly seen_after_weeks?: number;
  readonly owner: ActionOwner;
  readonly effort: { readonly hours: number; readonly per: EffortPer };
  readonly kind: ActionKind;
  /** "When …, I will …" */
  readonly do: string;
  /** Checkable by somebody else. */
  readonly done_when: string;
  /** Actions of the same rubric that come first. */
  readonly needs: readonly string[];
  /** A file in `rubrics/templates/`. */
  readonly template?: string;
  readonly grade: Grade;
  /** What to leave alone meanwhile. */
  readonly not_now?: string;
}

/** Takes `item` from level `from` (or above) to level `to`. */
export interface Move {
  readonly item: string;
  readonly from: number;
  readonly to: number;
}

/** Rubrics asked together. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly intro: string;
  /** How an interview with it begins: in full, or with the two screen items of each rubric. */
  readonly form: Form;
  readonly rubrics: readonly PackRubric[];
  readonly prerequisites: readonly Prerequisite[];
  readonly findings: readonly FindingRule[];
  readonly sittings: readonly Sitting[];
}

export interface PackRubric {
  readonly id: string;
  /** Orders gaps, never enters a score. */
  readonly importance: Readonly<Record<Role, number>>;
  /** Level the role needs. */
  readonly target: Readonly<Record<Role, number>>;
}

/** While the prerequisite is low (claimed level ≤ 2), its gap goes before the dependent's. */
export interface Prerequisite {
  readonly prerequisite: string;
  readonly dependent: string;
  readonly because: string;
}

export interface FindingRule {
  readonly id: string;
  readonly title: string;
  readonly when: Condition;
  readonly message: string;
  /** Orders it among the gaps: it counts as a gap of two levels at this importance; 0 is told, never a priority. */
  readonly importance: number;
  readonly actions: readonly { readonly rubric: string; readonly action: string }[];
  readonly not_now?: string;
}

/** What is asked of whom in one go. */
export interface Sitting {
  readonly id: string;
  /** Who is asked. */
  readonly relation: Relation;
  readonly title: string;
  /** rubric id → ids of the items asked. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}
