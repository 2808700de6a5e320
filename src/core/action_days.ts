import type { Action } from './rubric/types.js';
import type { Horizon } from './words.js';

/** Days from the start of an action until its horizon: in these it is set up. */
export const HORIZON_DAYS: Readonly<Record<Horizon, number>> = { week: 7, days_30: 30, days_90: 90 };

/** Days from its start until it can be seen that an action is done; never before its horizon. */
export function daysUntilSeen({ horizon, seen_after_weeks = 0 }: Pick<Action, 'horizon' | 'seen_after_weeks'>): number {
  return Math.max(HORIZON_DAYS[horizon], seen_after_weeks * 7);
}
