import { join } from 'node:path';
import { type ParsedDocument, parseYaml } from '../../core/documents/yaml.js';
import { parseTranslationDocument } from '../../core/rubric/parse.js';
import {
  type Compared,
  compareTexts,
  currentTranslation,
  keyOf,
  type Translation,
  textsOf,
} from '../../core/rubric/translate.js';
import type { Pack, Rubric } from '../../core/rubric/types.js';
import { fingerprintsFor, newTranslation, withFingerprints, withPlaces } from '../../core/rubric/write_translation.js';
import { visible } from '../../core/visible.js';
import { isNothing, rewriteRubricFile, writeRubricFile } from '../../store/rubric_files.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import { homeOf, type OwnFile, type OwnOptions, unusable } from '../own_files.js';

interface TranslateOptions extends OwnOptions {
  readonly lang: string;
  readonly accept?: boolean;
}

/** What is translated, and where its side file is or will be. */
interface Work {
  readonly source: Rubric | Pack;
  readonly lang: string;
  readonly path: string;
}

/** Begins a side file, or adds what is missing and notes what was written; says what is left to do. No text is changed. */
export async function runTranslate(
  environment: Environment,
  [word]: [string],
  options: TranslateOptions,
): Promise<ExitCode> {
  const { lang } = options;
  if (!/^[a-z]{2}$/.test(lang)) throw new Failure(EXIT.usage, `A language is two small letters, such as de: ${lang}.`);
  const library = await openLibrary(environment, options, [word]);
  const { path: own } = ownFile(library, word);
  const source = library.contents(own);
  const work = { source, lang, path: join(homeOf(own), 'translations', lang, `${source.id}.yaml`) };
  const known = library.translations(own, lang);
  if (isNothing(work.path)) await begin(environment, work, known);
  else await renew(environment, work, known.slice(1), options.accept === true);
  return EXIT.fine;
}

function ownFile(library: Library, word: string): OwnFile {
  const file = library.ownFile(word);
  if (file !== null) return file;
  // Fails where there is no such id.
  if (!library.isPack(word)) library.rubric(word);
  throw new Failure(
    EXIT.usage,
    `${word} comes with salesgap, and so do its translations.`,
    'To put it into another language, name the file it is written in: rubrics/ in the source of salesgap.',
  );
}

async function begin({ stderr }: Environment, { source, lang, path }: Work, known: readonly Translation[]) {
  const nothing = { translates: source.id, lang, texts: {}, of: {} };
  const { missing } = compareTexts(source, nothing, known);
  if (missing.length === 0) {
    await write(stderr, `Nothing to translate: what ${source.id} extends says all of it in ${lang}.\n`);
    return;
  }
  writeRubricFile(path, newTranslation(source, lang, missing));
  const next = `Next: write the ${counted(missing.length)} behind their keys, then run this again.`;
  await write(stderr, `Written: ${visible(path)}\n${next}\n`);
}

async function renew({ stdout, stderr }: Environment, work: Work, others: readonly Translation[], accepted: boolean) {
  const { source, path } = work;
  const before = readTextFile(path);
  const { document, translation } = opened(work, before);
  const added = withPlaces(before, document, compareTexts(source, translation, others).missing);
  // Where a place does not fit in, the author finds it in the list.
  const places = parseTranslationDocument(parseYaml(added)).ok ? added : before;
  const after = withFingerprints(places, parseYaml(places), fingerprintsFor(source, translation, accepted));
  if (after === null)
    throw new Failure(EXIT.rubric_invalid, `In ${path} the group "of" has to be the last.`, UNCHANGED);
  if (after !== before) rewriteRubricFile(path, after);
  const now = opened(work, after);
  const left = compareTexts(source, now.translation, others);
  await write(
    stdout,
    leftLines(path, left, now.document)
      .map((line) => `${visible(line)}\n`)
      .join(''),
  );
  const done = Object.keys(currentTranslation(source, work.lang, [now.translation, ...others]).texts).length;
  const written = after === before ? 'Not changed' : 'Written';
  await write(stderr, `${written}: ${visible(path)}\n${done} of ${counted(textsOf(source).length)} are translated.\n`);
}

const UNCHANGED = 'The file was not changed.';

/** Errors: rubric invalid, also where it is a side file of something else. */
function opened({ source, lang, path }: Work, text: string): { document: ParsedDocument; translation: Translation } {
  const document = parseYaml(text);
  const result = parseTranslationDocument(document);
  if (!result.ok) throw unusable(path, result.issues);
  const translation = result.value;
  const here = { translates: source.id, lang };
  for (const key of ['translates', 'lang'] as const) {
    if (translation[key] === here[key]) continue;
    const message = `expected ${here[key]}, as the name of the file says, found ${translation[key]}`;
    throw unusable(path, [{ message, path: [key], ...document.locate([key]) }]);
  }
  return { document, translation };
}

/** As they stand in the file. */
function leftLines(path: string, { missing, stale, unknown }: Compared, { locate }: ParsedDocument): readonly string[] {
  const each = [
    ...missing.map((text) => ({ path: text.path, say: 'missing' })),
    ...stale.map(({ path, text }) => ({ path, say: `made from an earlier text; now it says: ${oneLine(text)}` })),
    ...unknown.map(({ path, suggestion }) => ({ path, say: `not in the rubric${nearestWords(suggestion)}` })),
  ];
  return each
    .map(({ path: keys, say }) => ({ ...locate(['texts', ...keys]), text: `${keyOf(keys)}: ${say}` }))
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, column, text }) => `${path}:${line}:${column}: ${text}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function nearestWords(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
}

function counted(texts: number): string {
  return texts === 1 ? 'one text' : `${texts} texts`;
}
