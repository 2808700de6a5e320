import type { AnswerSheet } from '../answers/types.js';
import type { RatedRubric } from '../report/raters.js';
import type { RubricScore } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { type Columns, type Said, saidOf } from './columns.js';
import { othersScore } from './others.js';

/** One rubric as all who were asked see it. */
export interface Measured {
  readonly rubric: Rubric;
  readonly said: readonly Said[];
  /** Of the leader's own sheet; null: not asked. */
  readonly self: RubricScore | null;
  readonly others: RubricScore | null;
  /** Whose view the gap is measured by, and that view; null: all that was said of it is hidden. */
  readonly basis: RatedRubric['basis'];
  readonly score: RubricScore | null;
}

/** Every rubric that somebody was asked, in the order of the pack's. */
export function measuredBy(all: readonly Rubric[], columns: Columns, context: AnswerSheet): readonly Measured[] {
  return all.flatMap((rubric) => {
    const said = saidOf(rubric.id, columns);
    return said.length === 0 ? [] : [measure(rubric, said, context)];
  });
}

/** The consultant's view before the others', and theirs before the leader's own: where it has a level (design §6.9). */
function measure(rubric: Rubric, said: readonly Said[], context: AnswerSheet): Measured {
  const scores = said.flatMap((each) => (each.hidden ? [] : [each]));
  const by = (...relations: readonly string[]) =>
    scores.filter(({ source }) => relations.includes(source.relations[0] ?? '')).map(({ score }) => score);
  const [self = null] = by('self');
  const others = othersScore(rubric, by('manager', 'sponsor', 'report', 'peer'), context);
  const consultants = by('consultant');
  const consultant = consultants.find(({ claimed }) => claimed.level !== null) ?? null;
  const base = { rubric, said, self, others };
  if (consultant !== null) return { ...base, basis: 'consultant', score: consultant };
  if (others !== null) return { ...base, basis: 'others', score: others };
  if (self !== null) return { ...base, basis: 'self', score: self };
  // Too little answered by everybody: still an area to answer more of.
  const [open = null] = consultants;
  if (open !== null) return { ...base, basis: 'consultant', score: open };
  return { ...base, basis: 'others', score: scores[0]?.score ?? null };
}
