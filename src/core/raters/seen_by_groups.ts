import type { AnswerSheet } from '../answers/types.js';
import type { Source } from '../report/raters.js';
import type { RubricScore } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { pointsOf } from '../scoring/proof.js';
import { observedScore } from './observed.js';
import type { Told, ToldRubric } from './told.js';

/** One group's view of the rubrics it was asked: its score, or that it is hidden. */
export interface GroupView {
  readonly source: Source;
  readonly told: Told;
  readonly rubrics: readonly { readonly told: ToldRubric; readonly score: RubricScore | null }[];
}

/** Scores from what may be told: item weights of the rubric, withheld below half of them as with any sheet. */
export function groupView(told: Told, all: readonly Rubric[], context: AnswerSheet): GroupView {
  const rubrics = all.flatMap((rubric) => {
    const own = told.rubrics.find((each) => each.rubric === rubric.id);
    return own === undefined ? [] : [{ told: own, score: scoreOf(rubric, own, context) }];
  });
  return { source: told.source, told, rubrics };
}

/** null: hidden. */
function scoreOf(rubric: Rubric, { items }: ToldRubric, context: AnswerSheet): RubricScore | null {
  if (items === null) return null;
  const seen = items.map(({ item, level }) => {
    const weight = rubric.items.find(({ id }) => id === item)?.weight ?? 0;
    return [item, { points: level === null ? null : pointsOf(level), weight }] as const;
  });
  return observedScore(rubric, new Map(seen), context);
}
