import type { ByteCursor } from './byte_cursor.js';
import { numberAt } from './byte_number.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END, BRACKET, BRACKET_END, COMMA, ZERO } from './bytes.js';
import { type ItemTable, KIND } from './item_table.js';
import { saysSomethingHere } from './plain_bytes.js';
import type { AnswerTaker } from './take_answer.js';

const IN_METRIC = new ByteWords(['now', 'before', 'source', 'period']);
const [NOW, BEFORE] = [0, 1];
/** Bits of the keys that a number has; `before` may be missing. */
const ALL_OF_METRIC = 0b1111;

/** Reads the value of an answer from its bytes and hands it on. False: it is not known here, or not in order. */
export class ByteValues {
  readonly #cursor: ByteCursor;
  readonly #kind: Uint8Array;
  readonly #seen: Uint8Array;
  readonly #take: AnswerTaker;
  /** Words that answer a question of choice or a checklist, "none" of a checklist behind its options. */
  readonly #options: readonly (ByteWords | null)[];

  constructor(cursor: ByteCursor, { items, options, kind, seen }: ItemTable, take: AnswerTaker) {
    this.#cursor = cursor;
    this.#kind = kind;
    this.#seen = seen;
    this.#take = take;
    this.#options = options.map((ids, slot) => {
      if (ids === null) return null;
      return new ByteWords(items[slot]?.type === 'checklist' ? [...ids, 'none'] : ids);
    });
  }

  read(slot: number): boolean {
    switch (this.#kind[slot]) {
      case KIND.level:
        return this.#level(slot);
      case KIND.choice:
        return this.#take.choice(slot, (this.#options[slot] as ByteWords).word(this.#cursor));
      case KIND.checklist:
        return this.#checklist(slot);
      case KIND.metric:
        return this.#metric(slot);
      case KIND.yes_no:
        return this.#yesNo(slot);
      default:
        return this.#other(slot);
    }
  }

  /** Nearly always a digit that stands alone. */
  #level(slot: number): boolean {
    const cursor = this.#cursor;
    const { bytes, at } = cursor;
    const next = bytes[at + 1];
    if (next !== COMMA && next !== BRACE_END) return this.#take.level(slot, numberAt(cursor));
    cursor.at = at + 1;
    return this.#take.level(slot, (bytes[at] as number) - ZERO);
  }

  #yesNo(slot: number): boolean {
    const cursor = this.#cursor;
    if (cursor.literal('true')) return this.#take.yesNo(slot, true);
    return cursor.literal('false') && this.#take.yesNo(slot, false);
  }

  #checklist(slot: number): boolean {
    // A condition looks at the list itself.
    if (this.#seen[slot] === 1) return false;
    const cursor = this.#cursor;
    const options = this.#options[slot] as ByteWords;
    const none = options.words.length - 1;
    if (!cursor.take(BRACKET)) return false;
    let option = -1;
    let set = 0;
    do {
      option = options.following(option, cursor);
      const bit = 1 << option;
      if (option === -1 || (set & bit) !== 0) return false;
      set |= bit;
    } while (cursor.comma());
    if (!cursor.take(BRACKET_END)) return false;
    const isNone = set === 1 << none;
    return (isNone || set < 1 << none) && this.#take.checklist(slot, isNone ? 0 : set, null);
  }

  /** A number with where it is from. What its texts say is asked by nobody here, only that they say something. */
  #metric(slot: number): boolean {
    const cursor = this.#cursor;
    if (!cursor.take(BRACE)) return false;
    let now = Number.NaN;
    let before: number | undefined;
    let key = -1;
    let has = 0;
    do {
      key = IN_METRIC.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return false;
      has |= 1 << key;
      if (key === NOW) now = numberAt(cursor);
      else if (key === BEFORE) before = numberAt(cursor);
      else if (!saysSomethingHere(cursor)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END) && (has | (1 << BEFORE)) === ALL_OF_METRIC && this.#take.metric(slot, now, before);
  }

  #other(slot: number): boolean {
    const value = this.#cursor.parsed();
    return value !== undefined && this.#take.other(slot, value);
  }
}
