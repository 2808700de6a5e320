import { kindOf } from '../items/index.js';
import type { ChecklistItem, ChoiceItem, Item, MetricItem, MetricRule } from '../rubric/types.js';
import { levelOf, pointsOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { type Form, NOT_APPLICABLE_REASONS, type Relation } from '../words.js';
import { type Places, type Truth, truthOf } from './closures.js';
import { PROOF } from './proof_strength.js';

/** Kinds of questions with a quick way of their own; `other` goes through `kindOf`. */
export const KIND = { level: 0, yes_no: 1, choice: 2, checklist: 3, metric: 4, other: 5 } as const;

/** Whether a sheet is asked a question. `parked`: it is not on the screen form, but may be on file. */
export const ASKED = { no: 0, yes: 1, parked: 2 } as const;

/** The rules of a metric with their conditions ready; null as `when`: whoever gets here. */
export interface MetricPlan {
  readonly item: MetricItem;
  readonly rules: readonly { readonly when: Truth | null; readonly rule: MetricRule }[];
  /** Where the context does not say which rule fits; null: no points then. */
  readonly fallback: MetricRule | null;
}

export interface ChecklistPlan {
  readonly item: ChecklistItem;
  /** Ids of the options, which are its bits in this order; "none" has none. */
  readonly options: readonly string[];
  /** Points by the bits that are set; NaN: not computed yet. */
  readonly points: Float64Array;
}

/** The questions of a program side by side: what reading an answer has to know of each, by slot. */
export class ItemTable {
  readonly items: readonly Item[];
  readonly kind: Uint8Array;
  readonly asked: Uint8Array;
  readonly weight: Float64Array;
  /** 1: claims need proof here to be credited in full. */
  readonly proof: Uint8Array;
  /** Evidence rule: level, then points. */
  readonly from: Float64Array;
  readonly unproven: Float64Array;
  readonly attested: Float64Array;
  /** Days; -1: never too old. */
  readonly maxAge: Float64Array;
  /** Bit n: the n-th reason why it may not apply is allowed. */
  readonly reasons: Uint8Array;
  /** Points of yes and no. */
  readonly yes: Float64Array;
  readonly no: Float64Array;
  /** Ids of the options of choices and checklists; null: the question has none. */
  readonly options: readonly (readonly string[] | null)[];
  /** Points by option. */
  readonly choices: (Float64Array | null)[] = [];
  readonly checklists: (ChecklistPlan | null)[] = [];
  readonly metrics: (MetricPlan | null)[] = [];
  /** 1: a condition looks at the answer. */
  readonly seen: Uint8Array;

  constructor(items: readonly Item[], relation: Relation, form: Form, claiming: boolean, profile: Places) {
    this.items = items;
    const numbers = (value: (item: Item) => number) => Float64Array.from(items, value);
    const bytes = (value: (item: Item) => number) => Uint8Array.from(items, value);
    this.kind = bytes(({ type }) => (Object.hasOwn(KIND, type) ? KIND[type as keyof typeof KIND] : KIND.other));
    this.asked = bytes((item) => askedOf(item, relation, form));
    this.weight = numbers(({ weight }) => weight);
    this.proof = bytes((item) => Number(claiming && kindOf(item).needsProof));
    this.from = numbers(({ evidence }) => evidence.from);
    this.unproven = numbers(({ evidence }) => pointsOf(evidence.unproven_max));
    this.attested = numbers(({ evidence }) => pointsOf(evidence.attested_max));
    this.maxAge = numbers(({ evidence }) => evidence.max_age_days ?? -1);
    this.reasons = bytes(({ na }) => reasonBits(na?.reasons ?? []));
    const yesNo = (answer: boolean) => (item: Item) =>
      item.type === 'yes_no' ? (kindOf(item).points(item, answer, {}) as number) : 0;
    this.yes = numbers(yesNo(true));
    this.no = numbers(yesNo(false));
    this.seen = new Uint8Array(items.length);
    this.options = items.map((item) => (hasOptions(item) ? item.options.map(({ id }) => id) : null));
    for (const item of items) {
      this.choices.push(item.type === 'choice' ? choicePlan(item) : null);
      this.checklists.push(item.type === 'checklist' ? checklistPlan(item) : null);
      this.metrics.push(item.type === 'metric' ? metricPlan(item, profile) : null);
    }
  }

  /** Points credited for points claimed, as `creditedPoints`; `strength`: one of PROOF. */
  credited(slot: number, points: number, strength: number): number {
    if (this.proof[slot] === 0 || strength === PROOF.seen) return points;
    if (levelOf(points) < (this.from[slot] as number) - TOLERANCE) return points;
    return Math.min(points, (strength === PROOF.attested ? this.attested[slot] : this.unproven[slot]) as number);
  }
}

/** As `routeItems` sees it, before any `when`. */
function askedOf({ relations, screen }: Item, relation: Relation, form: Form): number {
  if (!relations.includes(relation)) return ASKED.no;
  return form === 'screen' && !screen ? ASKED.parked : ASKED.yes;
}

function reasonBits(reasons: readonly string[]): number {
  return NOT_APPLICABLE_REASONS.reduce((bits, reason, at) => bits | (reasons.includes(reason) ? 1 << at : 0), 0);
}

function hasOptions(item: Item): item is ChoiceItem | ChecklistItem {
  return item.type === 'choice' || item.type === 'checklist';
}

function choicePlan(item: ChoiceItem): Float64Array {
  return Float64Array.from(item.options, ({ id }) => kindOf(item).points(item, id, {}) as number);
}

function checklistPlan(item: ChecklistItem): ChecklistPlan {
  const options = item.options.map(({ id }) => id);
  return { item, options, points: new Float64Array(1 << item.options.length).fill(Number.NaN) };
}

function metricPlan(item: MetricItem, profile: Places): MetricPlan {
  const rules = item.scoring.map((rule) => ({
    when: rule.for === null ? null : truthOf(rule.for.tree, profile),
    rule,
  }));
  const fallback = item.scoring.find((each) => each.for === null && each.trend !== undefined) ?? null;
  return { item, rules, fallback };
}
