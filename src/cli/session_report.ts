import type { Report } from '../core/report/types.js';
import { readSession } from '../store/saved_session.js';
import type { NamedBeside } from './beside.js';
import type { Environment } from './environment.js';
import type { Library } from './library.js';
import { savedSheet, workspaceOf } from './saved.js';
import { reportOf } from './show_report.js';

interface Said {
  readonly beside?: NamedBeside | null;
  /** Who says it in another language; undefined: in the words the interview was started with. */
  readonly library?: Library;
  readonly lang?: string;
}

/** The report of a saved interview, finished or not, with the rubrics it was started with. */
export function reportOfSession(
  environment: Environment,
  id: string,
  { beside = null, library, lang }: Said = {},
): Report {
  const { instrument, state } = savedSheet(readSession(workspaceOf(environment).folder, id));
  const said = library?.inLanguage(instrument, lang) ?? instrument;
  return reportOf(state.sheet, said, environment.version, null, beside);
}
