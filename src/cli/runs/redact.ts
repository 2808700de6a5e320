import { extname, join, resolve } from 'node:path';
import { sheetData, sheetText } from '../../core/answers/as_file.js';
import { redactSheets } from '../../core/answers/redact.js';
import type { AnswerSheet } from '../../core/answers/types.js';
import { visible } from '../../core/visible.js';
import { writeFilesDurably } from '../../store/several_files.js';
import { deliver, type OutOptions } from '../deliver.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Instrument } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';
import { stayingWords, takenWords } from '../redact_words.js';
import { type CheckedSheet, loadSheet } from '../sheets.js';
import { ShippedRubrics } from '../shipped_rubrics.js';

/** Copies of answers files without what identifies people. Every file is read before the first copy is written. */
export async function runRedact(
  environment: Environment,
  [files]: [string[]],
  options: OutOptions & OwnOptions,
): Promise<ExitCode> {
  const library = await openLibrary(environment, options);
  const checked: CheckedSheet[] = [];
  for (const file of files) checked.push(await loadSheet(file, library));
  const { sheets, taken } = redactSheets(
    checked.map(({ sheet, instrument }) => ({ sheet, rubrics: instrument.rubrics.map(({ rubric }) => rubric) })),
  );
  const [only, ...more] = sheets;
  if (only !== undefined && more.length === 0) await deliverOne(environment, files, only, options);
  else await deliverSeveral(environment, files, sheets, options);
  const shipped = new ShippedRubrics(environment.installation);
  const own = new Set(checked.flatMap(({ instrument }) => ownIds(instrument, shipped)));
  for (const line of [takenWords(taken), ...stayingWords([...own])]) {
    await write(environment.stderr, `${visible(line)}\n`);
  }
  return EXIT.fine;
}

async function deliverOne(
  environment: Environment,
  files: readonly string[],
  sheet: AnswerSheet,
  options: OutOptions,
): Promise<void> {
  const { out } = options;
  if (out !== undefined) refuseOriginals(environment, files, [out]);
  await deliver(environment, await textOf(sheet, isJson(out ?? files[0] ?? '')), options);
}

/** Numbered: the name of a file often is the name of somebody. */
async function deliverSeveral(
  environment: Environment,
  files: readonly string[],
  sheets: readonly AnswerSheet[],
  { out: folder = '.', force }: OutOptions,
): Promise<void> {
  const copies = await Promise.all(
    sheets.map(async (sheet, index) => {
      const json = isJson(files[index] ?? '');
      return { name: `redacted-${index + 1}.${json ? 'json' : 'yaml'}`, text: await textOf(sheet, json) };
    }),
  );
  const names = copies.map(({ name }) => join(folder, name));
  refuseOriginals(environment, files, names);
  const paths = writeFilesDurably(folder, copies, { force: force === true });
  for (const path of paths) await write(environment.stderr, `Written: ${visible(path)}\n`);
}

async function textOf(sheet: AnswerSheet, json: boolean): Promise<string> {
  if (json) return sheetText(sheet);
  const { yamlText } = await import('../../core/documents/yaml_write.js');
  return `${HEADING}${yamlText(sheetData(sheet))}`;
}

const HEADING = '# A copy without names, notes and days (salesgap redact). The days are not the real ones; ages are.\n';

function isJson(path: string): boolean {
  return extname(path).toLowerCase() === '.json';
}

/** --force replaces an older copy, never what it is a copy of. Errors: usage. */
function refuseOriginals({ cwd }: Environment, files: readonly string[], targets: readonly string[]): void {
  const originals = new Set(files.map((file) => resolve(cwd, file)));
  const taken = targets.find((target) => originals.has(resolve(cwd, target)));
  if (taken === undefined) return;
  throw new Failure(
    EXIT.usage,
    `${taken} is one of the files to be copied. Nothing was written.`,
    'Choose another place for the copy with --out.',
  );
}

/** Ids of what does not come with salesgap, or not with this text. */
function ownIds({ pack, rubrics }: Instrument, shipped: ShippedRubrics): string[] {
  const packs = shipped.pack(pack.id) === null ? [pack.id] : [];
  const changed = rubrics.filter(({ rubric, hash }) => shipped.rubric(rubric.id)?.hash !== hash);
  return [...packs, ...changed.map(({ rubric }) => rubric.id)];
}
