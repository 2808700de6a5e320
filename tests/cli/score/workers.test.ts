import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processEnvironment } from '../../../src/cli/environment.js';
import type { Block } from '../../../src/cli/score/block.js';
import { workerLanes } from '../../../src/cli/score/workers.js';

/* A thread that goes away is a fault that is told, never a wait. */

function lanesRunning(code: string | null) {
  const installation = mkdtempSync(join(tmpdir(), 'salesgap-worker-'));
  writeFileSync(join(installation, 'package.json'), '{"type": "module"}');
  if (code !== null) writeFileSync(join(installation, 'score_worker.js'), code);
  const environment = Object.create(processEnvironment([]), { installation: { value: installation } });
  return workerLanes(environment, {}, 2);
}

const block = (first: number): Block => ({ file: null, first, bytes: new Uint8Array([10]) });

describe('a thread that', () => {
  it.each([
    ['is not there', null, /Cannot find module/],
    ['throws at its start', "throw new Error('at once');", /at once/],
    [
      'throws at a block',
      "import {parentPort as p} from 'node:worker_threads'; p.on('message', () => { throw new Error('later'); });",
      /later/,
    ],
    [
      'leaves without a word',
      "import {parentPort as p} from 'node:worker_threads'; p.on('message', () => process.exit(0));",
      /a worker ended/,
    ],
  ])('%s', async (_what, code, message) => {
    const lanes = lanesRunning(code);
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map((first) => lanes.score(block(first))));
    for (const result of results) {
      expect(result.status).toBe('rejected');
      expect(String((result as PromiseRejectedResult).reason)).toMatch(message);
    }
    await expect(lanes.score(block(6))).rejects.toThrow(message);
    await lanes.close();
  });
});
