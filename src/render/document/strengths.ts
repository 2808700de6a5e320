import type { Report, Strength } from '../../core/report/types.js';
import { reaches } from '../display.js';
import type { Language } from '../language/language.js';
import { answerWords } from './anchors.js';
import { type Block, bullets, paragraph, type Section, section } from './document.js';
import { mainView } from './names.js';

/** What can be built on; nothing proven yet is said kindly and once. */
export function strengthsSection(report: Report, language: Language): readonly Section[] {
  const blocks = bullets(report.strengths.map((strength) => strengthWords(strength, language)));
  const seen = blocks.length > 0 ? blocks : seenByOthers(report, language);
  const shown = seen.length > 0 ? seen : [paragraph(withoutStrength(report, language))];
  return section(language.texts.strengths.title, shown);
}

/** What others see as strong, where nothing is proven: nobody asked them for proof. */
function seenByOthers({ raters, rubrics }: Report, { texts: { several }, level }: Language): readonly Block[] {
  const strong = (raters?.rubrics ?? []).flatMap(({ rubric, title, others }) => {
    const target = rubrics.find(({ id }) => id === rubric)?.target ?? null;
    const isStrong = others !== null && target !== null && reaches(others, Math.max(target, CLAIMED_STRENGTH));
    return isStrong ? [several.seenStrong.line(title, level(others), level(target))] : [];
  });
  return strong.length === 0 ? [] : [paragraph(several.seenStrong.intro), ...bullets(strong)];
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
