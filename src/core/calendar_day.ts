/** Days of the calendar as YYYY-MM-DD. No clock and no time zone comes into any of this. */

/** YYYY-MM-DD, and in the calendar: 2026-02-30 is not. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? midnight(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
