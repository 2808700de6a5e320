import type { Brief } from '../../core/plan/types.js';
import { type Block, bullets, type Document, fact, paragraph, type Section, section } from '../document/document.js';
import { withFollowUp } from '../language/follow_up.js';
import type { FollowUpLanguage, Language } from '../language/language.js';
import { visibleStrings } from '../visible-report.js';
import { goalsSection } from './goals.js';
import { measuredSection, reviewsSection } from './measured.js';

/**
 * What help is bought, how to choose it and how to see whether it helped: for whoever buys, and but for its first part for
 * whoever sells. Made visible first.
 */
export function briefDocument(raw: Brief, spoken?: Language): Document {
  const language = withFollowUp(spoken);
  const brief = visibleStrings(raw);
  const { texts, day } = language;
  const kind = texts.briefKinds[brief.kind];
  const own = texts.brief;
  return {
    title: kind.title,
    facts: [
      ...fact(own.about, nameWords(brief, language)),
      ...fact(own.runs, own.fromTo(day(brief.made_on), day(brief.ends_on))),
    ],
    front: [
      ...beforeSection(brief, language),
      ...section(own.conditions, bullets(kind.conditions)),
      ...section(own.alternatives, bullets(kind.alternatives)),
      ...goalsSection(brief, language),
      ...section(own.scope, [listed(own.isAbout, kind.about), listed(own.isNotAbout, kind.notAbout)]),
      ...section(own.questions, [paragraph(own.questionsIntro), ...bullets(kind.questions)]),
      ...measuredSection(brief, language),
      ...reviewsSection(brief, language),
      ...section(own.handover, bullets(kind.handover)),
      ...section(own.give, bullets(kind.give)),
      ...section(own.known, bullets(kind.known)),
    ],
    details: [],
  };
}

function nameWords({ subject, role }: Brief, { texts }: FollowUpLanguage): string {
  const name = subject.name ?? subject.id;
  return role === null ? name : `${name}, ${texts.words.role[role]}`;
}

function listed(title: string, items: readonly string[]): Block {
  return { kind: 'entry', title, blocks: bullets(items) };
}

/** For the buyer alone: where this may be the wrong help. */
function beforeSection({ cause_unknown, elsewhere }: Brief, { texts }: FollowUpLanguage): readonly Section[] {
  const { brief, words } = texts;
  const warnings = [
    ...(cause_unknown ? [brief.causeUnknown] : []),
    ...elsewhere.map(({ title, cause, rather }) => brief.elsewhere(title, words.cause[cause], brief.rather[rather])),
  ];
  return section(brief.before, warnings.length === 0 ? [] : [paragraph(brief.beforeIntro), ...bullets(warnings)]);
}
