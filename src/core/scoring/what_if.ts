import type { Answer, AnswerSheet } from '../answers/types.js';
import { withAnswer } from '../answers/texts.js';
import type { RubricScore } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { scoreRubric } from './rubric_score.js';

/** A level item answered one level higher, everything else as it is, its proof included. */
export interface StepUp {
  readonly item: string;
  /** The level it would be answered with. */
  readonly to: number;
  /** What the sheet would score then. */
  readonly score: RubricScore;
}

/**
 * Every level item that is answered below 5, one step up, scored as such a sheet is scored: with the caps of the rubric,
 * the limits of what is proven, and the questions that the new answer opens or closes.
 */
export function stepsUp(rubric: Rubric, score: RubricScore, sheet: AnswerSheet): readonly StepUp[] {
  return score.items.flatMap(({ item, type, counts, claimed_level }) => {
    if (type !== 'level' || !counts || claimed_level === null || claimed_level >= 5) return [];
    const to = claimed_level + 1;
    const answer = sheet.answers[rubric.id]?.[item] as Answer & { readonly state: 'answered' };
    const then = withAnswer(sheet, { rubric: rubric.id, item }, { ...answer, value: to });
    return [{ item, to, score: scoreRubric(rubric, then) }];
  });
}
