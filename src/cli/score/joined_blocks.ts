import type { LineBlock } from '../../core/batch/line_blocks.js';
import type { Block } from './block.js';

type Lines = LineBlock & { readonly file: string | null };

/** So many bytes are worth the way to a worker and back. */
const WORTH_SENDING = 256 * 1024;

/** Blocks of their own memory, neighbours of one input joined until they are worth sending. */
export async function* joinedBlocks(blocks: AsyncIterable<Block>, worth = WORTH_SENDING): AsyncGenerator<Block> {
  let kept: readonly Lines[] = [];
  for await (const block of blocks) {
    if (kept.length > 0 && !continues(kept, block)) {
      yield joined(kept);
      kept = [];
    }
    if (!isLines(block)) {
      yield block;
      continue;
    }
    // A copy: `slice` of a Buffer would be a view.
    kept = [...kept, { ...block, bytes: new Uint8Array(block.bytes) }];
    if (lengthOf(kept) < worth) continue;
    yield joined(kept);
    kept = [];
  }
  if (kept.length > 0) yield joined(kept);
}

/** The same file may be named twice in a row; then its lines begin anew. */
function continues([first]: readonly Lines[], block: Block): boolean {
  return isLines(block) && block.file === first?.file && block.first > 1;
}

function isLines(block: Block): block is Lines {
  return block.bytes instanceof Uint8Array;
}

function lengthOf(blocks: readonly Lines[]): number {
  return blocks.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function joined(blocks: readonly Lines[]): Block {
  const [first] = blocks;
  if (first === undefined || blocks.length === 1) return first as Lines;
  const bytes = new Uint8Array(lengthOf(blocks));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block.bytes, at);
    at += block.bytes.length;
  }
  return { ...first, bytes };
}
