import { extname } from 'node:path';
import type { Earlier } from '../core/policy/types.js';
import { readTextFile } from '../store/text_file.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { unusableFile } from './failure.js';
import type { Library } from './library.js';
import { loadSheet } from './sheets.js';
import { reportOf } from './show_report.js';

/** What answers are compared with: an earlier answers file, or reports that `report -f json` wrote. Errors as `loadSheet`. */
export async function readBaseline(
  file: string,
  environment: Environment,
  library: Library,
): Promise<readonly Earlier[]> {
  const stored = extname(file).toLowerCase() === '.json' ? await readReports(file) : null;
  if (stored !== null) return stored;
  const { sheet, instrument } = await loadSheet(file, library);
  return [reportOf(sheet, instrument, environment.version, null)];
}

/** null: no report is in it. */
async function readReports(file: string): Promise<readonly Earlier[] | null> {
  const { parseReports } = await import('../core/policy/parse.js');
  const result = parseReports(readTextFile(file));
  if (result === null || result.ok) return result?.value ?? null;
  throw unusableFile(EXIT.answers_invalid, file, result.issues);
}
