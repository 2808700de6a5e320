import { type ItemTable, KIND } from './item_table.js';
import { AROUND_MEMBERS, AROUND_TEXT, leastOf, leastOfNumber, type Tally } from './least_text.js';
import { isGroup, saysSomething } from './plain.js';
import type { AnswerTaker } from './take_answer.js';

/** Looks at the values of parsed answers and hands them on; false: one is not in order. */
export class ValueReader {
  readonly #items: ItemTable;
  readonly #tally: Tally;
  readonly #take: AnswerTaker;

  constructor(items: ItemTable, tally: Tally, take: AnswerTaker) {
    this.#items = items;
    this.#tally = tally;
    this.#take = take;
  }

  read(slot: number, value: unknown): boolean {
    switch (this.#items.kind[slot]) {
      case KIND.level:
        this.#tally.characters += 1;
        return typeof value === 'number' && this.#take.level(slot, value);
      case KIND.yes_no:
        this.#tally.characters += value === true ? 4 : 5;
        return typeof value === 'boolean' && this.#take.yesNo(slot, value);
      case KIND.choice:
        return typeof value === 'string' && this.#choice(slot, value);
      case KIND.checklist:
        return Array.isArray(value) && value.length > 0 && this.#checklist(slot, value);
      case KIND.metric:
        return isGroup(value) && this.#metric(slot, value);
      default:
        this.#tally.characters += leastOf(value);
        return this.#take.other(slot, value);
    }
  }

  #choice(slot: number, value: string): boolean {
    this.#tally.characters += value.length + AROUND_TEXT;
    return this.#take.choice(slot, this.#optionsOf(slot).indexOf(value));
  }

  #checklist(slot: number, value: readonly unknown[]): boolean {
    const options = this.#optionsOf(slot);
    let set = 0;
    let characters = AROUND_MEMBERS;
    // Options mostly stand in the order of the question.
    let next = 0;
    for (let at = 0; at < value.length; at += 1) {
      const option = value[at];
      if (typeof option !== 'string') return false;
      characters += option.length + AROUND_TEXT + 1;
      while (next < options.length && options[next] !== option) next += 1;
      const place = next < options.length ? next : options.indexOf(option);
      if (place === -1 ? option !== 'none' || value.length > 1 : (set & (1 << place)) !== 0) return false;
      if (place !== -1) set |= 1 << place;
      next = place + 1;
    }
    this.#tally.characters += characters;
    return this.#take.checklist(slot, set, value as readonly string[]);
  }

  #metric(slot: number, value: Readonly<Record<string, unknown>>): boolean {
    const { now, before, source, period } = value;
    if (typeof now !== 'number' || !saysSomething(source) || !saysSomething(period)) return false;
    let characters = AROUND_METRIC + leastOfNumber(now) + source.length + period.length;
    let keys = 3;
    if (before !== undefined) {
      if (typeof before !== 'number') return false;
      characters += AROUND_BEFORE + leastOfNumber(before);
      keys += 1;
    }
    for (const _ in value) keys -= 1;
    this.#tally.characters += characters;
    return keys === 0 && this.#take.metric(slot, now, before);
  }

  #optionsOf(slot: number): readonly string[] {
    return this.#items.options[slot] as readonly string[];
  }
}

/** `{"now":,"source":"","period":""}` and `"before":,` */
const AROUND_METRIC = 32;
const AROUND_BEFORE = 10;
