import type { AnswerSheet } from '../answers/types.js';
import type { AnonymousRelation } from '../raters/types.js';
import type { Respondent } from './side.js';

/** What is kept of somebody who answers in confidence: enough to see whether another sheet says the same, of the same day. */
export function respondentOf(relation: AnonymousRelation, { rater, answered_on, answers }: AnswerSheet): Respondent {
  const texts = Object.entries(answers).map(([rubric, items]) => {
    const given = Object.entries(items).flatMap(([item, answer]): [string, string][] =>
      answer.state === 'answered' ? [[item, JSON.stringify([answered_on, answer.value])]] : [],
    );
    return [rubric, new Map(given)] as const;
  });
  return { relation, rater: rater.id, answers: new Map(texts) };
}
