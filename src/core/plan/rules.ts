import { closedAt, heightsAfter, heightsNow } from '../scoring/shortfall.js';
import type { Area, Choice, Choices } from './choices.js';
import { hoursOf, isOver, missingFor, scheduleOf } from './schedule.js';
import type { PlanBudget } from './types.js';

/** What a choice may come to, and what it is worth. */
export interface Rules {
  readonly all: readonly Choice[];
  readonly areas: readonly Area[];
  readonly budget: PlanBudget;
  /** Positions that a person pinned: they may be chosen without what stands on them. */
  readonly pinned: ReadonlySet<number>;
}

export function daysIn({ weeks }: PlanBudget): number {
  return weeks * 7;
}

/** Importance × shortfall, in levels as claimed, that these actions remove together. */
export function removedBy({ all, areas }: Pick<Choices, 'all' | 'areas'>, chosen: Iterable<number>): number {
  const own = areas.map((): number[] => []);
  // In one order whatever the order of choosing: the last digit of a sum depends on it.
  for (const at of [...chosen].sort((a, b) => a - b)) own[all[at]?.area ?? -1]?.push(at);
  return areas.reduce((sum, area, at) => sum + removedIn(area, all, own[at] ?? []), 0);
}

function removedIn(area: Area, all: readonly Choice[], chosen: readonly number[]): number {
  if (chosen.length === 0) return 0;
  const lifts = chosen.flatMap((at) => all[at]?.lifts ?? []);
  return area.importance * closedAt(area, heightsAfter(heightsNow(area), lifts));
}

/** Whether a choice keeps to the budget, and everything in it has what it needs. */
export function isAllowed({ all, budget, pinned }: Rules, chosen: readonly number[]): boolean {
  if (isOver(hoursOf(all, chosen, 'counted'), budget.hours)) return false;
  const set = new Set(chosen);
  const whole = chosen.every((at) => {
    const choice = all[at];
    if (choice === undefined || missingFor(choice, set).length > 0) return false;
    return choice.only_before === null || pinned.has(at) || choice.only_before.some((each) => set.has(each));
  });
  if (!whole) return false;
  return scheduleOf(all, chosen, budget).every(({ due }) => !isOver(due, daysIn(budget)));
}
