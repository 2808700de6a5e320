import { daysAfter } from '../calendar_day.js';
import { TOLERANCE } from '../tolerance.js';
import { actionKey } from './action_key.js';
import type { Choice, Choices } from './choices.js';
import { daysIn, removedBy } from './rules.js';
import { hoursOf, isOver, missingFor, scheduleOf } from './schedule.js';
import type { LaterAction, Plan, PlanBudget, PlanHow } from './types.js';

/** A list of thousands is read by nobody, and a plan that holds them is longer than a file may be that is read back. */
const MOST_LATER = 200;

/**
 * What fits and waits, by merit and as far as a list is of use, each with the first true reason: a person switched it off;
 * what is planned moves the same questions as far; it ends too late, whatever else is done; something else comes first; it
 * costs too many hours; it ends too late beside what is planned; a person left it out; others remove more. At the end what
 * is made for other causes.
 */
export function laterThan(
  choices: Choices,
  chosen: readonly number[],
  { budget, made_on }: Pick<Plan, 'budget' | 'made_on'>,
  how: PlanHow,
): readonly LaterAction[] {
  const set = new Set(chosen);
  const startOf = earliestStarts(choices.all);
  const off = new Set(how.left_out ?? []);
  const left = choices.all.flatMap((choice, at) => (set.has(at) ? [] : [{ choice, at }])).slice(0, MOST_LATER);
  const waiting = left.map(({ choice, at }): LaterAction => {
    const reason = off.has(choice.action)
      ? 'left_out'
      : reasonFor(at, choice, { choices, chosen, budget, how, startOf });
    const missing = () => missingFor(choice, set).flatMap((need) => choices.all[need]?.action ?? []);
    if (typeof reason === 'string') return laterAction(choice, reason, reason === 'needs' ? missing() : []);
    return { ...laterAction(choice, 'weeks', missing()), until: daysAfter(made_on, Math.ceil(reason.ends)) };
  });
  const others = choices.other_cause.slice(0, MOST_LATER - waiting.length);
  return [...waiting, ...others.map((each) => laterAction(each, 'other_cause', []))];
}

interface Setting {
  readonly choices: Choices;
  readonly chosen: readonly number[];
  readonly budget: PlanBudget;
  readonly how: PlanHow;
  readonly startOf: (at: number) => number;
}

function reasonFor(
  at: number,
  choice: Choice,
  { choices, chosen, budget, how: { by }, startOf }: Setting,
): Exclude<LaterAction['why'], 'weeks'> | TooLate {
  const { all } = choices;
  const more = [...chosen, at].sort((a, b) => a - b);
  if (
    isCovered(
      choice,
      chosen.flatMap((each) => all[each] ?? []),
    )
  )
    return 'no_gain';
  const earliest = startOf(at) + choice.seen;
  if (isOver(earliest, daysIn(budget))) return { ends: earliest };
  if (missingFor(choice, new Set(chosen)).length > 0) return 'needs';
  if (isOver(hoursOf(all, more, 'counted'), budget.hours)) return 'hours';
  const ends = Math.max(...scheduleOf(all, more, budget).map(({ due }) => due));
  if (isOver(ends, daysIn(budget))) return { ends };
  const adds = removedBy(choices, more) > removedBy(choices, chosen) + TOLERANCE;
  return by === 'person' && adds ? 'left_out' : 'less';
}

/** Days from the start until the plan with it would be over. */
interface TooLate {
  readonly ends: number;
}

/** The days on which actions can begin when nothing but what they stand on is done, and all of that as early as it can be. */
function earliestStarts(all: readonly Choice[]): (at: number) => number {
  const known = new Map<number, number>();
  const startOf = (at: number): number => {
    const found = known.get(at);
    if (found !== undefined) return found;
    // Whoever comes by again on the way is no reason to wait longer.
    known.set(at, 0);
    const ready = (need: number) => startOf(need) + (all[need]?.days ?? 0);
    const { needs = [], one_of = [] } = all[at] ?? {};
    const groups = one_of.filter((group) => group.length > 0).map((group) => Math.min(...group.map(ready)));
    const start = Math.max(0, ...needs.map(ready), ...groups);
    known.set(at, start);
    return start;
  };
  return startOf;
}

/** Every question it moves is moved as far by what is planned. */
function isCovered({ shown }: Choice, planned: readonly Choice[]): boolean {
  const moves = planned.filter((each) => each.shown.rubric === shown.rubric).flatMap((each) => each.shown.moves);
  return shown.moves.every(({ item, to }) => moves.some((move) => move.item === item && move.to >= to - TOLERANCE));
}

function laterAction(
  { shown, hours }: Pick<Choice, 'shown' | 'hours'>,
  why: LaterAction['why'],
  needs: LaterAction['needs'],
): LaterAction {
  const { rubric, id, title, rubric_title, owner } = shown;
  return { action: actionKey(rubric, id), title, rubric_title, owner, hours, why, needs };
}
