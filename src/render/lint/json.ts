import type { LintReport } from '../../core/lint/report.js';
import { visibleJson } from '../../core/visible.js';

/** The problems in one list, and what was looked at. */
export function renderLintJson({ files }: LintReport): string {
  const listed = files.map(({ file, kind, problems }) => ({ file, kind, problems: problems.length }));
  const problems = files.flatMap((file) => file.problems);
  return `${visibleJson(JSON.stringify({ format: 1, files: listed, problems }, null, 2))}\n`;
}
