import type { Priority, Report } from '../../core/report/types.js';
import { questions } from '../display.js';
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
export function sharedMove(report: Report, priority: Priority | undefined): SharedMove | null {
  if (priority?.kind === 'show_proof') return showProof(report, priority);
  if (priority?.kind === 'answer_more') return answerMore(report, priority);
  return null;
}

/** Enough to start with; the whole list stands behind page one. */
const MOST_PROOFS = 3;

function showProof(report: Report, { rubrics }: Priority): SharedMove {
  const proofs = report.unproven
    .filter((answer) => rubrics.includes(answer.rubric))
    .flatMap(({ would_prove }) => would_prove.slice(0, 1))
    .slice(0, MOST_PROOFS);
  const what = proofs.length > 0 ? `: ${proofs.join('; ')}` : '';
  return {
    title: 'Show what is already there',
    in_the_way: 'Only a look is missing: nobody else has seen the proof yet.',
    do: sentence(`When I next meet somebody who may look, I will show what stands behind my answers${what}`),
    done_when: 'Somebody else has looked, and each answer names who and on what date.',
  };
}

function answerMore(report: Report, { rubrics }: Priority): SharedMove {
  const titles = rubrics.map((id) => rubricTitle(report, id)).join(', ');
  const first = rubrics.flatMap((id) => openCaps(scoreOf(report, id)));
  const included = first.length > 0 ? `; that includes: ${first.join('; ')}` : '';
  return {
    title: 'Answer what is still open',
    in_the_way: 'Only answers are missing.',
    do: `When I have a quiet quarter of an hour, I will go on with the open questions: ${titles}.`,
    done_when: `At least four fifths of each of these areas is answered${included}.`,
  };
}

/** "Hiring: 2 of 8 questions answered", for areas without a level. */
export function answeredWords(report: Report, rubric: string): string {
  const items = scoreOf(report, rubric)?.items ?? [];
  const counted = items.filter((item) => item.counts);
  const answered = counted.filter((item) => item.claimed_points !== null).length;
  return `${rubricTitle(report, rubric)}: ${questions(answered, counted.length)}`;
}
