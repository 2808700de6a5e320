import type { ByteCursor } from './byte_cursor.js';
import type { Days } from './days.js';

export interface ByteDay {
  readonly text: string;
  /** As `Days` has it. */
  readonly day: number;
}

const NONE: ByteDay = { text: '', day: Number.NaN };
const QUOTE = 0x22;
const ZERO = 0x30;
const DASH = 0x2d;
const LENGTH = 10;
/** Most sheets name the same few hundred days. */
const MOST = 10_000;

/** Days of the calendar by their digits. Bounded. */
export class ByteDays {
  readonly #cursor: ByteCursor;
  readonly #days: Days;
  readonly #known = new Map<number, ByteDay>();

  constructor(cursor: ByteCursor, days: Days) {
    this.#cursor = cursor;
    this.#days = days;
  }

  /** The day in quotes at the cursor, which moves behind it; of a text that is no such day, `day` is NaN. */
  read(): ByteDay {
    const { bytes, at } = this.#cursor;
    if (bytes[at] !== QUOTE || bytes[at + LENGTH + 1] !== QUOTE) return NONE;
    let digits = 0;
    for (let place = 1; place <= LENGTH; place += 1) {
      const byte = bytes[at + place] as number;
      if (place === 5 || place === 8) {
        if (byte !== DASH) return NONE;
      } else if (byte < ZERO || byte > ZERO + 9) return NONE;
      else digits = digits * 10 + byte - ZERO;
    }
    this.#cursor.at = at + LENGTH + 2;
    return this.#known.get(digits) ?? this.#learn(digits);
  }

  #learn(digits: number): ByteDay {
    const text = String(digits)
      .padStart(8, '0')
      .replace(/^(....)(..)(..)$/, '$1-$2-$3');
    const fresh = { text, day: this.#days.of(text) };
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(digits, fresh);
    return fresh;
  }
}
