export type StoreErrorCode =
  | 'missing'
  | 'is_folder'
  | 'not_a_file'
  | 'no_permission'
  | 'not_utf8'
  | 'utf16'
  | 'too_large'
  | 'empty'
  | 'exists'
  | 'not_saved'
  | 'locked'
  | 'damaged'
  | 'newer_format'
  | 'bad_name'
  | 'io';

export interface StoreErrorParts {
  readonly path: string;
  /** What was kept, as a sentence. */
  readonly kept?: string;
  /** What to do, as a sentence. */
  readonly advice?: string;
  /** 1-based, where one line of the file is to blame. */
  readonly line?: number;
  readonly cause?: unknown;
}

/**
 * Everything this room refuses or fails at. `message`, `kept` and `advice` are plain sentences;
 * they hold raw paths, so the shell escapes them and chooses the exit code by `code`.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly path: string;
  readonly kept: string;
  readonly advice: string;
  readonly line: number | null;

  constructor(code: StoreErrorCode, message: string, parts: StoreErrorParts) {
    super(message, { cause: parts.cause });
    this.code = code;
    this.path = parts.path;
    this.kept = parts.kept ?? 'Nothing was changed.';
    this.advice = parts.advice ?? '';
    this.line = parts.line ?? null;
  }
}
