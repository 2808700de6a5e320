import { isDay } from '../../core/calendar_day.js';

/** Days as they are typed: as year-month-day, or as a word that stands for one. */
export function dayTyped(text: string, today: string): string | null {
  const day = text.toLowerCase() === 'today' ? today : text;
  return isDay(day) ? day : null;
}

/** What is wrong with a day that has been, or null. */
export function problemOfPast(text: string, today: string): string | null {
  if (text === '') return null;
  const day = dayTyped(text, today);
  if (day === null) return asDay(today);
  return day > today ? `${day} is after today, ${today}.` : null;
}

/** What is wrong with a day that is to come, or null. `example`: one that would do. */
export function problemOfComing(text: string, today: string, example: string): string | null {
  const day = dayTyped(text, today);
  if (day === null) return asDay(example);
  return day <= today ? `${day} is not after today, ${today}.` : null;
}

function asDay(example: string): string {
  return `Type the day as year-month-day, for example ${example}.`;
}
