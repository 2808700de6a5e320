import { createHash } from 'node:crypto';
import { visible } from '../../core/visible.js';
import { besideFrom, type NamedBeside } from '../beside.js';
import type { ReportOptions } from '../commands/display_options.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import type { Upcoming } from '../report_pieces.js';
import { loadSheet } from '../sheets.js';
import { reportOf, showReports } from '../show_report.js';

/** A sheet that is known to be good. */
interface Ready extends Upcoming {
  /** The file or session, as the user named it. */
  readonly where: string;
}

export async function runReport(
  environment: Environment,
  [files]: [string[]],
  options: ReportOptions & OwnOptions & { readonly session?: string; readonly beside?: string },
): Promise<ExitCode> {
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
  const said: Given = { library, beside, ...(options.lang === undefined ? {} : { lang: options.lang }) };
  const { ready, failures } = await readAll(environment, files, { ...said, wanted });
  if (options.session !== undefined) {
    // The store of sessions brings node's crypto along.
    const { reportOfSession } = await import('../session_report.js');
    const report = reportOfSession(environment, options.session, said);
    const { subject, answered_on } = report;
    ready.push({ subject: subject.id, answered_on, where: options.session, report: () => report });
  }
  refuseSeveralRaters(ready);
  if (ready.length > 0) await showReports(ready, environment, options, wanted > 1);
  const [first] = failures;
  if (first === undefined) return EXIT.fine;
  await write(environment.stderr, leftOutWords(failures.length, wanted));
  return ready.length > 0 ? EXIT.partly_done : first.exit;
}

/** Reads and checks every file. One that cannot be used is told in a line and keeps no other; alone, it is told in full. */
async function readAll(
  environment: Environment,
  files: readonly string[],
  { wanted, ...given }: Given & { readonly wanted: number },
): Promise<{ readonly ready: Ready[]; readonly failures: readonly Failure[] }> {
  const ready: Ready[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    try {
      ready.push(await readOne(environment, file, given));
    } catch (error) {
      const failure = asFailure(error);
      if (failure === null || wanted === 1) throw error;
      failures.push(failure);
      await write(environment.stderr, `salesgap: left out: ${visible(inOneLine(failure, file))}\n`);
    }
  }
  return { ready, failures };
}

interface Given {
  readonly library: Library;
  readonly beside: NamedBeside | null;
  readonly lang?: string;
}

async function readOne(environment: Environment, file: string, { library, beside, lang }: Given): Promise<Ready> {
  const { sheet, instrument, text } = await loadSheet(file, library);
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    subject: sheet.subject.id,
    answered_on: sheet.answered_on,
    where: file,
    report: () => reportOf(sheet, library.inLanguage(instrument, lang), environment.version, hash, beside),
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

function leftOutWords(left_out: number, wanted: number): string {
  const how_many =
    left_out === wanted
      ? `None of the ${wanted} files can be used.`
      : `${left_out} of ${wanted} left out; the others are reported as they would be alone.`;
  return `salesgap: ${how_many} Every problem of a file: salesgap answers check FILE\n`;
}

/** Several views of one subject are not put together yet; each alone would look like the whole. */
function refuseSeveralRaters(ready: readonly Ready[]): void {
  const known = new Map<string, string>();
  for (const { subject, where } of ready) {
    const first = known.get(subject);
    if (first !== undefined) {
      throw new Failure(
        EXIT.usage,
        `${first} and ${where} are both about ${subject}. Several sheets about one person cannot be put into one report yet.`,
        'Report on them one at a time. That of a sponsor or manager goes with --beside, to see where the two differ.',
      );
    }
    known.set(subject, where);
  }
}
