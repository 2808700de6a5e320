import type { Report, Strength } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { answerWords } from './anchors.js';
import { bullets, paragraph, type Section, section } from './document.js';
import { mainView } from './names.js';

/** What can be built on; nothing proven yet is said kindly and once. */
export function strengthsSection(report: Report, language: Language): readonly Section[] {
  const blocks = bullets(report.strengths.map((strength) => strengthWords(strength, language)));
  const shown = blocks.length > 0 ? blocks : [paragraph(withoutStrength(report, language))];
  return section(language.texts.strengths.title, shown);
}

function strengthWords({ title, credited, target, best }: Strength, { texts, level }: Language): string {
  const { strengths } = texts;
  const numbers = `${title}: ${strengths.proven(level(credited, target), level(target))}`;
  return best === null ? numbers : `${numbers} ${strengths.best(best.item)} ${answerWords(best.answer, texts)}`;
}

/** From here a claim is one that proof could turn into a strength (design §6.4). */
const CLAIMED_STRENGTH = 3.5;

function withoutStrength(report: Report, { texts: { strengths } }: Language): string {
  if (report.form === 'screen') return strengths.quickLook;
  const claimed = mainView(report)?.scores.flatMap(({ claimed }) => claimed.level ?? []) ?? [];
  if (claimed.length === 0) return strengths.tooEarly;
  return claimed.some((level) => level >= CLAIMED_STRENGTH) ? strengths.unproven : strengths.none;
}

/** What not to spend time on now. */
export function notNowSection(report: Report, { texts }: Language): readonly Section[] {
  return section(texts.strengths.notNow, bullets(report.not_now));
}
