import { daysAfter } from '../calendar_day.js';
import type { RubricScore } from '../report/scores.js';
import type { Report } from '../report/types.js';
import { ceilingOf, triggered } from '../scoring/caps.js';
import { levelOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import type { Choice, Choices } from './choices.js';
import { daysIn, removedBy } from './rules.js';
import { hoursOf, isOver, missingFor, type Slot, scheduleOf } from './schedule.js';
import type { ExpectedLevel, PlanBudget, PlanOutlook, PlanProblem } from './types.js';

/** What a choice comes to, whether or not it keeps to the rules. `chosen`: positions, ascending. */
export function outlookOf(
  choices: Choices,
  chosen: readonly number[],
  report: Report,
  budget: PlanBudget,
  made_on: string,
): PlanOutlook {
  const { all } = choices;
  const slots = scheduleOf(all, chosen, budget);
  const hours = hoursOf(all, chosen, 'counted');
  return {
    problems: problemsOf(all, chosen, slots, hours, budget),
    hours,
    expected: expectedOf(
      report,
      chosen.flatMap((at) => all[at] ?? []),
    ),
    removes: removedBy(choices, chosen),
    schedule: slots.map(({ choice, starts, due }) => ({
      action: all[choice]?.action ?? '',
      starts_on: daysAfter(made_on, starts),
      due_on: daysAfter(made_on, due),
    })),
  };
}

function problemsOf(
  all: readonly Choice[],
  chosen: readonly number[],
  slots: readonly Slot[],
  hours: number,
  budget: PlanBudget,
): readonly PlanProblem[] {
  const set = new Set(chosen);
  const key = (at: number) => all[at]?.action ?? '';
  const needs = chosen.flatMap((at): PlanProblem[] => {
    const choice = all[at];
    const missing = choice === undefined ? [] : missingFor(choice, set);
    return missing.length === 0 ? [] : [{ kind: 'needs', action: key(at), needs: missing.map(key) }];
  });
  const late = slots.filter(({ due }) => isOver(due, daysIn(budget)));
  return [
    ...needs,
    ...(isOver(hours, budget.hours) ? [{ kind: 'hours' as const, over: hours - budget.hours }] : []),
    ...late.map(({ choice }) => ({ kind: 'weeks' as const, action: key(choice) })),
  ];
}

/** Every area with a gap, in the order of the gaps. */
function expectedOf(report: Report, chosen: readonly Choice[]): readonly ExpectedLevel[] {
  const scores = report.views[0]?.scores ?? [];
  return report.gaps.flatMap(({ rubric, title, target }): ExpectedLevel[] => {
    const score = scores.find((each) => each.rubric === rubric);
    const own = chosen.filter(({ shown }) => shown.rubric === rubric);
    if (score === undefined) return [];
    // biome-ignore lint/suspicious/noThenProperty: a level or null, never a function; nobody awaits it.
    return [{ rubric, title, now: score.claimed.level, then: levelThen(score, own), target }];
  });
}

/**
 * As claimed when all is done: over the questions that have a level today, so that `then` is never below `now`; what nobody
 * could answer stays out of both. null: no level today, or of no question.
 */
function levelThen(score: RubricScore, chosen: readonly Choice[]): number | null {
  const { level } = score.claimed;
  if (level === null || chosen.length === 0) return level;
  const known = score.items.filter(({ counts, claimed_points }) => counts && claimed_points !== null);
  if (known.length === 0) return null;
  const moves = chosen.flatMap(({ shown }) => shown.moves);
  const after = known.map((item) => {
    const goals = moves.filter((move) => move.item === item.item).map(({ to }) => to);
    return { ...item, height: Math.max(levelOf(item.claimed_points ?? 0), ...goals) };
  });
  const total = after.reduce((sum, { weight }) => sum + weight, 0);
  const mean = after.reduce((sum, { weight, height }) => sum + weight * height, 0) / total;
  const left = triggered(score.caps, 'claimed').filter(({ item, below }) =>
    after.some((each) => each.item === item && each.height < below - TOLERANCE),
  );
  return Math.max(level, Math.min(mean, ceilingOf(left)));
}
