import { alternativesFor } from '../../core/checkin/alternatives.js';
import { foldCheckins } from '../../core/checkin/state.js';
import type { CheckinEntry } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import { translateRubric } from '../../core/rubric/translate.js';
import type { Rubric } from '../../core/rubric/types.js';
import type { Alternatives } from '../../interview/checkin/stuck_steps.js';
import type { AskedIn } from '../../interview/prompter.js';
import { asFailure } from '../failure.js';
import type { Library } from '../library.js';

/** What could take the place of a stuck action, from the rubrics at hand. `entries`: as the journal stands when it is asked. */
export function alternativesIn(
  library: Library,
  plan: Plan,
  entries: () => readonly CheckinEntry[],
  today: () => string,
  lang: AskedIn,
): Alternatives {
  return ({ planned }, cause) => {
    const rubric = rubricOf(library, planned.rubric, lang);
    if (rubric === null) return [];
    const { actions } = foldCheckins(plan, plan.subject, entries());
    const taken = new Set(actions.map((each) => each.planned.action));
    return alternativesFor(planned, cause, rubric, taken, { today: today() });
  };
}

/** null: the plan was made with a rubric that is not here. Then nothing is offered, and the check-in goes on. */
function rubricOf(library: Library, id: string, lang: AskedIn): Rubric | null {
  try {
    const { rubric } = library.rubric(id);
    return lang === 'en' ? rubric : translateRubric(rubric, library.translations(rubric.id, lang));
  } catch (error) {
    if (asFailure(error) === null) throw error;
    return null;
  }
}
