import type { RefusedSheet } from '../../core/batch/scored.js';
import { type Issue, keysInWords, shortened } from '../../core/issue.js';
import { visible } from '../../core/visible.js';

/** A problem of a sheet. `column` is there where it is a matter of the text. */
export type Problem = Pick<Issue, 'path' | 'message' | 'suggestion'> & Partial<Pick<Issue, 'line' | 'column'>>;

/** Where a sheet that is refused came from. */
export interface Origin {
  readonly file: string | null;
  readonly line: number;
  /** The file is this one sheet: what is told of it has lines of its own. */
  readonly whole: boolean;
}

/** The record in the output. */
export function refusedSheet({ file, line }: Origin, problems: readonly Problem[]): RefusedSheet {
  return {
    format: 1,
    error: {
      line,
      ...(file === null ? {} : { file }),
      problems: problems.map(({ path, ...problem }) => ({ path, message: inWords(problem) })),
    },
  };
}

/** One line for stderr: the first problem, and how many more there are. */
export function toldOf(origin: Origin, problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  if (first === undefined) throw new Error('refused without a problem');
  const keys = keysInWords(first.path);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return visible(`${placeOf(origin, first)}: ${keys === '' ? '' : `${keys}: `}${inWords(first)}${more}`);
}

function placeOf({ file, line, whole }: Origin, { line: own, column }: Problem): string {
  if (whole) return own == null ? `${file}` : `${file}:${own}:${column ?? 1}`;
  const at = column == null ? '' : `, column ${column}`;
  return `${file === null ? '' : `${file}, `}line ${line}${at}`;
}

function inWords({ message, suggestion }: Pick<Problem, 'message' | 'suggestion'>): string {
  return `${shortened(message)}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
}
