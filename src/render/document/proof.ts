import type { Report, UnprovenAnswer } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { sentence } from '../sentence.js';
import { type Block, bullets, paragraph, type Section, section } from './document.js';
import { groupBy, rubricTitle } from './names.js';

/** Claims that wait for somebody else to look, with what would show them. */
export function proofSection(report: Report, language: Language): readonly Section[] {
  if (report.unproven.length === 0) return [];
  const { proof } = language.texts;
  const groups = groupBy(report.unproven, (answer) => answer.rubric);
  const blocks = [...groups].map(
    ([rubric, answers]): Block => ({
      kind: 'entry',
      title: rubricTitle(report, rubric),
      blocks: bullets(answers.map((answer) => answerWords(answer, language))),
    }),
  );
  return section(proof.title, [paragraph(proof.intro), ...blocks]);
}

function answerWords(
  { title, claimed_level, credited_level, proof, would_prove }: UnprovenAnswer,
  { texts, level }: Language,
): string {
  const { levels, numbers, words } = texts;
  const proven = levels.proven(level(credited_level, claimed_level));
  const shown = numbers.list([levels.claimed(level(claimed_level)), proven]);
  const shows = would_prove.length > 0 ? ` ${sentence(texts.proof.wouldShow(would_prove.join('; ')))}` : '';
  return `${title}: ${shown}; ${words.proof[proof]}.${shows}`;
}
