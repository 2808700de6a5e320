import type { LintedFile, LintProblem, LintReport } from '../../core/lint/report.js';
import { visible } from '../../core/visible.js';
import { fixSentence } from './fix_sentence.js';

/** A line for each file that is fine, two for each problem, and how many there are. */
export function renderLintTerminal({ files }: LintReport): string {
  const problems = files.flatMap((file) => file.problems);
  return [...files.flatMap(linesOf), closing(problems.length, files)].map((line) => `${line}\n`).join('');
}

function linesOf({ file, contents, problems }: LintedFile): string[] {
  if (problems.length === 0) return [visible(`${file}: fine, ${contents}`)];
  return problems.flatMap(problemLines);
}

function problemLines({ file, line, column, rule, message, fix }: LintProblem): string[] {
  return [visible(`${file}:${line}:${column}: ${rule}: ${message}.`), visible(`    ${fixSentence(fix)}`)];
}

function closing(count: number, files: readonly LintedFile[]): string {
  if (count === 0) return files.length === 1 ? 'No problems.' : `No problems in ${files.length} files.`;
  const bad = files.filter(({ problems }) => problems.length > 0).length;
  const where = files.length === 1 ? '' : ` in ${bad} of ${files.length} files`;
  return `${count === 1 ? 'One problem' : `${count} problems`}${where}. No file was changed.`;
}
