import type { Priority, SponsorAsk } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { sentence } from '../sentence.js';
import { visibleReport } from '../visible-report.js';
import { priorityTitle } from './priorities.js';
import { sharedMove } from './shared_moves.js';

/**
 * What to say in the next one-to-one with the boss or coach: a few paragraphs in the leader's own voice, plain text, made
 * visible. Made of the first priority, the one move and what is asked of the boss; no score is in it, since it is a talk.
 */
export function oneOnOneWords(raw: Report, language: Language): readonly string[] {
  const report = visibleReport(raw);
  const { oneOnOne } = language.texts;
  const [first] = report.priorities;
  const asked = new Set(report.rubrics.map(({ id }) => id)).size;
  return [
    [oneOnOne.looked(asked), ...(first === undefined ? [] : [comesFirst(report, first, language)])].join(' '),
    ...moveWords(report, language),
    [...askWords(report, language.texts), oneOnOne.again(language.day(report.next_dates.review))].join(' '),
  ];
}

function comesFirst(report: Report, first: Priority, language: Language): string {
  const { oneOnOne } = language.texts;
  if (first.kind === 'show_proof') return oneOnOne.showProof;
  if (first.kind === 'answer_more') return oneOnOne.answerMore;
  return oneOnOne.comesFirst(priorityTitle(report, first, language));
}

function moveWords(report: Report, language: Language): readonly string[] {
  const { oneOnOne } = language.texts;
  const { action = null, priority = 0 } = report.headline ?? {};
  const move = action ?? sharedMove(report, report.priorities[priority], language);
  if (report.headline === null || move === null) return [];
  const done = oneOnOne.doneWhen(sentence(move.done_when));
  // A move of the sponsor's is told in the sponsor's voice, not in the leader's.
  if (action?.owner === 'sponsor')
    return [`${isTheirs(report) ? oneOnOne.yours(move.title) : oneOnOne.thisWeek(move.title)} ${done}`];
  const begins = action === null || action.horizon === 'week' ? oneOnOne.thisWeek : oneOnOne.begin;
  return [[begins(move.title), sentence(move.do), done].join(' ')];
}

/** Whether the one move is the boss's: an owner has none. */
function isTheirs({ headline, role }: Report): boolean {
  return headline?.action?.owner === 'sponsor' && role !== 'owner';
}

/** What the first priority needs from above; else what takes a decision; else that somebody looks. One thing is enough. */
function askWords(report: Report, { oneOnOne }: Texts): readonly string[] {
  if (isTheirs(report)) return [];
  const [first] = report.priorities;
  const asks = report.role === 'owner' ? [] : report.asks_of_sponsor;
  const ask = asks.find(({ rubric }) => first?.rubrics.includes(rubric)) ?? asks.find(({ kind }) => kind !== 'action');
  if (ask !== undefined) return [oneOnOne.ask(wordsOf(ask, oneOnOne))];
  const look = report.headline?.action == null ? oneOnOne.tell : oneOnOne.look;
  return [oneOnOne.ask(first?.kind === 'show_proof' ? oneOnOne.lookAtProof : look)];
}

function wordsOf({ kind, title, action, items }: SponsorAsk, texts: Texts['oneOnOne']): string {
  switch (kind) {
    case 'action':
      return texts.decide(action?.title ?? title);
    case 'permission':
      return texts.permission(title);
    case 'teacher':
      return texts.teacher(title);
    case 'owner':
      return texts.owner(items.join('; '));
    case 'one_owner':
      return texts.oneOwner(items.join('; '));
  }
}
