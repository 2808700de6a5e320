import type { Progress } from '../../core/checkin/types.js';
import { bullets, type Document, fact, paragraph, type Section, section } from '../document/document.js';
import { withFollowUp } from '../language/follow_up.js';
import type { FollowUpLanguage, Language } from '../language/language.js';
import { visibleStrings } from '../visible-report.js';
import { doneSection } from './done.js';
import { evidenceSection } from './evidence.js';
import { learnedSection, shareSection, triedSection, workedSection } from './moves.js';
import { openSection } from './open.js';

/** What the check-ins came to: what was done and what worked come first. Made visible first. */
export function progressDocument(raw: Progress, spoken?: Language): Document {
  const language = withFollowUp(spoken);
  const progress = visibleStrings(raw);
  const { subject, made_on, today, checkins, weeks, again_on } = progress;
  const { texts, day } = language;
  const { title, planOf, made, today: asOf, held, heldIn, again, beginTitle, begin } = texts.checkin;
  return {
    title,
    facts: [
      ...fact(planOf, subject.name ?? subject.id),
      ...fact(made, day(made_on)),
      ...fact(asOf, day(today)),
      ...fact(held, heldIn(checkins, weeks)),
      ...fact(again, day(again_on)),
    ],
    front: [
      ...(checkins === 0 ? section(beginTitle, [paragraph(begin)]) : []),
      ...doneSection(progress, language),
      ...workedSection(progress, language),
      ...shareSection(progress, language),
      ...learnedSection(progress, language),
      ...triedSection(progress, language),
      ...openSection(progress, language),
      ...replacedSection(progress, language),
      ...evidenceSection(progress, language),
      ...strangersSection(progress, language),
    ],
    details: [],
  };
}

function replacedSection({ actions }: Progress, { texts: { checkin } }: FollowUpLanguage): readonly Section[] {
  const replaced = actions.filter(({ status }) => status === 'replaced');
  const titleOf = (key: string | null) => actions.find(({ planned }) => planned.action === key)?.planned.title ?? key;
  const lines = replaced.map(({ planned, replaced_by }) =>
    checkin.replaced(planned.title, titleOf(replaced_by) ?? planned.title),
  );
  return section(checkin.replacedTitle, bullets(lines));
}

/** The plan was edited: what was said is kept, by the name it was said about. */
function strangersSection({ strangers }: Progress, { texts: { checkin }, day }: FollowUpLanguage): readonly Section[] {
  const lines = strangers.map(({ of, said }) => {
    const days = [...new Set(said.map(({ on }) => day(on)))];
    return `${of}: ${days.join(', ')}`;
  });
  return section(checkin.strangersTitle, bullets(lines));
}
