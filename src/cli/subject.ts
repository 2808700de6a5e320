import type { Subject } from '../core/answers/types.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';

/** As much as an answers file takes. */
export const MOST_OF_A_NAME = 200;

/** Whom it is about. The id stands in file names, so it is made of letters, digits and _ only. Errors: usage. */
export function subjectOf(typed: string): Subject {
  const name = typed.trim();
  if (name.length > MOST_OF_A_NAME) {
    throw new Failure(EXIT.usage, `A name has at most ${MOST_OF_A_NAME} characters, and this has ${name.length}.`);
  }
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '_');
  const id = plain.replace(/^_+|_+$/g, '').slice(0, 30) || 'leader';
  return name === '' ? { id } : { id, name };
}
