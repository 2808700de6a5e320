import { daysAfter } from '../calendar_day.js';
import { HORIZON_DAYS, type Horizon } from '../words.js';

/** When to look again, as calendar days (YYYY-MM-DD). */
export interface NextDates {
  /** Two weeks on: what has begun, and what stands in the way? */
  readonly review: string;
  /** Ninety days on: the same questions again. */
  readonly again: string;
}

/** Counted from the day of the last answer, never from today: same input, same bytes. */
export function nextDates(answered_on: string): NextDates {
  return { review: daysAfter(answered_on, 14), again: daysAfter(answered_on, 90) };
}

/** An action that was given its days (YYYY-MM-DD). */
interface Dated {
  readonly horizon: Horizon;
  readonly starts_on: string;
  readonly due_on: string;
}

/** The day by which it is set up: its horizon, or the day it is due where that comes first. */
export function setUpBy({ starts_on, due_on, horizon }: Dated): string {
  const day = daysAfter(starts_on, HORIZON_DAYS[horizon]);
  return day < due_on ? day : due_on;
}
