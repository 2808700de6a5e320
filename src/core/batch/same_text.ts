import type { ByteCursor } from './byte_cursor.js';
import { SameBytes } from './same_bytes.js';

/** A text that hardly ever differs from that of the line before: it is read only where it does. */
export class SameText {
  readonly #pattern: RegExp;
  readonly #longest: number;
  /** With both quotes; null: nothing was read yet. */
  #bytes: SameBytes | null = null;
  #text = '';

  /** `pattern`: what the text has to be; `longest`: in bytes. */
  constructor(pattern: RegExp, longest: number) {
    this.#pattern = pattern;
    this.#longest = longest;
  }

  /** The text at the cursor, which moves behind it; undefined: none, or another. */
  read(cursor: ByteCursor): string | undefined {
    if (this.#bytes?.take(cursor) === true) return this.#text;
    const { at } = cursor;
    const text = cursor.shortText(this.#longest);
    if (text === undefined || !this.#pattern.test(text)) return undefined;
    this.#bytes = SameBytes.between(cursor, at);
    this.#text = text;
    return text;
  }
}
