import { ABOUTS } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import { decimal } from './byte_decimal.js';
import { ByteWords } from './byte_words.js';
import { CLASSES, isBetween, isConsistent, LONGEST_VERSION, STATUSES, VERSION } from './read_scored.js';
import { SameText } from './same_text.js';
import type { ScoredRubric } from './scored.js';

const BRACE = 0x7b;
const BRACE_END = 0x7d;
const NULL = 0x6e;

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
const ALL = (1 << KEYS.length) - 1;
const ABOUT_WORDS = new ByteWords(ABOUTS);
const STATUS_WORDS = new ByteWords(STATUSES);
const CLASS_WORDS = new ByteWords(CLASSES);

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
  readonly #version = new SameText(VERSION, LONGEST_VERSION);

  /** Moves the cursor behind the score. False: none, or not plainly written. */
  read(cursor: ByteCursor): boolean {
    if (!cursor.take(BRACE)) return false;
    let key = -1;
    let has = 0;
    do {
      key = KEY_WORDS.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0 || !this.#part(key, cursor)) return false;
      has |= 1 << key;
    } while (cursor.comma());
    return cursor.take(BRACE_END) && has === ALL && isConsistent(this.score);
  }

  #part(key: number, cursor: ByteCursor): boolean {
    const { score } = this;
    switch (KEYS[key]) {
      case 'version':
        score.version = this.#version.read(cursor) ?? '';
        return score.version !== '';
      case 'coverage':
        score.coverage = decimal(cursor);
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
        score.target = cursor.number();
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
        const gap = isNull(cursor) ? null : CLASSES[CLASS_WORDS.word(cursor)];
        if (gap !== undefined) score.gap = gap;
        return gap !== undefined;
      }
    }
  }
}

/** NaN: neither. */
function numberOrNull(cursor: ByteCursor): number | null {
  return isNull(cursor) ? null : decimal(cursor);
}

function isNull(cursor: ByteCursor): boolean {
  return cursor.bytes[cursor.at] === NULL && cursor.literal('null');
}
