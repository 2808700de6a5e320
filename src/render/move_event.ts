import { daysAfter } from '../core/calendar_day.js';
import type { Report } from '../core/report/types.js';
import type { CalendarEvent } from './calendar.js';
import { sharedMove } from './document/shared_moves.js';
import type { Language } from './language/language.js';
import { sentence } from './sentence.js';

/** The move for this week is due a week after the answers. */
const DAYS = 7;

/** Nine in the morning of the day before. */
const REMINDER = 15 * 60;

/** The one move as an entry of a calendar; null where nothing is open. */
export function moveEvent(report: Report, language: Language): CalendarEvent | null {
  const { calendar } = language.texts;
  const { action = null, priority = 0 } = report.headline ?? {};
  const shared = sharedMove(report, report.priorities[priority], language);
  const move = action ?? shared;
  if (report.headline === null || move === null) return null;
  const id = action === null ? (report.priorities[priority]?.kind ?? '') : `${action.rubric}.${action.id}`;
  const text = [
    sentence(move.do),
    calendar.doneWhen(sentence(move.done_when)),
    calendar.again(language.day(report.next_dates.review)),
  ];
  return {
    uid: `${report.subject.id}-${report.answered_on}-${id}@salesgap`,
    day: daysAfter(report.answered_on, DAYS),
    title: titleOf(report, move.title, language),
    text: text.join('\n\n'),
    reminder: REMINDER,
  };
}

function titleOf({ headline, role }: Report, title: string, { texts: { calendar } }: Language): string {
  const { owner = 'leader', horizon = 'week' } = headline?.action ?? {};
  if (owner === 'sponsor' && role !== 'owner') return calendar.ask(title);
  return horizon === 'week' ? title : calendar.begin(title);
}
