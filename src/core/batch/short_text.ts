import type { ByteCursor } from './byte_cursor.js';
import { BACKSLASH } from './bytes.js';
import { SameAgain } from './same_again.js';

/**
 * The text at the cursor, which moves behind it; undefined: none, an empty one, or more than `most` bytes. Names differ from
 * line to line; of plain letters, eight at a time, hardly anything is left behind.
 */
export function shortText(cursor: ByteCursor, most: number): string | undefined {
  const { bytes, at: start } = cursor;
  const length = cursor.text();
  if (length < 1 || length > most) return undefined;
  let seen = 0;
  let escapes = false;
  for (let at = start + 1; at <= start + length; at += 1) {
    const byte = bytes[at] as number;
    seen |= byte;
    escapes ||= byte === BACKSLASH;
  }
  if (seen >= 0x80 || escapes) return JSON.parse(cursor.slice(start)) as string;
  return plainText(bytes, start + 1, length);
}

/** One that hardly ever differs from that of the line before. `pattern`: what it has to be; `most`: in bytes. */
export function sameText(pattern: RegExp, most: number): SameAgain<string> {
  return new SameAgain((cursor) => {
    const text = shortText(cursor, most);
    return text !== undefined && pattern.test(text) ? text : undefined;
  });
}

function plainText(bytes: Uint8Array, start: number, length: number): string {
  let text = '';
  let at = start;
  for (; at + 8 <= start + length; at += 8) {
    text += String.fromCharCode(
      bytes[at] as number,
      bytes[at + 1] as number,
      bytes[at + 2] as number,
      bytes[at + 3] as number,
      bytes[at + 4] as number,
      bytes[at + 5] as number,
      bytes[at + 6] as number,
      bytes[at + 7] as number,
    );
  }
  for (; at < start + length; at += 1) text += String.fromCharCode(bytes[at] as number);
  return text;
}
