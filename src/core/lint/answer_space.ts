import type { AnswerValue, MetricValue } from '../answers/types.js';
import { kindOf } from '../items/index.js';
import type { AllocationItem, AllocationRule, ChecklistItem, Item, MetricItem } from '../rubric/types.js';
import { levelOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { subsetsOf } from './domains.js';

/** Valid answers to an item that stand for all: every option, band, cut and end of what is allowed is among them. */
export function answersTo(item: Item): readonly AnswerValue[] {
  return candidates(item).filter((value) => kindOf(item).problem(item, value) === null);
}

function candidates(item: Item): readonly AnswerValue[] {
  switch (item.type) {
    case 'level':
      return [1, 2, 3, 4, 5];
    case 'yes_no':
      return [false, true];
    case 'choice':
      return item.options.map(({ id }) => id);
    case 'checklist':
      return selectionsOf(item);
    case 'metric':
      return metricValues(item);
    case 'allocation':
      return divisionsOf(item);
    case 'text':
      return ['text'];
  }
}

function selectionsOf({ options }: ChecklistItem): readonly (readonly string[])[] {
  const [, ...chosen] = subsetsOf(options.map(({ id }) => id));
  return [['none'], ...chosen];
}

function metricValue(now: number, before: number | null): MetricValue {
  return { now, source: 'any', period: 'any', ...(before === null ? {} : { before }) };
}

/** So many cuts are looked at on both sides; a scoring with more is looked at evenly. */
const MOST_TURNS = 200;

function someOf(numbers: readonly number[]): readonly number[] {
  const step = Math.ceil(numbers.length / MOST_TURNS);
  return numbers.filter((_, index) => index % step === 0);
}

/** Numbers on both sides of everything the scoring mentions, as far as they are allowed. */
function numbersOf({ scoring, min, max }: MetricItem): readonly number[] {
  const turns = someOf(scoring.flatMap(({ bands, knots }) => bands?.cuts ?? knots?.map(([at]) => at) ?? []));
  const middle = turns.slice(1).map((turn, index) => (turn + (turns[index] ?? turn)) / 2);
  const [least, most] = [min ?? Math.min(0, ...turns) - 100, max ?? Math.max(0, ...turns) + 100];
  const near = turns.flatMap((turn) => [turn - 0.001, turn, turn + 0.001]);
  const all = [least, most, (least + most) / 2, ...middle, ...near];
  return [...new Set(all.filter((each) => each >= least && each <= most))];
}

/** Earlier numbers from which `now` is a change on, and on both sides of, each cut of a trend. */
function beforesOf({ scoring, direction }: MetricItem, now: number): readonly number[] {
  const cuts = someOf(scoring.flatMap(({ trend }) => trend?.cuts ?? []));
  const sign = direction === 'lower' ? -1 : 1;
  const befores = cuts.flatMap((cut) => [cut - 1, cut, cut + 1].map((percent) => now / (1 + (sign * percent) / 100)));
  return cuts.length === 0 ? [] : [...befores.filter(Number.isFinite), 0, now];
}

/** Every number alone; a trend looks at the change only, so that a few of them are enough beside earlier ones. */
function metricValues(item: MetricItem): readonly MetricValue[] {
  const numbers = numbersOf(item);
  const changing = numbers.slice(0, 3).flatMap((now) => beforesOf(item, now).map((before) => metricValue(now, before)));
  return [...numbers.map((now) => metricValue(now, null)), ...changing];
}

/** Everything on one part, and for each rule the division that fits it, alone and half way to those. */
function divisionsOf(item: AllocationItem): Record<string, number>[] {
  const whole = item.parts.map(({ id }) => shares(item, (part) => (part === id ? 100 : 0)));
  const ideal = item.scoring.map((rule) => divisionFor(item, rule));
  const mixed = ideal.flatMap((best) =>
    whole.flatMap((worst) =>
      [0.25, 0.5, 0.75].map((share) =>
        shares(item, (part) => share * (best[part] ?? 0) + (1 - share) * (worst[part] ?? 0)),
      ),
    ),
  );
  return [...whole, ...ideal, ...mixed];
}

function shares({ parts }: AllocationItem, of: (part: string) => number): Record<string, number> {
  return Object.fromEntries(parts.map(({ id }) => [id, of(id)]));
}

/** The least of every part, and what is left from the first part on, as much as each takes. */
function divisionFor(item: AllocationItem, rule: AllocationRule): Record<string, number> {
  const bandOf = (part: string) => rule.shares[part] ?? ([0, 100] as const);
  let left = 100 - item.parts.reduce((sum, { id }) => sum + bandOf(id)[0], 0);
  return shares(item, (part) => {
    const [from, to] = bandOf(part);
    const more = Math.max(0, Math.min(left, to - from));
    left -= more;
    return from + more;
  });
}

/** The levels an item can be scored at, rising; `between`: also those between the least and the most. */
export interface Reach {
  readonly levels: readonly number[];
  readonly between: boolean;
}

export function reachOf(item: Item): Reach {
  const asRuled =
    item.type === 'metric' || item.type === 'allocation' ? item.scoring.map((rule) => ruledBy(item, rule)) : [item];
  const points = asRuled.flatMap((each) => answersTo(each).map((value) => kindOf(each).points(each, value, {})));
  const levels = points.filter((each) => typeof each === 'number').map(levelOf);
  const between =
    item.type === 'allocation' || (item.type === 'metric' && item.scoring.some(({ knots }) => knots !== undefined));
  return { levels: [...new Set(levels)].sort((a, b) => a - b), between };
}

/** The item as one of its rules scores it, whatever the profile. */
function ruledBy(item: Item, rule: { readonly for: unknown }): Item {
  return { ...item, scoring: [{ ...rule, for: null }] } as Item;
}

/** Can the item stand at `from` or above, and below `to`? */
export function canStand({ levels, between }: Reach, from: number, to: number): boolean {
  if (levels.some((level) => level >= from - TOLERANCE && level < to - TOLERANCE)) return true;
  const [least, most] = [levels[0] ?? 5, levels.at(-1) ?? 1];
  return between && least < to - TOLERANCE && most >= from - TOLERANCE;
}
