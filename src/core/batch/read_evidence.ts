import { EVIDENCE_KINDS, type Relation, WITNESSES } from '../words.js';
import type { Days } from './days.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_NOTHING, AROUND_TEXT, type Tally } from './least_text.js';
import { isNote } from './plain.js';
import { PROOF } from './proof_strength.js';

export const MOST_PIECES = 50;
/** In the place of a witness: nobody looked. */
export const NOBODY = WITNESSES.length;
const STATEMENT = EVIDENCE_KINDS.indexOf('statement');
const CONSULTANT = WITNESSES.indexOf('consultant');

/** Reads the evidence of an answer, as `proofOf` judges it; whatever the shape or the check of answers refuses is refused. */
export class EvidenceReader {
  readonly #days: Days;
  readonly #tally: Tally;
  /** Place of the rater's own relation among the witnesses; -1: none of them. */
  readonly #own: number;
  /** Of the sheet that is read. */
  answeredDay = 0;

  constructor(days: Days, tally: Tally, relation: Relation) {
    this.#days = days;
    this.#tally = tally;
    this.#own = (WITNESSES as readonly Relation[]).indexOf(relation);
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
    let kind = -1;
    let day = this.answeredDay;
    let witness: number = NOBODY;
    for (const key in data) {
      const value = data[key];
      if (typeof value !== 'string') return PROOF.refused;
      characters += key.length + value.length + AROUND_KEY + AROUND_TEXT;
      if (key === 'kind') kind = (EVIDENCE_KINDS as readonly string[]).indexOf(value);
      else if (key === 'date') day = this.#days.of(value);
      else if (key === 'seen_by') witness = (WITNESSES as readonly string[]).indexOf(value);
      else if (key !== 'note' || !isNote(value)) return PROOF.refused;
    }
    this.#tally.characters += characters;
    return this.judge(kind, day, witness, maxAge);
  }

  /** One of PROOF. `kind`, `witness`: places in their lists, -1 for no such word; `day`: NaN is none. */
  judge(kind: number, day: number, witness: number, maxAge: number): number {
    const age = this.answeredDay - day;
    if (kind === -1 || !(age >= 0) || !this.#mayLook(witness)) return PROOF.refused;
    if (kind === STATEMENT || (maxAge >= 0 && age > maxAge)) return PROOF.none;
    return witness === NOBODY ? PROOF.attested : PROOF.seen;
  }

  #mayLook(witness: number): boolean {
    return witness !== -1 && (witness !== this.#own || witness === CONSULTANT);
  }
}
