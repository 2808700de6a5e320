import type { ByteCursor } from './byte_cursor.js';
import { QUOTE } from './bytes.js';

/** No text is so long: what is no plain word stands for nothing. */
const NEVER = 1 << 30;
/** Words that may be left out without another order: so many are tried one after the other. */
const GUESSES = 8;
/** Up to so many words are looked through. */
const FEW = 16;
const PLAIN = /^[\w@.-]+$/;

/**
 * Words that may stand between quotes in a line, found by their bytes: no text is made of what is read. The quotes count as
 * part of a word, so that one is never taken for the beginning of another.
 */
export class ByteWords {
  readonly words: readonly string[];
  /** The bytes of each word with both quotes, four to a number: the last four overlap those before them. */
  readonly #fours: Int32Array;
  /** Where each word begins in `fours`, and its length in bytes. One more at the end, which never matches. */
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  /** The first four bytes of each word, which tell most of them apart; 0: it is shorter. */
  readonly #firsts: Int32Array;
  readonly #longest: number;
  /** Word + 1 by the hash of its bytes; 0: none. Open addressing. */
  readonly #table: Int32Array;
  /** Which word followed another last time, by word + 1: most lines hold their keys in the order of the line before. */
  readonly #next: Int32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    this.#starts = new Int32Array(words.length + 1);
    this.#lengths = new Int32Array(words.length + 1).fill(NEVER);
    this.#firsts = new Int32Array(words.length + 1);
    let size = 8;
    while (size < words.length * 4) size *= 2;
    this.#table = new Int32Array(size);
    // Behind the last comes the word that never matches.
    this.#next = Int32Array.from({ length: words.length + 2 }, (_, at) => Math.min(at, words.length));
    const fours: number[] = [];
    let longest = 0;
    words.forEach((word, at) => {
      this.#starts[at] = fours.length;
      if (!PLAIN.test(word)) return;
      const bytes = new DataView(Uint8Array.from(`"${word}"`, (letter) => letter.charCodeAt(0)).buffer);
      this.#lengths[at] = bytes.byteLength;
      longest = Math.max(longest, bytes.byteLength);
      fours.push(...inFours(bytes));
      if (bytes.byteLength >= 4) this.#firsts[at] = bytes.getInt32(0, true);
      this.#place(at, hash(bytes, 0, bytes.byteLength));
    });
    this.#longest = longest;
    this.#fours = Int32Array.from(fours);
  }

  /** The word at the cursor, which moves behind it; -1: none of these, and the cursor stays. */
  word(cursor: ByteCursor): number {
    const count = this.words.length;
    if (count > FEW) return this.#lookedUp(cursor);
    const first = firstFour(cursor);
    const firsts = this.#firsts;
    for (let word = 0; word < count; word += 1) {
      if (firsts[word] === first && this.#isAt(word, cursor)) return this.#behind(word, cursor);
    }
    return this.#lookedUp(cursor);
  }

  #lookedUp(cursor: ByteCursor): number {
    const { bytes, view, at } = cursor;
    if (bytes[at] !== QUOTE) return -1;
    const last = at + this.#longest;
    let close = at + 1;
    while (bytes[close] !== QUOTE) if (++close >= last) return -1;
    const length = close + 1 - at;
    const table = this.#table;
    const mask = table.length - 1;
    for (let place = hash(view, at, length) & mask; ; place = (place + 1) & mask) {
      const found = (table[place] as number) - 1;
      if (found === -1) return -1;
      if (this.#isAt(found, cursor)) return this.#behind(found, cursor);
    }
  }

  /** The same for a key and its colon; `previous`: the key before it in the same group, -1: it is the first. */
  key(previous: number, cursor: ByteCursor): number {
    const found = this.following(previous, cursor);
    return found !== -1 && cursor.colon() ? found : -1;
  }

  /** The word at the cursor that stands behind `previous`, -1: it is the first. Quickest where the order is as before. */
  following(previous: number, cursor: ByteCursor): number {
    const next = this.#next;
    const firsts = this.#firsts;
    const first = firstFour(cursor);
    let guess = next[previous + 1] as number;
    for (let tries = 0; tries < GUESSES; tries += 1) {
      if (firsts[guess] === first && this.#isAt(guess, cursor)) return this.#behind(guess, cursor);
      guess = next[guess + 1] as number;
    }
    const found = this.word(cursor);
    // A step ahead in the order of the words is no other order.
    if (found !== -1 && !(found > previous && found <= previous + GUESSES)) next[previous + 1] = found;
    return found;
  }

  #behind(word: number, cursor: ByteCursor): number {
    cursor.at += this.#lengths[word] as number;
    return word;
  }

  #isAt(word: number, { view, at, size }: ByteCursor): boolean {
    const length = this.#lengths[word] as number;
    if (at + length > size) return false;
    const fours = this.#fours;
    let four = this.#starts[word] as number;
    if (length < 4) return inThree(view, at) === fours[four];
    const last = at + length - 4;
    for (let here = at; here < last; here += 4, four += 1) if (view.getInt32(here, true) !== fours[four]) return false;
    return view.getInt32(last, true) === fours[four];
  }

  #place(word: number, hashed: number): void {
    const mask = this.#table.length - 1;
    let place = hashed & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = word + 1;
  }
}

/** Never 0 where a word may stand: it begins with a quote. */
function firstFour({ view, at, size }: ByteCursor): number {
  return at + 4 <= size ? view.getInt32(at, true) : -1;
}

function inFours(bytes: DataView): readonly number[] {
  const length = bytes.byteLength;
  if (length < 4) return [inThree(bytes, 0)];
  return Array.from({ length: Math.ceil(length / 4) }, (_, at) => bytes.getInt32(Math.min(at * 4, length - 4), true));
}

/** A word of one letter, and one of none. */
function inThree(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** Of the first, the middle and the last four bytes and the length. */
function hash(view: DataView, at: number, length: number): number {
  if (length < 4) return length === 3 ? view.getUint8(at + 1) * 31 : 0;
  const mixed =
    Math.imul(view.getInt32(at, true), 0x9e3779b1) ^
    Math.imul(view.getInt32(at + ((length - 4) >> 1), true), 0x85ebca6b) ^
    Math.imul(view.getInt32(at + length - 4, true), 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ ((mixed >>> 16) + length);
}
