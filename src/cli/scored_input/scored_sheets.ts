import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { type LineBlock, LineWalk } from '../../core/batch/line_blocks.js';
import { isRefusedLine, isScoredLine, readScored } from '../../core/batch/read_scored.js';
import { ScoredBytes } from '../../core/batch/read_scored_bytes.js';
import type { ScoredSheet } from '../../core/batch/scored.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import type { Block } from '../score/block.js';
import { blocksOf, isTyped } from '../score/blocks.js';
import { inputsNamed } from '../score/inputs.js';
import { progressBefore } from '../score/progress.js';
import { type Origin, type Problem, toldOf } from '../score/refused.js';
import { NOT_UTF8, scoreDocument, scoreText, TOO_LONG, textOf } from '../score/score_block.js';
import type { SheetScorer } from '../score/scorer.js';
import { Refusals } from './refusals.js';

/** Takes one sheet, which is good until the next one; `place`: where it stands, e.g. "a.ndjson, line 3". Errors: what ends the run. */
export type TakeSheet = (sheet: ScoredSheet, place: () => string) => void;

/**
 * Hands on every sheet of the inputs that words name, in their order: lines that `score` wrote as they are, answer sheets
 * scored as `score` does. What is neither is among the refusals. Errors: usage and reading errors, and those of `take`.
 */
export async function scoredSheets(
  environment: Environment,
  words: readonly string[],
  scorer: SheetScorer,
  take: TakeSheet,
): Promise<Refusals> {
  const inputs = inputsNamed(words);
  if (inputs.some(({ kind }) => kind === 'stdin') && isTyped(environment)) throw nothingNamed();
  const refusals = new Refusals();
  const gather = new Gather(scorer, take, refusals);
  const progress = progressBefore(environment, inputs);
  try {
    for await (const block of blocksOf(inputs, environment)) {
      const before = refusals.count;
      const sheets = await gather.block(block, !words.includes(block.file ?? ''));
      await progress.saw({ sheets, refused: refusals.count - before }, block);
    }
  } finally {
    await progress.clear();
  }
  return refusals;
}

function nothingNamed(): Failure {
  return new Failure(
    EXIT.usage,
    'Name answers files, folders of them, or send lines on standard input.',
    'Example: salesgap score answers/ | salesgap team; more by salesgap team --help and salesgap cohort build --help',
  );
}

class Gather {
  readonly #scorer: SheetScorer;
  readonly #takeSheet: TakeSheet;
  readonly #refusals: Refusals;
  readonly #written = new ScoredBytes();
  #taken = 0;

  constructor(scorer: SheetScorer, take: TakeSheet, refusals: Refusals) {
    this.#scorer = scorer;
    this.#takeSheet = take;
    this.#refusals = refusals;
  }

  /** How many sheets of a block were taken; `found`: it is a file in a folder that was named. */
  async block(block: Block, found: boolean): Promise<number> {
    const before = this.#taken;
    if (block.bytes === null) this.refuse({ file: block.file, line: block.first, whole: false }, [TOO_LONG]);
    else if (block.bytes === 'all') await this.document(block.file, found);
    else await this.lines(block as LineBlock, block.file);
    return this.#taken - before;
  }

  #take(sheet: ScoredSheet, place: () => string): void {
    this.#takeSheet(sheet, place);
    this.#taken += 1;
  }

  refuse(origin: Origin, problems: readonly Problem[]): void {
    this.#refusals.add(toldOf(origin, problems));
  }

  async lines(block: LineBlock, file: string | null): Promise<void> {
    const isValid = isUtf8(block.bytes);
    const lines = new LineWalk(block);
    const place = () => placeOf({ file, line: lines.line, whole: false });
    while (lines.next()) {
      const sheet = isValid && !lines.isTooLong ? this.#plain(block.bytes, lines.start, lines.end) : null;
      if (sheet === null) await this.#line(lines, { file, line: lines.line, whole: false });
      else this.#take(sheet, place);
    }
  }

  /** A line that `score` wrote, or an answer sheet: at their second key they part. null: not plainly written. */
  #plain(bytes: Uint8Array, start: number, end: number): ScoredSheet | null {
    return this.#written.read(bytes, start, end) ?? this.#scorer.scoredBytes(bytes, start, end);
  }

  async #line({ bytes }: LineWalk, origin: Origin): Promise<void> {
    const text = bytes === null ? null : textOf(bytes);
    if (text === null) this.refuse(origin, [bytes === null ? TOO_LONG : NOT_UTF8]);
    else if (!this.#quickly(text, origin)) await scoreText(text, 'json', origin, this.#scorer, this.#slowly(origin));
  }

  /** In a folder that was named a file that was made of the others is no mistake. */
  async document(file: string, found: boolean): Promise<void> {
    const origin = { file, line: 1, whole: true };
    const text = extname(file).toLowerCase() === '.json' ? textIn(file) : null;
    if (text !== null && ((found && isCohort(text)) || this.#quickly(text, origin))) return;
    await scoreDocument(file, this.#scorer, this.#slowly(origin));
  }

  /** Whether this was enough. */
  #quickly(text: string, origin: Origin): boolean {
    const data = parsed(text);
    if (isScoredLine(data)) {
      const sheet = readScored(data);
      if (sheet === null) this.#refusals.add(`${placeOf(origin)}: ${NOT_WRITTEN}`);
      else this.#take(sheet, () => placeOf(origin));
      return true;
    }
    if (isRefusedLine(data)) {
      this.#refusals.add(`${placeOf(origin)}: salesgap score refused this sheet`);
      return true;
    }
    const sheet = data === undefined ? null : this.#scorer.scored(data, text);
    if (sheet !== null) this.#take(sheet, () => placeOf(origin));
    return sheet !== null;
  }

  #slowly(origin: Origin) {
    return {
      closely: ({ scored }: { readonly scored: ScoredSheet }) => this.#take(scored, () => placeOf(origin)),
      refuse: this.refuse.bind(this),
    };
  }
}

const NOT_WRITTEN = 'not a line as salesgap score writes it; score this sheet again';

/** null: it cannot be read as text; the long way says why. */
function textIn(file: string): string | null {
  try {
    return readTextFile(file);
  } catch (error) {
    if (asFailure(error)?.exit !== EXIT.answers_invalid) throw error;
    return null;
  }
}

function isCohort(text: string): boolean {
  return /^\{\s*"kind": "cohort"/.test(text);
}

/** undefined: no JSON, whatever else it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeOf({ file, line, whole }: Origin): string {
  if (whole) return String(file);
  return file === null ? `line ${line}` : `${file}, line ${line}`;
}
