import type { FormQuestion } from '../../core/form/types.js';
import type { PageTexts } from '../texts/en.js';
import type { Entry, Problem } from './entry.js';
import type { Move } from './state.js';

/** What the parts of a question are made with. */
export interface Asking {
  readonly question: FormQuestion;
  readonly texts: PageTexts;
  /** Whether the subject answers: then "don't know" and "my boss", else "not observed". */
  readonly self: boolean;
  move(move: Move): void;
}

/** A part of the page that follows the entry. */
export interface Field {
  readonly root: HTMLElement;
  update(entry: Entry, problem: Problem | null): void;
}

/** What reads the sentence on what is wrong. */
export const PROBLEM_ID = 'problem';
