import { NOT_APPLICABLE_REASONS } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import type { ByteDays } from './byte_days.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END } from './bytes.js';
import { ASKED } from './item_table.js';
import { isNoteHere, SHORT_BYTES } from './plain_bytes.js';
import type { Program, RubricPlan } from './program.js';
import { PROOF } from './proof_strength.js';
import { HAS, IN_ANSWERED, IN_NO_VALUE, IN_NOT_APPLICABLE } from './read_answer.js';
import { ByteEvidence } from './read_evidence_bytes.js';
import type { SheetReader } from './read_object.js';
import { ByteValues } from './read_value_bytes.js';
import { shortText } from './short_text.js';

const STATES = ['answered', 'dont_know', 'declined', 'not_applicable'] as const;
const [ANSWERED, NOT_APPLICABLE] = [STATES.indexOf('answered'), STATES.indexOf('not_applicable')];

/** Their bits are those of HAS. */
const PARTS = new ByteWords(['value', 'evidence', 'note', 'state', 'reason', 'whose'] satisfies (keyof typeof HAS)[]);
const STATE_WORDS = new ByteWords(STATES);
const REASON_WORDS = new ByteWords(NOT_APPLICABLE_REASONS);

/**
 * Reads the answers of a sheet from the bytes of its line into the slots of its program, without an object for each: what
 * `SheetReader` does with what JSON.parse made. False: the line is given up, and goes by way of JSON.parse. It never takes
 * what that way refuses: a key that stands twice finds its stamp, no key is read that has an escape, and any answer in a
 * form that is not known here is parsed by itself.
 */
export class ByteAnswers {
  readonly #program: Program;
  readonly #sheet: SheetReader;
  readonly #cursor: ByteCursor;
  readonly #values: ByteValues;
  readonly #evidence: ByteEvidence;
  readonly #asked: Uint8Array;
  readonly #maxAge: Float64Array;
  readonly #rubrics: ByteWords;
  /** By place among the words of `rubrics`: its place in the program. */
  readonly #places: Int32Array;
  readonly #items: readonly ByteWords[];
  /** By slot, and by rubric: the sheet where it stood last. */
  readonly #stamps: Float64Array;
  readonly #rubricStamps: Float64Array;
  #sheets = 0;
  /** Of the answer that is read: its parts, how it is proven, and where it has no value, why. */
  #has = 0;
  #proof: number = PROOF.none;
  #state = ANSWERED;
  #reason = -1;
  #whose: string | undefined;

  constructor(program: Program, sheet: SheetReader, cursor: ByteCursor, days: ByteDays) {
    const { items, places, rubrics } = program;
    this.#program = program;
    this.#sheet = sheet;
    this.#cursor = cursor;
    this.#values = new ByteValues(cursor, items, sheet.take);
    this.#evidence = new ByteEvidence(cursor, days, sheet.evidence);
    this.#asked = items.asked;
    this.#maxAge = items.maxAge;
    this.#rubrics = new ByteWords([...places.keys()]);
    this.#places = Int32Array.from(places.values());
    this.#items = rubrics.map(({ ids }) => new ByteWords(ids));
    this.#stamps = new Float64Array(items.items.length);
    this.#rubricStamps = new Float64Array(places.size);
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
      if (!this.#rubric(this.#places[word] as number)) return false;
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
      const slot = first + at;
      if (at === -1 || stamps[slot] === this.#sheets) return false;
      stamps[slot] = this.#sheets;
      if (this.#asked[slot] === ASKED.yes ? !this.#answer(slot, place) : !this.#onFile(slot)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END);
  }

  /** An answer that is not asked for: it may be there for the day this sheet goes deeper, and says nothing here. */
  #onFile(slot: number): boolean {
    if (this.#asked[slot] === ASKED.no || !this.#answer(slot, this.#program.rubrics.length)) return false;
    this.#sheet.take.blank(slot);
    return true;
  }

  #answer(slot: number, place: number): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    if (cursor.bytes[start] === BRACE ? this.#spelledOut(slot, place) : this.#values.read(slot)) return true;
    // A form that is not known here is parsed by itself.
    cursor.at = start;
    this.#sheet.take.blank(slot);
    const answer = cursor.parsed();
    return answer !== undefined && this.#sheet.answers.read(slot, place, answer);
  }

  #spelledOut(slot: number, place: number): boolean {
    const cursor = this.#cursor;
    this.#has = 0;
    this.#proof = PROOF.none;
    this.#state = ANSWERED;
    this.#reason = -1;
    this.#whose = undefined;
    cursor.take(BRACE);
    let key = -1;
    do {
      key = PARTS.key(key, cursor);
      const part = 1 << key;
      if (key === -1 || (this.#has & part) !== 0) return false;
      this.#has |= part;
      if (!this.#part(slot, part)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END) && this.#whole(slot, place);
  }

  /** The value comes into its slot at once, and what is behind it later. */
  #part(slot: number, part: number): boolean {
    const cursor = this.#cursor;
    switch (part) {
      case HAS.value:
        return this.#values.read(slot);
      case HAS.evidence:
        this.#proof = this.#evidence.read(this.#maxAge[slot] as number);
        return this.#proof !== PROOF.refused;
      case HAS.note:
        return isNoteHere(cursor);
      case HAS.whose:
        this.#whose = shortText(cursor, SHORT_BYTES);
        return this.#whose !== undefined;
      case HAS.reason:
        this.#reason = REASON_WORDS.word(cursor);
        return this.#reason !== -1;
      default:
        this.#state = STATE_WORDS.word(cursor);
        return this.#state !== -1;
    }
  }

  #whole(slot: number, place: number): boolean {
    const { take } = this.#sheet;
    const has = this.#has;
    if (this.#state === ANSWERED) {
      take.prove(slot, this.#proof);
      return (has & HAS.value) !== 0 && (has & ~IN_ANSWERED) === 0;
    }
    if (this.#state !== NOT_APPLICABLE) return (has & ~IN_NO_VALUE) === 0 && take.noPoints(slot);
    return (has & ~IN_NOT_APPLICABLE) === 0 && take.leaves(slot, place, this.#reason, this.#whose);
  }
}
