import type { ByteCursor } from './byte_cursor.js';
import { ByteWords } from './byte_words.js';
import { shortText } from './short_text.js';

/** Ids that lines name, each learned where it comes first, and each once in a group. Bounded. */
export class LearnedWords {
  readonly #pattern: RegExp;
  readonly #most: number;
  readonly #longest: number;
  #known = new ByteWords([]);
  /** The group in which each came last, by its number. */
  readonly #came: Float64Array;
  #group = 0;

  /** `pattern`: what an id is, a plain word; `most` of them are learned; `longest`: bytes of one. */
  constructor(pattern: RegExp, most: number, longest: number) {
    this.#pattern = pattern;
    this.#most = most;
    this.#longest = longest;
    this.#came = new Float64Array(most);
  }

  /** In the order in which they came first. */
  get words(): readonly string[] {
    return this.#known.words;
  }

  /** A list or an object begins, in which each stands once. */
  begin(): void {
    this.#group += 1;
  }

  /** Number of the id at the cursor, which moves behind it; -1: none, one too many, or one that came already. */
  word(cursor: ByteCursor): number {
    const found = this.#known.word(cursor);
    return this.#once(found === -1 ? this.#learn(cursor) : found);
  }

  /** The same of a key and its colon; `previous`: the key before it, -1: it is the first. */
  key(previous: number, cursor: ByteCursor): number {
    const { at } = cursor;
    const found = this.#known.key(previous, cursor);
    if (found !== -1) return this.#once(found);
    cursor.at = at;
    const fresh = this.#learn(cursor);
    return fresh !== -1 && cursor.colon() ? this.#once(fresh) : -1;
  }

  #once(word: number): number {
    if (word === -1 || this.#came[word] === this.#group) return -1;
    this.#came[word] = this.#group;
    return word;
  }

  #learn(cursor: ByteCursor): number {
    const { words } = this.#known;
    if (words.length >= this.#most) return -1;
    const word = shortText(cursor, this.#longest);
    // One that is known stands here in escapes, or without its colon: nobody writes it so.
    if (word === undefined || !this.#pattern.test(word) || words.includes(word)) return -1;
    this.#known = new ByteWords([...words, word]);
    return words.length;
  }
}
