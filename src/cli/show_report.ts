import type { AnswerSheet } from '../core/answers/types.js';
import { assess } from '../core/assess.js';
import type { Report } from '../core/report/types.js';
import { type Format, type FormatName, formats } from '../render/index.js';
import { wantsLines } from './asking.js';
import { type NamedBeside, refuseNothing, refuseStrangers } from './beside.js';
import type { ReportOptions } from './commands/display_options.js';
import { deliver } from './deliver.js';
import { languageFor, layoutFor } from './display.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import type { Instrument } from './library.js';

/** The report of one checked sheet, stamped with versions and hashes; `beside`: where somebody above answered differently. Errors: usage. */
export function reportOf(
  sheet: AnswerSheet,
  { pack, rubrics }: Instrument,
  version: string,
  sheet_hash: string | null,
  beside: NamedBeside | null = null,
): Report {
  if (beside !== null) refuseStrangers(sheet, pack, beside);
  const report = assess(
    pack,
    rubrics.map(({ rubric }) => rubric),
    sheet,
    {
      tool_version: version,
      rubric_hashes: Object.fromEntries(rubrics.map(({ rubric, hash }) => [rubric.id, hash])),
      sheet_hash,
    },
    beside,
  );
  if (beside !== null) refuseNothing(beside, report.apart?.compared ?? 0);
  return report;
}

/**
 * Renders reports one at a time and writes them where the options say. Where several are asked for, JSON is a list,
 * however many it comes to. Errors: usage where a format holds one report only.
 */
export async function showReports(
  reports: Iterable<Report>,
  environment: Environment,
  options: ReportOptions,
  several = false,
): Promise<void> {
  const format = formats[formatOf(options)];
  const together = several ? TOGETHER[format.several] : joined;
  if (together === null) throw oneOnly(format);
  const settings = {
    ...layoutFor(environment, options),
    bars: options.bars !== false && !wantsLines(environment),
    language: await languageFor(options),
  };
  const renderer = await format.load();
  const texts = rendered(reports, (report) => renderer(report, settings));
  await deliver(environment, together(texts), options);
}

function* rendered(reports: Iterable<Report>, render: (report: Report) => string): Iterable<string> {
  for (const report of reports) yield render(report);
}

const TOGETHER: Readonly<Record<Format['several'], ((texts: Iterable<string>) => Iterable<string>) | null>> = {
  apart: joined,
  list: asList,
  table: asTable,
  refused: null,
};

function oneOnly({ name }: Format): Failure {
  return new Failure(
    EXIT.usage,
    `A file of the format ${name} holds one report. Nothing was written.`,
    'Name one answers file, or ask for csv, json or markdown, which hold several.',
  );
}

function* joined(texts: Iterable<string>): Iterable<string> {
  let between = '';
  for (const text of texts) {
    yield `${between}${text}`;
    between = '\n';
  }
}

/** One line of names above all of them. */
function* asTable(texts: Iterable<string>): Iterable<string> {
  let first = true;
  for (const text of texts) {
    yield first ? text : text.slice(text.indexOf('\n') + 1);
    first = false;
  }
}

function* asList(texts: Iterable<string>): Iterable<string> {
  let before = '[';
  for (const text of texts) {
    yield `${before}${text.trimEnd()}`;
    before = ',\n';
  }
  yield ']\n';
}

function formatOf({ format, out }: ReportOptions): FormatName {
  if (format !== undefined) return format;
  const named = Object.values(formats).find(({ extension }) => out?.toLowerCase().endsWith(`.${extension}`));
  return named?.name ?? 'terminal';
}
