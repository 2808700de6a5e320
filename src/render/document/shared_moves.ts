import type { Priority } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { sentence } from '../sentence.js';
import { openCaps } from './cap_words.js';
import { rubricTitle, scoreOf } from './names.js';

/** What the two priorities that belong to no single rubric say: they have no action of a rubric to quote. */
export interface SharedMove {
  readonly title: string;
  readonly in_the_way: string;
  readonly do: string;
  readonly done_when: string;
}

/** Null for a priority with a rubric's or a finding's own words. */
export function sharedMove(report: Report, priority: Priority | undefined, { texts }: Language): SharedMove | null {
  if (priority?.kind === 'show_proof') return showProof(report, priority, texts);
  if (priority?.kind === 'answer_more') return answerMore(report, priority, texts);
  return null;
}

/** Enough to start with; the whole list stands behind page one. */
const MOST_PROOFS = 3;

function showProof(report: Report, { rubrics }: Priority, texts: Texts): SharedMove {
  const { title, inTheWay, doneWhen, ...move } = texts.sharedMoves.showProof;
  const proofs = report.unproven
    .filter((answer) => rubrics.includes(answer.rubric))
    .flatMap(({ would_prove }) => would_prove.slice(0, 1))
    .slice(0, MOST_PROOFS);
  const what = proofs.length > 0 ? `: ${proofs.join('; ')}` : '';
  return {
    title,
    in_the_way: inTheWay,
    do: sentence(`${move.do}${what}`),
    done_when: doneWhen,
  };
}

function answerMore(report: Report, { rubrics }: Priority, texts: Texts): SharedMove {
  const { title, inTheWay, doneWhen, ...move } = texts.sharedMoves.answerMore;
  const titles = rubrics.map((id) => rubricTitle(report, id)).join(', ');
  const first = rubrics.flatMap((id) => openCaps(scoreOf(report, id)));
  const included = first.length > 0 ? `; ${move.included(first.join('; '))}` : '';
  return {
    title,
    in_the_way: inTheWay,
    do: move.do(titles),
    done_when: `${doneWhen}${included}.`,
  };
}

/** "Hiring: 2 of 8 questions answered", for areas without a level. */
export function answeredWords(report: Report, rubric: string, { questions }: Language): string {
  const items = scoreOf(report, rubric)?.items ?? [];
  const counted = items.filter((item) => item.counts);
  const answered = counted.filter((item) => item.claimed_points !== null).length;
  return `${rubricTitle(report, rubric)}: ${questions(answered, counted.length)}`;
}
