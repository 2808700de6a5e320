import { TOLERANCE } from '../tolerance.js';
import { actionKey } from './action_key.js';
import type { Choice, Choices } from './choices.js';
import { daysIn, removedBy } from './rules.js';
import { hoursOf, isOver, missingFor, scheduleOf } from './schedule.js';
import type { LaterAction, PlanBudget, PlanHow } from './types.js';

/** A list of thousands is read by nobody, and a plan that holds them is longer than a file may be that is read back. */
const MOST_LATER = 200;

/**
 * What fits and waits, by merit and as far as a list is of use, each with the first true reason: a person switched it off;
 * what is planned moves the same questions as far; something else comes first; it costs too many hours, or ends too late;
 * a person left it out; others remove more. At the end what is made for other causes.
 */
export function laterThan(
  choices: Choices,
  chosen: readonly number[],
  budget: PlanBudget,
  how: PlanHow,
): readonly LaterAction[] {
  const set = new Set(chosen);
  const off = new Set(how.left_out ?? []);
  const left = choices.all.flatMap((choice, at) => (set.has(at) ? [] : [{ choice, at }])).slice(0, MOST_LATER);
  const waiting = left.map(({ choice, at }): LaterAction => {
    const why = off.has(choice.action) ? 'left_out' : reasonFor(at, choice, choices, chosen, budget, how);
    const needs = why === 'needs' ? missingFor(choice, set).flatMap((need) => choices.all[need]?.action ?? []) : [];
    return laterAction(choice, why, needs);
  });
  const others = choices.other_cause.slice(0, MOST_LATER - waiting.length);
  return [...waiting, ...others.map((each) => laterAction(each, 'other_cause', []))];
}

function reasonFor(
  at: number,
  choice: Choice,
  choices: Choices,
  chosen: readonly number[],
  budget: PlanBudget,
  { by }: PlanHow,
): LaterAction['why'] {
  const { all } = choices;
  const more = [...chosen, at].sort((a, b) => a - b);
  if (
    isCovered(
      choice,
      chosen.flatMap((each) => all[each] ?? []),
    )
  )
    return 'no_gain';
  if (missingFor(choice, new Set(chosen)).length > 0) return 'needs';
  if (isOver(hoursOf(all, more, 'counted'), budget.hours)) return 'hours';
  if (scheduleOf(all, more, budget).some(({ due }) => isOver(due, daysIn(budget)))) return 'weeks';
  const adds = removedBy(choices, more) > removedBy(choices, chosen) + TOLERANCE;
  return by === 'person' && adds ? 'left_out' : 'less';
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
