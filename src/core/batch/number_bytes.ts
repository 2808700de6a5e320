import { bytesOf, type Sink } from './sink.js';

/**
 * Numbers kept, as a power of two. The points of a pack come to tens of thousands of different ones, most of them rare: more
 * would not fit the nearest memory of a processor, and cost what they save.
 */
const BITS = 14;

/** Of each number kept: itself, the count of its digits in one byte, and the digits. */
const ENTRY = 32;
const COUNT = 8;
const DIGITS = COUNT + 1;
const MOST_DIGITS = ENTRY - DIGITS;

const NOTHING = bytesOf('null');

/** `String` would keep what it made in a place of its own, which outlives a million lines. */
function digitsOf(value: number): string {
  return JSON.stringify(value);
}

/** Numbers as JSON writes them, NaN as null. The same come again and again, and each is put into digits once; bounded. */
export class NumberBytes {
  readonly #shift: number;
  /** Both over the same memory, entry by entry: one look brings all of it near. */
  readonly #numbers: Float64Array;
  readonly #bytes: Uint8Array;
  readonly #value = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#value.buffer);

  /** 2 to the power of `bits` numbers are kept. */
  constructor(bits = BITS) {
    this.#shift = 32 - bits;
    this.#bytes = new Uint8Array(ENTRY << bits);
    this.#numbers = new Float64Array(this.#bytes.buffer).fill(Number.NaN);
  }

  /** The number in `values` at a place: handed over as it is, it would be put into memory of its own. */
  into(values: Float64Array, place: number, sink: Sink): void {
    const value = values[place] as number;
    // NaN equals no number that is kept.
    if (Number.isNaN(value)) {
      sink.piece(NOTHING);
      return;
    }
    const entry = this.#entryOf(value);
    if (this.#numbers[entry / COUNT] !== value && !this.#learn(value, entry)) {
      sink.text(digitsOf(value));
      return;
    }
    const bytes = this.#bytes;
    const length = bytes[entry + COUNT] as number;
    sink.reserve(length);
    const { room, length: to } = sink;
    for (let at = 0; at < length; at += 1) room[to + at] = bytes[entry + DIGITS + at] as number;
    sink.length = to + length;
  }

  /** Where its entry begins. */
  #entryOf(value: number): number {
    this.#value[0] = value;
    const halves = this.#halves;
    const mixed = (halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b);
    return (Math.imul(mixed, 0x9e3779b1) >>> this.#shift) * ENTRY;
  }

  /** False: it has too many digits to be kept. */
  #learn(value: number, entry: number): boolean {
    const digits = digitsOf(value);
    if (digits.length > MOST_DIGITS) return false;
    for (let at = 0; at < digits.length; at += 1) this.#bytes[entry + DIGITS + at] = digits.charCodeAt(at);
    this.#bytes[entry + COUNT] = digits.length;
    this.#numbers[entry / COUNT] = value;
    return true;
  }
}
