import type { ByteCursor } from './byte_cursor.js';

/*
 * The limits of `plain.ts` for texts at a cursor, which moves behind them. Bytes are no fewer than letters, so a text of so
 * few bytes is short enough.
 */

export const SHORT_BYTES = 200;
const NOTE_BYTES = 10_000;

export function isNoteHere(cursor: ByteCursor): boolean {
  const length = cursor.text();
  return length >= 1 && length <= NOTE_BYTES;
}

/** A text that begins with what can be seen; others are looked at more closely. */
export function saysSomethingHere(cursor: ByteCursor): boolean {
  const first = cursor.bytes[cursor.at + 1] as number;
  return cursor.text() >= 1 && first > 0x20 && first < 0x7f && first !== 0x5c;
}
