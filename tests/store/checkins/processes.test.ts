import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCheckins } from '../../../src/store/checkins/read.js';
import { newFolder } from '../samples.js';
import { numbered, PLAN } from './samples.js';

const script = join(newFolder(), 'appender.mjs');
const children: ChildProcess[] = [];

beforeAll(() => {
  const entry = join(import.meta.dirname, '..', 'appender_process.ts');
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'silent',
  });
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that opens the check-ins, beginning them where there are none, and appends until it is stopped. */
function appendInProcess(workspace: string, most = 1_000_000) {
  const child = spawn(process.execPath, [script, workspace, PLAN, String(most), 'checkins'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  return { child, said: () => said, ended: once(child, 'close') };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** How many are on disk; they must count from 1 without a hole. */
function savedCount(workspace: string): number {
  const entries = readCheckins(workspace, PLAN)?.entries ?? [];
  expect(entries).toEqual(entries.map((_, index) => numbered(index + 1)));
  return entries.length;
}

describe('processes that check in', () => {
  it('killed at a random moment, the first of them while it begins: nothing acknowledged is lost', async () => {
    const workspace = newFolder();
    let acknowledged = 0;
    for (let round = 0; round < 20; round += 1) {
      const run = appendInProcess(workspace);
      if (round > 4) await until(() => run.said().length > 0);
      await new Promise((resolve) => setTimeout(resolve, round > 4 ? round : round * 15));
      run.child.kill('SIGKILL');
      await run.ended;
      const told = run.said().split('\n').slice(0, -1).map(Number);
      acknowledged = Math.max(acknowledged, ...told);
      expect(savedCount(workspace)).toBeGreaterThanOrEqual(acknowledged);
    }
    expect(acknowledged).toBeGreaterThan(30);
  });

  it('several beginning at once: one at a time, nothing lost, nothing left over', async () => {
    for (let round = 0; round < 3; round += 1) {
      const workspace = newFolder();
      const runs = Array.from({ length: 4 }, () => appendInProcess(workspace, 20));
      await Promise.all(runs.map((run) => run.ended));
      const winners = runs.filter((run) => !run.said().includes('locked'));
      expect(winners.length).toBeGreaterThan(0);
      expect(savedCount(workspace)).toBe(20 * winners.length);
      expect(existsSync(join(workspace, 'checkins', PLAN, 'lock'))).toBe(false);
      expect(readdirSync(join(workspace, 'checkins'))).toEqual([PLAN]);
    }
  });
});
