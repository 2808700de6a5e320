import type { Plan } from '../../core/plan/types.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { claimPieces, writePieces } from '../write_pieces.js';
import type { PlanOptions } from './options.js';
import { loadPlan } from './plan_file.js';
import { planPieces, planText } from './show.js';

/** What belongs to choosing, and has nothing to say of a plan that is there. */
const CHOOSING = ['session', 'campaign', 'hours', 'weeks', 'open', 'with', 'without', 'start', 'auto'] as const;

/** A plan that is there, shown or written in other formats. Errors: usage; as `loadPlan`. */
export async function showPlanFile(
  environment: Environment,
  files: readonly string[],
  options: PlanOptions,
): Promise<ExitCode> {
  const { plan: file = '' } = options;
  const [more] = [...files, ...CHOOSING.flatMap((name) => (options[name] === undefined ? [] : [`--${name}`]))];
  if (more !== undefined) throw chosenAlready(more);
  const pieces = planPieces(environment, options);
  claimPieces(pieces, options);
  const plan: Plan = await loadPlan(file);
  await writePieces(pieces, (piece) => planText(plan, piece, environment, options), environment, options);
  return EXIT.fine;
}

function chosenAlready(more: string): Failure {
  return new Failure(
    EXIT.usage,
    `--plan shows a plan that is there, and ${more} is for choosing a new one. Nothing was written.`,
    'Leave one of the two away. Names, days, hours and wording are changed in the file itself.',
  );
}
