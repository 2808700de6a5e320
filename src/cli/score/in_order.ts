import type { Block, ScoredBlock } from './block.js';

/** What scores blocks: here, or in workers. */
export interface Lanes {
  /** So many blocks may be under way. With one, a block is done with before the next one is read. */
  readonly most: number;
  /** Errors: faults of ours. */
  score(block: Block): Promise<ScoredBlock>;
  /** Resolves when nothing of it is left, whatever was under way. */
  close(): Promise<void>;
}

/**
 * Scores blocks and hands the results to `take` in the order of the input, each as soon as it can be. `stop` ends the
 * input, where somebody else has to be told that nothing more is wanted. Errors: the first of the input, a lane or `take`.
 */
export async function inOrder(
  blocks: AsyncIterable<Block>,
  lanes: Lanes,
  take: (result: ScoredBlock, block: Block) => Promise<void>,
  stop: () => void,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  let failed: { readonly error: unknown } | null = null;
  const fail = (error: unknown) => {
    failed ??= { error };
    stop();
  };
  try {
    for await (const block of blocks) {
      last = after(last, lanes.score(block), (result) => take(result, block));
      last.catch(fail);
      underWay.push(last);
      if (underWay.length >= lanes.most) await underWay.shift();
    }
    await last;
  } catch (error) {
    // An input that was stopped says so; why it was stopped is what counts.
    throw (failed as { readonly error: unknown } | null)?.error ?? error;
  }
}

async function after(
  before: Promise<void>,
  scored: Promise<ScoredBlock>,
  take: (result: ScoredBlock) => Promise<void>,
): Promise<void> {
  // Heard at once: it may fail long before its turn.
  const [, result] = await Promise.all([before, scored]);
  await take(result);
}
