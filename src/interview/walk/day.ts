import { isDay } from '../../core/calendar_day.js';

/** The calendar day a person typed, nothing, or why it is no day. Days after today are slips of the pen. */
export function readDay(text: string, today: string): { day: string } | { none: true } | { problem: string } {
  if (text === '') return { none: true };
  const day = text.toLowerCase() === 'today' ? today : text;
  if (!isDay(day)) return { problem: `Type the day as year-month-day, for example ${today}, or leave it out.` };
  return day > today ? { problem: `${day} is after today, ${today}.` } : { day };
}
