import { aimedOf } from '../../core/checkin/aimed.js';
import { foldCheckins } from '../../core/checkin/state.js';
import type { Aimed, Side } from '../../core/compare/side.js';
import { visible } from '../../core/visible.js';
import { readCheckins } from '../../store/checkins/read.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { write } from '../output.js';
import { loadPlan } from '../plan/plan_file.js';
import { workspaceOf } from '../saved.js';

/**
 * The actions of a plan and what became of them by its check-ins in this workspace; without check-ins nothing was said.
 * Errors: usage where the plan is about somebody else; as `loadPlan` and `readCheckins`.
 */
export async function aimedIn(
  file: string,
  [side]: readonly Side[],
  environment: Environment,
): Promise<readonly Aimed[]> {
  const plan = await loadPlan(file);
  const subject = side?.report.subject.id;
  if (plan.subject.id !== subject) {
    throw new Failure(
      EXIT.usage,
      `The plan ${file} is about ${plan.subject.id}, the results are about ${subject}.`,
      'Name the plan of the same person, or leave --plan out.',
    );
  }
  const saved = readCheckins(workspaceOf(environment).folder, plan.id);
  if (saved === null) {
    const none = `There are no check-ins on ${visible(file)} in this workspace: what became of its actions is not known.`;
    await write(environment.stderr, `salesgap: ${none}\n`);
  } else if (saved.notice !== null) await write(environment.stderr, `salesgap: ${visible(saved.notice)}\n`);
  return aimedOf(plan, saved === null ? null : foldCheckins(plan, plan.subject, saved.entries));
}
