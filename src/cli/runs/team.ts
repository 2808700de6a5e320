import { addSheet } from '../../core/rollup/add.js';
import type { ByField } from '../../core/rollup/by.js';
import { partialText } from '../../core/rollup/partial_write.js';
import { teamReport } from '../../core/rollup/report.js';
import { emptyState, leadersIn, type TeamState } from '../../core/rollup/state.js';
import type { Relation } from '../../core/words.js';
import { renderTeam, type TeamFormatName, teamFormats } from '../../render/team/index.js';
import { deliver, type OutOptions } from '../deliver.js';
import { type DisplayOptions, type LanguageOptions, languageFor, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { formatFor } from '../out_format.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { openScorer } from '../score/scorer.js';
import { scoredSheets } from '../scored_input/scored_sheets.js';
import { mergedFrom } from '../team/merged.js';
import { misfitFailure } from '../team/misfit.js';
import { titlesFor } from '../team/titles.js';

export interface TeamOptions extends DisplayOptions, LanguageOptions, OutOptions, OwnOptions {
  readonly format?: TeamFormatName;
  readonly relation?: Relation;
  readonly by?: ByField;
  readonly partial?: boolean;
  readonly merge?: boolean;
}

/** Many sheets as one report on all their leaders together, or as a part of one. */
export async function runTeam(environment: Environment, [words]: [string[]], options: TeamOptions): Promise<ExitCode> {
  if (options.partial === true && options.format !== undefined)
    throw new Failure(EXIT.usage, '--partial has a format of its own; leave --format out.');
  return options.merge === true ? merged(environment, words, options) : gathered(environment, words, options);
}

async function merged(environment: Environment, files: readonly string[], options: TeamOptions): Promise<ExitCode> {
  const state = mergedFrom(files);
  refuseOthers(state, options);
  if (!state.knows_all && files.length > 1) await write(environment.stderr, `salesgap: ${UNKNOWN_REPEATS}\n`);
  await show(state, await openLibrary(environment, options), environment, options);
  return EXIT.fine;
}

const UNKNOWN_REPEATS =
  'These are more than 10,000 leaders: whom each partial counted is not kept, so nobody looked for leaders that are in two of them.';

/** What partials were made by is in them; said again it has to be the same. */
function refuseOthers({ relation, by }: TeamState, options: TeamOptions): void {
  const whence = { had: 'in the partials', found: 'on the command line' };
  if (options.relation !== undefined && options.relation !== relation)
    throw misfitFailure({ what: 'relation', rubric: null, had: relation, found: options.relation }, whence);
  if (options.by !== undefined && options.by !== by)
    throw misfitFailure({ what: 'by', rubric: null, had: by ?? 'nothing', found: options.by }, whence);
}

async function gathered(environment: Environment, words: readonly string[], options: TeamOptions): Promise<ExitCode> {
  const scorer = await openScorer(environment, options);
  const state = emptyState(options.relation ?? 'self', options.by ?? null);
  const refusals = await scoredSheets(environment, words, scorer, (sheet, place) => {
    const added = addSheet(state, sheet);
    if (typeof added !== 'string') throw misfitFailure(added, { had: 'so far', found: `in ${place()}` });
  });
  await refusals.tell(environment);
  const counted = leadersIn(state);
  if (counted === 0 && refusals.count > 0) {
    throw new Failure(
      EXIT.answers_invalid,
      'None of the sheets could be counted. Nothing was written.',
      'Why is told above, line by line.',
    );
  }
  const { library } = scorer;
  await show(state, library, environment, options);
  return refusals.count > 0 ? EXIT.partly_done : EXIT.fine;
}

async function show(state: TeamState, library: Library, environment: Environment, options: TeamOptions): Promise<void> {
  if (options.partial === true) {
    await deliver(environment, partialText(state), options);
    await write(environment.stderr, `salesgap: ${CONFIDENTIAL}\n`);
    return;
  }
  const report = teamReport(state, titlesFor(state, library, options), environment.version);
  const settings = { ...layoutFor(environment, options), language: await languageFor(options) };
  await deliver(environment, await renderTeam(report, formatFor(teamFormats, options), settings), options);
}

const CONFIDENTIAL = 'A partial holds what the report hides to protect leaders. Keep it as you keep the answer sheets.';
