import { type DialectName, dialects } from '../../core/sql/index.js';
import { isPrefix, packSql } from '../../core/sql/pack_sql.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { openLibrary } from '../open_library.js';
import { write } from '../output.js';
import type { OwnOptions } from '../own_files.js';

export interface SqlOptions extends OwnOptions {
  readonly dialect: DialectName;
  readonly prefix: string;
}

/** SQL on stdout, or a usage failure that names what has no SQL of the same meaning. */
export async function runSql(environment: Environment, [word]: [string], options: SqlOptions): Promise<ExitCode> {
  if (!isPrefix(options.prefix)) {
    throw new Failure(
      EXIT.usage,
      `"${options.prefix}" cannot begin the names of views.`,
      'A prefix has a–z first, then a–z, 0–9 or _, at most 31 characters; a schema and a dot may stand before it.',
    );
  }
  const library = await openLibrary(environment, options, [word]);
  const { pack, rubrics } = library.instrument(library.idOf(word));
  const asked = rubrics.map(({ rubric }) => rubric);
  const dialect = dialects[options.dialect];
  const result = packSql(dialect, pack, asked, options.prefix, `salesgap ${environment.version}`);
  if (!result.ok) {
    throw new Failure(
      EXIT.usage,
      `${pack.id} cannot be scored in ${dialect.title} with the same result, so no SQL was written. What is not supported:`,
      ...result.unsupported,
      '"salesgap score" scores it.',
    );
  }
  await write(environment.stdout, result.sql);
  return EXIT.fine;
}
