import type { LintReport } from '../../core/lint/report.js';
import { jsonText } from '../json.js';

/** The problems in one list, and what was looked at. */
export function renderLintJson({ files }: LintReport): string {
  const listed = files.map(({ file, kind, problems }) => ({ file, kind, problems: problems.length }));
  const problems = files.flatMap((file) => file.problems);
  return jsonText({ format: 1, files: listed, problems });
}
