import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { release } from '../../../src/core/raters/release.js';
import type { ReleaseRules } from '../../../src/core/raters/rules.js';
import type { AnonymousRelation, Released, ReleasedItem } from '../../../src/core/raters/types.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import { type Answers, pack, sheetOver } from '../samples.js';

/* Groups of raters as a test writes them: one object of answers for each rater. */

/** Nobody is asked by a sitting unless the test brings a pack with some. */
export function rulesFor(rubrics: readonly Rubric[], own: Partial<ReleaseRules> = {}): ReleaseRules {
  return { fewest: 3, profile: {}, pack: pack(rubrics), rubrics, ...own };
}

/** Sheets over the rubric `skill`, rater by rater: `raters('report', [{page: 4}, {page: 5}])`. */
export function raters(relation: AnonymousRelation, answers: readonly Answers[], from = 1): AnswerSheet[] {
  return overSeveral(
    relation,
    answers.map((skill) => ({ skill })),
    from,
  );
}

export function overSeveral(
  relation: AnonymousRelation,
  answers: readonly Readonly<Record<string, Answers>>[],
  from = 1,
): AnswerSheet[] {
  return answers.map((own, index) => ({
    ...sheetOver(own, { relation }),
    rater: { id: `${relation}_${from + index}`, relation },
  }));
}

export function released(sheets: readonly AnswerSheet[], rules: ReleaseRules): Released {
  return release(null, sheets, rules).released;
}

/** One item of the first batch of the first group. */
export function toldOf(from: Released, item: string): ReleasedItem | undefined {
  return from.groups[0]?.batches[0]?.rubrics.flatMap(({ items }) => items ?? []).find((each) => each.item === item);
}

export const ASKED_OF_ALL = { relations: ['self', 'report', 'peer'] } as const;
