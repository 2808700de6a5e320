import { readClosely } from '../../core/answers/read.js';
import type { FindInstrument, Names } from '../../core/batch/programs.js';
import { scoreSheet } from '../../core/batch/score_sheet.js';
import type { ScoredSheet } from '../../core/batch/scored.js';
import { type BatchScorer, batchScorer } from '../../core/batch/scorer.js';
import { Sink } from '../../core/batch/sink.js';
import { lineOf } from '../../core/batch/write.js';
import { visibleJson } from '../../core/visible.js';
import type { Environment } from '../environment.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import type { OwnOptions } from '../own_files.js';
import { type AskedHere, asAskedHere, problemsInCommon } from '../sheets.js';
import type { Problem } from './refused.js';

/**
 * Adds the line of JSON for the data of a sheet and the text it was parsed from, without its end; or adds nothing and says
 * false: go the long way. It equals what the long way gives; so it is false wherever that would find anything, a repeated
 * key among it.
 */
export type Quick = (data: unknown, text: string, sink: Sink) => boolean;

/** What scores sheets, as every worker has one. */
export interface Scorer {
  readonly library: Library;
  readonly quick: Quick;
  /** The same from the bytes of a line from `start` to before `end`, before anybody made a text of it; valid UTF-8. */
  readonly quickest: BatchScorer['bytesInto'];
  /** Where the lines of a block are written; the next block is written over it. */
  readonly sink: Sink;
}

/** The same for whoever wants the sheets and not their lines. */
export interface SheetScorer extends Scorer {
  readonly scored: BatchScorer['scored'];
  readonly scoredBytes: BatchScorer['scoredBytes'];
}

/** Errors: as `openLibrary`. */
export async function openScorer(environment: Environment, options: OwnOptions): Promise<SheetScorer> {
  const library = await openLibrary(environment, options);
  const { into, bytesInto, scored, scoredBytes } = batchScorer((names) => instrumentNamed(names, library));
  return { library, quick: into, quickest: bytesInto, scored, scoredBytes, sink: new Sink() };
}

/** null: not here as it is named; the long way says why, or brings the sheet to what is here. */
function instrumentNamed(names: Names, library: Library): ReturnType<FindInstrument> {
  const found = library.instrumentOf({ ...NOBODYS, ...names });
  return 'pack' in found ? { pack: found.pack, rubrics: found.rubrics.map(({ rubric }) => rubric) } : null;
}

/** A sheet that only names what is asked. */
const NOBODYS = {
  format: 1,
  subject: { id: 'nobody' },
  rater: { id: 'nobody', relation: 'self' },
  form: 'full',
  answered_on: '',
  profile: {},
  answers: {},
  causes: {},
} as const;

/** Writes the line of a text of JSON where nothing about it is unusual. False: nothing written, go the long way. */
export function scoredQuickly(text: string, { quick, sink }: Scorer): boolean {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return false;
  }
  return quick(data, text, sink);
}

export type LongScored = Pick<AskedHere, 'migrated'> & {
  readonly read: AskedHere['sheet'];
  readonly line: string;
  readonly scored: ScoredSheet;
};

/** The same by way of the functions that make reports, or why the text is no sheet that is asked here. Errors: rubric invalid. */
export async function scoredClosely(
  text: string,
  format: 'yaml' | 'json',
  { library }: Scorer,
): Promise<LongScored | { readonly problems: readonly Problem[] }> {
  const { result, readable, locate } = await readClosely(text, format);
  if (!result.ok) return { problems: [...result.issues, ...problemsInCommon(readable, library)] };
  const here = await asAskedHere(result.value, library);
  if ('issues' in here) {
    return { problems: here.issues.map((issue) => (locate === null ? issue : { ...issue, ...locate(issue.path) })) };
  }
  const { pack, rubrics } = here.instrument;
  const scored = scoreSheet(
    pack,
    rubrics.map(({ rubric }) => rubric),
    here.sheet,
  );
  return { line: lineOf(scored), scored, read: result.value, migrated: here.migrated };
}

/** Ids and names are somebody's text. Most lines hold nothing that would have to be escaped. */
export function inert(json: string): string {
  return /[^ -"$-~]/.test(json) ? visibleJson(json) : json;
}
