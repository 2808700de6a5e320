import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { compareResults } from '../../../src/core/compare/compare.js';
import type { Side } from '../../../src/core/compare/side.js';
import type { ComparedRubric, Comparison } from '../../../src/core/compare/types.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import { type Answers, type ItemFile, reportOn, rubric, type SheetParts, sheet } from '../samples.js';

/* Two results in short: one rubric `skill`, answered then and now. */

export const VERSION = '0.1.0';

/** One sheet's result. */
export function sideOver(rubrics: readonly Rubric[], answered: AnswerSheet, where = 'a.yaml'): Side {
  return { where, report: reportOn(rubrics, answered), sheets: [{ sheet: answered, rubrics }] };
}

export interface Then {
  readonly items: readonly ItemFile[];
  readonly answers: Answers;
  readonly parts?: SheetParts;
  readonly own?: Readonly<Record<string, unknown>>;
}

export function side({ items, answers, parts = {}, own = {} }: Then): Side {
  return sideOver([rubric(items, own)], sheet(answers, parts));
}

export function compared(then: Then, now: Then): Comparison {
  return compareResults(side(then), side(now), { tool_version: VERSION });
}

/** The one rubric of the first view. */
export function comparedSkill(then: Then, now: Then): ComparedRubric {
  return firstOf(compared(then, now));
}

export function firstOf({ views }: Comparison, rubricId = 'skill'): ComparedRubric {
  const found = views[0]?.rubrics.find((each) => each.rubric === rubricId);
  if (found === undefined) throw new Error(`no ${rubricId} in the first view`);
  return found;
}
