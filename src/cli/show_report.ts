import { resolve } from 'node:path';
import type { AnswerSheet } from '../core/answers/types.js';
import { assess } from '../core/assess.js';
import type { Stamp } from '../core/report/build.js';
import type { Report } from '../core/report/types.js';
import type { Rubric } from '../core/rubric/types.js';
import { examplesNamed } from '../render/document/examples.js';
import type { Branded, ByteOptions, Format, RenderOptions } from '../render/index.js';
import type { Parts } from '../store/whole_file.js';
import { type NamedBeside, refuseNothing, refuseStrangers } from './beside.js';
import type { ReportOptions } from './commands/display_options.js';
import { languageFor, layoutFor } from './display.js';
import type { Environment } from './environment.js';
import type { Instrument } from './library.js';
import { write } from './output.js';
import { type Piece, piecesOf, type Upcoming } from './report_pieces.js';
import { TOGETHER } from './together.js';
import { claimPieces, writePieces } from './write_pieces.js';

/** The report of one checked sheet, stamped with versions and hashes; `beside`: where somebody above answered differently. Errors: usage. */
export function reportOf(
  sheet: AnswerSheet,
  instrument: Instrument,
  version: string,
  sheet_hash: string | null,
  beside: NamedBeside | null = null,
): Report {
  if (beside !== null) refuseStrangers(sheet, instrument.pack, beside);
  const { rubrics, stamp } = rubricsAndStamp(instrument, version);
  const report = assess(instrument.pack, rubrics, sheet, { ...stamp, sheet_hash }, beside);
  if (beside !== null) refuseNothing(beside, report.apart?.compared ?? 0);
  return report;
}

/** What is asked, and the versions and hashes that go into every report by it. */
export function rubricsAndStamp(
  { rubrics }: Instrument,
  tool_version: string,
): { readonly rubrics: readonly Rubric[]; readonly stamp: Omit<Stamp, 'sheet_hash'> } {
  const rubric_hashes = Object.fromEntries(rubrics.map(({ rubric, hash }) => [rubric.id, hash]));
  return { rubrics: rubrics.map(({ rubric }) => rubric), stamp: { tool_version, rubric_hashes } };
}

/** The same for a report that is there already. */
export function showReport(report: Report, environment: Environment, options: ReportOptions): Promise<void> {
  const upcoming = { subject: report.subject.id, answered_on: report.answered_on, report: () => report };
  return showReports([upcoming], environment, options);
}

/**
 * Renders reports one at a time and writes them where the options say: all that can be refused is refused before
 * anything is written, and each file is whole or not there. `several`: more were asked for, so that JSON is a list
 * however many it comes to. Errors: usage; exists and others of the store; those of the printer.
 */
export async function showReports(
  reports: readonly Upcoming[],
  environment: Environment,
  options: ReportOptions,
  several = false,
): Promise<void> {
  const pieces = piecesOf(reports, options, several, environment);
  claimPieces(pieces, options);
  const branded = options.brand === undefined ? {} : { branded: await brandFrom(options.brand) };
  const language = await languageFor(options);
  const { edition = 'full' } = options;
  const printer = await printerFor(pieces, environment, options);
  const rendered = (piece: Piece) =>
    contentOf(piece, {
      ...layoutFor(environment, options, piece.path !== null),
      ...branded,
      language,
      edition,
      print: printer.print,
    });
  try {
    const written = await writePieces(pieces, rendered, environment, options);
    if (options.open === true) await openAll(environment, written);
  } finally {
    await printer.close();
  }
}

/** It brings yaml and zod along, and node's crypto. */
async function brandFrom(file: string): Promise<Branded> {
  const { loadBrand } = await import('./brand.js');
  return loadBrand(file);
}

async function contentOf({ format, reports, together }: Piece, settings: ByteOptions): Promise<Parts> {
  if (format.kind === 'bytes') {
    const renderer = await format.load();
    const [only] = reports;
    return only === undefined ? new Uint8Array() : renderer(...withExamples(format, only, settings));
  }
  const renderer = await format.load();
  const join = (together ? TOGETHER[format.several] : null) ?? TOGETHER.apart;
  const texts = textsOf(reports, (each) => renderer(...withExamples(format, each, settings)));
  return join === null ? texts : join(texts);
}

/** A report with the texts that it names, where the format shows them. */
function withExamples<S extends RenderOptions>(format: Format, each: Upcoming, settings: S): [Report, S] {
  const report = each.report();
  const { example } = each;
  if (!format.examples || example === undefined) return [report, settings];
  const texts = examplesNamed(report).flatMap(({ rubric, file }): [string, string][] => {
    const text = example(rubric, file);
    return text === null ? [] : [[file, text]];
  });
  return [report, { ...settings, examples: new Map(texts) }];
}

function* textsOf(reports: readonly Upcoming[], render: (each: Upcoming) => string): Iterable<string> {
  for (const each of reports) yield render(each);
}

/** Not more windows than somebody can look at. */
const MOST_OPENED = 5;

async function openAll(environment: Environment, written: readonly string[]): Promise<void> {
  const { openFile } = await import('./open_file.js');
  for (const path of written.slice(0, MOST_OPENED)) {
    const trouble = await openFile(environment, resolve(environment.cwd, path));
    if (trouble !== null) return write(environment.stderr, `${trouble}\n`);
  }
  if (written.length > MOST_OPENED) {
    await write(environment.stderr, `Opened: the first ${MOST_OPENED} of ${written.length}.\n`);
  }
}

type Printing = Pick<ByteOptions, 'print'> & { readonly close: () => Promise<void> };

/** The browser is started before anything is written, since there may be none; and only for what it prints. */
async function printerFor(
  pieces: readonly Piece[],
  environment: Environment,
  { paper = 'a4' }: ReportOptions,
): Promise<Printing> {
  if (!pieces.some(({ format }) => format.kind === 'bytes' && format.printed)) return NO_PRINTER;
  const { openPrinter } = await import('./browser/printer.js');
  const printer = await openPrinter(environment);
  return { print: (page) => printer.print(page, paper), close: printer.close };
}

const NO_PRINTER: Printing = {
  print: () => Promise.reject(new Error('a format that prints is not marked as printed')),
  close: () => Promise.resolve(),
};
