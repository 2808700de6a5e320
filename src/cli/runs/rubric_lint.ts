import { join } from 'node:path';
import { lint, type Source, type Surroundings } from '../../core/lint/lint.js';
import { type LintFormat, lintFormats } from '../../render/lint/index.js';
import { listSources } from '../../store/shipped.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Library } from '../library.js';
import { write } from '../output.js';

interface LintOptions {
  readonly format: LintFormat;
  /** A file with one word or phrase a line. */
  readonly vagueWords?: string;
}

/** Lints the files named, which may name what ships; without names, what ships. */
export async function runLint(environment: Environment, [files]: [string[]], options: LintOptions): Promise<ExitCode> {
  const vague_words = options.vagueWords === undefined ? [] : wordsIn(readTextFile(options.vagueWords));
  const named = [...new Set(files)].map((file): Source => ({ file, text: readTextFile(file) }));
  const report =
    named.length > 0
      ? lint(named, { ...shipped(environment), vague_words })
      : lint(sourcesOf(environment), { rubrics: [], packs: [], vague_words });
  await write(environment.stdout, lintFormats[options.format](report));
  return report.files.every(({ problems }) => problems.length === 0) ? EXIT.fine : EXIT.rubric_invalid;
}

function wordsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

function shipped(environment: Environment): Omit<Surroundings, 'vague_words'> {
  const library = new Library(environment);
  return {
    rubrics: library.rubricIds().map((id) => library.rubric(id).rubric),
    packs: library.packIds().map((id) => library.pack(id)),
  };
}

/** The texts that the installation was compiled from. */
function sourcesOf({ installation }: Environment): readonly Source[] {
  const folder = join(installation, '..');
  return listSources(folder).map((file) => ({ file, text: readTextFile(join(folder, file)) }));
}
