import { NOT_APPLICABLE_REASONS } from '../words.js';
import type { ItemTable } from './item_table.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_TEXT, type Tally } from './least_text.js';
import { isNote, isShort } from './plain.js';
import { PROOF } from './proof_strength.js';
import type { EvidenceReader } from './read_evidence.js';
import { ValueReader } from './read_value.js';
import type { AnswerTaker } from './take_answer.js';

/** Which keys an answer has. */
export const HAS = { value: 1, evidence: 2, note: 4, state: 8, reason: 16, whose: 32 } as const;
export const IN_ANSWERED = HAS.value | HAS.evidence | HAS.note | HAS.state;
export const IN_NO_VALUE = HAS.state | HAS.note;
export const IN_NOT_APPLICABLE = HAS.state | HAS.reason | HAS.whose | HAS.note;

/** Reads one parsed answer into its slot. False: it is not perfectly plain, and the sheet is given up. */
export class AnswerReader {
  readonly #items: ItemTable;
  readonly #tally: Tally;
  readonly #evidence: EvidenceReader;
  readonly #take: AnswerTaker;
  readonly #values: ValueReader;

  constructor(items: ItemTable, tally: Tally, evidence: EvidenceReader, take: AnswerTaker) {
    this.#items = items;
    this.#tally = tally;
    this.#evidence = evidence;
    this.#take = take;
    this.#values = new ValueReader(items, tally, take);
  }

  /** `rubric`: the place of its rubric. */
  read(slot: number, rubric: number, answer: unknown): boolean {
    if (answer === null) return false;
    if (typeof answer !== 'object' || Array.isArray(answer)) return this.#values.read(slot, answer);
    return this.#long(slot, rubric, answer as Readonly<Record<string, unknown>>);
  }

  #long(slot: number, rubric: number, answer: Readonly<Record<string, unknown>>): boolean {
    let has = 0;
    let characters = AROUND_MEMBERS;
    for (const key in answer) {
      characters += key.length + AROUND_KEY;
      if (key === 'value') has |= HAS.value;
      else if (key === 'evidence') has |= HAS.evidence;
      else if (key === 'state') has |= HAS.state;
      else if (key === 'note') has |= HAS.note;
      else if (key === 'reason') has |= HAS.reason;
      else if (key === 'whose') has |= HAS.whose;
      else return false;
    }
    if ((has & HAS.note) !== 0) {
      const { note } = answer;
      if (!isNote(note)) return false;
      characters += note.length + AROUND_TEXT;
    }
    this.#tally.characters += characters;
    if ((has & HAS.state) === 0) return (has & ~IN_ANSWERED) === 0 && this.#answered(slot, answer, has);
    const { state } = answer;
    if (typeof state !== 'string') return false;
    this.#tally.characters += state.length + AROUND_TEXT;
    if (state === 'dont_know' || state === 'declined') return (has & ~IN_NO_VALUE) === 0 && this.#take.noPoints(slot);
    if (state === 'not_applicable') return (has & ~IN_NOT_APPLICABLE) === 0 && this.#leaves(slot, rubric, answer, has);
    return state === 'answered' && (has & ~IN_ANSWERED) === 0 && this.#answered(slot, answer, has);
  }

  #answered(slot: number, answer: Readonly<Record<string, unknown>>, has: number): boolean {
    if ((has & HAS.value) === 0 || !this.#values.read(slot, answer.value)) return false;
    if ((has & HAS.evidence) === 0) return true;
    const proof = this.#evidence.read(answer.evidence, this.#items.maxAge[slot] as number);
    this.#take.prove(slot, proof);
    return proof !== PROOF.refused;
  }

  #leaves(slot: number, rubric: number, answer: Readonly<Record<string, unknown>>, has: number): boolean {
    const { reason, whose } = answer;
    const place = (NOT_APPLICABLE_REASONS as readonly unknown[]).indexOf(reason);
    if (place === -1) return false;
    this.#tally.characters += (reason as string).length + AROUND_TEXT;
    if ((has & HAS.whose) === 0) return this.#take.leaves(slot, rubric, place, undefined);
    if (!isShort(whose)) return false;
    this.#tally.characters += whose.length + AROUND_TEXT;
    return this.#take.leaves(slot, rubric, place, whose);
  }
}
