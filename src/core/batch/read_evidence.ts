import { EVIDENCE_KINDS, type Relation, WITNESSES } from '../words.js';
import type { Days } from './days.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_NOTHING, AROUND_TEXT, type Tally } from './least_text.js';
import { isNote } from './plain.js';
import { PROOF } from './proof_strength.js';

export const MOST_PIECES = 50;
const KINDS: ReadonlySet<unknown> = new Set(EVIDENCE_KINDS);
const LOOKERS: ReadonlySet<unknown> = new Set(WITNESSES);

/** Reads the evidence of an answer, as `proofOf` judges it; whatever the shape or the check of answers refuses is refused. */
export class EvidenceReader {
  readonly #days: Days;
  readonly #tally: Tally;
  readonly #relation: Relation;
  /** Of the sheet that is read. */
  answeredDay = 0;

  constructor(days: Days, tally: Tally, relation: Relation) {
    this.#days = days;
    this.#tally = tally;
    this.#relation = relation;
  }

  /** `maxAge` in days; -1: never too old. One of PROOF. */
  read(pieces: unknown, maxAge: number): number {
    if (!Array.isArray(pieces) || pieces.length > MOST_PIECES) return PROOF.refused;
    this.#tally.characters += pieces.length === 0 ? AROUND_NOTHING : pieces.length + AROUND_MEMBERS;
    let strongest: number = PROOF.none;
    for (let at = 0; at < pieces.length; at += 1) {
      const proof = this.#piece(pieces[at], maxAge);
      if (proof === PROOF.refused) return PROOF.refused;
      if (proof > strongest) strongest = proof;
    }
    return strongest;
  }

  #piece(piece: unknown, maxAge: number): number {
    if (typeof piece !== 'object' || piece === null || Array.isArray(piece)) return PROOF.refused;
    const data = piece as Readonly<Record<string, unknown>>;
    let characters = AROUND_MEMBERS;
    let kind: unknown;
    let date: unknown;
    let witness: unknown;
    for (const key in data) {
      const value = data[key];
      if (typeof value !== 'string') return PROOF.refused;
      characters += key.length + value.length + AROUND_KEY + AROUND_TEXT;
      if (key === 'kind') kind = value;
      else if (key === 'date') date = value;
      else if (key === 'seen_by') witness = value;
      else if (key !== 'note' || !isNote(value)) return PROOF.refused;
    }
    if (!KINDS.has(kind)) return PROOF.refused;
    this.#tally.characters += characters;
    return this.judge(kind, date === undefined ? this.answeredDay : this.#days.of(date as string), witness, maxAge);
  }

  /** One of PROOF. `day`: NaN is none; `witness` undefined: nobody looked. */
  judge(kind: unknown, day: number, witness: unknown, maxAge: number): number {
    if (witness !== undefined && !this.#mayLook(witness)) return PROOF.refused;
    const age = this.answeredDay - day;
    if (!(age >= 0)) return PROOF.refused;
    if (kind === 'statement' || (maxAge >= 0 && age > maxAge)) return PROOF.none;
    return witness === undefined ? PROOF.attested : PROOF.seen;
  }

  #mayLook(witness: unknown): boolean {
    return LOOKERS.has(witness) && (witness !== this.#relation || witness === 'consultant');
  }
}
