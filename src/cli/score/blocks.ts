import { LineBlocks } from '../../core/batch/line_blocks.js';
import { chunksOfFile } from '../../store/chunks.js';
import { readFailure } from '../../store/system_error.js';
import type { Environment } from '../environment.js';
import type { Block } from './block.js';
import type { Input } from './inputs.js';

type Stdin = Environment['stdin'];

/**
 * The inputs one after the other, in blocks that are good until the next one is asked for. Line numbers begin anew with
 * each file. Errors: reading errors.
 */
export async function* blocksOf(
  inputs: readonly Input[],
  environment: Pick<Environment, 'stdin'>,
): AsyncGenerator<Block> {
  for (const input of inputs) {
    if (input.kind === 'document') yield { file: input.file, first: 1, bytes: 'all', size: input.size };
    else if (input.kind === 'lines') yield* cut(chunksOfFile(input.file), input.file);
    else yield* cut(chunksOf(environment.stdin), null);
  }
}

async function* cut(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string | null,
): AsyncGenerator<Block> {
  const blocks = new LineBlocks();
  for await (const chunk of chunks) {
    for (const block of blocks.push(chunk)) yield { ...block, file };
  }
  for (const block of blocks.end()) yield { ...block, file };
}

async function* chunksOf(stdin: Stdin): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of stdin) yield typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array);
  } catch (error) {
    throw readFailure(error, 'standard input');
  }
}
