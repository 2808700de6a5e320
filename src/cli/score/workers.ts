import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Environment } from '../environment.js';
import type { OwnOptions } from '../own_files.js';
import type { Block, ScoredBlock } from './block.js';
import type { Lanes } from './in_order.js';

/** What a worker is told when it starts: enough to open the same library. */
export interface WorkerStart {
  readonly outside: Pick<Environment, 'cwd' | 'env' | 'platform' | 'home' | 'installation'>;
  readonly options: OwnOptions;
}

/** So many threads, each started when there is a block for it. Blocks are given away: their memory goes with them. */
export function workerLanes(environment: Environment, options: OwnOptions, threads: number): Lanes {
  const workers: Lane[] = [];
  let next = 0;
  return {
    // One is scored while the next one waits.
    most: threads * 2,
    score(block) {
      const at = next % threads;
      next += 1;
      workers[at] ??= startLane(environment, options);
      return workers[at].score(block);
    },
    async close() {
      await Promise.all(workers.map(({ close }) => close()));
    },
  };
}

type Lane = Pick<Lanes, 'score' | 'close'>;

interface Waiting {
  readonly resolve: (result: ScoredBlock) => void;
  readonly reject: (error: Error) => void;
}

/** One worker; it answers in the order in which it is asked. */
function startLane(environment: Environment, { rubrics }: OwnOptions): Lane {
  const { cwd, platform, home, installation } = environment;
  const workerData: WorkerStart = {
    outside: { cwd, platform, home, installation, env: { ...environment.env } },
    options: rubrics === undefined ? {} : { rubrics },
  };
  // It says nothing itself. Linked to our output, its own would turn that into a stream that does not wait.
  const worker = new Worker(join(installation, 'score_worker.js'), { workerData, stdout: true, stderr: true });
  const waiting: Waiting[] = [];
  let gone: Error | null = null;
  const end = (error: Error) => {
    gone ??= error;
    for (const { reject } of waiting.splice(0)) reject(gone);
  };
  worker.on('message', (result: ScoredBlock) => waiting.shift()?.resolve(result));
  // Told to end while it starts, a worker can bring the whole process down (Node 20).
  const started = new Promise<void>((resolve) => {
    for (const event of ['online', 'exit']) worker.once(event, () => resolve());
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('a worker ended')));
  return {
    score: (block) =>
      new Promise((resolve, reject) => {
        if (gone !== null) return reject(gone);
        waiting.push({ resolve, reject });
        worker.postMessage(block, given(block));
      }),
    async close() {
      await started;
      await worker.terminate();
    },
  };
}

function given({ bytes }: Block): ArrayBuffer[] {
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}
