import { bytesOf, type Sink } from './sink.js';

/** Bytes of the longest number in JavaScript, -1.2345678901234567e-100, rounded up to a place. */
export const MOST_DIGITS = 32;

/** Numbers kept, as a power of two: the points of a pack come to tens of thousands of different ones. */
const BITS = 16;

const NOTHING = bytesOf('null');

/**
 * Numbers as JSON writes them, NaN as null. The same come again and again, and each is put into digits once; bounded,
 * all digits in one piece of memory.
 */
export class NumberBytes {
  readonly #shift: number;
  readonly #numbers: Float64Array;
  readonly #lengths: Uint8Array;
  /** `MOST_DIGITS` for each place. */
  readonly #digits: Uint8Array;
  readonly #value = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#value.buffer);

  /** 2 to the power of `bits` numbers are kept. */
  constructor(bits = BITS) {
    this.#shift = 32 - bits;
    this.#numbers = new Float64Array(1 << bits).fill(Number.NaN);
    this.#lengths = new Uint8Array(1 << bits);
    this.#digits = new Uint8Array((1 << bits) * MOST_DIGITS);
  }

  /** Needs room for `MOST_DIGITS` more. */
  into(value: number, sink: Sink): void {
    // NaN equals no place, so it would never be found.
    if (Number.isNaN(value)) {
      sink.piece(NOTHING);
      return;
    }
    const place = this.#placeOf(value);
    if (this.#numbers[place] !== value) this.#learn(value, place);
    const digits = this.#digits;
    const { room, length: to } = sink;
    const [from, length] = [place * MOST_DIGITS, this.#lengths[place] as number];
    for (let i = 0; i < length; i += 1) room[to + i] = digits[from + i] as number;
    sink.length = to + length;
  }

  #placeOf(value: number): number {
    this.#value[0] = value;
    const halves = this.#halves;
    const mixed = (halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b);
    return Math.imul(mixed, 0x9e3779b1) >>> this.#shift;
  }

  #learn(value: number, place: number): void {
    const text = String(value);
    for (let i = 0; i < text.length; i += 1) this.#digits[place * MOST_DIGITS + i] = text.charCodeAt(i);
    this.#numbers[place] = value;
    this.#lengths[place] = text.length;
  }
}
