import { visible } from '../../core/visible.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Library } from '../library.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';

/** Checks rubric and pack files, every one of them. What they build on is looked up like in every command. */
export async function runLint(environment: Environment, [files]: [string[]], options: OwnOptions): Promise<ExitCode> {
  const library = await openLibrary(environment, { rubrics: [...files, ...(options.rubrics ?? [])] });
  const lines: string[] = [];
  for (const file of files) {
    try {
      await write(environment.stdout, `${visible(file)}: fine, ${contents(library, file)}\n`);
    } catch (error) {
      if (!(error instanceof Failure) || error.exit !== EXIT.rubric_invalid) throw error;
      lines.push(...problemLines(error));
    }
  }
  if (lines.length === 0) return EXIT.fine;
  // Those of a rubric are those of every pack that asks it.
  const told = [...new Set(lines)];
  const count = told.length === 1 ? 'One problem' : `${told.length} problems`;
  throw new Failure(EXIT.rubric_invalid, `${count}. No file was changed.`, ...told);
}

function contents(library: Library, file: string): string {
  const found = library.contents(file);
  if ('items' in found) return `${found.items.length} items, ${found.actions.length} actions`;
  return `${found.rubrics.length} rubrics, ${found.findings.length} findings`;
}

/** Of a file with problems these alone; anything else is told as it is. */
function problemLines({ lines }: Failure): readonly string[] {
  const [summary = '', ...others] = lines;
  return / cannot be used: /.test(summary) && others.length > 0 ? others : [summary];
}
