import type { Plan } from '../../core/plan/types.js';
import { renderChosen, renderPlan } from '../../render/plan/index.js';
import { languageFor, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { PLAN_FORMATS, type PlanOptions, type PlanOutput } from './options.js';
import { type TextPiece, textPieces } from './pieces.js';

export type PlanPiece = TextPiece<PlanOutput>;

/** What of a plan is written, and where. Errors: usage. */
export function planPieces(environment: Environment, options: PlanOptions): readonly PlanPiece[] {
  const { format, out, edition = 'full' } = options;
  const name = edition === 'full' ? 'plan' : `plan-${edition}`;
  const wanted = { formats: PLAN_FORMATS, format, out, name, platform: environment.platform };
  const pieces = textPieces(wanted, 'terminal');
  const single = pieces.find((piece) => !PLAN_FORMATS[piece.format].editions);
  if (single !== undefined && edition !== 'full') throw noEditions(single.format);
  return pieces;
}

/** A plan as the text of one piece. `chosen`: by whoever reads it, this minute; the screen then shows it in short. */
export async function planText(
  plan: Plan,
  { format, path }: PlanPiece,
  environment: Environment,
  options: PlanOptions,
  chosen = false,
): Promise<string> {
  if (format === 'yaml') return asFile(plan);
  const inShort = chosen && format === 'terminal' && path === null && (options.edition ?? 'full') === 'full';
  const settings = {
    ...layoutFor(environment, options, path !== null),
    language: await languageFor(options),
    edition: options.edition ?? 'full',
    made_at: environment.now(),
    version: environment.version,
  };
  return inShort ? renderChosen(plan, settings) : renderPlan(plan, format, settings);
}

/** Longer than any plan of what ships; the limits of a file and of a text in it begin above that. */
const USUAL = 100_000;

/** Errors: rubric invalid, where its texts make it a file that nobody could read back. */
async function asFile(plan: Plan): Promise<string> {
  const { planYaml } = await import('../../core/plan/as_file.js');
  const text = planYaml(plan);
  if (text.length <= USUAL) return text;
  const { readPlan } = await import('../../core/plan/read.js');
  const read = readPlan(text, 'yaml');
  if (read.ok) return text;
  const [issue] = read.issues;
  throw new Failure(
    EXIT.rubric_invalid,
    `This would be a plan that cannot be read back: ${issue?.message ?? 'it is too long'}.`,
    'Nothing was written. Shorten the texts of the actions in your rubrics.',
  );
}

function noEditions(format: PlanOutput): Failure {
  const others = Object.entries(PLAN_FORMATS).flatMap(([name, { editions }]) => (editions ? [name] : []));
  return new Failure(
    EXIT.usage,
    `A plan as ${format} has no editions: it is always the same. Nothing was written.`,
    `Leave --edition away for it; there are editions of ${others.join(', ')}.`,
  );
}
