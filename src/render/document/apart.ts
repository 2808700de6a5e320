import type { Apart, ApartAnswer, ApartQuestion, OwnersApart, Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { capital } from '../sentence.js';
import { type Block, fact, paragraph, type Section, section } from './document.js';

/** Where the leader and whoever is above answered the same question differently, side by side. */
export function apartSection({ apart, answered_on }: Report, language: Language): readonly Section[] {
  if (apart === undefined) return [];
  const { words, apart: texts } = language.texts;
  const above = capital(words.relation[apart.above]);
  return section(texts.title, [
    paragraph(introWords(apart, answered_on, language)),
    ...apart.questions.map((question) => questionBlock(question, above, language)),
    ...apart.owners.map((owners) => ownersBlock(owners, above, language)),
  ]);
}

function introWords({ above, compared, ...apart }: Apart, answered_on: string, { texts, day }: Language): string {
  const [leaderOn, aboveOn] = [day(answered_on), day(apart.answered_on)];
  const differ = apart.questions.length + apart.owners.length;
  return differ === 0
    ? texts.apart.none(leaderOn, above, aboveOn, compared)
    : texts.apart.some(leaderOn, above, aboveOn, differ, compared);
}

function questionBlock({ rubric_title, title, ...answers }: ApartQuestion, above: string, language: Language): Block {
  const facts = [
    ...fact(language.texts.apart.leader, answerWords(answers.leader, language)),
    ...fact(above, answerWords(answers.above, language)),
  ];
  return { kind: 'entry', title, aside: rubric_title, blocks: [{ kind: 'facts', facts }] };
}

/** The answer to a level question begins with its level. */
function answerWords({ level: reached, answer }: ApartAnswer, { texts, level }: Language): string {
  return answer.startsWith(`${reached}: `) ? answer : texts.levels.withLevel(answer, level(reached));
}

function ownersBlock(
  { rubric_title, title, leader, above: other }: OwnersApart,
  above: string,
  { texts: { apart } }: Language,
): Block {
  const facts = [...fact(apart.leader, apart.somebodyElses(leader)), ...fact(above, apart.somebodyElses(other))];
  return { kind: 'entry', title: apart.whoseIsIt(title), aside: rubric_title, blocks: [{ kind: 'facts', facts }] };
}
