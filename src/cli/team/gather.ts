import type { LineBlock } from '../../core/batch/line_blocks.js';
import { linesOf } from '../../core/batch/line_blocks.js';
import { isRefusedLine, isScoredLine, readScored } from '../../core/batch/read_scored.js';
import { addSheet } from '../../core/rollup/add.js';
import type { TeamState } from '../../core/rollup/state.js';
import { Failure } from '../failure.js';
import type { Block } from '../score/block.js';
import { decoderOf, scoreBlock } from '../score/score_block.js';
import type { Scorer } from '../score/scorer.js';
import { misfitFailure } from './misfit.js';
import type { Refusals } from './refusals.js';

/**
 * Adds the sheets of an input to a roll-up, block by block: lines that `score` wrote as they are, answer sheets by way of
 * what `score` does with them. What is neither is told and passed over. Errors: usage, where sheets do not go together;
 * what ends a run of `score`.
 */
export async function gatherBlock(block: Block, state: TeamState, scorer: Scorer, refusals: Refusals): Promise<void> {
  if (block.bytes === null || block.bytes === 'all') {
    await addScored(block, state, scorer, refusals);
    return;
  }
  const lines = block as LineBlock & { readonly file: string | null };
  const textOf = decoderOf(lines.bytes);
  for (const { line, bytes } of linesOf(lines)) {
    const place = { file: lines.file, line };
    const data = bytes === null ? undefined : parsed(textOf(bytes));
    if (isScoredLine(data)) addData(data, place, state, refusals);
    else if (isRefusedLine(data)) refusals.add(`${placeOf(place)}: salesgap score refused this sheet`);
    else await addScored({ file: lines.file, first: line, bytes }, state, scorer, refusals);
  }
}

interface Place {
  readonly file: string | null;
  /** null: the file is one sheet. */
  readonly line: number | null;
}

/** undefined: no JSON, whatever else it is. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The long way: scored as `score` does it. */
async function addScored(block: Block, state: TeamState, scorer: Scorer, refusals: Refusals): Promise<void> {
  const { text, told, refused, failure } = await scoreBlock(block, scorer);
  refusals.addAll(told, refused);
  if (failure !== null) throw new Failure(failure.exit, ...failure.lines);
  const place = { file: block.file, line: block.bytes === 'all' ? null : block.first };
  for (const line of new TextDecoder().decode(text).split('\n')) {
    const data = line === '' ? undefined : parsed(line);
    if (isScoredLine(data)) addData(data, place, state, refusals);
  }
}

function addData(data: unknown, place: Place, state: TeamState, refusals: Refusals): void {
  const sheet = readScored(data);
  if (sheet === null) {
    refusals.add(`${placeOf(place)}: not a line as salesgap score writes it; score this sheet again`);
    return;
  }
  const added = addSheet(state, sheet);
  if (typeof added !== 'string') throw misfitFailure(added, { had: 'so far', found: `in ${placeOf(place)}` });
}

function placeOf({ file, line }: Place): string {
  if (line === null) return String(file);
  return file === null ? `line ${line}` : `${file}, line ${line}`;
}
