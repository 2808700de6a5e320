import type { ByteCursor } from './byte_cursor.js';

/** Bytes to be found again: most lines say in a place what a line before says there. */
export class SameBytes {
  readonly #view: DataView;

  /** Four bytes or more; less is never found. */
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(new Uint8Array(bytes).buffer);
  }

  /** What stands between there and the cursor. */
  static between({ bytes, at }: ByteCursor, start: number): SameBytes {
    return new SameBytes(bytes.subarray(start, at));
  }

  /** Whether they stand at the cursor; then it moves behind them. */
  take(cursor: ByteCursor): boolean {
    const { view, at } = cursor;
    const mine = this.#view;
    const last = mine.byteLength - 4;
    if (last < 0 || at + last + 4 > view.byteLength) return false;
    // The last four overlap those before them.
    for (let offset = 0; offset < last; offset += 4)
      if (view.getInt32(at + offset) !== mine.getInt32(offset)) return false;
    if (view.getInt32(at + last) !== mine.getInt32(last)) return false;
    cursor.at = at + last + 4;
    return true;
  }
}
