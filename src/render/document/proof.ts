import type { Report, UnprovenAnswer } from '../../core/report/types.js';
import { level } from '../display.js';
import { PROOF } from '../phrases.js';
import { sentence } from '../sentence.js';
import { type Block, bullets, paragraph, type Section, section } from './document.js';
import { groupBy, rubricTitle } from './names.js';

/** Claims that wait for somebody else to look, with what would show them. */
export function proofSection(report: Report): readonly Section[] {
  if (report.unproven.length === 0) return [];
  const groups = groupBy(report.unproven, (answer) => answer.rubric);
  const blocks = [...groups].map(
    ([rubric, answers]): Block => ({
      kind: 'entry',
      title: rubricTitle(report, rubric),
      blocks: bullets(answers.map(answerWords)),
    }),
  );
  return section('Claimed, and waiting to be seen', [paragraph(INTRO), ...blocks]);
}

const INTRO =
  'These answers count in part until somebody other than you has looked at what shows them. Often that is a matter of minutes.';

function answerWords({ title, claimed_level, credited_level, proof, would_prove }: UnprovenAnswer): string {
  const numbers = `claimed ${level(claimed_level)}, proven so far ${level(credited_level, claimed_level)}`;
  const shows = would_prove.length > 0 ? sentence(` Would show it: ${would_prove.join('; ')}`) : '';
  return `${title}: ${numbers}; ${PROOF[proof]}.${shows}`;
}
