import type { LintReport } from '../../core/lint/report.js';
import { renderLintJson } from './json.js';
import { renderSarif } from './sarif.js';
import { renderLintTerminal } from './terminal.js';

/** THE LIST of formats of the linter. */
export const lintFormats = {
  terminal: renderLintTerminal,
  json: renderLintJson,
  sarif: renderSarif,
} as const satisfies Record<string, (report: LintReport) => string>;

export type LintFormat = keyof typeof lintFormats;
