import type { ByteCursor } from './byte_cursor.js';

/** Most lines say in a place what the line before says there: its bytes are compared, and read only where they differ. */
export class SameText {
  readonly #pattern: RegExp;
  readonly #longest: number;
  /** With both quotes; empty: nothing was read yet. */
  #bytes = new Uint8Array();
  #text = '';

  /** `pattern`: what the text has to be; `longest`: in bytes. */
  constructor(pattern: RegExp, longest: number) {
    this.#pattern = pattern;
    this.#longest = longest;
  }

  /** The text at the cursor, which moves behind it; undefined: none, or another. */
  read(cursor: ByteCursor): string | undefined {
    const { bytes, at } = cursor;
    const mine = this.#bytes;
    let same = 0;
    while (same < mine.length && bytes[at + same] === mine[same]) same += 1;
    if (same === 0 || same < mine.length) return this.#readAnew(cursor);
    cursor.at = at + same;
    return this.#text;
  }

  #readAnew(cursor: ByteCursor): string | undefined {
    const { bytes, at } = cursor;
    const text = cursor.shortText(this.#longest);
    if (text === undefined || !this.#pattern.test(text)) return undefined;
    this.#bytes = bytes.slice(at, cursor.at);
    this.#text = text;
    return text;
  }
}
