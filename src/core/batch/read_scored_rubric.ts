import type { ScoreStatus } from '../report/scores.js';
import { ABOUTS, type About } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import { numberAt } from './byte_number.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END } from './bytes.js';
import { CLASSES, isBetween, isConsistent, LONGEST_VERSION, STATUSES, VERSION } from './read_scored.js';
import { SameBytes } from './same_bytes.js';
import type { ScoredRubric } from './scored.js';
import { sameText } from './short_text.js';
import { bytesOf } from './sink.js';

const KEYS = [
  'version',
  'about',
  'status',
  'coverage',
  'claimed_points',
  'credited_points',
  'reached',
  'target',
  'gap',
] as const satisfies readonly (keyof ScoredRubric)[];
const KEY_WORDS = new ByteWords(KEYS);
const COVERAGE = KEYS.indexOf('coverage');
/** Those before it. */
const WORDS = (1 << COVERAGE) - 1;
const ALL = (1 << KEYS.length) - 1;
/** Each key with what stands around it. */
const WRITTEN = KEYS.map((key) => new SameBytes(bytesOf(`,"${key}":`)));
const ABOUT_WORDS = new ByteWords(ABOUTS);
const STATUS_WORDS = new ByteWords(STATUSES);
const CLASS_WORDS = new ByteWords(CLASSES);

/** A score begins with words, the same few in line after line. */
interface Beginning {
  readonly version: string;
  readonly about: About;
  readonly status: ScoreStatus;
  /** Up to the key of the coverage. */
  readonly bytes: SameBytes;
}

/** One for each status. */
const MOST_BEGINNINGS = STATUSES.length;

/** Reads the score of one rubric out of line after line, always into the same object. */
export class ByteScore {
  readonly score: { -readonly [Key in keyof ScoredRubric]: ScoredRubric[Key] } = {
    version: '',
    about: 'leader',
    status: 'ok',
    coverage: 0,
    claimed_points: null,
    credited_points: null,
    reached: null,
    target: 1,
    gap: null,
  };
  readonly #version = sameText(VERSION, LONGEST_VERSION);
  #beginnings: readonly Beginning[] = [];

  /** Moves the cursor behind the score. False: none, or not plainly written. */
  read(cursor: ByteCursor): boolean {
    const start = cursor.at;
    if (this.#begins(cursor) && this.#ends(cursor)) return isConsistent(this.score);
    cursor.at = start;
    return this.#readAnew(cursor) && isConsistent(this.score);
  }

  /** The rest as `score` writes it. False says only that it is written in another way. */
  #ends(cursor: ByteCursor): boolean {
    if (!this.#part(COVERAGE, cursor)) return false;
    for (let key = COVERAGE + 1; key < KEYS.length; key += 1) {
      if (!(WRITTEN[key] as SameBytes).take(cursor) || !this.#part(key, cursor)) return false;
    }
    return cursor.take(BRACE_END);
  }

  #readAnew(cursor: ByteCursor): boolean {
    const start = cursor.at;
    if (!cursor.take(BRACE)) return false;
    let key = -1;
    let has = 0;
    do {
      key = KEY_WORDS.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return false;
      if (key === COVERAGE && has === WORDS) this.#learn(cursor, start);
      if (!this.#part(key, cursor)) return false;
      has |= 1 << key;
    } while (cursor.comma());
    return cursor.take(BRACE_END) && has === ALL;
  }

  /** Whether a beginning stands here that is known. */
  #begins(cursor: ByteCursor): boolean {
    const known = this.#beginnings;
    for (let at = 0; at < known.length; at += 1) {
      const { bytes, version, about, status } = known[at] as Beginning;
      if (!bytes.take(cursor)) continue;
      this.score.version = version;
      this.score.about = about;
      this.score.status = status;
      return true;
    }
    return false;
  }

  #learn(cursor: ByteCursor, start: number): void {
    const { version, about, status } = this.score;
    const fresh = { version, about, status, bytes: SameBytes.between(cursor, start) };
    this.#beginnings = [fresh, ...this.#beginnings].slice(0, MOST_BEGINNINGS);
  }

  #part(key: number, cursor: ByteCursor): boolean {
    const { score } = this;
    switch (KEYS[key]) {
      case 'version':
        score.version = this.#version.read(cursor) ?? '';
        return score.version !== '';
      case 'coverage':
        score.coverage = numberAt(cursor);
        return isBetween(score.coverage, 0, 1);
      case 'claimed_points':
        score.claimed_points = numberOrNull(cursor);
        return score.claimed_points === null || isBetween(score.claimed_points, 0, 100);
      case 'credited_points':
        score.credited_points = numberOrNull(cursor);
        return score.credited_points === null || isBetween(score.credited_points, 0, 100);
      case 'reached':
        score.reached = numberOrNull(cursor);
        return score.reached === null || (isBetween(score.reached, 1, 5) && Number.isInteger(score.reached));
      case 'target':
        score.target = numberAt(cursor);
        return isBetween(score.target, 1, 5);
      default:
        return this.#word(key, cursor);
    }
  }

  #word(key: number, cursor: ByteCursor): boolean {
    const { score } = this;
    switch (KEYS[key]) {
      case 'about': {
        const about = ABOUTS[ABOUT_WORDS.word(cursor)];
        if (about !== undefined) score.about = about;
        return about !== undefined;
      }
      case 'status': {
        const status = STATUSES[STATUS_WORDS.word(cursor)];
        if (status !== undefined) score.status = status;
        return status !== undefined;
      }
      default: {
        const gap = cursor.literal('null') ? null : CLASSES[CLASS_WORDS.word(cursor)];
        if (gap !== undefined) score.gap = gap;
        return gap !== undefined;
      }
    }
  }
}

/** NaN: neither. */
function numberOrNull(cursor: ByteCursor): number | null {
  return cursor.literal('null') ? null : numberAt(cursor);
}
