import type { Plan } from '../../core/plan/types.js';
import { planFormats } from '../../render/plan/index.js';
import { wantsLines } from '../asking.js';
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
  if (format === 'yaml') return (await import('../../core/plan/as_file.js')).planYaml(plan);
  const inShort = chosen && format === 'terminal' && path === null && (options.edition ?? 'full') === 'full';
  const renderer = inShort
    ? (await import('../../render/plan/layouts.js')).chosenTerminal
    : await planFormats[format].load();
  return renderer(plan, {
    ...layoutFor(environment, options, path !== null),
    bars: options.bars !== false && options.accessible !== true && !wantsLines(environment),
    language: await languageFor(options),
    edition: options.edition ?? 'full',
    made_at: environment.now(),
    version: environment.version,
  });
}

function noEditions(format: PlanOutput): Failure {
  const others = Object.entries(PLAN_FORMATS).flatMap(([name, { editions }]) => (editions ? [name] : []));
  return new Failure(
    EXIT.usage,
    `A plan as ${format} has no editions: it is always the same. Nothing was written.`,
    `Leave --edition away for it; there are editions of ${others.join(', ')}.`,
  );
}
