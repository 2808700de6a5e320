const DAY = 86_400_000;

/** The calendar day (YYYY-MM-DD) so many days after another; no time zone comes into it. */
export function daysAfter(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one calendar day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
