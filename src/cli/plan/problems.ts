import type { ActionKey, PlanBudget, PlanCandidate, PlanProblem } from '../../core/plan/types.js';
import { english } from '../../render/language/english.js';

/** What stands in the way of a choice, in a sentence. */
export function problemText(
  problem: PlanProblem,
  { hours, weeks }: PlanBudget,
  candidates: readonly PlanCandidate[],
): string {
  const title = (key: ActionKey) => `"${candidates.find(({ action }) => action === key)?.title ?? key}"`;
  switch (problem.kind) {
    case 'hours':
      return `${english.hours(problem.over)} more than the ${english.hours(hours)} of the plan.`;
    case 'weeks':
      return `${title(problem.action)} would not be done within ${weeks === 1 ? 'the week' : `the ${weeks} weeks`}.`;
    case 'needs':
      return `${title(problem.action)} comes after ${problem.needs.map(title).join(' and ')}, which is not in the plan.`;
  }
}
