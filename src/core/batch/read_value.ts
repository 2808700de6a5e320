import type { AnswerValue, MetricValue } from '../answers/types.js';
import { kindOf } from '../items/index.js';
import { scoreByRule } from '../items/metric.js';
import type { MetricItem, MetricRule } from '../rubric/types.js';
import { type ChecklistPlan, type ItemTable, KIND, type MetricPlan } from './item_table.js';
import { AROUND_MEMBERS, AROUND_TEXT, leastOfNumber, type Tally } from './least_text.js';
import { isGroup, saysSomething } from './plain.js';

/** Points 0–100 of a value; null: it is in order and has none. undefined: it is not in order. */
type Points = number | null | undefined;

/** Reads the values of the kinds that have a quick way, as `items/*.ts` judges them. */
export class ValueReader {
  readonly #items: ItemTable;
  readonly #tally: Tally;

  constructor(items: ItemTable, tally: Tally) {
    this.#items = items;
    this.#tally = tally;
  }

  points(slot: number, kind: number, value: unknown): Points {
    if (kind === KIND.yes_no) return this.#yesNo(slot, value);
    if (kind === KIND.choice) return this.#choice(slot, value);
    if (kind === KIND.checklist) return this.#checklist(this.#items.checklists[slot] as ChecklistPlan, value);
    return this.#metric(this.#items.metrics[slot] as MetricPlan, value);
  }

  #yesNo(slot: number, value: unknown): Points {
    if (typeof value !== 'boolean') return undefined;
    this.#tally.characters += value ? 4 : 5;
    return value ? this.#items.yes[slot] : this.#items.no[slot];
  }

  #choice(slot: number, value: unknown): Points {
    if (typeof value !== 'string') return undefined;
    this.#tally.characters += value.length + AROUND_TEXT;
    return this.#items.choices[slot]?.get(value);
  }

  #checklist({ item, options, points }: ChecklistPlan, value: unknown): Points {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    let set = 0;
    let characters = AROUND_MEMBERS;
    // Options mostly stand in the order of the question.
    let next = 0;
    for (let at = 0; at < value.length; at += 1) {
      const option: unknown = value[at];
      if (typeof option !== 'string') return undefined;
      characters += option.length + AROUND_TEXT + 1;
      while (next < options.length && options[next] !== option) next += 1;
      const place = next < options.length ? next : options.indexOf(option);
      if (place === -1 ? option !== 'none' || value.length > 1 : (set & (1 << place)) !== 0) return undefined;
      if (place !== -1) set |= 1 << place;
      next = place + 1;
    }
    this.#tally.characters += characters;
    const known = points[set] as number;
    if (!Number.isNaN(known)) return known;
    const fresh = kindOf(item).points(item, value as AnswerValue, {}) as number;
    points[set] = fresh;
    return fresh;
  }

  #metric(plan: MetricPlan, value: unknown): Points {
    if (!isGroup(value)) return undefined;
    const { item } = plan;
    const { now, before, source, period } = value as Readonly<Record<string, unknown>>;
    if (!inRange(item, now) || !saysSomething(source) || !saysSomething(period)) return undefined;
    let characters = AROUND_METRIC + leastOfNumber(now) + source.length + period.length;
    let keys = 3;
    if (before !== undefined) {
      if (!inRange(item, before)) return undefined;
      characters += AROUND_BEFORE + leastOfNumber(before);
      keys += 1;
    }
    for (const _ in value) keys -= 1;
    if (keys !== 0) return undefined;
    this.#tally.characters += characters;
    const rule = ruleNow(plan);
    const points = rule === null ? null : scoreByRule(item, rule, value as unknown as MetricValue);
    return typeof points === 'number' ? points : null;
  }
}

/** What no number lies outside of, the limits of the question included. */
function inRange({ min, max }: MetricItem, value: unknown): value is number {
  return typeof value === 'number' && value >= (min ?? -Number.MAX_VALUE) && value <= (max ?? Number.MAX_VALUE);
}

/** `{"now":,"source":"","period":""}` and `"before":,` */
const AROUND_METRIC = 32;
const AROUND_BEFORE = 10;

/** The rule that the context chooses, as `metricRule`; null: no points. */
function ruleNow({ rules, fallback }: MetricPlan): MetricRule | null {
  for (const { when, rule } of rules) {
    const holds = when === null || when();
    if (holds === null) return fallback;
    if (holds) return rule;
  }
  return null;
}
