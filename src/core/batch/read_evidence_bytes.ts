import { EVIDENCE_KINDS, WITNESSES } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import type { ByteDays } from './byte_days.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END, BRACKET, BRACKET_END } from './bytes.js';
import { isNoteHere } from './plain_bytes.js';
import { PROOF } from './proof_strength.js';
import { type EvidenceReader, MOST_PIECES, NOBODY } from './read_evidence.js';

const IN_PIECE = new ByteWords(['kind', 'date', 'seen_by', 'note']);
const [KIND, DATE, SEEN_BY] = [0, 1, 2];
const KIND_WORDS = new ByteWords(EVIDENCE_KINDS);
const WITNESS_WORDS = new ByteWords(WITNESSES);

/** Reads the evidence of an answer from its bytes: `EvidenceReader` judges it. */
export class ByteEvidence {
  readonly #cursor: ByteCursor;
  readonly #days: ByteDays;
  readonly #judge: EvidenceReader;

  constructor(cursor: ByteCursor, days: ByteDays, judge: EvidenceReader) {
    this.#cursor = cursor;
    this.#days = days;
    this.#judge = judge;
  }

  /** The list at the cursor, which moves behind it. `maxAge` in days; -1: never too old. One of PROOF. */
  read(maxAge: number): number {
    const cursor = this.#cursor;
    if (!cursor.take(BRACKET)) return PROOF.refused;
    if (cursor.take(BRACKET_END)) return PROOF.none;
    let strongest: number = PROOF.none;
    let pieces = 0;
    do {
      const proof = this.#piece(maxAge);
      pieces += 1;
      if (proof === PROOF.refused || pieces > MOST_PIECES) return PROOF.refused;
      if (proof > strongest) strongest = proof;
    } while (cursor.comma());
    return cursor.take(BRACKET_END) ? strongest : PROOF.refused;
  }

  #piece(maxAge: number): number {
    const cursor = this.#cursor;
    if (!cursor.take(BRACE)) return PROOF.refused;
    let kind = -1;
    let witness: number = NOBODY;
    let day = this.#judge.answeredDay;
    let key = -1;
    let has = 0;
    do {
      key = IN_PIECE.key(key, cursor);
      if (key === -1 || (has & (1 << key)) !== 0) return PROOF.refused;
      has |= 1 << key;
      if (key === KIND) kind = KIND_WORDS.word(cursor);
      else if (key === DATE) day = this.#days.read();
      else if (key === SEEN_BY) witness = WITNESS_WORDS.word(cursor);
      else if (!isNoteHere(cursor)) return PROOF.refused;
    } while (cursor.comma());
    return cursor.take(BRACE_END) ? this.#judge.judge(kind, day, witness, maxAge) : PROOF.refused;
  }
}
