import type { RubricScore } from './scores.js';
import type { Gap, Overall } from './types.js';

/**
 * Per `about`: the equal-weight mean of level scores, claimed and credited; rubrics without a score
 * leave the mean and lower the coverage (scoring method §2, roll-up).
 */
export function overallOf(scores: readonly RubricScore[], gaps: readonly Gap[]): readonly Overall[] {
  const abouts = [...new Set(scores.map(({ about }) => about))];
  return abouts.map((about) => {
    const all = scores.filter((score) => score.about === about && score.status !== 'not_applicable');
    const scored = all.filter(({ claimed }) => claimed.level !== null);
    return {
      about,
      claimed: mean(scored.map(({ claimed }) => claimed.level)),
      credited: mean(scored.map(({ credited }) => credited.level)),
      target: mean(scored.map(({ rubric }) => gaps.find((gap) => gap.rubric === rubric)?.target ?? null)),
      coverage: mean(all.map(({ coverage }) => coverage)) ?? 0,
      scored: scored.length,
      rubrics: all.length,
    };
  });
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
