import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { faultOfJson } from '../../core/answers/read.js';
import { type LineBlock, LineWalk, LONGEST_LINE } from '../../core/batch/line_blocks.js';
import type { Sink } from '../../core/batch/sink.js';
import { readTextFile } from '../../store/text_file.js';
import { EXIT } from '../exit_codes.js';
import { asFailure } from '../failure.js';
import { type Block, MOST_TOLD, type ScoredBlock } from './block.js';
import { MigrationCount } from './migrations.js';
import { type Origin, type Problem, refusedSheet, toldOf } from './refused.js';
import { inert, type LongScored, type Scorer, scoredClosely, scoredQuickly } from './scorer.js';

/**
 * Scores one block. What goes wrong with a sheet is in the result; so is what ends the run. The text lies in the sink of the
 * scorer: it is good until the next block is scored. Errors: faults of ours.
 */
export async function scoreBlock(block: Block, scorer: Scorer): Promise<ScoredBlock> {
  const tally = new Tally(scorer.sink);
  try {
    if (block.bytes === null) tally.refuse({ file: block.file, line: block.first, whole: false }, [TOO_LONG]);
    else if (block.bytes === 'all') await scoreDocument(block.file, scorer, tally);
    else await scoreLines(block as LineBlock, block.file, scorer, tally);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    return { ...tally.result(), failure: { exit: failure.exit, lines: failure.lines } };
  }
  return tally.result();
}

async function scoreLines(block: LineBlock, file: string | null, scorer: Scorer, tally: Tally): Promise<void> {
  const isValid = isUtf8(block.bytes);
  const lines = new LineWalk(block);
  while (lines.next()) {
    if (isValid && !lines.isTooLong && scorer.quickest(block.bytes, lines.start, lines.end, scorer.sink))
      tally.scored();
    else await scoreLine(lines, { file, line: lines.line, whole: false }, scorer, tally);
  }
}

async function scoreLine({ bytes }: LineWalk, origin: Origin, scorer: Scorer, tally: Tally): Promise<void> {
  const text = bytes === null ? null : textOf(bytes);
  if (text === null) tally.refuse(origin, [bytes === null ? TOO_LONG : NOT_UTF8]);
  else if (scoredQuickly(text, scorer)) tally.scored();
  else await scoreText(text, 'json', origin, scorer, tally);
}

/** What becomes of one sheet that went the long way. */
interface Takes {
  closely(result: LongScored): void;
  refuse(origin: Origin, problems: readonly Problem[]): void;
}

/** Errors: whatever keeps the file from being read but is no matter of what is in it. */
export async function scoreDocument(file: string, scorer: Scorer, tally: Takes): Promise<void> {
  const origin = { file, line: 1, whole: true };
  const format = extname(file).toLowerCase() === '.json' ? 'json' : 'yaml';
  try {
    await scoreText(readTextFile(file), format, origin, scorer, tally);
  } catch (error) {
    const failure = asFailure(error);
    if (failure?.exit !== EXIT.answers_invalid) throw error;
    tally.refuse(origin, [message((failure.lines[0] ?? '').replace(/\.$/, '').replace(`: ${file}`, ''))]);
  }
}

export async function scoreText(
  text: string,
  format: 'yaml' | 'json',
  origin: Origin,
  scorer: Scorer,
  tally: Takes,
): Promise<void> {
  const strange = origin.whole ? null : await strangeLine(text);
  const result = strange === null ? await scoredClosely(text, format, scorer) : { problems: [strange] };
  if ('problems' in result) tally.refuse(origin, result.problems);
  else tally.closely(result);
}

export const TOO_LONG = message(`longer than ${LONGEST_LINE / 1024 / 1024} MB; one line holds one answer sheet`);
export const NOT_UTF8 = message('not valid UTF-8');

function message(text: string): Problem {
  return { path: [], message: text };
}

/** What a reader of YAML would let pass, or would not call by its name; null: nothing. */
async function strangeLine(text: string): Promise<Problem | null> {
  if (text.includes('\0')) return message('it holds zero bytes, as UTF-16 text does; UTF-8 is needed');
  if (!/^\s*\{/.test(text)) return message('expected one answer sheet, as {"format": 1, …} on one line');
  return isJson(text) ? null : await faultOfJson(text);
}

/** A reader of YAML reads more. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** null: not valid. */
export function textOf(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') : null;
}

const LINE_FEED = 0x0a;

/** What comes of a block, sheet by sheet. */
class Tally {
  readonly #migrations = new MigrationCount();
  readonly #told: string[] = [];
  readonly #sink: Sink;
  #sheets = 0;
  #refused = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.length = 0;
  }

  /** Its line is in the sink, but for its end. */
  scored(): void {
    this.#sink.byte(LINE_FEED);
    this.#sheets += 1;
  }

  closely({ line, read, migrated }: LongScored): void {
    if (migrated !== null) this.#migrations.sheet(read, migrated);
    this.#sink.text(line);
    this.scored();
  }

  refuse(origin: Origin, problems: readonly Problem[]): void {
    this.#refused += 1;
    if (this.#told.length < MOST_TOLD) this.#told.push(toldOf(origin, problems));
    this.#sink.text(inert(JSON.stringify(refusedSheet(origin, problems))));
    this.#sink.byte(LINE_FEED);
  }

  result(): ScoredBlock {
    return {
      text: this.#sink.bytes,
      sheets: this.#sheets,
      refused: this.#refused,
      told: this.#told,
      migrated: this.#migrations.all(),
      failure: null,
    };
  }
}
