import { profileShape } from '../answers/normalise.js';
import {
  AROUND_KEY,
  AROUND_MEMBERS,
  AROUND_NOTHING,
  AROUND_TEXT,
  leastOf,
  leastOfNumber,
  type Tally,
} from './least_text.js';
import type { NumberTexts } from './number_texts.js';
import { PROFILE_NUMBERS, PROFILE_VALUES, type Slots } from './slots.js';

/** Field → its place among the numbers, or among the other values behind a hundred. */
const OTHERS = 100;
const PLACES: ReadonlyMap<string, number> = new Map([
  ...PROFILE_NUMBERS.map((field, at) => [field, at] as const),
  ...PROFILE_VALUES.map((field, at) => [field, OTHERS + at] as const),
]);

/** Reads the context into its places, and says it again as `score` does: without quarters and costs, in its own order. */
export class ProfileReader {
  readonly #slots: Slots;
  readonly #tally: Tally;
  readonly #texts: NumberTexts;
  /** The JSON of what was read last. */
  json = '{}';

  constructor(slots: Slots, tally: Tally, texts: NumberTexts) {
    this.#slots = slots;
    this.#tally = tally;
    this.#texts = texts;
  }

  /** False: not perfectly plain. */
  read(profile: Readonly<Record<string, unknown>>): boolean {
    let json = '';
    let empty = true;
    for (const key in profile) {
      const value = profile[key];
      if (!Object.hasOwn(profileShape, key) || !profileShape[key as keyof typeof profileShape](value)) return false;
      empty = false;
      this.#tally.characters += key.length + AROUND_KEY;
      const place = PLACES.get(key);
      if (place === undefined) this.#tally.characters += leastOf(value);
      else json = `${json}${json === '' ? '{"' : ',"'}${key}":${this.#keep(place, value)}`;
    }
    this.#tally.characters += empty ? AROUND_NOTHING : AROUND_MEMBERS;
    this.json = json === '' ? '{}' : `${json}}`;
    return true;
  }

  /** The JSON of a value that its check let through: words of letters and _, numbers, yes and no. */
  #keep(place: number, value: unknown): string {
    if (place < OTHERS) {
      this.#slots.profileNumbers[place] = value as number;
      this.#tally.characters += leastOfNumber(value as number);
      return this.#texts.of(value as number);
    }
    this.#slots.profileValues[place - OTHERS] = value as string | boolean;
    if (typeof value === 'string') {
      this.#tally.characters += value.length + AROUND_TEXT;
      return `"${value}"`;
    }
    this.#tally.characters += value === true ? 4 : 5;
    return value === true ? 'true' : 'false';
  }
}
