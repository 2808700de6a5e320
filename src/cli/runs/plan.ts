import { createHash } from 'node:crypto';
import { planner } from '../../core/plan/planner.js';
import type { Plan } from '../../core/plan/types.js';
import type { Report } from '../../core/report/types.js';
import { askingHere, isPerson, reportAfter } from '../asking.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { oneReport } from '../one_report.js';
import { askedPlan, bestPlan, limitsOf, type PlannerFor } from '../plan/choose.js';
import { groundsOf, nextSteps, nothingFits, nothingToPlan } from '../plan/notices.js';
import { budgetOf, type PlanOptions } from '../plan/options.js';
import { type PlanPiece, planPieces, planText } from '../plan/show.js';
import { claimPieces, writePieces } from '../plan/write_pieces.js';
import { tell } from '../tell.js';

/** What is done until when: chosen by a person who is asked, else by the program; or a plan that is there. */
export async function runPlan(
  environment: Environment,
  [files]: [string[]],
  options: PlanOptions,
): Promise<ExitCode> {
  if (options.brief !== undefined) return (await import('../plan/brief.js')).runBrief(environment, files, options);
  if (options.plan !== undefined) return (await import('../plan/there.js')).showPlanFile(environment, files, options);
  const pieces = planPieces(environment, options);
  const asks = isAsked(environment, pieces, options);
  const all = asks ? withFile(pieces) : pieces;
  claimPieces(all, options);
  const upcoming = await oneReport(environment, files, options);
  const report = upcoming.report();
  const planners = plannersOf(report, upcoming.rubrics(), options.start ?? environment.today());
  const plan = await chosenPlan(environment, planners, report, { options, asks });
  if ('exit' in plan) return plan.exit;
  await deliverPlan(environment, plan, all, options);
  await tell(environment, environment.stderr, groundsOf(report));
  const file = all.find(({ format, path }) => format === 'yaml' && path !== null)?.path ?? null;
  if (file !== null) await tell(environment, environment.stderr, nextSteps(file));
  return EXIT.fine;
}
