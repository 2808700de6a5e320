import { createHash } from 'node:crypto';
import type { LanguageOptions } from './display.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import type { Instrument, Library } from './library.js';
import { openLibrary } from './open_library.js';
import type { OwnOptions } from './own_files.js';
import type { WithRubrics } from './report_pieces.js';
import type { Ready } from './several_raters.js';
import { loadSheet } from './sheets.js';

/** What a report can be made of, beside files. */
export interface SourceOptions extends OwnOptions, LanguageOptions {
  /** Id of a saved interview. */
  readonly session?: string;
  /** Id of a closed round of forms. */
  readonly campaign?: string;
}

/** How many sheets are named. Errors: usage, where it is none. */
export function countSources(files: readonly string[], { session }: SourceOptions): number {
  const wanted = files.length + (session === undefined ? 0 : 1);
  if (wanted > 0) return wanted;
  throw new Failure(
    EXIT.usage,
    'Name an answers file, or --session with the id of a saved interview.',
    'salesgap sessions list says which there are.',
  );
}

/** Errors: as `loadSheet`. */
export async function readyFile(file: string, library: Library): Promise<Ready> {
  const { sheet, instrument, text } = await loadSheet(file, library);
  const hash = createHash('sha256').update(text).digest('hex');
  return { sheet, instrument, hash, where: file, example: (id, name) => library.example(id, name) };
}

/** Errors: as `readSession`. */
export async function readySession(environment: Environment, id: string): Promise<Ready> {
  // The store of sessions is for those who have some.
  const { sheetOfSession } = await import('./session_report.js');
  return { ...sheetOfSession(environment, id), where: id, hash: null };
}

/**
 * A round is told of by itself: what its groups said is settled, and nothing may be added to it. `more`: names of
 * options that would. Errors: usage; as `reportOfCampaign`.
 */
export async function campaignReport(
  environment: Environment,
  files: readonly string[],
  id: string,
  options: SourceOptions,
  more: readonly string[],
): Promise<WithRubrics> {
  const [first] = [...files, ...(options.session === undefined ? [] : ['--session']), ...more];
  if (first !== undefined) {
    throw new Failure(EXIT.usage, `--campaign goes alone: ${first} is not a part of that round.`);
  }
  const { reportOfCampaign } = await import('./campaign_report.js');
  const library = await openLibrary(environment, options);
  const inLanguage = (instrument: Instrument) => library.inLanguage(instrument, options.lang);
  const example = (rubric: string, file: string) => library.example(rubric, file);
  return { ...reportOfCampaign(environment, id, inLanguage), example };
}
