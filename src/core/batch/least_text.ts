/*
 * How short a JSON text of a value can be. JSON.parse keeps the last of two values with the same key and says nothing, and
 * such a file is refused. The walk over a sheet adds up the least number of characters each part needs; a key that stands
 * twice needs six more (`"a":1,`). So a text that is at most five longer repeats nothing, and nobody has to look at it.
 * Spaces, escapes and numbers written at length only make a text longer: then its keys are counted.
 */

/** Characters a text may have above the least without room for a key that stands twice. */
export const ROOM = 5;

/** Quotes, colon and comma. */
export const AROUND_KEY = 4;
/** Brackets; the last member has no comma. */
export const AROUND_MEMBERS = 1;
export const AROUND_NOTHING = 2;
/** Quotes. */
export const AROUND_TEXT = 2;

export function leastOfNumber(value: number): number {
  if (Number.isInteger(value)) {
    if (value >= 0 && value < 1000) return value < 10 ? 1 : value < 100 ? 2 : 3;
    return significant(value);
  }
  // Most have one decimal: a digit more than ten times the number, and the point.
  const tenfold = value * 10;
  if (tenfold > 0 && tenfold < 10_000 && Number.isInteger(tenfold)) return tenfold < 100 ? 3 : tenfold < 1000 ? 4 : 5;
  // Plainly written from 0.01 on; smaller ones are shorter with an exponent.
  const size = Math.abs(value);
  return size >= 0.01 && size < 1e21 ? String(value).length : 1;
}

/** Digits up to the zeros at the end, which an exponent (two characters or more) can stand for. */
function significant(value: number): number {
  if (Math.abs(value) >= 1e15) return 1;
  let digits = value < 0 ? -value : value;
  let zeros = 0;
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10;
    zeros += 1;
  }
  return String(digits).length + Math.min(zeros, 2) + (value < 0 ? 1 : 0);
}

/** Of any parsed value. */
export function leastOf(value: unknown): number {
  if (typeof value === 'number') return leastOfNumber(value);
  if (typeof value === 'string') return value.length + AROUND_TEXT;
  if (typeof value !== 'object' || value === null) return value === false ? 5 : 4;
  const members = Array.isArray(value) ? value : Object.values(value);
  if (members.length === 0) return AROUND_NOTHING;
  const keys = Array.isArray(value) ? value.length : Object.keys(value).reduce((sum, key) => sum + key.length + 4, 0);
  return members.reduce((sum: number, member) => sum + leastOf(member), keys + AROUND_MEMBERS);
}

/** Adds up while a sheet is read. */
export class Tally {
  characters = 0;
}
