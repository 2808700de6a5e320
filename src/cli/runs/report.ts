import { visible } from '../../core/visible.js';
import { besideFrom } from '../beside.js';
import type { ReportOptions } from '../commands/display_options.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import type { Instrument, Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { WithRubrics } from '../report_pieces.js';
import { campaignReport, countSources, readyFile, readySession, type SourceOptions } from '../report_sources.js';
import { type Ready, reportsOf } from '../several_raters.js';
import { showReports } from '../show_report.js';

interface Wanted extends ReportOptions, SourceOptions {
  readonly beside?: string;
  readonly fewest?: number;
  /** A cohort file: where the leader stands among others. */
  readonly cohort?: string;
}

export async function runReport(environment: Environment, [files]: [string[]], options: Wanted): Promise<ExitCode> {
  const ranked = await rankingBy(options.cohort);
  if (options.campaign !== undefined) {
    const more = (['beside', 'fewest'] as const).filter((name) => options[name] !== undefined);
    const names = more.map((name) => `--${name}`);
    await showReports(
      [ranked(await campaignReport(environment, files, options.campaign, options, names))],
      environment,
      options,
    );
    return EXIT.fine;
  }
  const wanted = countSources(files, options);
  if (options.beside !== undefined && wanted > 1) {
    throw new Failure(EXIT.usage, "--beside goes with one sheet, the leader's.", 'Report on them one at a time.');
  }
  const library = await openLibrary(environment, options);
  const beside = options.beside === undefined ? null : await besideFrom(options.beside, library, options.lang);
  const { ready, failures } = await readAll(environment, files, library, wanted);
  if (options.session !== undefined) ready.push(await readySession(environment, options.session));
  const inLanguage = (instrument: Instrument) => library.inLanguage(instrument, options.lang);
  const setting = { version: environment.version, beside, fewest: options.fewest, inLanguage };
  const reports = (await reportsOf(ready, setting)).map(ranked);
  const isOne = reports.length === 1 && ready.length > 1;
  if (reports.length > 0) await showReports(reports, environment, options, wanted > 1 && !isOne);
  const [first] = failures;
  if (first === undefined) return EXIT.fine;
  await write(environment.stderr, leftOutWords(failures.length, wanted, isOne));
  return ready.length > 0 ? EXIT.partly_done : first.exit;
}

/** Adds ranks to a report, or nothing. Errors: as `loadRanking`. */
async function rankingBy(file: string | undefined): Promise<(each: WithRubrics) => WithRubrics> {
  if (file === undefined) return (each) => each;
  const { loadRanking } = await import('../cohort/ranking.js');
  return loadRanking(file);
}

/** Reads and checks every file. One that cannot be used is told in a line and keeps no other; alone, it is told in full. */
async function readAll(
  environment: Environment,
  files: readonly string[],
  library: Library,
  wanted: number,
): Promise<{ readonly ready: Ready[]; readonly failures: readonly Failure[] }> {
  const ready: Ready[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    try {
      ready.push(await readyFile(file, library));
    } catch (error) {
      const failure = asFailure(error);
      if (failure === null || wanted === 1) throw error;
      failures.push(failure);
      await write(environment.stderr, `salesgap: left out: ${visible(inOneLine(failure, file))}\n`);
    }
  }
  return { ready, failures };
}

/** The first problem with its place, and how many more there are. */
function inOneLine({ lines }: Failure, file: string): string {
  const [summary = '', first = ''] = lines;
  if (!first.startsWith(`${file}:`)) return summary;
  const more = lines.length - 2;
  return more === 0 ? first : `${first} And ${more === 1 ? 'one more problem' : `${more} more problems`}.`;
}

function leftOutWords(left_out: number, wanted: number, isOne: boolean): string {
  const others = isOne ? 'the report is made of the others' : 'the others are reported as they would be alone';
  const how_many =
    left_out === wanted ? `None of the ${wanted} files can be used.` : `${left_out} of ${wanted} left out; ${others}.`;
  return `salesgap: ${how_many} Every problem of a file: salesgap answers check FILE\n`;
}
