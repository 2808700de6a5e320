import type { AnswerValue, Profile } from '../answers/types.js';
import type { Value } from '../conditions/evaluate.js';
import { kindOf } from '../items/index.js';
import { NOT_APPLICABLE_REASONS } from '../words.js';
import { type ItemTable, KIND, LEVELS } from './item_table.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_TEXT, leastOf, type Tally } from './least_text.js';
import { isNote, isShort } from './plain.js';
import { PROOF } from './proof_strength.js';
import type { EvidenceReader } from './read_evidence.js';
import { ValueReader } from './read_value.js';
import { type Slots, STATE } from './slots.js';

/** Which keys an answer has. */
export const HAS = { value: 1, evidence: 2, note: 4, state: 8, reason: 16, whose: 32 } as const;
export const IN_ANSWERED = HAS.value | HAS.evidence | HAS.note | HAS.state;
export const IN_NO_VALUE = HAS.state | HAS.note;
export const IN_NOT_APPLICABLE = HAS.state | HAS.reason | HAS.whose | HAS.note;

/**
 * Reads one answer into its slot. False: it is not perfectly plain, and the sheet is given up. A reader of bytes would call
 * `level` for the digit behind a key, and `read` for a parsed answer of any other form.
 */
export class AnswerReader {
  readonly #items: ItemTable;
  readonly #slots: Slots;
  readonly #tally: Tally;
  readonly #evidence: EvidenceReader;
  readonly #values: ValueReader;
  /** Of the sheet that is read. */
  profile: Profile = {};

  constructor(items: ItemTable, slots: Slots, tally: Tally, evidence: EvidenceReader) {
    this.#items = items;
    this.#slots = slots;
    this.#tally = tally;
    this.#evidence = evidence;
    this.#values = new ValueReader(items, tally);
  }

  /** `rubric`: the place of its rubric. */
  read(slot: number, rubric: number, answer: unknown): boolean {
    if (typeof answer !== 'object') return this.value(slot, answer, PROOF.none);
    if (answer === null) return false;
    if (Array.isArray(answer)) return this.value(slot, answer, PROOF.none);
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
    if (state === 'dont_know' || state === 'declined') {
      this.#slots.state[slot] = STATE.no_points;
      return (has & ~IN_NO_VALUE) === 0;
    }
    if (state === 'not_applicable') return (has & ~IN_NOT_APPLICABLE) === 0 && this.#leaves(slot, rubric, answer, has);
    return state === 'answered' && (has & ~IN_ANSWERED) === 0 && this.#answered(slot, answer, has);
  }

  #answered(slot: number, answer: Readonly<Record<string, unknown>>, has: number): boolean {
    if ((has & HAS.value) === 0) return false;
    let proof: number = PROOF.none;
    if ((has & HAS.evidence) !== 0) {
      proof = this.#evidence.read(answer.evidence, this.#items.maxAge[slot] as number);
      if (proof === PROOF.refused) return false;
    }
    return this.value(slot, answer.value, proof);
  }

  /** "Does not apply", with a reason that this question takes. */
  #leaves(slot: number, rubric: number, answer: Readonly<Record<string, unknown>>, has: number): boolean {
    const { reason, whose } = answer;
    const place = (NOT_APPLICABLE_REASONS as readonly unknown[]).indexOf(reason);
    if (place === -1 || ((this.#items.reasons[slot] as number) & (1 << place)) === 0) return false;
    this.#tally.characters += (reason as string).length + AROUND_TEXT;
    this.#slots.state[slot] = STATE.not_applicable;
    if ((has & HAS.whose) === 0) return reason !== 'not_my_job';
    if (!isShort(whose)) return false;
    this.#tally.characters += whose.length + AROUND_TEXT;
    if (reason === 'not_my_job' && whose.trim().toLowerCase() === 'nobody') this.#slots.orphans[rubric] = 1;
    return true;
  }

  /** A value with its proof. */
  value(slot: number, value: unknown, proof: number): boolean {
    const items = this.#items;
    const kind = items.kind[slot] as number;
    if (kind === KIND.level) return typeof value === 'number' && this.level(slot, value, proof);
    if (kind === KIND.other) return this.#other(slot, value);
    const points = this.#values.points(slot, kind, value);
    if (points === undefined) return false;
    this.#slots.state[slot] = STATE.no_points;
    if (items.seen[slot] === 1) this.#slots.facts[slot] = kindOf(items.items[slot] as never).fact(value as never);
    return points === null || this.#points(slot, points, proof);
  }

  /** A level from 1 to 5 with its proof. */
  level(slot: number, level: number, proof: number): boolean {
    if ((level | 0) !== level || level < 1 || level > 5) return false;
    this.#tally.characters += 1;
    if (this.#items.seen[slot] === 1) this.#slots.facts[slot] = level;
    const slots = this.#slots;
    slots.state[slot] = STATE.points;
    slots.claimed[slot] = (level - 1) * 25;
    slots.credited[slot] = this.#items.levels[slot * LEVELS + proof * 5 + level - 1] as number;
    return true;
  }

  /** Any kind without a quick way: as the long way does it. */
  #other(slot: number, value: unknown): boolean {
    const item = this.#items.items[slot] as never;
    const kind = kindOf(item);
    if (kind.problem(item, value) !== null) return false;
    this.#tally.characters += leastOf(value);
    if (this.#items.seen[slot] === 1) this.#slots.facts[slot] = kind.fact(value as AnswerValue) as Value;
    const points = kind.points(item, value as AnswerValue, this.profile);
    if (points === 'collected_only') this.#slots.state[slot] = STATE.collected;
    else if (typeof points === 'string') this.#slots.state[slot] = STATE.no_points;
    else return this.#points(slot, points, PROOF.none);
    return true;
  }

  #points(slot: number, points: number, proof: number): boolean {
    const slots = this.#slots;
    if (Number.isNaN(points)) return false;
    slots.state[slot] = STATE.points;
    slots.claimed[slot] = points;
    slots.credited[slot] = this.#items.credited(slot, points, proof);
    return true;
  }
}
