import { createHash } from 'node:crypto';
import { visible } from '../../core/visible.js';
import { besideFrom } from '../beside.js';
import type { ReportOptions } from '../commands/display_options.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import type { Instrument, Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { type Ready, reportsOf } from '../several_raters.js';
import { loadSheet } from '../sheets.js';
import { showReports } from '../show_report.js';

interface Wanted extends ReportOptions, OwnOptions {
  readonly session?: string;
  readonly campaign?: string;
  readonly beside?: string;
  readonly fewest?: number;
}

export async function runReport(environment: Environment, [files]: [string[]], options: Wanted): Promise<ExitCode> {
  if (options.campaign !== undefined) return runCampaignReport(environment, files, options.campaign, options);
  const wanted = files.length + (options.session === undefined ? 0 : 1);
  if (wanted === 0) {
    throw new Failure(
      EXIT.usage,
      'Name an answers file, or --session with the id of a saved interview.',
      'salesgap sessions list says which there are.',
    );
  }
  if (options.beside !== undefined && wanted > 1) {
    throw new Failure(EXIT.usage, "--beside goes with one sheet, the leader's.", 'Report on them one at a time.');
  }
  const library = await openLibrary(environment, options);
  const beside = options.beside === undefined ? null : await besideFrom(options.beside, library, options.lang);
  const { ready, failures } = await readAll(environment, files, library, wanted);
  if (options.session !== undefined) {
    // The store of sessions brings node's crypto along.
    const { sheetOfSession } = await import('../session_report.js');
    ready.push({ ...sheetOfSession(environment, options.session), where: options.session, hash: null });
  }
  const inLanguage = (instrument: Instrument) => library.inLanguage(instrument, options.lang);
  const reports = await reportsOf(ready, { version: environment.version, beside, fewest: options.fewest, inLanguage });
  const isOne = reports.length === 1 && ready.length > 1;
  if (reports.length > 0) await showReports(reports, environment, options, wanted > 1 && !isOne);
  const [first] = failures;
  if (first === undefined) return EXIT.fine;
  await write(environment.stderr, leftOutWords(failures.length, wanted, isOne));
  return ready.length > 0 ? EXIT.partly_done : first.exit;
}

/** A round is told of by itself: what its groups said is settled, and nothing may be added to it. */
async function runCampaignReport(
  environment: Environment,
  files: readonly string[],
  id: string,
  options: Wanted,
): Promise<ExitCode> {
  const more = (['session', 'beside', 'fewest'] as const).filter((name) => options[name] !== undefined);
  const [first] = [...files, ...more.map((name) => `--${name}`)];
  if (first !== undefined) {
    throw new Failure(EXIT.usage, `--campaign goes alone: ${first} is not a part of that round.`);
  }
  const { reportOfCampaign } = await import('../campaign_report.js');
  const library = await openLibrary(environment, options);
  const inLanguage = (instrument: Instrument) => library.inLanguage(instrument, options.lang);
  const example = (rubric: string, file: string) => library.example(rubric, file);
  await showReports([{ ...reportOfCampaign(environment, id, inLanguage), example }], environment, options);
  return EXIT.fine;
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
      ready.push(await readOne(file, library));
    } catch (error) {
      const failure = asFailure(error);
      if (failure === null || wanted === 1) throw error;
      failures.push(failure);
      await write(environment.stderr, `salesgap: left out: ${visible(inOneLine(failure, file))}\n`);
    }
  }
  return { ready, failures };
}

async function readOne(file: string, library: Library): Promise<Ready> {
  const { sheet, instrument, text } = await loadSheet(file, library);
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    sheet,
    instrument,
    hash,
    where: file,
    example: (id, name) => library.example(id, name),
  };
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
