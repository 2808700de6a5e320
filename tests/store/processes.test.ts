import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describeWriter } from '../../src/store/host_facts.js';
import { readSession } from '../../src/store/saved_session.js';
import { createSession, resumeSession } from '../../src/store/sessions.js';
import { newFolder, newSession, numbered, storeError } from './samples.js';

const script = join(newFolder(), 'appender.mjs');
const children: ChildProcess[] = [];

beforeAll(() => {
  buildSync({
    entryPoints: [join(import.meta.dirname, 'appender_process.ts')],
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

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const me = () => describeWriter({ pid: process.pid, host: 'here', since: '2026-11-20T10:00:00Z', isAlive });

interface Appending {
  readonly child: ChildProcess;
  /** Everything it said so far. */
  readonly said: () => string;
  readonly ended: Promise<unknown>;
}

/** A process that resumes the session and appends until it is stopped, saying each number once it is saved. */
function appendInProcess(workspace: string, most = 1_000_000): Appending {
  const child = spawn(process.execPath, [script, workspace, 'jd-1', String(most)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  child.stdout?.on('data', (part) => {
    said += part;
  });
  return { child, said: () => said, ended: once(child, 'close') };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function started(): string {
  const workspace = newFolder();
  createSession(newSession(workspace, 'jd-1', me())).close();
  return workspace;
}

/** The numbers in a session, which must count from 1 without a hole. */
function savedCount(workspace: string): number {
  const { entries } = readSession(workspace, 'jd-1');
  expect(entries).toEqual(entries.map((_, index) => numbered(index + 1)));
  return entries.length;
}

describe('two processes', () => {
  it('the second is refused and told who the first is; a stopped one keeps its session', async () => {
    const workspace = started();
    const first = appendInProcess(workspace);
    await until(() => first.said().includes('3\n'));
    first.child.kill('SIGSTOP');
    const error = storeError(() => resumeSession({ workspace, id: 'jd-1', writer: me() }));
    expect(error.code).toBe('locked');
    expect(error.message).toContain(`(process ${first.child.pid} on this machine) since`);
    const second = appendInProcess(workspace);
    await second.ended;
    expect(second.said()).toBe('locked\n');
    first.child.kill('SIGCONT');
  });

  it('killed at a random moment: nothing acknowledged is lost, and the next goes on at once', async () => {
    const workspace = started();
    let acknowledged = 0;
    for (let round = 0; round < 15; round += 1) {
      const run = appendInProcess(workspace);
      await until(() => run.said().length > 0);
      await new Promise((resolve) => setTimeout(resolve, round));
      run.child.kill('SIGKILL');
      await run.ended;
      const told = run.said().split('\n').slice(0, -1).map(Number);
      acknowledged = Math.max(acknowledged, ...told);
      const count = savedCount(workspace);
      expect(count).toBeGreaterThanOrEqual(acknowledged);
      const before = performance.now();
      const session = resumeSession({ workspace, id: 'jd-1', writer: me() });
      session.close();
      expect(performance.now() - before).toBeLessThan(1000);
      expect(session.entries.length).toBe(count);
    }
    expect(acknowledged).toBeGreaterThan(30);
  });

  it('a killed one that nobody has waited for yet does not hold its session', async () => {
    const workspace = started();
    const run = appendInProcess(workspace);
    await until(() => run.said().length > 0);
    run.child.kill('SIGKILL');
    // Without a turn of the event loop Node cannot collect the child: it stays a zombie.
    const give_up = performance.now() + 2000;
    for (;;) {
      try {
        resumeSession({ workspace, id: 'jd-1', writer: me() }).close();
        break;
      } catch (error) {
        if (performance.now() > give_up) throw error;
      }
    }
  });

  it('several wanting the lock of a killed one: exactly one gets it at a time, no entry is lost', async () => {
    for (let round = 0; round < 4; round += 1) {
      const workspace = started();
      const dead = appendInProcess(workspace);
      await until(() => dead.said().length > 0);
      dead.child.kill('SIGKILL');
      await dead.ended;
      const before = savedCount(workspace);
      const runs = Array.from({ length: 5 }, () => appendInProcess(workspace, 20));
      await Promise.all(runs.map((run) => run.ended));
      const winners = runs.filter((run) => !run.said().includes('locked'));
      expect(winners.length).toBeGreaterThan(0);
      expect(savedCount(workspace)).toBe(before + 20 * winners.length);
      expect(existsSync(join(workspace, 'sessions', 'jd-1', 'lock'))).toBe(false);
      expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
    }
  });
});
