import type { Plan } from '../../core/plan/types.js';
import { EXIT } from '../exit_codes.js';
import { Failure, isMissing } from '../failure.js';
import { loadPlan } from '../plan/plan_file.js';

/** Where a plan is looked for that nobody names. */
const USUAL = 'plan.yaml';

/** The plan in the file that is named, or in ./plan.yaml. Errors: usage, when that is not there; as `loadPlan`. */
export async function whichPlan(named: string | undefined): Promise<Plan> {
  if (named !== undefined) return loadPlan(named);
  try {
    return await loadPlan(USUAL);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure(
      EXIT.usage,
      `There is no ${USUAL} in this folder. Nothing was asked or saved.`,
      'Name the plan: salesgap checkin --plan FILE',
      `Or make one from a report: salesgap plan answers.yaml -o ${USUAL}`,
    );
  }
}
