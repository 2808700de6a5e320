import type { AnswerValue } from '../answers/types.js';
import type { Value } from '../conditions/evaluate.js';
import { kindOf } from '../items/index.js';
import { scoreByRule } from '../items/metric.js';
import type { MetricItem, MetricRule } from '../rubric/types.js';
import { NOT_APPLICABLE_REASONS } from '../words.js';
import type { ChecklistPlan, ItemTable, MetricPlan } from './item_table.js';
import { PROOF } from './proof_strength.js';
import { type Slots, STATE } from './slots.js';

const NOT_MY_JOB = NOT_APPLICABLE_REASONS.indexOf('not_my_job');

/**
 * Puts answers into their slots with their points, as `items/*.ts` judges them: what every reader of sheets comes to, whatever
 * it reads from. False: the answer is not in order, and the sheet is given up.
 */
export class AnswerTaker {
  readonly #items: ItemTable;
  readonly #slots: Slots;
  constructor(items: ItemTable, slots: Slots) {
    this.#items = items;
    this.#slots = slots;
  }

  /** From 1 to 5. */
  level(slot: number, level: number): boolean {
    if ((level | 0) !== level || level < 1 || level > 5) return false;
    this.#fact(slot, level);
    return this.#points(slot, (level - 1) * 25);
  }

  yesNo(slot: number, value: boolean): boolean {
    this.#fact(slot, value);
    return this.#points(slot, (value ? this.#items.yes[slot] : this.#items.no[slot]) as number);
  }

  /** `option`: its place; -1: there is none. */
  choice(slot: number, option: number): boolean {
    const points = this.#items.choices[slot]?.[option];
    if (points === undefined) return false;
    if (this.#items.seen[slot] === 1) this.#fact(slot, this.#items.options[slot]?.[option] as string);
    return this.#points(slot, points);
  }

  /** `set`: the bits of the options chosen; 0: none of these. `value`: the list as it was given, where a condition looks at it. */
  checklist(slot: number, set: number, value: readonly string[] | null): boolean {
    const plan = this.#items.checklists[slot] as ChecklistPlan;
    this.#fact(slot, value);
    const known = plan.points[set] as number;
    if (!Number.isNaN(known)) return this.#points(slot, known);
    const fresh = kindOf(plan.item).points(plan.item, chosen(plan, set), {}) as number;
    plan.points[set] = fresh;
    return this.#points(slot, fresh);
  }

  /** `before` undefined: it was not given. */
  metric(slot: number, now: number, before: number | undefined): boolean {
    const plan = this.#items.metrics[slot] as MetricPlan;
    const { item } = plan;
    if (!inRange(item, now) || (before !== undefined && !inRange(item, before))) return false;
    this.#fact(slot, now);
    const rule = ruleNow(plan);
    const points = rule === null ? null : scoreByRule(item, rule, now, before);
    return typeof points === 'number' ? this.#points(slot, points) : this.noPoints(slot);
  }

  /** Any kind that has no quick way: as the long way does it. */
  other(slot: number, value: unknown): boolean {
    const item = this.#items.items[slot] as never;
    const kind = kindOf(item);
    if (kind.problem(item, value) !== null) return false;
    if (this.#items.seen[slot] === 1) this.#fact(slot, kind.fact(value as AnswerValue));
    const points = kind.points(item, value as AnswerValue, this.#slots.context.profile);
    if (typeof points === 'number') return this.#points(slot, points);
    this.#slots.state[slot] = points === 'collected_only' ? STATE.collected : STATE.no_points;
    return true;
  }

  /** How strongly the value that was taken is proven, one of PROOF; without a word of it, not at all. */
  prove(slot: number, strength: number): void {
    const { state, claimed, credited } = this.#slots;
    if (strength === PROOF.none || state[slot] !== STATE.points) return;
    credited[slot] = this.#items.credited(slot, claimed[slot] as number, strength);
  }

  /** Not known, declined, or a value that nothing can be said by. */
  noPoints(slot: number): boolean {
    this.#slots.state[slot] = STATE.no_points;
    return true;
  }

  /** "Does not apply", with a reason that this question takes. `reason`: its place; `whose` undefined: not said. */
  leaves(slot: number, rubric: number, reason: number, whose: string | undefined): boolean {
    if (reason === -1 || ((this.#items.reasons[slot] as number) & (1 << reason)) === 0) return false;
    this.#slots.state[slot] = STATE.not_applicable;
    if (whose === undefined) return reason !== NOT_MY_JOB;
    if (reason === NOT_MY_JOB && whose.trim().toLowerCase() === 'nobody') this.#slots.orphans[rubric] = 1;
    return true;
  }

  /** Nothing is said after all. */
  blank(slot: number): void {
    const { state, claimed, credited } = this.#slots;
    state[slot] = STATE.blank;
    claimed[slot] = Number.NaN;
    credited[slot] = Number.NaN;
  }

  #fact(slot: number, fact: Value): void {
    if (this.#items.seen[slot] === 1) this.#slots.facts[slot] = fact;
  }

  #points(slot: number, points: number): boolean {
    if (Number.isNaN(points)) return false;
    const { state, claimed, credited } = this.#slots;
    state[slot] = STATE.points;
    claimed[slot] = points;
    credited[slot] = this.#items.credited(slot, points, PROOF.none);
    return true;
  }
}

function chosen({ options }: ChecklistPlan, set: number): readonly string[] {
  return set === 0 ? ['none'] : options.filter((_, at) => (set & (1 << at)) !== 0);
}

/** What no number lies outside of, the limits of the question included. */
function inRange({ min, max }: MetricItem, value: number): boolean {
  return value >= (min ?? -Number.MAX_VALUE) && value <= (max ?? Number.MAX_VALUE);
}

/** The rule that the context chooses, as `metricRule`; null: no points. */
function ruleNow({ rules, fallback }: MetricPlan): MetricRule | null {
  for (let at = 0; at < rules.length; at += 1) {
    const { when, rule } = rules[at] as MetricPlan['rules'][number];
    const holds = when === null || when();
    if (holds === null) return fallback;
    if (holds) return rule;
  }
  return null;
}
