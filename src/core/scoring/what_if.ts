import { answerTo } from '../answers/routing.js';
import { withAnswer } from '../answers/texts.js';
import type { AnswerSheet } from '../answers/types.js';
import type { RubricScore } from '../report/scores.js';
import type { LevelItem, Rubric } from '../rubric/types.js';
import { scoreItem } from './item_score.js';
import { scoreRubric, sumOf } from './rubric_score.js';

/** A level item answered one level higher, everything else as it is, its proof included. */
export interface OneUp {
  readonly item: string;
  /** The level it would be answered with. */
  readonly to: number;
  /** How the rubric would score then. */
  readonly score: RubricScore;
}

/**
 * Every level item that is answered below 5, one step up, scored as such a sheet is scored: with the caps of the rubric,
 * the limits of what is proven, and the questions that the new answer opens or closes.
 */
export function oneUpEach(rubric: Rubric, score: RubricScore, sheet: AnswerSheet): readonly OneUp[] {
  return rubric.items.flatMap((item) => {
    const now = score.items.find((each) => each.item === item.id);
    if (item.type !== 'level' || now?.counts !== true || now.claimed_level === null || now.claimed_level >= 5)
      return [];
    const to = now.claimed_level + 1;
    const answer = answerTo(sheet, rubric.id, item.id);
    if (answer?.state !== 'answered') return [];
    const higher = withAnswer(sheet, { rubric: rubric.id, item: item.id }, { ...answer, value: to });
    return [{ item: item.id, to, score: scoreAgain(rubric, item, score, higher) }];
  });
}

/** Where no question depends on another, only the one item is scored once more. */
function scoreAgain(rubric: Rubric, changed: LevelItem, score: RubricScore, sheet: AnswerSheet): RubricScore {
  if (rubric.items.some(({ when }) => when !== null)) return scoreRubric(rubric, sheet);
  const items = score.items.map((each) =>
    each.item === changed.id ? scoreItem(rubric.id, changed, 'asked', sheet) : each,
  );
  return sumOf(rubric, items, sheet);
}
