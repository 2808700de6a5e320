import type { Plan } from '../../core/plan/types.js';
import { calendarText } from '../calendar.js';
import { planEvents } from './events.js';
import type { PlanOptions } from './index.js';

/** The days of a plan as a file that calendars take in. */
export function planCalendar(plan: Plan, { language, made_at, version }: PlanOptions): string {
  return calendarText({ made_at, version, events: planEvents(plan, language) });
}
