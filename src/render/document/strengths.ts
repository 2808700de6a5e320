import type { Report, Strength } from '../../core/report/types.js';
import { level } from '../display.js';
import { answerWords } from './anchors.js';
import { bullets, paragraph, type Section, section } from './document.js';
import { mainView } from './names.js';

/** What can be built on; nothing proven yet is said kindly and once. */
export function strengthsSection(report: Report): readonly Section[] {
  const blocks = bullets(report.strengths.map(strengthWords));
  return section('What to build on', blocks.length > 0 ? blocks : [paragraph(withoutStrength(report))]);
}

function strengthWords({ title, credited, target, best }: Strength): string {
  const numbers = `${title}: proven ${level(credited, target)}, target ${level(target)}.`;
  return best === null ? numbers : `${numbers} Best: ${best.item}. ${answerWords(best.answer)}`;
}

/** From here a claim is one that proof could turn into a strength (design §6.4). */
const CLAIMED_STRENGTH = 3.5;
const UNPROVEN =
  'No strength is proven yet. That is a word about proof, not about you: as soon as somebody else has looked, strengths show here.';
const NONE =
  'No area stands out yet. Leading sellers takes other skills than selling, and they can be learned one at a time.';

function withoutStrength(report: Report): string {
  if (report.form === 'screen') return 'A quick look is too short to prove a strength. The full interview can.';
  const claimed = mainView(report)?.scores.flatMap(({ claimed }) => claimed.level ?? []) ?? [];
  if (claimed.length === 0) return 'Strengths show here as soon as enough is answered.';
  return claimed.some((level) => level >= CLAIMED_STRENGTH) ? UNPROVEN : NONE;
}

/** What not to spend time on now. */
export function notNowSection(report: Report): readonly Section[] {
  return section('Leave alone for now', bullets(report.not_now));
}
