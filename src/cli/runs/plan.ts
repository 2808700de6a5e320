import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { planner } from '../../core/plan/planner.js';
import type { Plan } from '../../core/plan/types.js';
import type { Report } from '../../core/report/types.js';
import type { Rubric } from '../../core/rubric/types.js';
import { askingHere, isPerson } from '../asking.js';
import { folderOf } from '../deliver.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { oneReport } from '../one_report.js';
import { askedPlan, bestPlan, limitsOf, type PlannerFor } from '../plan/choose.js';
import { firstDay } from '../plan/first_day.js';
import { groundsOf, nextSteps, nothingFits, nothingToPlan } from '../plan/notices.js';
import { budgetOf, PLAN_FORMATS, type PlanOptions } from '../plan/options.js';
import { type PlanPiece, planPieces, planText } from '../plan/show.js';
import { tell } from '../tell.js';
import { claimPieces, writePieces } from '../write_pieces.js';

/** What is done until when: chosen by a person who is asked, else by the program; or a plan that is there. */
export async function runPlan(environment: Environment, [files]: [string[]], options: PlanOptions): Promise<ExitCode> {
  if (options.brief !== undefined) return (await import('../plan/brief.js')).runBrief(environment, files, options);
  if (options.plan !== undefined) return (await import('../plan/there.js')).showPlanFile(environment, files, options);
  const pieces = planPieces(environment, options);
  const asks = isAsked(environment, pieces, options);
  const all = asks ? withFile(pieces, options, environment.platform) : pieces;
  claimPieces(all, options);
  const upcoming = await oneReport(environment, files, options);
  const report = upcoming.report();
  const planners = plannersOf(report, upcoming.rubrics(), firstDay(environment, report, files, options));
  const plan = await chosenPlan(environment, planners, report, { options, asks });
  if ('exit' in plan) return plan.exit;
  await writePieces(all, (piece) => planText(plan, piece, environment, options, asks), environment, options);
  await tell(
    environment,
    environment.stderr,
    groundsOf(
      report,
      all.some(({ format }) => PLAN_FORMATS[format].editions),
    ),
  );
  const file = all.find(({ format, path }) => format === 'yaml' && path !== null)?.path ?? null;
  if (file !== null) await tell(environment, environment.stderr, nextSteps(file));
  return EXIT.fine;
}

/** Somebody is asked where there is somebody, unless the result goes to standard output by their own words. */
function isAsked(environment: Environment, pieces: readonly PlanPiece[], options: PlanOptions): boolean {
  if (options.auto === true) return false;
  const named = options.format !== undefined || options.out !== undefined;
  if (named && pieces.every(({ path }) => path === null)) return false;
  if (options.accessible === true) return true;
  return isPerson(environment) && askingHere(environment, options) !== null;
}

/** What somebody chose is kept as the file that check-ins go by, whatever else is asked for. */
function withFile(pieces: readonly PlanPiece[], { out }: PlanOptions, platform: string): readonly PlanPiece[] {
  if (pieces.some(({ format, path }) => format === 'yaml' && path !== null)) return pieces;
  return [...pieces, { format: 'yaml', path: join(folderOf(out, platform) ?? '', 'plan.yaml') }];
}

/** A planner for any budget, of one report from one day on. */
function plannersOf(report: Report, rubrics: readonly Rubric[], made_on: string): PlannerFor {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return (budget) => planner(report, rubrics, { budget, made_on, hash });
}

async function chosenPlan(
  environment: Environment,
  planners: PlannerFor,
  report: Report,
  { options, asks }: { readonly options: PlanOptions; readonly asks: boolean },
): Promise<Plan | { readonly exit: ExitCode }> {
  const budget = budgetOf(options);
  const one = planners(budget);
  const limits = limitsOf(one, options);
  const isNothing = one.candidates.length === 0;
  if (isNothing) await tell(environment, environment.stderr, nothingToPlan(report));
  if (asks && isNothing) {
    await tell(environment, environment.stderr, ['Nothing was written.']);
    return { exit: EXIT.fine };
  }
  if (asks) {
    const { name = report.subject.id } = report.subject;
    return askedPlan(environment, planners, budget, { limits, name, options });
  }
  const plan = bestPlan(one, limits, budget);
  if (!isNothing && plan.actions.length === 0) await tell(environment, environment.stderr, nothingFits(one));
  return plan;
}
