import { briefOf } from '../../core/plan/brief.js';
import type { BriefKind } from '../../core/plan/types.js';
import { type BriefFormatName, briefFormats, renderBrief } from '../../render/brief/index.js';
import { asTyped } from '../as_typed.js';
import { languageFor, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { oneReport } from '../one_report.js';
import { tell } from '../tell.js';
import { claimPieces, writePieces } from '../write_pieces.js';
import { firstDay } from './first_day.js';
import type { PlanOptions } from './options.js';
import { type TextPiece, textPieces } from './pieces.js';
import { loadPlan } from './plan_file.js';

/** What belongs to choosing actions: a brief is drafted from the gaps and, with `--plan`, from what was chosen. */
const CHOOSING = ['hours', 'weeks', 'open', 'with', 'without', 'auto', 'edition'] as const;

/** A page for whoever helps, drafted from the gaps and causes of a report. Errors: usage; those of what it reads. */
export async function runBrief(
  environment: Environment,
  files: readonly string[],
  options: PlanOptions & { readonly brief?: BriefKind },
): Promise<ExitCode> {
  const { brief: kind = 'coach' } = options;
  const pieces = briefPieces(environment, options, kind);
  const more = CHOOSING.find((name) => options[name] !== undefined);
  if (more !== undefined) throw notOfABrief(more);
  if (options.plan !== undefined && !isNamed(files, options)) throw answersToo(options.plan, kind);
  claimPieces(pieces, options);
  const upcoming = await oneReport(environment, files, options);
  const plan = options.plan === undefined ? null : await loadPlan(options.plan);
  if (plan !== null && plan.subject.id !== upcoming.subject) throw anothersPlan(plan.subject.id, upcoming.subject);
  const report = upcoming.report();
  const brief = briefOf(kind, report, upcoming.rubrics(), {
    made_on: firstDay(environment, report, files, options),
    ...(plan === null ? {} : { plan }),
  });
  const language = await languageFor(options);
  const textOf = async ({ format, path }: TextPiece<BriefFormatName>) => {
    return renderBrief(brief, format, { ...layoutFor(environment, options, path !== null), language });
  };
  await writePieces(pieces, textOf, environment, options);
  if (brief.goals.length === 0) await tell(environment, environment.stderr, NO_GOALS);
  return EXIT.fine;
}

const NO_GOALS = ['No area lies below its target for a cause that this help is for: do not buy it yet.'];

function briefPieces(
  { platform }: Environment,
  { format, out }: PlanOptions,
  kind: BriefKind,
): readonly TextPiece<BriefFormatName>[] {
  const other = format?.find((name) => !isBriefFormat(name));
  if (other !== undefined) {
    const names = Object.keys(briefFormats).join(', ');
    throw new Failure(EXIT.usage, `There is no brief as ${other}; a brief is ${names}. Nothing was written.`);
  }
  const name = `brief-${kind.replaceAll('_', '-')}`;
  const wanted = { formats: briefFormats, format: format?.filter(isBriefFormat), out, name, platform };
  return textPieces(wanted, 'terminal');
}

function isBriefFormat(name: string): name is BriefFormatName {
  return Object.hasOwn(briefFormats, name);
}

function anothersPlan(planned: string, reported: string): Failure {
  return new Failure(
    EXIT.usage,
    `The plan is ${planned}'s and the answers are about ${reported}. Nothing was written.`,
  );
}

function isNamed(files: readonly string[], { session, campaign }: PlanOptions): boolean {
  return files.length > 0 || session !== undefined || campaign !== undefined;
}

/** A plan has the actions; what is done today and what one step up looks like stand in the answers. */
function answersToo(plan: string, kind: BriefKind): Failure {
  return new Failure(
    EXIT.usage,
    'A brief is drafted from answers; the plan alone does not have them. Nothing was written.',
    `Name them too: salesgap plan jd.yaml --plan ${asTyped(plan)} --brief ${kind}, or --session with the id of an interview.`,
  );
}

function notOfABrief(more: string): Failure {
  return new Failure(
    EXIT.usage,
    `--${more} is for choosing actions, and a brief is drafted from the gaps. Nothing was written.`,
    `Leave it out; with --plan FILE a brief goes along with a plan that is there.`,
  );
}
