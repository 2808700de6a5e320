import type { ByteCursor } from './byte_cursor.js';

/** Bytes to be found again: most lines say in a place what a line before says there. */
export class SameBytes {
  readonly #length: number;
  /** Four bytes at a time; the last four overlap those before them. */
  readonly #fours: Int32Array;

  /** Four bytes or more; less is never found. */
  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset, length } = bytes;
    const view = new DataView(buffer, byteOffset, length);
    this.#length = length;
    this.#fours = new Int32Array(Math.ceil(length / 4)).map((_, at) =>
      length < 4 ? 0 : view.getInt32(Math.min(at * 4, length - 4), true),
    );
  }

  /** What stands between there and the cursor. */
  static between({ bytes, at }: ByteCursor, start: number): SameBytes {
    return new SameBytes(bytes.subarray(start, at));
  }

  /** Whether they stand at the cursor; then it moves behind them. */
  take(cursor: ByteCursor): boolean {
    const { view, at } = cursor;
    const length = this.#length;
    if (length < 4 || at + length > cursor.size) return false;
    const fours = this.#fours;
    const last = at + length - 4;
    let four = 0;
    for (let here = at; here < last; here += 4, four += 1) if (view.getInt32(here, true) !== fours[four]) return false;
    if (view.getInt32(last, true) !== fours[four]) return false;
    cursor.at = at + length;
    return true;
  }
}
