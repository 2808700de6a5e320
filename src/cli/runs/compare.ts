import { compareResults } from '../../core/compare/compare.js';
import type { Aimed, CompareOptions, Side } from '../../core/compare/side.js';
import { trendOf } from '../../core/compare/trend.js';
import {
  type Compared,
  type ComparisonFormatName,
  comparisonFormats,
  renderComparison,
} from '../../render/comparison/index.js';
import { sideFrom } from '../compare/side.js';
import type { SideSetting } from '../compare/side_sheet.js';
import { refuseMisfits } from '../compare/sides_together.js';
import { deliver, type OutOptions } from '../deliver.js';
import { type DisplayOptions, type LanguageOptions, languageFor, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../open_library.js';
import { formatFor } from '../out_format.js';
import type { OwnOptions } from '../own_files.js';

export interface CompareRunOptions extends DisplayOptions, LanguageOptions, OutOptions, OwnOptions {
  readonly format?: ComparisonFormatName;
  readonly trend?: boolean;
  /** A plan's file. */
  readonly plan?: string;
}

/** The earlier result beside the later one; with --trend all that lie between as well. */
export async function runCompare(
  environment: Environment,
  [words]: [string[]],
  options: CompareRunOptions,
): Promise<ExitCode> {
  refuseCount(words, options.trend === true);
  const library = await openLibrary(environment, options);
  const setting: SideSetting = {
    environment,
    library,
    inLanguage: (instrument) => library.inLanguage(instrument, options.lang),
  };
  const sides: Side[] = [];
  for (const word of words) sides.push(await sideFrom(word, setting));
  refuseMisfits(sides);
  const aimed = options.plan === undefined ? [] : await aimedFrom(options.plan, sides, environment);
  const compared = comparedOf(sides, { tool_version: environment.version, aimed });
  const settings = { ...layoutFor(environment, options), language: await languageFor(options) };
  const text = await renderComparison(compared, formatFor(comparisonFormats, options), settings);
  await deliver(environment, text, options);
  return EXIT.fine;
}

function comparedOf(sides: readonly Side[], options: CompareOptions): Compared {
  const [before, after] = sides;
  if (sides.length > 2 || before === undefined || after === undefined) return trendOf(sides, options);
  return compareResults(before, after, options);
}

function refuseCount(words: readonly string[], trend: boolean): void {
  if (trend && words.length < 3) {
    throw new Failure(
      EXIT.usage,
      '--trend goes over three results or more.',
      'For two leave it out: salesgap compare BEFORE AFTER',
    );
  }
  if (!trend && words.length !== 2) {
    const [only] = words;
    throw new Failure(
      EXIT.usage,
      words.length === 1
        ? `Two results are compared, and one was named: ${only}.`
        : `Two results are compared, and ${words.length} were named.`,
      'The older one comes first: salesgap compare BEFORE AFTER. For three or more say --trend.',
    );
  }
}

/** What reads plans is loaded for those who name one. */
async function aimedFrom(file: string, sides: readonly Side[], environment: Environment): Promise<readonly Aimed[]> {
  const { aimedIn } = await import('../compare/aimed.js');
  return aimedIn(file, sides, environment);
}
