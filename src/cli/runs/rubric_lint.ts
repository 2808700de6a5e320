import { join, resolve } from 'node:path';
import { lint, type Source, type Surroundings } from '../../core/lint/lint.js';
import { type LintFormat, lintFormats } from '../../render/lint/index.js';
import { migrationsBeside, translationsBeside } from '../../store/rubric_files.js';
import { listSources } from '../../store/shipped.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import { homeOf, type OwnOptions, wordAfter } from '../own_files.js';

interface LintOptions extends OwnOptions {
  readonly format: LintFormat;
  /** A file with one word or phrase a line. */
  readonly vagueWords?: string;
}

/** Lints the files named, which may name what ships and what else is one's own; without names, what ships. */
export async function runLint(environment: Environment, [files]: [string[]], options: LintOptions): Promise<ExitCode> {
  const vague_words = options.vagueWords === undefined ? [] : wordsIn(readTextFile(options.vagueWords));
  const named = withSideFiles([...new Set(files)].map(read));
  const report =
    named.length > 0
      ? lint(named, { ...(await known(environment, options, named)), vague_words })
      : lint(sourcesOf(environment), { rubrics: [], packs: [], vague_words });
  await write(environment.stdout, lintFormats[options.format](report));
  return report.files.every(({ problems }) => problems.length === 0) ? EXIT.fine : EXIT.rubric_invalid;
}

function read(file: string): Source {
  return { file, text: readTextFile(file) };
}

/** The translations and migrations that lie beside rubrics and packs are linted with them. */
function withSideFiles(named: readonly Source[]): readonly Source[] {
  const beside = named.flatMap(({ file, text }) => {
    const id = wordAfter('id', text);
    if (id === null) return [];
    return [...translationsBeside(homeOf(file), id).values(), ...migrationsOf(id, homeOf(file))];
  });
  const more = new Set(beside.filter((file) => named.every((each) => resolve(each.file) !== resolve(file))));
  return [...named, ...[...more].map(read)];
}

function migrationsOf(id: string, home: string): readonly string[] {
  return migrationsBeside(home).filter((file) => {
    const text = readTextFile(file);
    return wordAfter('rubric', text) === id || wordAfter('pack', text) === id;
  });
}

function wordsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** What ships, and what is found by --rubrics and in the workspace; a file with mistakes is missing there. */
async function known(
  environment: Environment,
  options: OwnOptions,
  named: readonly Source[],
): Promise<Omit<Surroundings, 'vague_words'>> {
  const library = await openLibrary(environment, options);
  const languages = new Set(named.flatMap(({ text }) => wordAfter('lang', text) ?? []));
  const ids = library.rubricIds().concat(library.packIds());
  return {
    rubrics: soundOf(library.rubricIds(), (id) => library.rubric(id).rubric),
    packs: soundOf(library.packIds(), (id) => library.pack(id)),
    translations: [...languages].flatMap((lang) => soundOf(ids, (id) => library.translations(id, lang)).flat()),
  };
}

function soundOf<T>(ids: readonly string[], read: (id: string) => T): readonly T[] {
  return ids.flatMap((id) => {
    try {
      return [read(id)];
    } catch (error) {
      if (error instanceof Failure) return [];
      throw error;
    }
  });
}

/** The texts that the installation was compiled from. */
function sourcesOf({ installation }: Environment): readonly Source[] {
  const folder = join(installation, '..');
  return listSources(folder).map((file) => ({ file, text: readTextFile(join(folder, file)) }));
}
