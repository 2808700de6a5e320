import { parentPort, workerData } from 'node:worker_threads';
import { type Environment, processEnvironment } from '../environment.js';
import { asFailure } from '../failure.js';
import type { Block, ScoredBlock } from './block.js';
import { scoreBlock } from './score_block.js';
import { openScorer, type Scorer } from './scorer.js';
import type { WorkerStart } from './workers.js';

/** A thread of `salesgap score`: a block in, its result out, in turn. A fault of ours ends it, and so is told. */
const { outside, options } = workerData as WorkerStart;
const environment: Environment = Object.create(processEnvironment([]), Object.getOwnPropertyDescriptors(outside));
const scorer = openScorer(environment, options);
let last: Promise<unknown> = scorer.catch(() => undefined);

parentPort?.on('message', (block: Block) => {
  last = last.then(async () => send(await answer(block)));
});

async function answer(block: Block): Promise<ScoredBlock> {
  let opened: Scorer;
  try {
    opened = await scorer;
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    const { exit, lines } = failure;
    return { text: new Uint8Array(), sheets: 0, refused: 0, told: [], migrated: [], failure: { exit, lines } };
  }
  return scoreBlock(block, opened);
}

/** A copy, since the next block is written over it; the copy goes as it is. */
function send(result: ScoredBlock): void {
  const text = new Uint8Array(result.text);
  parentPort?.postMessage({ ...result, text }, [text.buffer]);
}
