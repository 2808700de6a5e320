import type { ActionProgress, Progress } from '../../core/checkin/types.js';
import { type Block, type Fact, fact, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** What is neither done nor replaced, with its days, and what helps where it is late, stuck or often moved. */
export function openSection({ actions, today }: Progress, language: FollowUpLanguage): readonly Section[] {
  const open = actions.filter(({ status }) => status !== 'done' && status !== 'replaced');
  return section(
    language.texts.checkin.openTitle,
    open.map((action): Block => {
      const facts = factsOf(action, today, language);
      return { kind: 'entry', title: action.planned.title, blocks: [{ kind: 'facts', facts }] };
    }),
  );
}

function factsOf(action: ActionProgress, today: string, language: FollowUpLanguage): Fact[] {
  const { due_on, overdue, times_moved, notes, cause } = action;
  const { texts, day } = language;
  const { checkin, words } = texts;
  const notesSaid = notes.map(({ on, text }) => `${text} (${day(on)})`).join('; ');
  return [
    ...fact(checkin.stands, standsWords(action, today, language)),
    ...fact(checkin.due, overdue > 0 ? checkin.overdue(day(due_on), overdue) : day(due_on)),
    ...fact(checkin.moved, times_moved === 0 ? null : checkin.times(times_moved)),
    ...fact(checkin.inTheWay, cause === null ? null : words.cause[cause]),
    ...fact(checkin.noted, notesSaid),
    ...fact(checkin.helps, helpsWords(action, language)),
  ];
}

function standsWords({ status, planned }: ActionProgress, today: string, { texts, day }: FollowUpLanguage): string {
  const { checkin } = texts;
  if (status !== null && status !== 'replaced') return checkin.status[status];
  return planned.starts_on > today ? checkin.startsOn(day(planned.starts_on)) : checkin.notSaid;
}

/** null: it goes its way. */
function helpsWords(
  { often_moved, status, overdue, cause }: ActionProgress,
  { texts: { checkin } }: FollowUpLanguage,
): string | null {
  if ((often_moved || status === 'stuck') && cause !== null) return checkin.oneHour;
  if (often_moved) return checkin.smaller;
  if (status === 'stuck') return checkin.anotherWay;
  return overdue > 0 ? checkin.newDay : null;
}
