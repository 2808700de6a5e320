import { daysAfter } from '../../core/calendar_day.js';
import type { Plan, PlannedAction } from '../../core/plan/types.js';
import { setUpBy } from '../../core/report/dates.js';
import type { FollowUpLanguage, Language } from '../language/language.js';

/** When it begins and is set up, and, where that is later, by when it can be seen that it is done. */
export function daysOf(action: PlannedAction, { day }: Language): readonly [string, string, string | null] {
  const { starts_on, due_on } = action;
  const set_up = setUpBy(action);
  return [day(starts_on), day(set_up), due_on > set_up ? day(due_on) : null];
}

/** The last day of its weeks: what is due on it is in time. */
export function lastDayOf({ made_on, budget }: Plan): string {
  return daysAfter(made_on, budget.weeks * 7);
}

/** Whether it is due when the weeks of the plan are over: only where somebody moved its days by hand. */
export function isPastEnd(plan: Plan, { due_on }: Pick<PlannedAction, 'due_on'>): boolean {
  return due_on > lastDayOf(plan);
}

/** Behind its days; nothing where it is due in time. */
export function pastEndWords(plan: Plan, action: PlannedAction, { texts, day }: FollowUpLanguage): string {
  return isPastEnd(plan, action) ? texts.plan.pastEnd(day(lastDayOf(plan))) : '';
}
