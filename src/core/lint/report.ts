import type { Severity } from './rule.js';

/** A problem of one file, with the rule that found it. Lines and columns are 1-based. */
export interface LintProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** What the linter has to say about some files. */
export interface LintReport {
  readonly files: readonly LintedFile[];
  /** Every rule there is, for formats that describe them. */
  readonly rules: readonly { readonly id: string; readonly proves: string; readonly severity: Severity }[];
}

export interface LintedFile {
  readonly file: string;
  /** null: it could not be told what it is, or be read. */
  readonly kind: 'rubric' | 'pack' | 'translation' | 'migration' | null;
  /** Rubric: items and actions; pack: rubrics; translation: texts; migration: versions. For the line that says it is fine. */
  readonly contents: string;
  readonly problems: readonly LintProblem[];
}
