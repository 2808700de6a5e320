import { type AreaBound, boundOfArea, type Gain, mostWithin } from './bound.js';
import { daysIn, type Rules } from './rules.js';
import { isOver } from './schedule.js';

/** Of each choice. */
type Decided = 'open' | 'in' | 'out';

/** A part of all choices: those that contain what is in and nothing that is out. */
export interface Node {
  readonly decided: readonly Decided[];
  readonly inside: readonly number[];
  readonly areas: readonly AreaBound[];
  /** Of what is in. */
  readonly value: number;
  readonly counted: number;
  readonly hours: number;
  /** No choice in this part removes more. */
  readonly bound: number;
  /** The undecided that add something, best first. */
  readonly order: readonly Gain[];
}

/** With these in and those out, and all that follows; null: no choice within the budget is like that. */
export function nodeWith(
  rules: Rules,
  before: Node | null,
  into: readonly number[],
  out: readonly number[],
): Node | null {
  const decided = before === null ? rules.all.map((): Decided => 'open') : [...before.decided];
  if (!settle(rules, decided, into, out)) return null;
  const inside = decided.flatMap((state, at) => (state === 'in' ? [at] : []));
  const sum = (which: 'counted' | 'hours' | 'days') =>
    inside.reduce((all, at) => all + (rules.all[at]?.[which] ?? 0), 0);
  const whole = { hours: rules.budget.hours, days: daysIn(rules.budget) * rules.budget.open };
  const left = { hours: whole.hours - sum('counted'), days: whole.days - sum('days') };
  if (isOver(0, left.hours) || isOver(0, left.days)) return null;
  for (const [at, choice] of rules.all.entries()) {
    const tooMuch = isOver(choice.counted, left.hours) || isOver(choice.days, left.days);
    if (decided[at] === 'open' && tooMuch && !settle(rules, decided, [], [at])) return null;
  }
  const areas = rules.areas.map((area, index) => {
    const { own } = area;
    const kept = before?.areas[index];
    if (kept !== undefined && own.every((at) => before?.decided[at] === decided[at])) return kept;
    const of = (state: Decided) => own.filter((at) => decided[at] === state);
    return boundOfArea(area, index, rules.all, of('in'), of('open'));
  });
  const { most, order } = mostWithin(areas, left, whole);
  const value = areas.reduce((all, area) => all + area.value, 0);
  const bound = areas.reduce((all, area) => all + area.base, 0) + most;
  return { decided, inside, areas, value, counted: sum('counted'), hours: sum('hours'), bound, order };
}

/** What is in brings its needs along, what is out takes along what stands on it. False: both at once. */
function settle({ all, pinned }: Rules, decided: Decided[], into: readonly number[], out: readonly number[]): boolean {
  const waiting: (readonly [number, Decided])[] = [
    ...into.map((at) => [at, 'in'] as const),
    ...out.map((at) => [at, 'out'] as const),
  ];
  for (const [at, state] of waiting) {
    if (decided[at] === state) continue;
    if (decided[at] !== 'open') return false;
    decided[at] = state;
    if (state === 'in') waiting.push(...(all[at]?.needs ?? []).map((need) => [need, 'in'] as const));
    else waiting.push(...all.flatMap((choice, other) => (isStranded(choice, other) ? [[other, 'out'] as const] : [])));
  }
  return true;

  function isStranded(choice: Rules['all'][number], place: number): boolean {
    const isOut = (at: number) => decided[at] === 'out';
    if (choice.needs.some(isOut) || choice.one_of.some((group) => group.every(isOut))) return true;
    return choice.only_before !== null && !pinned.has(place) && choice.only_before.every(isOut);
  }
}
