import type { AnswerSheet } from '../core/answers/types.js';
import type { Report } from '../core/report/types.js';
import { readSession } from '../store/saved_session.js';
import type { Environment } from './environment.js';
import type { Instrument } from './library.js';
import { savedSheet, workspaceOf } from './saved.js';
import { reportOf } from './show_report.js';

/** The report of a saved interview, finished or not, with the rubrics it was started with. Errors: as `readSession`. */
export function reportOfSession(environment: Environment, id: string): Report {
  const { sheet, instrument } = sheetOfSession(environment, id);
  return reportOf(sheet, instrument, environment.version, null);
}

/** What a saved interview holds so far, and what it was started with. Errors: as `readSession`. */
export function sheetOfSession(
  environment: Environment,
  id: string,
): { readonly sheet: AnswerSheet; readonly instrument: Instrument } {
  const { instrument, state } = savedSheet(readSession(workspaceOf(environment).folder, id));
  return { sheet: state.sheet, instrument };
}
