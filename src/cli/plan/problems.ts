import type { ActionKey, PlanBudget, PlanCandidate, PlanProblem } from '../../core/plan/types.js';
import type { FollowUpLanguage } from '../../render/language/language.js';

/** What stands in the way of a choice, in a sentence. */
export function problemText(
  problem: PlanProblem,
  { hours, weeks }: PlanBudget,
  candidates: readonly PlanCandidate[],
  { texts, hours: hoursInWords }: Pick<FollowUpLanguage, 'texts' | 'hours'>,
): string {
  const own = texts.planSwitches;
  const title = (key: ActionKey) => own.quoted(candidates.find(({ action }) => action === key)?.title ?? key);
  switch (problem.kind) {
    case 'hours':
      return own.tooManyHours(hoursInWords(problem.over), hoursInWords(hours));
    case 'weeks':
      return own.tooLate(title(problem.action), weeks);
    case 'needs':
      return own.comesAfter(title(problem.action), problem.needs.map(title));
  }
}
