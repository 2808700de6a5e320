import { extname } from 'node:path';
import { checkAnswers } from '../core/answers/check.js';
import type { Migrated } from '../core/answers/migrate.js';
import { placesIn, readClosely } from '../core/answers/read.js';
import type { AnswerSheet } from '../core/answers/types.js';
import { type Issue, inOrder } from '../core/issue.js';
import { readTextFile } from '../store/text_file.js';
import { EXIT } from './exit_codes.js';
import { type Failure, unusableFile } from './failure.js';
import type { Instrument, Library } from './library.js';
import { planForAnswers } from './mistaken.js';

/** A sheet that its rubrics allow, with what it was read from. */
export interface CheckedSheet {
  readonly file: string;
  readonly text: string;
  readonly sheet: AnswerSheet;
  readonly instrument: Instrument;
}

type Found = Omit<Issue, 'line' | 'column'>;

/**
 * Reads and checks one answers file; answers to older major versions are told of as they are brought to those here. Errors: StoreError;
 * answers invalid with every problem and its line.
 */
export async function loadSheet(file: string, library: Library): Promise<CheckedSheet> {
  const text = readTextFile(file);
  const reading = await readClosely(text, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml');
  const { result } = reading;
  const locate = async () => reading.locate ?? placesIn(text);
  if (!result.ok) {
    const mistaken = planForAnswers(file, text);
    if (mistaken !== null) throw mistaken;
    const more = problemsInCommon(reading.readable, library);
    throw invalid(file, [...result.issues, ...located(more, await locate())]);
  }
  const here = await asAskedHere(result.value, library);
  if ('issues' in here) throw invalid(file, located(here.issues, await locate()));
  if (here.migrated !== null) await library.tell(file, here.migrated);
  return { file, text, sheet: here.sheet, instrument: here.instrument };
}

/** A sheet brought to the versions here and checked. */
export interface AskedHere {
  readonly sheet: AnswerSheet;
  readonly instrument: Instrument;
  /** null: it is of these versions. */
  readonly migrated: Migrated | null;
}

/** What was read as a sheet as one that is asked here, or what keeps it from being one. Errors: as `Library.migrated`. */
export async function asAskedHere(
  read: AnswerSheet,
  library: Library,
): Promise<AskedHere | { readonly issues: readonly Found[] }> {
  const migrated = await library.migrated(read);
  const sheet = migrated?.sheet ?? read;
  const instrument = library.instrumentOf(sheet);
  const issues = 'pack' in instrument ? checkAnswers(sheet, rubricsOf(instrument)) : notAllowed(sheet, library);
  return issues.length > 0 || !('pack' in instrument) ? { issues } : { sheet, instrument, migrated };
}

/** What this installation has against each of the sheets that a refused text may be. */
export function problemsInCommon(readable: readonly AnswerSheet[], library: Library): readonly Found[] {
  return inCommon(readable.map((sheet) => notAllowed(sheet, library)));
}

function located(issues: readonly Found[], locate: (path: Found['path']) => Pick<Issue, 'line' | 'column'>): Issue[] {
  return issues.map((issue) => ({ ...issue, ...locate(issue.path) }));
}

function rubricsOf({ rubrics }: Instrument) {
  return rubrics.map(({ rubric }) => rubric);
}

/** What this installation has against a sheet; of several rubrics those that it knows are checked all the same. */
function notAllowed(sheet: AnswerSheet, library: Library): readonly Found[] {
  const instrument = library.instrumentOf(sheet);
  if ('pack' in instrument) return checkAnswers(sheet, rubricsOf(instrument));
  const known = sheet.rubrics.flatMap((reference) => {
    const one = library.instrumentOf({ ...sheet, rubrics: [reference] });
    return 'pack' in one ? rubricsOf(one) : [];
  });
  const answers = known.flatMap(({ id }) => (Object.hasOwn(sheet.answers, id) ? [[id, sheet.answers[id] ?? {}]] : []));
  return [...instrument, ...checkAnswers({ ...sheet, answers: Object.fromEntries(answers), causes: {} }, known)];
}

/** The problems that a file has whichever sheet it is. */
function inCommon([first = [], ...others]: readonly (readonly Found[])[]): readonly Found[] {
  const key = ({ path, message }: Found) => `${path.join('.')} ${message}`;
  const keys = others.map((each) => new Set(each.map(key)));
  return first.filter((issue) => keys.every((each) => each.has(key(issue))));
}

function invalid(file: string, found: readonly Issue[]): Failure {
  return unusableFile(EXIT.answers_invalid, file, inOrder(found));
}
