import { daysAfter } from '../calendar_day.js';

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
