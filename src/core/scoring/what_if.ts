import { answerTo } from '../answers/routing.js';
import { withAnswer } from '../answers/texts.js';
import type { AnswerSheet } from '../answers/types.js';
import { namesIn } from '../conditions/names.js';
import type { RubricScore } from '../report/scores.js';
import type { LevelItem, Rubric } from '../rubric/types.js';
import { scoreItem } from './item_score.js';
import { idOrder, scoreRubric, sumOf } from './rubric_score.js';

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
  const steering = steeringItems(rubric);
  const order = idOrder(score.items);
  return rubric.items.flatMap((item) => {
    const now = score.items.find((each) => each.item === item.id);
    if (item.type !== 'level' || now?.counts !== true || now.claimed_level === null || now.claimed_level >= 5)
      return [];
    const to = now.claimed_level + 1;
    const answer = answerTo(sheet, rubric.id, item.id);
    if (answer?.state !== 'answered') return [];
    const higher = withAnswer(sheet, { rubric: rubric.id, item: item.id }, { ...answer, value: to });
    const again = steering.has(item.id) ? scoreRubric(rubric, higher) : scoreOne(rubric, item, score, higher, order);
    return [{ item: item.id, to, score: again }];
  });
}

/** The items whose answers decide whether others are asked. */
function steeringItems({ items }: Rubric): ReadonlySet<string> {
  const names = items.flatMap(({ when }) => (when === null ? [] : namesIn(when.tree)));
  return new Set(names.flatMap(([group, item = '']) => (group === 'answers' ? [item] : [])));
}

/** Where no question depends on the one item, that is scored once more, and the others stay as they are. */
function scoreOne(
  rubric: Rubric,
  changed: LevelItem,
  score: RubricScore,
  sheet: AnswerSheet,
  order: readonly number[],
): RubricScore {
  const items = score.items.map((each) =>
    each.item === changed.id ? scoreItem(rubric.id, changed, 'asked', sheet) : each,
  );
  return sumOf(rubric, items, sheet, order);
}
