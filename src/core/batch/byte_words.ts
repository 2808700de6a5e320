import type { ByteCursor } from './byte_cursor.js';

/** No text is so long: what is no plain word stands for nothing. */
const NEVER = 1 << 30;
/** Words tried one after the other before one is looked up, and words that may be left out without another order. */
const GUESSES = 3;
const STEP = 8;
const QUOTE = 0x22;
const PLAIN = /^[\w@.-]+$/;

/**
 * Words that may stand between quotes in a line, found by their bytes: no text is made of what is read. The quotes count as
 * part of a word, so that one is never taken for the beginning of another.
 */
export class ByteWords {
  readonly words: readonly string[];
  readonly #bytes: DataView;
  /** Of each word in `bytes`, and its length with both quotes. One more at the end, which never matches. */
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  readonly #longest: number;
  /** Word + 1 by the hash of its bytes; 0: none. Open addressing. */
  readonly #table: Int32Array;
  /** Which word followed another last time, by word + 1: most lines hold their keys in the order of the line before. */
  readonly #next: Int32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    const all = words.map((word) => `"${word}"`).join('');
    this.#bytes = new DataView(Uint8Array.from(all, (letter) => letter.charCodeAt(0)).buffer);
    this.#starts = new Int32Array(words.length + 1);
    this.#lengths = new Int32Array(words.length + 1).fill(NEVER);
    let size = 8;
    while (size < words.length * 4) size *= 2;
    this.#table = new Int32Array(size);
    let start = 0;
    let longest = 0;
    words.forEach((word, at) => {
      const length = word.length + 2;
      this.#starts[at] = start;
      if (PLAIN.test(word)) this.#lengths[at] = length;
      longest = Math.max(longest, length);
      start += length;
    });
    this.#longest = longest;
    words.forEach((word, at) => {
      if (PLAIN.test(word)) this.#place(at);
    });
    // Behind the last comes the word that never matches.
    this.#next = Int32Array.from({ length: words.length + 2 }, (_, at) => Math.min(at, words.length));
  }

  /** The word at the cursor, which moves behind it; -1: none of these, and the cursor stays. */
  word(cursor: ByteCursor): number {
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
      if (!this.#isAt(found, view, at)) continue;
      cursor.at = close + 1;
      return found;
    }
  }

  /** The same for a key and its colon; `previous`: the key before it in the same group, -1: it is the first. */
  key(previous: number, cursor: ByteCursor): number {
    const found = this.#expected(previous, cursor);
    return found !== -1 && cursor.colon() ? found : -1;
  }

  #expected(previous: number, cursor: ByteCursor): number {
    const next = this.#next;
    const { view, at } = cursor;
    let guess = next[previous + 1] as number;
    // Some that this sheet leaves out change no order.
    for (let tries = 0; tries < GUESSES; tries += 1) {
      if (this.#isAt(guess, view, at)) return this.#behind(guess, cursor);
      guess = next[guess + 1] as number;
    }
    const found = this.word(cursor);
    // A step ahead in the order of the words is no other order.
    if (found !== -1 && !(found > previous && found <= previous + STEP)) next[previous + 1] = found;
    return found;
  }

  #behind(word: number, cursor: ByteCursor): number {
    cursor.at += this.#lengths[word] as number;
    return word;
  }

  #isAt(word: number, view: DataView, at: number): boolean {
    const length = this.#lengths[word] as number;
    if (at + length > view.byteLength) return false;
    const mine = this.#bytes;
    const start = this.#starts[word] as number;
    if (length < 4) return view.getUint16(at) === mine.getUint16(start) && view.getUint8(at + 2) === QUOTE;
    // Four bytes at a time; the last four overlap those before them.
    const last = length - 4;
    for (let offset = 0; offset < last; offset += 4) {
      if (view.getInt32(at + offset) !== mine.getInt32(start + offset)) return false;
    }
    return view.getInt32(at + last) === mine.getInt32(start + last);
  }

  #place(word: number): void {
    const mask = this.#table.length - 1;
    let place = hash(this.#bytes, this.#starts[word] as number, this.#lengths[word] as number) & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = word + 1;
  }
}

/** Of the first, the middle and the last four bytes and the length. */
function hash(view: DataView, at: number, length: number): number {
  if (length < 4) return length === 3 ? view.getUint8(at + 1) * 31 : 0;
  const mixed =
    Math.imul(view.getInt32(at), 0x9e3779b1) ^
    Math.imul(view.getInt32(at + ((length - 4) >> 1)), 0x85ebca6b) ^
    Math.imul(view.getInt32(at + length - 4), 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ ((mixed >>> 16) + length);
}
