import type { Issue } from '../issue.js';
import type { Migration } from '../rubric/migration.js';
import type { Translation } from '../rubric/translate.js';
import type { Pack, Rubric } from '../rubric/types.js';

/** `error`: something a report needs is wrong or can never happen. `warning`: the text falls below the house rules. */
export type Severity = 'error' | 'warning';

/** What a rule has against one place; path from the top of the document, sentences without a full stop. */
export interface Found {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

export interface RubricToLint {
  readonly rubric: Rubric;
  /** The highest level some role needs. */
  readonly target: number;
  /** Vague words of the author's own, beside those we know. */
  readonly vague_words: readonly string[];
}

export interface PackToLint {
  /** As compiled, with what it takes over from the pack it extends. */
  readonly pack: Pack;
  /** Findings of `pack` before these are taken over and linted where they are written. */
  readonly inherited_findings: number;
  readonly rubrics: readonly Rubric[];
}

export interface TranslationToLint {
  /** What it translates. */
  readonly source: Rubric | Pack;
  readonly translation: Translation;
  /** Others into the same language: a text that they translate already need not be here as well. */
  readonly others: readonly Translation[];
}

export interface MigrationToLint {
  readonly migration: Migration;
  /** The rubric or pack that it is about, as it is now. */
  readonly target: Rubric | Pack;
}

interface Described {
  readonly id: string;
  /** What holds for every file in which the rule finds nothing. */
  readonly proves: string;
  readonly severity: Severity;
}

export interface RubricRule extends Described {
  readonly of: 'rubric';
  check(lint: RubricToLint): readonly Found[];
}

export interface PackRule extends Described {
  readonly of: 'pack';
  check(lint: PackToLint): readonly Found[];
}

export interface TranslationRule extends Described {
  readonly of: 'translation';
  check(lint: TranslationToLint): readonly Found[];
}

export interface MigrationRule extends Described {
  readonly of: 'migration';
  check(lint: MigrationToLint): readonly Found[];
}

/** A rule that compiling already holds: such a file is refused, and the refusal is told under this id. */
export interface Refusal extends Described {
  readonly of: 'file';
  readonly fix: string;
  /** Is this problem of a file (as far as it could be read) about this rule? */
  isAbout(issue: Issue, file: unknown): boolean;
}

export type Rule = RubricRule | PackRule | TranslationRule | MigrationRule | Refusal;
