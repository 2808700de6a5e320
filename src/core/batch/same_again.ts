import type { ByteCursor } from './byte_cursor.js';
import { SameBytes } from './same_bytes.js';

/** A value that hardly ever differs from that of the line before: it is read only where its bytes do. */
export class SameAgain<Value> {
  readonly #fresh: (cursor: ByteCursor) => Value | undefined;
  #bytes: SameBytes | null = null;
  #value: Value | undefined;

  /** `fresh` reads a value whose own bytes say where it ends, as quotes and brackets do; undefined: none. */
  constructor(fresh: (cursor: ByteCursor) => Value | undefined) {
    this.#fresh = fresh;
  }

  /** The value at the cursor, which moves behind it; undefined: none. */
  read(cursor: ByteCursor): Value | undefined {
    if (this.#bytes?.take(cursor) === true) return this.#value;
    const { at } = cursor;
    const value = this.#fresh(cursor);
    if (value === undefined) return undefined;
    this.#bytes = SameBytes.between(cursor, at);
    this.#value = value;
    return value;
  }
}
