import type { ActionProgress, Progress } from '../../core/checkin/types.js';
import { bullets, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { proofWords } from './evidence.js';

/** With fewer actions a share says more about chance than about keeping one's word. */
const ENOUGH = 3;

/** What was done, by what day, and what shows it. */
export function doneSection(progress: Progress, language: FollowUpLanguage): readonly Section[] {
  const { checkins, actions } = progress;
  if (checkins === 0) return [];
  const { doneTitle } = language.texts.checkin;
  const done = actions.filter(isDone);
  return section(doneTitle, [
    paragraph(keptWords(progress, language)),
    ...bullets(done.map((action) => doneWords(action, language))),
  ]);
}

function keptWords({ said, did, did_later, actions }: Progress, { texts: { checkin } }: FollowUpLanguage): string {
  if (said === 0) return actions.some(isDone) ? checkin.ahead : checkin.noDayYet;
  return said < ENOUGH ? checkin.few(did, said, did_later) : checkin.kept(did, said, did_later);
}

function doneWords({ planned, done_on, evidence }: ActionProgress, language: FollowUpLanguage): string {
  const { texts, day } = language;
  const { doneOn, shownBy, saidOnly } = texts.checkin;
  const what = done_on === null ? planned.title : doneOn(planned.title, day(done_on));
  const proofs = evidence.map((noted) => proofWords(noted.evidence, language));
  return `${what}; ${proofs.length === 0 ? saidOnly : shownBy(proofs.join('; '))}`;
}

function isDone({ status }: ActionProgress): boolean {
  return status === 'done';
}
