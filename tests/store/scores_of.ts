import type { Instrument } from '../../src/cli/library.js';
import type { AnswerSheet } from '../../src/core/answers/types.js';
import { scoreAnswers } from '../../src/core/assess.js';

/** The scores of a sheet to the last digit, rubric by rubric: what must stay the same whatever version reads it. */
export function scoresOf({ rubrics }: Instrument, sheet: AnswerSheet): Record<string, readonly (number | null)[]> {
  const scores = scoreAnswers(
    rubrics.map(({ rubric }) => rubric),
    sheet,
  );
  return Object.fromEntries(
    scores.map(({ rubric, claimed, credited, coverage, reached }) => [
      rubric,
      [claimed.points, claimed.level, credited.points, credited.level, coverage, reached],
    ]),
  );
}
