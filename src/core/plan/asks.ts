import { daysAfter } from '../calendar_day.js';
import type { RecommendedAction } from '../report/advice.js';
import { setUpBy } from '../report/dates.js';
import type { Report } from '../report/types.js';
import { actionKey } from './action_key.js';
import type { PlanAsk, PlannedAction } from './types.js';

/** Days until the first talk with the sponsor: by then is needed what nothing planned waits for. */
const FIRST_TALK = 14;

/**
 * The report's asks that concern what is planned or a priority, and every planned action that the sponsor owns: none for an
 * action that waits. Each by the day on which the first planned action waits for it; by the first talk with the sponsor
 * where none does.
 */
export function asksFor(report: Report, planned: readonly PlannedAction[], made_on: string): readonly PlanAsk[] {
  const rubrics = new Set([
    ...planned.map(({ rubric }) => rubric),
    ...report.priorities.flatMap((priority) => priority.rubrics),
  ]);
  const talk = daysAfter(made_on, FIRST_TALK);
  const told = report.asks_of_sponsor
    .filter(({ rubric, action }) => rubrics.has(rubric) && !waits(action, planned))
    .map(({ kind, rubric, title, action, items }): PlanAsk => {
      const key = keyOf(action);
      const by = action === null ? neededIn(rubric, planned, talk) : neededFrom(key, planned, talk);
      // In the order of the type, as a plan that was read has them: same plan, same bytes.
      return { kind, rubric, title, action: key, do: action?.do ?? null, by, items };
    });
  const own = planned
    .filter(({ owner, action }) => owner === 'sponsor' && !told.some((ask) => ask.action === action))
    .map(({ action, rubric, rubric_title, do: asked }): PlanAsk => {
      const by = neededFrom(action, planned, talk);
      return { kind: 'action', rubric, title: rubric_title, action, do: asked, by, items: [] };
    });
  return [...told, ...own];
}

function keyOf(action: RecommendedAction | null): string | null {
  return action === null ? null : actionKey(action.rubric, action.id);
}

/** Nobody is asked for what the plan itself leaves for later. */
function waits(action: RecommendedAction | null, planned: readonly PlannedAction[]): boolean {
  return action !== null && !planned.some((each) => each.action === keyOf(action));
}

/** A permission, a teacher, an owner: when the first of the others begins there. */
function neededIn(rubric: string, planned: readonly PlannedAction[], talk: string): string {
  return planned.find((each) => each.rubric === rubric && each.owner !== 'sponsor')?.starts_on ?? talk;
}

/** An action: when the first begins that stands on it; else when it is to be set up itself. */
function neededFrom(action: string | null, planned: readonly PlannedAction[], talk: string): string {
  const waits = planned.find(({ after }) => action !== null && after.includes(action));
  const own = planned.find((each) => each.action === action);
  return waits?.starts_on ?? (own === undefined ? talk : setUpBy(own));
}
