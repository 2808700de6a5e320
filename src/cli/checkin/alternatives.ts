import { alternativesFor } from '../../core/checkin/alternatives.js';
import { foldCheckins } from '../../core/checkin/state.js';
import type { CheckinEntry } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import type { Rubric } from '../../core/rubric/types.js';
import type { Alternatives } from '../../interview/checkin/stuck_steps.js';
import { asFailure } from '../failure.js';
import type { Library } from '../library.js';

/** What could take the place of a stuck action, from the rubrics at hand. `entries`: as the journal stands when it is asked. */
export function alternativesIn(
  library: Library,
  plan: Plan,
  entries: () => readonly CheckinEntry[],
  today: () => string,
): Alternatives {
  return ({ planned }, cause) => {
    const rubric = rubricOf(library, planned.rubric);
    if (rubric === null) return [];
    const { actions } = foldCheckins(plan, plan.subject, entries());
    const taken = new Set(actions.map((each) => each.planned.action));
    return alternativesFor(planned, cause, rubric, taken, { today: today() });
  };
}

/** null: the plan was made with a rubric that is not here. Then nothing is offered, and the check-in goes on. */
function rubricOf(library: Library, id: string): Rubric | null {
  try {
    return library.rubric(id).rubric;
  } catch (error) {
    if (asFailure(error) === null) throw error;
    return null;
  }
}
