import type { PlannedAction } from '../../core/plan/types.js';
import { setUpBy } from '../../core/report/dates.js';
import type { Language } from '../language/language.js';

/** When it begins and is set up, and, where that is later, by when it can be seen that it is done. */
export function daysOf(action: PlannedAction, { day }: Language): readonly [string, string, string | null] {
  const { starts_on, due_on } = action;
  const set_up = setUpBy(action);
  return [day(starts_on), day(set_up), due_on > set_up ? day(due_on) : null];
}
