import { AGREEMENTS, type Agreement, CAUSES, type Cause } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END, BRACKET, BRACKET_END } from './bytes.js';
import { LearnedWords } from './learned_words.js';
import { ID } from './plain.js';
import { LONGEST_ID, MOST } from './read_scored.js';
import { ByteScore } from './read_scored_rubric.js';
import type { ScoredRubric } from './scored.js';

const CAUSE_WORDS = new ByteWords(CAUSES);
const AGREEMENT_WORDS = new ByteWords(AGREEMENTS);

type Scores = Readonly<Record<string, ScoredRubric>>;

/** Reads the scores out of line after line; of lines with the same rubrics always into the same objects. */
export class ByteScores {
  readonly #rubrics = new LearnedWords(ID, MOST, LONGEST_ID);
  /** By the number of the rubric. */
  readonly #scores: ByteScore[] = [];
  /** Numbers of the rubrics in their order, and the scores by their ids; null: to be put together. */
  readonly #order: number[] = [];
  #byId: Scores | null = null;

  /** The cursor moves behind them. undefined: none, or not plainly written. */
  read(cursor: ByteCursor): Scores | undefined {
    if (!cursor.take(BRACE)) return undefined;
    if (cursor.take(BRACE_END)) return {};
    this.#rubrics.begin();
    let count = 0;
    let rubric = -1;
    do {
      rubric = this.#rubrics.key(rubric, cursor);
      if (rubric === -1) return undefined;
      this.#scores[rubric] ??= new ByteScore();
      if (!(this.#scores[rubric] as ByteScore).read(cursor)) return undefined;
      this.#stands(rubric, count);
      count += 1;
    } while (cursor.comma());
    return cursor.take(BRACE_END) ? this.#together(count) : undefined;
  }

  #stands(rubric: number, place: number): void {
    if (this.#order[place] === rubric) return;
    this.#order[place] = rubric;
    this.#byId = null;
  }

  #together(count: number): Scores {
    if (this.#byId !== null && this.#order.length === count) return this.#byId;
    this.#order.length = count;
    const { words } = this.#rubrics;
    this.#byId = Object.fromEntries(
      this.#order.map((rubric) => [words[rubric] as string, (this.#scores[rubric] as ByteScore).score]),
    );
    return this.#byId;
  }
}

/** Reads the causes out of line after line. */
export class ByteCauses {
  readonly #rubrics = new LearnedWords(ID, MOST, LONGEST_ID);

  /** The cursor moves behind them. undefined: none, or not plainly written. */
  read(cursor: ByteCursor): Readonly<Record<string, Cause>> | undefined {
    const causes: Record<string, Cause> = {};
    if (!cursor.take(BRACE)) return undefined;
    if (cursor.take(BRACE_END)) return causes;
    this.#rubrics.begin();
    let rubric = -1;
    do {
      rubric = this.#rubrics.key(rubric, cursor);
      const cause = rubric === -1 ? undefined : CAUSES[CAUSE_WORDS.word(cursor)];
      if (cause === undefined) return undefined;
      causes[this.#rubrics.words[rubric] as string] = cause;
    } while (cursor.comma());
    return cursor.take(BRACE_END) ? causes : undefined;
  }
}

/** Reads a list of ids out of line after line, each once. */
export class ByteIds {
  readonly #ids = new LearnedWords(ID, MOST, LONGEST_ID);

  /** The cursor moves behind it. undefined: none, or not plainly written. */
  read(cursor: ByteCursor): readonly string[] | undefined {
    const found: string[] = [];
    if (!cursor.take(BRACKET)) return undefined;
    if (cursor.take(BRACKET_END)) return found;
    this.#ids.begin();
    do {
      const id = this.#ids.word(cursor);
      if (id === -1) return undefined;
      found.push(this.#ids.words[id] as string);
    } while (cursor.comma());
    return cursor.take(BRACKET_END) ? found : undefined;
  }
}

/** What somebody agreed to. The cursor moves behind it. undefined: none, or not plainly written. */
export function readAgreements(cursor: ByteCursor): readonly Agreement[] | undefined {
  const found: Agreement[] = [];
  if (!cursor.take(BRACKET)) return undefined;
  if (cursor.take(BRACKET_END)) return found;
  do {
    const agreement = AGREEMENTS[AGREEMENT_WORDS.word(cursor)];
    if (agreement === undefined || found.length === AGREEMENTS.length) return undefined;
    found.push(agreement);
  } while (cursor.comma());
  return cursor.take(BRACKET_END) ? found : undefined;
}
