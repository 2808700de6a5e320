import { profileShape } from '../answers/normalise.js';
import type { Profile } from '../answers/types.js';
import type { Value } from '../conditions/evaluate.js';
import { ROLES, type Role } from '../words.js';
import { BRACE, COMMA, QUOTE } from './bytes.js';
import { NumberBytes } from './number_bytes.js';
import type { ScoredProfile } from './scored.js';
import { bytesOf, Sink } from './sink.js';

/** Where the values of the context stand; what is unknown is NaN or null. */
export const PROFILE_NUMBERS = [
  'team_size',
  'deals_per_quarter',
  'average_deal_value',
  'cycle_days',
  'months_in_role',
] as const;
export const PROFILE_VALUES = ['role', 'motion', 'currency', 'manages_managers', 'own_quota'] as const;

/** All fields of a context; below, what is by field has this order. */
export const FIELDS = Object.keys(profileShape) as readonly (keyof Profile)[];
const CHECKS = FIELDS.map((field) => profileShape[field]);
const KEYS = FIELDS.map((field) => bytesOf(`"${field}":`));
/** Place among the numbers or the values; -1: `score` says nothing of it. */
const PLACES = Int32Array.from(FIELDS, (field) =>
  Math.max(placeIn(PROFILE_NUMBERS, field), placeIn(PROFILE_VALUES, field)),
);
const ROLE = PROFILE_VALUES.indexOf('role');

/** Other values are put into digits elsewhere: a context has a few hundred different numbers. */
const BITS = 10;

function placeIn(list: readonly string[], field: string): number {
  return list.indexOf(field);
}

/** The context of the sheet that is read; one for all programs, since it may be known before it is known what is asked. */
export class Context {
  readonly numbers = new Float64Array(PROFILE_NUMBERS.length);
  readonly values: Value[] = PROFILE_VALUES.map(() => null);
  readonly #digits = new NumberBytes(BITS);
  /** JSON of it without the brace at its end, as `score` says it again: without quarters and costs, in its own order. */
  readonly #json = new Sink(256);

  clear(): void {
    this.numbers.fill(Number.NaN);
    for (let at = 0; at < this.values.length; at += 1) this.values[at] = null;
    this.#json.length = 0;
  }

  /** Takes in a field by its place in FIELDS, each once. False: such a value is not in order. */
  take(field: number, value: unknown): boolean {
    if ((CHECKS[field] as (typeof CHECKS)[number])(value) !== true) return false;
    const place = PLACES[field] as number;
    if (place === -1) return true;
    const json = this.#json;
    json.byte(json.length === 0 ? BRACE : COMMA);
    json.piece(KEYS[field] as Uint8Array);
    if (typeof value === 'number') {
      this.numbers[place] = value;
      this.#digits.into(this.numbers, place, json);
    } else this.#word(place, value as string | boolean);
    return true;
  }

  /** Checked words: letters and _. */
  #word(place: number, value: string | boolean): void {
    this.values[place] = value;
    const json = this.#json;
    if (typeof value === 'boolean') json.text(value ? 'true' : 'false');
    else {
      json.byte(QUOTE);
      json.text(value);
      json.byte(QUOTE);
    }
  }

  /** Adds its JSON. */
  into(sink: Sink): void {
    sink.piece(this.#json.bytes);
    sink.text(this.#json.length === 0 ? '{}' : '}');
  }

  /** As an object of its own, but for quarters and costs. */
  get profile(): ScoredProfile {
    const whole = new Sink(256);
    this.into(whole);
    return JSON.parse(whole.written);
  }

  /** As `roleFor`, by its place in ROLES. */
  get role(): number {
    return ROLES.indexOf((this.values[ROLE] as Role | null) ?? 'first_line');
  }
}
