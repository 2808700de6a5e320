import { progressOf } from '../../core/checkin/progress.js';
import { foldCheckins } from '../../core/checkin/state.js';
import type { Plan } from '../../core/plan/types.js';
import { visible } from '../../core/visible.js';
import { progressFormats, renderProgress } from '../../render/checkin/index.js';
import { readCheckins } from '../../store/checkins/read.js';
import { deliver } from '../deliver.js';
import { languageFor, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { formatFor } from '../out_format.js';
import { write } from '../output.js';
import { workspaceOf } from '../saved.js';
import type { CheckinOptions } from './options.js';

/** What the check-ins came to so far. Reads only: it needs no lock, and nobody has to wait for it. */
export async function showProgress(environment: Environment, plan: Plan, options: CheckinOptions): Promise<ExitCode> {
  const saved = readCheckins(workspaceOf(environment).folder, plan.id);
  if (saved !== null && saved.notice !== null) await write(environment.stderr, `${visible(saved.notice)}\n`);
  const state = foldCheckins(plan, plan.subject, saved?.entries ?? []);
  const progress = progressOf(plan, state, environment.today());
  const settings = { ...layoutFor(environment, options), language: await languageFor(options) };
  await deliver(environment, await renderProgress(progress, formatFor(progressFormats, options), settings), options);
  return EXIT.fine;
}
