import { nearest } from '../../core/nearest.js';
import { sensitivityOf } from '../../core/report/sensitivity.js';
import type { Report } from '../../core/report/types.js';
import { type ExplainFormatName, explainFormats } from '../../render/explain/index.js';
import { deliver, type OutOptions } from '../deliver.js';
import { type DisplayOptions, type LanguageOptions, languageFor, layoutFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../open_library.js';
import { formatFor } from '../out_format.js';
import type { OwnOptions } from '../own_files.js';
import { loadSheet } from '../sheets.js';
import { reportOf } from '../show_report.js';

export interface ExplainOptions extends DisplayOptions, LanguageOptions, OutOptions, OwnOptions {
  readonly format?: ExplainFormatName;
  readonly sensitivity?: boolean;
}

/** How the levels of one sheet come about, in every area or in one. */
export async function runExplain(
  environment: Environment,
  [file, area]: [string, string | undefined],
  options: ExplainOptions,
): Promise<ExitCode> {
  const library = await openLibrary(environment, options);
  const { sheet, instrument } = await loadSheet(file, library);
  const report = reportOf(sheet, library.inLanguage(instrument, options.lang), environment.version, null);
  if (area !== undefined) refuseUnknown(report, area);
  const renderer = await explainFormats[formatFor(explainFormats, options)].load();
  const settings = { ...layoutFor(environment, options), language: await languageFor(options) };
  const sensitivity = options.sensitivity === true ? sensitivityOf(report) : null;
  await deliver(environment, renderer({ report, area: area ?? null, sensitivity }, settings), options);
  return EXIT.fine;
}

function refuseUnknown({ rubrics }: Report, area: string): void {
  const ids = rubrics.map(({ id }) => id);
  if (ids.includes(area)) return;
  const close = nearest(area, ids);
  throw new Failure(
    EXIT.usage,
    `The report has no area "${area}".${close === undefined ? '' : ` Did you mean ${close}?`}`,
    `Its areas: ${ids.join(', ')}.`,
  );
}
