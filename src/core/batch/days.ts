import { daysBetween, isDay } from '../calendar_day.js';

/** Most sheets name the same few hundred days. */
const MOST = 10_000;

/** Days of the calendar as numbers, each worked out once; bounded. */
export class Days {
  readonly #known = new Map<string, number>();

  /** Days since 1970-01-01; NaN: no day. */
  of(text: string): number {
    return this.#known.get(text) ?? this.#learn(text);
  }

  #learn(text: string): number {
    if (!isDay(text)) return Number.NaN;
    if (this.#known.size >= MOST) this.#known.clear();
    const day = daysBetween('1970-01-01', text);
    this.#known.set(text, day);
    return day;
  }
}
