import { join } from 'node:path';
import { lint, type Source, type Surroundings } from '../../core/lint/lint.js';
import { type LintFormat, lintFormats } from '../../render/lint/index.js';
import { listSources } from '../../store/shipped.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';

interface LintOptions extends OwnOptions {
  readonly format: LintFormat;
  /** A file with one word or phrase a line. */
  readonly vagueWords?: string;
}

/** Lints the files named, which may name what ships and what else is one's own; without names, what ships. */
export async function runLint(environment: Environment, [files]: [string[]], options: LintOptions): Promise<ExitCode> {
  const vague_words = options.vagueWords === undefined ? [] : wordsIn(readTextFile(options.vagueWords));
  const named = [...new Set(files)].map((file): Source => ({ file, text: readTextFile(file) }));
  const report =
    named.length > 0
      ? lint(named, { ...(await known(environment, options)), vague_words })
      : lint(sourcesOf(environment), { rubrics: [], packs: [], vague_words });
  await write(environment.stdout, lintFormats[options.format](report));
  return report.files.every(({ problems }) => problems.length === 0) ? EXIT.fine : EXIT.rubric_invalid;
}

function wordsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** What ships, and what is found by --rubrics and in the workspace; a file with mistakes is missing there. */
async function known(environment: Environment, options: OwnOptions): Promise<Omit<Surroundings, 'vague_words'>> {
  const library = await openLibrary(environment, options);
  return {
    rubrics: soundOf(library.rubricIds(), (id) => library.rubric(id).rubric),
    packs: soundOf(library.packIds(), (id) => library.pack(id)),
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
