import type { Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import type { NoPointsReason, RubricScore } from './scores.js';
import type { Gap, Strength, UnansweredItem, UnprovenAnswer } from './types.js';

/** Credited at least here, and the target met: a strength (design §6.4). */
const STRONG = 3.5;

export function strengthsOf(gaps: readonly Gap[], scores: readonly RubricScore[]): readonly Strength[] {
  return gaps
    .flatMap((gap) => {
      const score = scores.find(({ rubric }) => rubric === gap.rubric);
      const credited = score?.credited.level ?? 0;
      if (score === undefined || gap.class !== 'met' || credited < STRONG - TOLERANCE) return [];
      return [{ rubric: gap.rubric, title: gap.title, credited, target: gap.target, best: bestAnswer(score) }];
    })
    .sort((a, b) => b.credited - a.credited || (a.rubric < b.rubric ? -1 : 1));
}

function bestAnswer({ items }: RubricScore): Strength['best'] {
  const [best] = items
    .filter(({ type, credited_level }) => type === 'level' && credited_level !== null)
    .sort((a, b) => (b.credited_level ?? 0) - (a.credited_level ?? 0) || (a.item < b.item ? -1 : 1));
  return best?.answer == null ? null : { item: best.title, answer: best.answer };
}

/** Claims that their proof does not carry yet, and what would. */
export function unprovenOf(scores: readonly RubricScore[], rubrics: readonly Rubric[]): readonly UnprovenAnswer[] {
  return scores.flatMap((score) =>
    score.items.flatMap((item) => {
      const { claimed_level, credited_level, proof } = item;
      if (!item.counts || claimed_level === null || credited_level === null || proof === null) return [];
      if (credited_level >= claimed_level - TOLERANCE) return [];
      const source = rubrics.find(({ id }) => id === score.rubric)?.items.find(({ id }) => id === item.item);
      const would_prove = source?.evidence.examples ?? [];
      return [
        { rubric: score.rubric, item: item.item, title: item.title, claimed_level, credited_level, proof, would_prove },
      ];
    }),
  );
}

/** Reasons only a question that was asked can have; a text has no points, and may still be open. */
const OPEN: ReadonlySet<NoPointsReason> = new Set(['not_asked_yet', 'dont_know', 'declined']);

/** Asked and without a usable answer, in the order of the questionnaire. */
export function unansweredOf(scores: readonly RubricScore[]): readonly UnansweredItem[] {
  return scores.flatMap(({ rubric, items }) =>
    items.flatMap(({ item, title, counts, reason }) =>
      reason !== null && (counts || OPEN.has(reason)) ? [{ rubric, item, title, reason }] : [],
    ),
  );
}
