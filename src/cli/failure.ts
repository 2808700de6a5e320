import { type Issue, keysInWords, MOST_ISSUES, shortened } from '../core/issue.js';
import { visible, visibleLines } from '../core/visible.js';
import type { StoreErrorCode } from '../store/store_error.js';
import { EXIT, type ExitCode } from './exit_codes.js';

/** An expected end: sentences for the person, and the exit code. Raw text is fine here; printing escapes it. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exit: ExitCode;
  readonly lines: readonly string[];
  constructor(exit: ExitCode, ...lines: readonly string[]) {
    super(lines[0] ?? '');
    this.exit = exit;
    this.lines = lines;
  }
}

/** The problems of one file as `file:line:column: …` lines. */
export function issueLines(file: string, issues: readonly Issue[]): string[] {
  return issues.map(({ line, column, path, message, suggestion }) => {
    const keys = keysInWords(path);
    const place =
      line === null ? `${file}: ${keys}` : `${file}:${line}:${column ?? 1}${keys === '' ? '' : `: ${keys}`}`;
    return `${place}: ${shortened(message)}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`;
  });
}

/** A file with problems, each with its place. */
export function unusableFile(exit: ExitCode, file: string, issues: readonly Issue[]): Failure {
  const more = issues.length === MOST_ISSUES ? 'the first ' : '';
  const count = issues.length === 1 ? 'one problem' : `${more}${issues.length} problems`;
  return new Failure(exit, `${file} cannot be used: ${count}. The file was not changed.`, ...issueLines(file, issues));
}

const STORE_EXITS: Readonly<Record<StoreErrorCode, ExitCode>> = {
  missing: EXIT.usage,
  is_folder: EXIT.usage,
  not_a_file: EXIT.usage,
  bad_name: EXIT.usage,
  exists: EXIT.usage,
  no_permission: EXIT.storage_failed,
  not_utf8: EXIT.answers_invalid,
  utf16: EXIT.answers_invalid,
  too_large: EXIT.answers_invalid,
  empty: EXIT.answers_invalid,
  not_saved: EXIT.storage_failed,
  damaged: EXIT.storage_failed,
  newer_format: EXIT.storage_failed,
  io: EXIT.storage_failed,
  locked: EXIT.conflict,
};

/** The shape of a StoreError, told without loading the store room. */
interface StoreFailure {
  readonly name: 'StoreError';
  readonly code: StoreErrorCode;
  readonly message: string;
  readonly kept: string;
  readonly advice: string;
}

function isStoreFailure(error: unknown): error is StoreFailure {
  // By name: the parts of the program that are loaded later carry copies of this class.
  return error instanceof Error && error.name === 'StoreError';
}

/** Whether what was asked of the store is not there. */
export function isMissing(error: unknown): boolean {
  return isStoreFailure(error) && error.code === 'missing';
}

/** Any error as what is printed and the exit code; null when it is a fault of ours. */
export function asFailure(error: unknown): Failure | null {
  // By name, for the same reason.
  if (error instanceof Error && error.name === 'Failure') return error as Failure;
  if (!isStoreFailure(error)) return null;
  return new Failure(
    STORE_EXITS[error.code],
    error.message,
    error.kept,
    ...(error.advice === '' ? [] : [error.advice]),
  );
}

/** Control, bidi and invisible characters in file names and messages become visible escapes here. */
export function failureText(failure: Failure): string {
  return `salesgap: ${failure.lines.map((line) => visible(line)).join('\n')}\n`;
}

/** The sentence of the command-line parser. What was typed stays in its line, whatever breaks it has. */
export function misuseText(text: string, args: readonly string[]): string {
  const quoted = args.flatMap((arg) => [arg, arg.slice(arg.indexOf('=') + 1), arg.slice(2)]);
  const broken = quoted.filter((words) => /[\r\n]/.test(words.trim()));
  return visibleLines(broken.reduce((said, words) => said.replaceAll(words, visible(words)), text)).join('\n');
}
