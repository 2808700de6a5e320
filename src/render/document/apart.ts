import type { ApartAnswer, ApartQuestion, OwnersApart, Report } from '../../core/report/types.js';
import { level, questions } from '../display.js';
import { RELATION } from '../phrases.js';
import { capital } from '../sentence.js';
import { type Block, fact, paragraph, type Section, section } from './document.js';

/** Where the leader and whoever is above answered the same question differently, side by side. */
export function apartSection(report: Report): readonly Section[] {
  const { apart } = report;
  if (apart === undefined) return [];
  const above = capital(RELATION[apart.above]);
  return section('Where the two differ', [
    paragraph(introWords(report, above)),
    ...apart.questions.map((question) => questionBlock(question, above)),
    ...apart.owners.map((owners) => ownersBlock(owners, above)),
  ]);
}

function introWords({ apart, answered_on }: Report, above: string): string {
  if (apart === undefined) return '';
  const when = `Asked apart, the leader on ${answered_on} and the ${above.toLowerCase()} on ${apart.answered_on}`;
  const differ = apart.questions.length + apart.owners.length;
  if (differ === 0) return `${when}. Of ${apart.compared} questions answered by both, none is a level or more apart.`;
  return `${when}: ${questions(differ, apart.compared)} differently. Neither is taken for the truth. Look at the last real case together: what was done, on which day, and where it is written.`;
}

function questionBlock({ rubric_title, title, ...answers }: ApartQuestion, above: string): Block {
  const facts = [...fact('Leader', answerWords(answers.leader)), ...fact(above, answerWords(answers.above))];
  return { kind: 'entry', title, aside: rubric_title, blocks: [{ kind: 'facts', facts }] };
}

/** The answer to a level question begins with its level. */
function answerWords({ level: reached, answer }: ApartAnswer): string {
  return answer.startsWith(`${reached}: `) ? answer : `${answer} (level ${level(reached)})`;
}

function ownersBlock({ rubric_title, title, leader, above: other }: OwnersApart, above: string): Block {
  const facts = [...fact('Leader', `somebody else's: ${leader}`), ...fact(above, `somebody else's: ${other}`)];
  return { kind: 'entry', title: `Whose is it: ${title}`, aside: rubric_title, blocks: [{ kind: 'facts', facts }] };
}
