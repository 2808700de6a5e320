import type { Subject } from './types.js';

/** As much as an answers file takes. */
export const MOST_OF_A_NAME = 200;

/** Whom it is about, by a name of at most so many characters. The id stands in file names, so it is made of letters, digits and _ only. */
export function subjectNamed(typed: string): Subject {
  const name = typed.trim();
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '_');
  const id = plain.replace(/^_+|_+$/g, '').slice(0, 30) || 'leader';
  return name === '' ? { id } : { id, name };
}
