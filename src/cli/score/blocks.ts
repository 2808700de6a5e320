import { LineBlocks } from '../../core/batch/line_blocks.js';
import { chunksOfDescriptor, chunksOfFile } from '../../store/chunks.js';
import { readFailure } from '../../store/system_error.js';
import type { Environment } from '../environment.js';
import type { Block } from './block.js';
import type { Input } from './inputs.js';

/** `stdinDescriptor` null: its stream is read. */
export type Incoming = Pick<Environment, 'stdin' | 'stdinDescriptor'>;

/** Somebody types what comes in. */
export function isTyped(incoming: Incoming): boolean {
  return incoming.stdinDescriptor === null && incoming.stdin.isTTY === true;
}

/** To be read while others wait for us. */
export function streamOf(incoming: Incoming): Incoming {
  return {
    get stdin() {
      return incoming.stdin;
    },
    stdinDescriptor: null,
  };
}

/**
 * The inputs one after the other, in blocks that are good until the next one is asked for. Line numbers begin anew with
 * each file. Errors: reading errors.
 */
export async function* blocksOf(inputs: readonly Input[], incoming: Incoming): AsyncGenerator<Block> {
  for (const input of inputs) {
    if (input.kind === 'document') yield { file: input.file, first: 1, bytes: 'all', size: input.size };
    else if (input.kind === 'lines') yield* cut(chunksOfFile(input.file), input.file);
    else yield* cut(chunksOf(incoming), null);
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

/** Each chunk is good until the next one is asked for. */
async function* chunksOf(incoming: Incoming): AsyncGenerator<Uint8Array> {
  const { stdinDescriptor } = incoming;
  try {
    // A stream takes new memory for every chunk.
    if (stdinDescriptor !== null && (yield* chunksOfDescriptor(stdinDescriptor))) return;
    for await (const part of incoming.stdin) yield typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array);
  } catch (error) {
    throw readFailure(error, 'standard input');
  }
}
