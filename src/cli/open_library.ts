import { widthOf } from './display.js';
import type { Environment } from './environment.js';
import { Library, type Told } from './library.js';
import { write } from './output.js';
import { ownCopies } from './own_copies.js';
import { findOwnFiles, type OwnOptions } from './own_files.js';
import { OwnRubrics } from './own_rubrics.js';
import { parserWhenNeeded } from './rubric_parser.js';
import { ShippedRubrics } from './shipped_rubrics.js';

/** Without anything of the user's own. */
export function shippedLibrary({ installation }: Pick<Environment, 'installation'>): Library {
  return new Library(new ShippedRubrics(installation), null);
}

/**
 * The library as a command sees it: `words` are its ids and files, `--rubrics` and the workspace say where more of
 * one's own lie. What reads them is loaded only where one is not compiled yet. Errors: missing, reading errors.
 */
export async function openLibrary(
  environment: Environment,
  options: OwnOptions = {},
  words: readonly string[] = [],
): Promise<Library> {
  const shipped = new ShippedRubrics(environment.installation);
  const files = findOwnFiles(environment, options, words);
  const tell = teller(environment);
  if (files.length === 0) return new Library(shipped, null, tell);
  const parser = parserWhenNeeded(environment.installation);
  const own = new OwnRubrics(files, { shipped, parser, copies: ownCopies(environment), cwd: environment.cwd });
  return new Library(shipped, own, tell);
}

function teller(environment: Environment): Told {
  return async (file, migrated) => {
    const { migrationInWords } = await import('./migration_words.js');
    await write(environment.stderr, migrationInWords(file, migrated, widthOf(environment, environment.stderr)));
  };
}
