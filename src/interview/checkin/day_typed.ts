import { isDay } from '../../core/calendar_day.js';
import type { CheckinTexts } from './texts/en.js';

/** Days as they are typed: as year-month-day, or as a word that stands for one. English is understood always. */
export function dayTyped(text: string, { today, texts }: Today): string | null {
  const day = ['today', texts.today].includes(text.toLowerCase()) ? today : text;
  return isDay(day) ? day : null;
}

interface Today {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly texts: CheckinTexts;
}

/** What is wrong with a day that has been, or null. */
export function problemOfPast(text: string, sitting: Today): string | null {
  const { today, texts } = sitting;
  if (text === '') return null;
  const day = dayTyped(text, sitting);
  if (day === null) return texts.asDay(today);
  return day > today ? texts.afterToday(day, today) : null;
}

/** What is wrong with a day that is to come, or null. `example`: one that would do. */
export function problemOfComing(text: string, sitting: Today, example: string): string | null {
  const { today, texts } = sitting;
  const day = dayTyped(text, sitting);
  if (day === null) return texts.asDay(example);
  return day <= today ? texts.notAfterToday(day, today) : null;
}
