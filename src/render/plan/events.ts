import type { Plan, PlannedAction } from '../../core/plan/types.js';
import type { CalendarEvent } from '../calendar.js';
import { withFollowUp } from '../language/follow_up.js';
import type { FollowUpLanguage, Language } from '../language/language.js';
import { sentence } from '../sentence.js';
import { visibleStrings } from '../visible-report.js';
import { CHECKIN, MEASURE_AGAIN } from './commands.js';
import { isPastEnd, lastDayOf } from './days.js';
import { areasAgain, byDay, ownerIn } from './names.js';

/** Nine in the morning of the day before. */
const REMINDER = 15 * 60;

/** An event without what all of them have; `key`: what it is in its plan, whatever the day. */
interface Dated extends Omit<CalendarEvent, 'uid'> {
  readonly key: string;
}

/**
 * All days of a plan, the earliest first. Check-ins are single events and no rule: the plan lists their days, people move
 * them one by one, and every calendar reads them alike. An event keeps its id while the plan keeps its own, whatever
 * somebody changes in it: a second import changes, and does not double.
 */
export function planEvents(raw: Plan, spoken?: Language): readonly CalendarEvent[] {
  const language = withFollowUp(spoken);
  const plan = visibleStrings(raw);
  const dated = [
    ...plan.actions.flatMap((action) => actionEvents(plan, action, language)),
    ...checkinEvents(plan, language),
    ...reviewEvents(plan, language),
    ...againEvents(plan, language),
  ];
  return byDay(dated, ({ day }) => day).map(({ key, title, ...event }) => ({
    uid: `${plan.id}-${key}@salesgap`,
    title: title.replaceAll(/\s*\n\s*/g, ' ').trim(),
    ...event,
  }));
}

/** The day it is due, and the day it begins where that is not the first of the plan. */
function actionEvents(plan: Plan, action: PlannedAction, language: FollowUpLanguage): readonly Dated[] {
  const { texts, day } = language;
  const { planCalendar: own } = texts;
  const title = titleOf(plan, action, language);
  const { starts_on, due_on, proof } = action;
  const what = [sentence(action.do), texts.calendar.doneWhen(sentence(action.done_when))];
  const late = isPastEnd(plan, action) ? [own.pastEnd(day(lastDayOf(plan)))] : [];
  const keep = proof.length === 0 ? [] : [own.keep(proof.join('; '))];
  const due: Dated = {
    key: `due-${action.action}`,
    day: due_on,
    title: own.due(title),
    text: [...what, own.begins(day(starts_on)), ...late, ...keep].join('\n\n'),
    reminder: REMINDER,
  };
  if (starts_on === plan.made_on) return [due];
  const text = [...what, own.isDue(day(due_on)), ...late, ...keep].join('\n\n');
  return [
    { key: `start-${action.action}`, day: starts_on, title: texts.calendar.begin(title), text, reminder: REMINDER },
    due,
  ];
}

/** With who does it, where that is somebody else. */
function titleOf(plan: Plan, { title, owner, who }: PlannedAction, { texts }: FollowUpLanguage): string {
  return ownerIn(plan, owner) === 'leader' ? title : `${title} (${texts.planCalendar.who(who, owner)})`;
}

/** No reminder: once a week it would be noise. */
function checkinEvents({ dates, actions }: Plan, { texts }: FollowUpLanguage): readonly Dated[] {
  const { planCalendar: own } = texts;
  return dates.checkins.map((day, index): Dated => {
    const open = actions.filter(({ starts_on, due_on }) => starts_on <= day && day <= due_on);
    const titles = open.map(({ title }) => title).join('; ');
    const text = [own.checkinText, ...(titles === '' ? [] : [own.open(titles)]), CHECKIN];
    return { key: `checkin-${index + 1}`, day, title: own.checkin, text: text.join('\n\n'), reminder: null };
  });
}

function reviewEvents({ dates, from }: Plan, { texts: { planCalendar: own } }: FollowUpLanguage): readonly Dated[] {
  const title = from.role === 'owner' ? own.reviewOfOwner : own.review;
  return dates.sponsor_reviews.map((day, index) => ({
    key: `review-${index + 1}`,
    day,
    title,
    text: own.reviewText,
    reminder: REMINDER,
  }));
}

function againEvents(plan: Plan, { texts: { planCalendar: own } }: FollowUpLanguage): readonly Dated[] {
  const { again_on, rubrics } = plan.measured;
  if (rubrics.length === 0) return [];
  const text = `${own.againText(areasAgain(plan))}\n\n${MEASURE_AGAIN}`;
  return [{ key: 'again', day: again_on, title: own.again, text, reminder: REMINDER }];
}
