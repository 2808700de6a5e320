import { MOTIONS, ROLES } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import { numberAt } from './byte_number.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END } from './bytes.js';
import { CURRENCY, isAmount, LONGEST_CURRENCY } from './read_scored.js';
import type { ScoredProfile } from './scored.js';
import { sameText } from './short_text.js';

const KEYS = [
  'role',
  'team_size',
  'manages_managers',
  'motion',
  'deals_per_quarter',
  'average_deal_value',
  'currency',
  'cycle_days',
  'own_quota',
  'months_in_role',
] as const satisfies readonly (keyof ScoredProfile)[];
const KEY_WORDS = new ByteWords(KEYS);
const ROLE_WORDS = new ByteWords(ROLES);
const MOTION_WORDS = new ByteWords(MOTIONS);

/** Reads the profile out of line after line, always into the same object: what one does not say is undefined. */
export class ByteProfile {
  readonly #profile: Record<string, unknown> = Object.fromEntries(KEYS.map((key) => [key, undefined]));
  /** Bits of the keys that it says. */
  #said = 0;
  readonly #currency = sameText(CURRENCY, LONGEST_CURRENCY);

  /** The cursor moves behind it. undefined: none, or not plainly written. */
  read(cursor: ByteCursor): ScoredProfile | undefined {
    if (!cursor.take(BRACE)) return undefined;
    const before = this.#said;
    this.#said = 0;
    const isRead = cursor.take(BRACE_END) || (this.#members(cursor) && cursor.take(BRACE_END));
    if (isRead) this.#forget(before & ~this.#said);
    else this.#said |= before;
    return isRead ? this.#profile : undefined;
  }

  #forget(bits: number): void {
    for (let key = 0; bits >> key !== 0; key += 1)
      if (((bits >> key) & 1) !== 0) this.#profile[KEYS[key] as string] = undefined;
  }

  #members(cursor: ByteCursor): boolean {
    let key = -1;
    do {
      key = KEY_WORDS.key(key, cursor);
      if (key === -1 || (this.#said & (1 << key)) !== 0) return false;
      const value = this.#value(key, cursor);
      if (value === undefined) return false;
      this.#said |= 1 << key;
      this.#profile[KEYS[key] as string] = value;
    } while (cursor.comma());
    return true;
  }

  #value(key: number, cursor: ByteCursor): unknown {
    switch (KEYS[key]) {
      case 'role':
        return ROLES[ROLE_WORDS.word(cursor)];
      case 'motion':
        return MOTIONS[MOTION_WORDS.word(cursor)];
      case 'currency':
        return this.#currency.read(cursor);
      case 'manages_managers':
      case 'own_quota':
        if (cursor.literal('true')) return true;
        return cursor.literal('false') ? false : undefined;
      default: {
        const value = numberAt(cursor);
        return isAmount(value) ? value : undefined;
      }
    }
  }
}
