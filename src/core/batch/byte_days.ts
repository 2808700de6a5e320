import type { ByteCursor } from './byte_cursor.js';
import { QUOTE } from './bytes.js';
import type { Days } from './days.js';

const LENGTH = 10;
/** Days kept, as a power of two: most sheets name the same few hundred. */
const BITS = 12;

/** Days of the calendar in quotes, found by their bytes; bounded. */
export class ByteDays {
  readonly #cursor: ByteCursor;
  readonly #days: Days;
  /** By place: the letters of a day in four, four and two, and the day as `Days` has it. */
  readonly #years = new Int32Array(1 << BITS);
  readonly #months = new Int32Array(1 << BITS);
  readonly #ends = new Int32Array(1 << BITS);
  readonly #known = new Float64Array(1 << BITS).fill(Number.NaN);
  readonly #texts = Array.from({ length: 1 << BITS }, () => '');
  /** As it stood there. */
  text = '';

  constructor(cursor: ByteCursor, days: Days) {
    this.#cursor = cursor;
    this.#days = days;
  }

  /** The day in quotes at the cursor, which moves behind it; NaN: no such day. */
  read(): number {
    const cursor = this.#cursor;
    const { bytes, view, at } = cursor;
    if (bytes[at] !== QUOTE || bytes[at + LENGTH + 1] !== QUOTE) return Number.NaN;
    const year = view.getInt32(at + 1, true);
    const month = view.getInt32(at + 5, true);
    const end = view.getInt16(at + 9, true);
    cursor.at = at + LENGTH + 2;
    const mixed = Math.imul(year, 0x9e3779b1) ^ Math.imul(month, 0x85ebca6b) ^ Math.imul(end, 0xc2b2ae35);
    const place = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> (32 - BITS);
    if (this.#years[place] !== year || this.#months[place] !== month || this.#ends[place] !== end) {
      this.#years[place] = year;
      this.#months[place] = month;
      this.#ends[place] = end;
      const text = cursor.slice(at + 1).slice(0, LENGTH);
      this.#texts[place] = text;
      this.#known[place] = this.#days.of(text);
    }
    this.text = this.#texts[place] as string;
    return this.#known[place] as number;
  }
}
