import { CAUSES, RELATIONS, type Relation } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import type { ByteDays } from './byte_days.js';
import { numberAt } from './byte_number.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END } from './bytes.js';
import type { Context } from './context.js';
import { LearnedWords } from './learned_words.js';
import { ID } from './plain.js';
import { SHORT_BYTES } from './plain_bytes.js';
import type { Quoted } from './quoted.js';
import type { ByteAnswers } from './read_answers_bytes.js';
import { type HeadReader, MOST_RUBRICS } from './read_head.js';
import type { SheetReader } from './read_object.js';
import { readProfileBytes } from './read_profile_bytes.js';
import { SameAgain } from './same_again.js';

const KEYS = [
  'format',
  'subject',
  'rater',
  'pack',
  'rubrics',
  'form',
  'sitting',
  'agreed_to',
  'answered_on',
  'profile',
  'answers',
  'causes',
] as const;
type Key = (typeof KEYS)[number];
const bitsOf = (...keys: readonly Key[]) => keys.reduce((bits, key) => bits | (1 << KEYS.indexOf(key)), 0);
const REQUIRED = bitsOf('format', 'subject', 'rater', 'answered_on');
/** Without these nobody knows what is asked. */
const BEFORE_ANSWERS = bitsOf('rater', 'answered_on');
const INSTRUMENT = bitsOf('pack', 'rubrics');
const PROFILE = bitsOf('profile');

/** What the answers of a sheet are read by. */
export interface AnswersTo {
  readonly reader: SheetReader;
  readonly answers: ByteAnswers;
}

/**
 * Reads a whole line of JSON: the head into the places of `HeadReader`, and the answers as soon as it is known what is
 * asked; where they stand before that, it comes back for them.
 */
export class ByteSheet {
  readonly #head: HeadReader;
  readonly #cursor: ByteCursor;
  readonly #days: ByteDays;
  readonly #context: Context;
  readonly #keys = new ByteWords(KEYS);
  readonly #repeated = KEYS.map(() => new SameAgain(textOrList));
  /** Rubrics that causes were said of. */
  readonly #named = new LearnedWords(ID, MOST_RUBRICS, SHORT_BYTES);
  #has = 0;
  #answersAt = -1;
  /** Where they ended when they were passed over: they end there too when they are read, or something else stands between. */
  #answersEnd = -1;

  constructor(head: HeadReader, context: Context, cursor: ByteCursor, days: ByteDays) {
    this.#head = head;
    this.#cursor = cursor;
    this.#days = days;
    this.#context = context;
  }

  /** `bytes` is valid UTF-8. `find`: by what the head says so far. null: the line is given up. */
  read<T extends AnswersTo>(bytes: Uint8Array, start: number, end: number, find: () => T | null): T | null {
    const cursor = this.#cursor;
    cursor.over(bytes, start);
    this.#head.forget();
    this.#context.clear();
    this.#has = 0;
    this.#answersAt = -1;
    cursor.spaces();
    if (!cursor.take(BRACE)) return null;
    let early: T | null = null;
    let key = -1;
    let earlier = 0;
    do {
      key = this.#keys.key(key, cursor);
      if (key === -1 || (this.#has & (1 << key)) !== 0) return null;
      if (KEYS[key] === 'answers' && this.#mayRead()) {
        earlier = this.#has;
        early = find();
        if (early === null || !this.#answers(early)) return null;
        this.#answersEnd = cursor.at;
      } else if (!this.#value(key)) return null;
      this.#has |= 1 << key;
    } while (cursor.comma());
    if (!cursor.take(BRACE_END)) return null;
    cursor.spaces();
    if (cursor.at !== bytes.byteOffset + end || (this.#has & REQUIRED) !== REQUIRED) return null;
    return this.#finished(early, earlier, find);
  }

  #mayRead(): boolean {
    return (this.#has & BEFORE_ANSWERS) === BEFORE_ANSWERS && (this.#has & INSTRUMENT) !== 0;
  }

  #answers({ reader, answers }: AnswersTo): boolean {
    this.#answersAt = this.#cursor.at;
    return reader.begin(this.#head) && answers.read();
  }

  /** The answers count if what was known when they were read is what holds; else they are read now. */
  #finished<T extends AnswersTo>(early: T | null, earlier: number, find: () => T | null): T | null {
    const { pack, rubrics } = this.#head;
    if ((pack === null) !== rubrics.length > 0) return null;
    const ready = find();
    if (ready === null) return null;
    const isRead = ready === early && ((this.#has ^ earlier) & PROFILE) === 0;
    if (!isRead && !this.#comeBack(ready)) return null;
    return ready.reader.end(this.#head) ? ready : null;
  }

  #comeBack(ready: AnswersTo): boolean {
    if (this.#answersAt === -1) return ready.reader.begin(this.#head);
    this.#cursor.at = this.#answersAt;
    return this.#answers(ready) && this.#cursor.at === this.#answersEnd;
  }

  #value(at: number): boolean {
    const cursor = this.#cursor;
    switch (KEYS[at]) {
      case 'format':
        return numberAt(cursor) === 1;
      case 'subject':
        return this.#subject();
      case 'rater':
        return this.#rater();
      case 'answered_on': {
        const day = this.#days.read();
        this.#head.answeredOn = this.#days.text;
        return !Number.isNaN(day);
      }
      case 'profile':
        return readProfileBytes(cursor, this.#context);
      case 'causes':
        return this.#causes();
      case 'answers':
        this.#answersAt = cursor.at;
        if (!cursor.passOver()) return false;
        this.#answersEnd = cursor.at;
        return true;
      default: {
        const value = (this.#repeated[at] as SameAgain<unknown>).read(cursor);
        return value !== undefined && this.#head.keep(KEYS[at] as Key, value);
      }
    }
  }

  #subject(): boolean {
    const cursor = this.#cursor;
    if (!cursor.take(BRACE)) return false;
    let key = -1;
    let has = 0;
    do {
      key = IN_SUBJECT.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return false;
      has |= 1 << key;
      if (key === 1) {
        const length = cursor.text();
        if (length < 1 || length > SHORT_BYTES) return false;
        continue;
      }
      if (!this.#id(this.#head.subject)) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END) && (has & 1) === 1;
  }

  #rater(): boolean {
    const cursor = this.#cursor;
    if (!cursor.take(BRACE)) return false;
    let key = -1;
    let has = 0;
    do {
      key = IN_RATER.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return false;
      has |= 1 << key;
      if (key === 0 ? !this.#id(this.#head.rater) : !this.#relation()) return false;
    } while (cursor.comma());
    return cursor.take(BRACE_END) && has === 3;
  }

  #id(into: Quoted): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    const length = cursor.text();
    if (length < 1 || length > SHORT_BYTES) return false;
    if (!into.copy(cursor.bytes, start + 1, start + 1 + length)) into.text = JSON.parse(cursor.slice(start)) as string;
    return true;
  }

  #relation(): boolean {
    const word = RELATION_WORDS.word(this.#cursor);
    if (word !== -1) this.#head.relation = RELATIONS[word] as Relation;
    return word !== -1;
  }

  /** Which rubrics there are is known to who takes the causes in; a word that would not be one is left to JSON.parse. */
  #causes(): boolean {
    const cursor = this.#cursor;
    const { causes } = this.#head;
    if (!cursor.take(BRACE)) return false;
    if (cursor.take(BRACE_END)) return true;
    this.#named.begin();
    let rubric = -1;
    do {
      rubric = this.#named.key(rubric, cursor);
      const cause = rubric === -1 ? undefined : CAUSES[CAUSE_WORDS.word(cursor)];
      if (cause === undefined) return false;
      causes.push(this.#named.words[rubric] as string, cause);
    } while (cursor.comma());
    return cursor.take(BRACE_END);
  }
}

const IN_SUBJECT = new ByteWords(['id', 'name']);
const IN_RATER = new ByteWords(['id', 'relation']);
const CAUSE_WORDS = new ByteWords(CAUSES);
const RELATION_WORDS = new ByteWords(RELATIONS);

/** A text or a list, by JSON.parse; undefined: something else, or it repeats a key. */
function textOrList(cursor: ByteCursor): unknown {
  const value = cursor.parsed();
  return typeof value === 'string' || Array.isArray(value) ? value : undefined;
}
