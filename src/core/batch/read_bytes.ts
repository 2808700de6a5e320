import { EVIDENCE_KINDS, NOT_APPLICABLE_REASONS, WITNESSES } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import { ByteDays } from './byte_days.js';
import { ByteWords } from './byte_words.js';
import type { Days } from './days.js';
import { ASKED, KIND } from './item_table.js';
import type { Program, RubricPlan } from './program.js';
import { PROOF } from './proof_strength.js';
import { HAS, IN_ANSWERED, IN_NO_VALUE, IN_NOT_APPLICABLE } from './read_answer.js';
import { MOST_PIECES } from './read_evidence.js';
import type { SheetReader } from './read_object.js';
import { STATE } from './slots.js';

const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
const COMMA = 0x2c;
const QUOTE = 0x22;
const ONE = 0x31;
const FIVE = 0x35;
const TRUE = 0x74;
const FALSE = 0x66;

/** Letters of a note, and of who else does a job: bytes are no fewer, so a text of so few bytes is short enough. */
const NOTE = 10_000;
const SHORT = 200;

const STATES = ['answered', 'dont_know', 'declined', 'not_applicable'] as const;
const NO_VALUE = STATES.map((state) => ({ state }));

/**
 * Reads the answers of a sheet from the bytes of its line into the slots of its program, without an object for each: what
 * `SheetReader` does with what JSON.parse made, by the same readers of answers and evidence. False: the line is given up,
 * and goes by way of JSON.parse. It never takes what that way refuses: a key that stands twice finds its stamp, no key is
 * read that has an escape, and any answer in a form that is not known here is parsed by itself.
 */
export class ByteAnswers {
  readonly #program: Program;
  readonly #sheet: SheetReader;
  readonly #cursor: ByteCursor;
  readonly #days: ByteDays;
  readonly #rubrics: ByteWords;
  readonly #items: readonly ByteWords[];
  /** Words that answer a question of choice or a checklist. */
  readonly #options: readonly (ByteWords | null)[];
  /** By slot, and by rubric: the sheet where it stood last. */
  readonly #stamps: Float64Array;
  readonly #rubricStamps: Float64Array;
  #sheets = 0;
  /** Of the answer that is read. */
  #has = 0;
  #proof: number = PROOF.none;
  #value: unknown;
  #state = 0;
  #reason = 0;
  #whose: string | undefined;

  constructor(program: Program, sheet: SheetReader, cursor: ByteCursor, days: Days) {
    this.#program = program;
    this.#sheet = sheet;
    this.#cursor = cursor;
    this.#days = new ByteDays(cursor, days);
    this.#rubrics = new ByteWords([...program.places.keys()]);
    this.#items = program.rubrics.map(({ ids }) => new ByteWords(ids));
    this.#options = program.items.items.map((item) => {
      if (item.type === 'choice') return new ByteWords(item.options.map(({ id }) => id));
      return item.type === 'checklist' ? new ByteWords([...item.options.map(({ id }) => id), 'none']) : null;
    });
    this.#stamps = new Float64Array(program.items.items.length);
    this.#rubricStamps = new Float64Array(program.places.size);
  }

  /** All answers of a sheet, the cursor at their brace. */
  read(): boolean {
    const cursor = this.#cursor;
    this.#sheets += 1;
    if (!cursor.take(BRACE)) return false;
    if (cursor.take(BRACE_END)) return true;
    let word = -1;
    do {
      word = this.#rubrics.key(word, cursor);
      if (word === -1 || this.#rubricStamps[word] === this.#sheets) return false;
      this.#rubricStamps[word] = this.#sheets;
      if (!this.#rubric(this.#program.places.get(this.#rubrics.words[word] as string) as number)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END);
  }

  /** `place` -1: nothing of it is asked here, and nothing is answered. */
  #rubric(place: number): boolean {
    const cursor = this.#cursor;
    if (!cursor.take(BRACE)) return false;
    if (cursor.take(BRACE_END)) return true;
    if (place === -1) return false;
    const items = this.#items[place] as ByteWords;
    const { first } = this.#program.rubrics[place] as RubricPlan;
    const stamps = this.#stamps;
    let at = -1;
    do {
      at = items.key(at, cursor);
      if (at === -1 || stamps[first + at] === this.#sheets) return false;
      stamps[first + at] = this.#sheets;
      if (!this.#answer(first + at, place)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END);
  }

  #answer(slot: number, place: number): boolean {
    const { items, slots, rubrics } = this.#program;
    const asked = items.asked[slot] as number;
    if (asked === ASKED.yes) return this.#isLevel(slot) || this.#given(slot, place);
    if (asked === ASKED.no || !this.#given(slot, rubrics.length)) return false;
    // On file for the day this sheet goes deeper; it says nothing here.
    slots.state[slot] = STATE.blank;
    slots.claimed[slot] = Number.NaN;
    slots.credited[slot] = Number.NaN;
    return true;
  }

  /** A digit that stands alone, which most answers are. */
  #isLevel(slot: number): boolean {
    const { bytes, at } = this.#cursor;
    const digit = bytes[at] as number;
    const next = bytes[at + 1];
    if (digit < ONE || digit > FIVE || (next !== COMMA && next !== BRACE_END)) return false;
    if (this.#program.items.kind[slot] !== KIND.level) return false;
    this.#cursor.at = at + 1;
    return this.#sheet.answers.level(slot, digit - 0x30, PROOF.none);
  }

  #given(slot: number, place: number): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    const { answers } = this.#sheet;
    if (cursor.bytes[start] !== BRACE) {
      const value = this.#plainValue(slot);
      return value !== undefined && answers.value(slot, value, PROOF.none);
    }
    if (this.#long(slot)) return this.#spelledOut(slot, place);
    // A form that is not known here: parsed by itself.
    cursor.at = start;
    const answer = cursor.parsed();
    return answer !== undefined && answers.read(slot, place, answer);
  }

  /** A value that is no group, as JSON.parse gives it; undefined: none that could be in order. */
  #plainValue(slot: number): unknown {
    const cursor = this.#cursor;
    const byte = cursor.bytes[cursor.at];
    if (byte === TRUE) return cursor.literal('true') ? true : undefined;
    if (byte === FALSE) return cursor.literal('false') ? false : undefined;
    const options = this.#options[slot] as ByteWords | null;
    if (options === null) {
      const kind = this.#program.items.kind[slot];
      return kind === KIND.level ? cursor.number() : cursor.parsed();
    }
    if (byte === QUOTE) return options.words[options.word(cursor)];
    return cursor.take(BRACKET) ? this.#list(options) : undefined;
  }

  #list(options: ByteWords): unknown {
    const cursor = this.#cursor;
    const list: unknown[] = [];
    do {
      const option = options.words[options.word(cursor)];
      if (option === undefined) return undefined;
      list.push(option);
    } while (cursor.comma());
    return cursor.take(BRACKET_END) ? list : undefined;
  }

  /** An answer that is spelled out: takes in what it has. False: nothing is said about it yet. */
  #long(slot: number): boolean {
    const cursor = this.#cursor;
    this.#has = 0;
    this.#proof = PROOF.none;
    cursor.take(BRACE);
    let key = -1;
    do {
      key = PARTS.key(key, cursor);
      const bit = 1 << key;
      if (key === -1 || (this.#has & bit) !== 0) return false;
      this.#has |= bit;
      if (!this.#part(slot, bit)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END);
  }

  #part(slot: number, part: number): boolean {
    const cursor = this.#cursor;
    if (part === HAS.value) {
      this.#value = this.#anyValue(slot);
      return this.#value !== undefined;
    }
    if (part === HAS.evidence) {
      this.#proof = this.#evidence(this.#program.items.maxAge[slot] as number);
      return this.#proof !== PROOF.refused;
    }
    if (part === HAS.note) return isNote(cursor);
    if (part === HAS.whose) {
      this.#whose = cursor.shortText(SHORT);
      return this.#whose !== undefined;
    }
    if (part === HAS.reason) {
      this.#reason = REASON_WORDS.word(cursor);
      return this.#reason !== -1;
    }
    this.#state = STATE_WORDS.word(cursor);
    return this.#state !== -1;
  }

  #anyValue(slot: number): unknown {
    const cursor = this.#cursor;
    if (cursor.bytes[cursor.at] !== BRACE) return this.#plainValue(slot);
    if (this.#program.items.kind[slot] !== KIND.metric) return cursor.parsed();
    const start = cursor.at;
    const metric = this.#metric();
    if (metric !== undefined) return metric;
    cursor.at = start;
    return cursor.parsed();
  }

  /** A number with where it is from. What its texts say is asked by nobody here, only that they say something. */
  #metric(): unknown {
    const cursor = this.#cursor;
    let now = Number.NaN;
    let before = Number.NaN;
    let key = -1;
    let has = 0;
    cursor.take(BRACE);
    do {
      key = IN_METRIC.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return undefined;
      has |= 1 << key;
      if (key === 0) now = cursor.number();
      else if (key === 1) before = cursor.number();
      else if (!saysSomething(cursor)) return undefined;
    } while (cursor.comma());
    if (!cursor.take(BRACE_END) || (has | 2) !== 15) return undefined;
    if (has === 15) return { now, before, source: STAND_IN, period: STAND_IN };
    return { now, source: STAND_IN, period: STAND_IN };
  }

  /** One of PROOF. */
  #evidence(maxAge: number): number {
    const cursor = this.#cursor;
    if (!cursor.take(BRACKET)) return PROOF.refused;
    if (cursor.take(BRACKET_END)) return PROOF.none;
    let strongest: number = PROOF.none;
    let pieces = 0;
    do {
      const proof = this.#piece(maxAge);
      pieces += 1;
      if (proof === PROOF.refused || pieces > MOST_PIECES) return PROOF.refused;
      if (proof > strongest) strongest = proof;
    } while (cursor.comma());
    return cursor.take(BRACKET_END) ? strongest : PROOF.refused;
  }

  #piece(maxAge: number): number {
    const cursor = this.#cursor;
    const { evidence } = this.#sheet;
    if (!cursor.take(BRACE)) return PROOF.refused;
    let kind = -1;
    let witness = -1;
    let day = evidence.answeredDay;
    let key = -1;
    let has = 0;
    do {
      key = IN_PIECE.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return PROOF.refused;
      has |= 1 << key;
      if (key === 0) kind = KIND_WORDS.word(cursor);
      else if (key === 1) day = this.#days.read().day;
      else if (key === 2) witness = WITNESS_WORDS.word(cursor);
      else if (!isNote(cursor)) return PROOF.refused;
    } while (cursor.comma());
    if (!cursor.take(BRACE_END) || kind === -1 || (witness === -1 && (has & 4) !== 0)) return PROOF.refused;
    return evidence.judge(EVIDENCE_KINDS[kind], day, WITNESSES[witness], maxAge);
  }

  /** What was taken in comes into its slot. */
  #spelledOut(slot: number, place: number): boolean {
    const { answers } = this.#sheet;
    const has = this.#has;
    const state = (has & HAS.state) === 0 ? 0 : this.#state;
    if (state === 0) {
      return (has & HAS.value) !== 0 && (has & ~IN_ANSWERED) === 0 && answers.value(slot, this.#value, this.#proof);
    }
    if (state < 3) return (has & ~IN_NO_VALUE) === 0 && answers.read(slot, place, NO_VALUE[state]);
    if ((has & ~IN_NOT_APPLICABLE) !== 0 || (has & HAS.reason) === 0) return false;
    const reason = NOT_APPLICABLE_REASONS[this.#reason];
    const answer = { state: 'not_applicable', reason };
    return answers.read(slot, place, (has & HAS.whose) === 0 ? answer : { ...answer, whose: this.#whose });
  }
}

/** Its bits are those of HAS. */
const PARTS = new ByteWords(['value', 'evidence', 'note', 'state', 'reason', 'whose'] satisfies (keyof typeof HAS)[]);
const STATE_WORDS = new ByteWords(STATES);
const REASON_WORDS = new ByteWords(NOT_APPLICABLE_REASONS);
const IN_METRIC = new ByteWords(['now', 'before', 'source', 'period']);
const IN_PIECE = new ByteWords(['kind', 'date', 'seen_by', 'note']);
const KIND_WORDS = new ByteWords(EVIDENCE_KINDS);
const WITNESS_WORDS = new ByteWords(WITNESSES);
const STAND_IN = 'x';

function isNote(cursor: ByteCursor): boolean {
  const length = cursor.text();
  return length >= 1 && length <= NOTE;
}

/** A text that begins with what can be seen; others are looked at more closely. */
function saysSomething(cursor: ByteCursor): boolean {
  const first = cursor.bytes[cursor.at + 1] as number;
  return cursor.text() >= 1 && first > 0x20 && first < 0x7f && first !== 0x5c;
}
