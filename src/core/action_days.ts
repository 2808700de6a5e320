import type { Action } from './rubric/types.js';
import { HORIZON_DAYS } from './words.js';

/** Days from its start until it can be seen that an action is done; never before its horizon. */
export function daysUntilSeen({ horizon, seen_after_weeks = 0 }: Pick<Action, 'horizon' | 'seen_after_weeks'>): number {
  return Math.max(HORIZON_DAYS[horizon], seen_after_weeks * 7);
}
