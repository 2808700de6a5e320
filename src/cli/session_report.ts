import type { Report } from '../core/report/types.js';
import { readSession } from '../store/saved_session.js';
import type { NamedBeside } from './beside.js';
import type { Environment } from './environment.js';
import type { Library } from './library.js';
import { savedSheet, workspaceOf } from './saved.js';
import { reportOf } from './show_report.js';

/** The report of a saved interview, finished or not, with the rubrics it was started with. */
export function reportOfSession(
  environment: Environment,
  id: string,
  { library, lang, beside }: { readonly library: Library; readonly lang?: string; readonly beside: NamedBeside | null },
): Report {
  const { instrument, state } = savedSheet(readSession(workspaceOf(environment).folder, id));
  return reportOf(state.sheet, library.inLanguage(instrument, lang), environment.version, null, beside);
}
