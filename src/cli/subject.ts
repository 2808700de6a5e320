import { MOST_OF_A_NAME, subjectNamed } from '../core/answers/subject.js';
import type { Subject } from '../core/answers/types.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';

/** Whom it is about. Errors: usage. */
export function subjectOf(typed: string): Subject {
  const { length } = typed.trim();
  if (length > MOST_OF_A_NAME) {
    throw new Failure(EXIT.usage, `A name has at most ${MOST_OF_A_NAME} characters, and this has ${length}.`);
  }
  return subjectNamed(typed);
}
