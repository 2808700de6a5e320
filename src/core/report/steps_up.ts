import type { AnswerSheet } from '../answers/types.js';
import type { Rubric } from '../rubric/types.js';
import { type OneUp, oneUpEach } from '../scoring/what_if.js';
import type { RubricScore } from './scores.js';

/** What an area would score with one answer a level higher and nothing else changed, its proof included. */
export interface StepUp {
  readonly rubric: string;
  readonly item: string;
  /** The level it would be answered with, 2–5. */
  readonly to: number;
  /** Levels added to the area, to a thousandth. Without proof a step may add nothing to what is credited. */
  readonly claimed: number;
  readonly credited: number;
  /** The level the area would reach; null: none can be reached on this sheet. */
  readonly reached: number | null;
}

/** Of one area; more would be a list of all its questions. */
const MOST_STEPS = 3;

/** For each area the steps that lift it most: the level reached before the level claimed before the level proven. */
export function stepsUp(
  rubrics: readonly Rubric[],
  scores: readonly RubricScore[],
  sheet: AnswerSheet,
): readonly StepUp[] {
  return scores.flatMap((score) => {
    const rubric = rubrics.find(({ id }) => id === score.rubric);
    if (rubric === undefined || score.claimed.level === null) return [];
    return oneUpEach(rubric, score, sheet)
      .flatMap((one) => stepUp(one, score))
      .sort(byGain)
      .slice(0, MOST_STEPS);
  });
}

/** Nothing where the step would change no level. */
function stepUp({ item, to, score: higher }: OneUp, score: RubricScore): StepUp[] {
  const claimed = added(score.claimed.level, higher.claimed.level);
  const credited = added(score.credited.level, higher.credited.level);
  const lifts = (higher.reached ?? 0) > (score.reached ?? 0);
  if (claimed <= 0 && credited <= 0 && !lifts) return [];
  return [{ rubric: score.rubric, item, to, claimed, credited, reached: higher.reached }];
}

/** A step that opens questions may leave too little answered for a score: then it adds nothing. */
function added(now: number | null, then: number | null): number {
  return now === null || then === null ? 0 : Math.round((then - now) * 1000) / 1000;
}

function byGain(a: StepUp, b: StepUp): number {
  return (
    (b.reached ?? 0) - (a.reached ?? 0) ||
    b.claimed - a.claimed ||
    b.credited - a.credited ||
    (a.item < b.item ? -1 : 1)
  );
}
