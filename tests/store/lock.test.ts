import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { describeWriter, type Holder, stateOf, type Writer } from '../../src/store/host_facts.js';
import { acquireLock, isDeadLock, type Lock } from '../../src/store/lock.js';
import { StoreError } from '../../src/store/store_error.js';
import { everyFault, faultDisk } from './fault_disk.js';
import { codeOf, newFolder, plainWriter, storeError } from './samples.js';

const newLock = (): string => join(newFolder(), 'lock');

/** A lock as process 7 left it when it was killed. */
function deadLock(): string {
  const path = newLock();
  acquireLock(path, plainWriter(7, [7]));
  return path;
}

/** The lock, or null when another process has it; any other error fails the test. */
function attempt(path: string, writer: Writer, disk: Disk = realDisk): Lock | null {
  try {
    return acquireLock(path, writer, disk);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'locked') return null;
    throw error;
  }
}

/** Times are told as on the clock of whoever reads them. */
beforeEach(() => void vi.stubEnv('TZ', 'UTC'));
afterEach(() => void vi.unstubAllEnvs());

describe('a lock', () => {
  it('is held by one, and free after release', () => {
    const path = newLock();
    const lock = acquireLock(path, plainWriter(1, [1, 2]));
    expect(attempt(path, plainWriter(2, [1, 2]))).toBeNull();
    expect(attempt(path, plainWriter(1, [1, 2]))).toBeNull();
    lock.release();
    lock.release();
    expect(existsSync(path)).toBe(false);
    expect(attempt(path, plainWriter(2, [1, 2]))).not.toBeNull();
  });

  it('says who has it, where and since when', () => {
    const path = newLock();
    acquireLock(path, plainWriter(4711, [4711]));
    const error = storeError(() => acquireLock(path, plainWriter(2, [4711])));
    expect(error.message).toBe(
      'This session is in use by another salesgap (process 4711 on this machine) since 10:00.',
    );
    expect(error.advice).toContain('4711');
    expect(error.kept).toBe('It was not opened or changed.');
  });

  it('of a process that is gone is taken over, and nothing else is left', () => {
    const path = deadLock();
    expect(isDeadLock(path, plainWriter(2, [2]))).toBe(true);
    const lock = acquireLock(path, plainWriter(2, [2]));
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(2);
    expect(readdirSync(join(path, '..'))).toEqual(['lock']);
    lock.release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('of another machine is refused, with the way out', () => {
    const path = deadLock();
    const error = storeError(() => acquireLock(path, plainWriter(2, [2], 'there')));
    expect(error.message).toContain('(process 7 on another machine, here)');
    expect(error.advice).toContain(`delete ${path}`);
    expect(isDeadLock(path, plainWriter(2, [2], 'there'))).toBe(false);
  });

  it.each(['', 'x', '{}', '[1]', '{"pid":1}', '{"salesgap_lock":2}'])('that cannot be read (%j) is refused', (text) => {
    const path = newLock();
    writeFileSync(path, text);
    expect(codeOf(() => acquireLock(path, plainWriter(2, [2])))).toBe('locked');
    expect(isDeadLock(path, plainWriter(2, [2]))).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is released only by its owner', () => {
    const path = newLock();
    const lock = acquireLock(path, plainWriter(1, [1]));
    writeFileSync(path, 'somebody else');
    lock.release();
    expect(readFileSync(path, 'utf8')).toBe('somebody else');
  });

  it('works where the disk has no hard links', () => {
    const unlinkable = () => faultDisk({ call: 'linkSync', nth: 1, code: 'EPERM', stays: true }).disk;
    const path = newLock();
    acquireLock(path, plainWriter(1, [1]), unlinkable());
    expect(attempt(path, plainWriter(2, [1]), unlinkable())).toBeNull();
    expect(attempt(path, plainWriter(2, [2]), unlinkable())).not.toBeNull();
  });
});

describe('whether the holder still runs', () => {
  const me: Holder = { pid: 50, host: 'here', boot_id: 'b1', pid_space: 'pid:[1]', started: '9', since: '' };
  const state = (holder: Partial<Holder>, alive: boolean, own: Partial<Holder> = {}): string =>
    stateOf({ ...me, pid: 40, ...holder }, { holder: { ...me, ...own }, isAlive: () => alive }, noProc);
  const noProc = faultDisk({ call: 'openSync', nth: 1, code: 'ENOENT', stays: true }).disk;

  it.each<[string, Partial<Holder>, boolean, Partial<Holder>, string]>([
    ['same machine, running', {}, true, {}, 'running'],
    ['same machine, ended', {}, false, {}, 'gone'],
    ['same machine under a new name', { host: 'old-name' }, false, {}, 'gone'],
    ['same machine under a new name, running', { host: 'old-name' }, true, {}, 'running'],
    ['started again since', { boot_id: 'b0' }, true, {}, 'gone'],
    ['another machine', { host: 'there', boot_id: 'b0' }, false, {}, 'elsewhere'],
    ['another container of this machine', { pid_space: 'pid:[2]' }, false, {}, 'elsewhere'],
    ['no boot id, same host, ended', { boot_id: null }, false, { boot_id: null }, 'gone'],
    ['no boot id, same host, running', { boot_id: null }, true, { boot_id: null }, 'running'],
    ['no boot id, another host', { boot_id: null, host: 'there' }, false, { boot_id: null }, 'elsewhere'],
    ['boot id on one side only, same host', { boot_id: null }, false, {}, 'gone'],
    ['boot id on one side only, another host', { boot_id: null, host: 'there' }, false, {}, 'elsewhere'],
  ])('%s: %s', (_, holder, alive, own, expected) => {
    expect(state(holder, alive, own)).toBe(expected);
  });

  it('a process number used again is not the holder', () => {
    const isAlive = () => true;
    const now = describeWriter({ pid: process.pid, host: 'here', since: '', isAlive });
    expect(now.holder).toMatchObject({ boot_id: expect.any(String), started: expect.stringMatching(/^\d+$/) });
    expect(stateOf(now.holder, now, realDisk)).toBe('running');
    expect(stateOf({ ...now.holder, started: '1' }, now, realDisk)).toBe('gone');
  });

  it('a system without /proc tells less and does not fail', () => {
    const disk: Disk = faultDisk({ call: 'readlinkSync', nth: 1, stays: true }, noProc).disk;
    const { holder } = describeWriter({ pid: 1, host: 'here', since: 'now', isAlive: () => true }, disk);
    expect(holder).toEqual({ pid: 1, host: 'here', since: 'now', boot_id: null, pid_space: null, started: null });
  });
});

describe('several takers', () => {
  const alive = [1, 2, 3];

  /** Runs `meanwhile` before the n-th disk call of any kind. */
  function interrupted(nth: number, meanwhile: () => void): { disk: Disk; calls: () => number } {
    let calls = 0;
    const wrap =
      (real: (...args: never[]) => unknown) =>
      (...args: never[]) => {
        calls += 1;
        if (calls === nth) meanwhile();
        return real(...args);
      };
    const disk = Object.fromEntries(Object.entries(realDisk).map(([call, real]) => [call, wrap(real)]));
    return { disk: disk as unknown as Disk, calls: () => calls };
  }

  function callsOf(path: string): number {
    const { disk, calls } = interrupted(0, () => {});
    acquireLock(path, plainWriter(1, alive), disk);
    return calls();
  }

  it.each([
    ['a free lock', newLock],
    ['a dead lock', deadLock],
  ])('of %s, one runs at any step of the other: never both', (_, prepared) => {
    const steps = callsOf(prepared());
    let won = 0;
    for (let nth = 1; nth <= steps; nth += 1) {
      const path = prepared();
      let second: Lock | null = null;
      const { disk } = interrupted(nth, () => {
        second = attempt(path, plainWriter(2, alive));
      });
      const first = attempt(path, plainWriter(1, alive), disk);
      expect([first, second].filter((lock) => lock !== null).length, `step ${nth}`).toBeLessThanOrEqual(1);
      if (first !== null || second !== null) won += 1;
      if (first !== null) expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(1);
      if (second !== null) expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(2);
    }
    expect(won).toBe(steps);
  });

  it('the other one comes, finishes and a third holds it: never two', () => {
    const steps = callsOf(deadLock());
    for (let nth = 1; nth <= steps; nth += 1) {
      const path = deadLock();
      let third: Lock | null = null;
      const { disk } = interrupted(nth, () => {
        attempt(path, plainWriter(2, alive))?.release();
        third = attempt(path, plainWriter(3, alive));
      });
      const first = attempt(path, plainWriter(1, alive), disk);
      expect([first, third].filter((lock) => lock !== null).length, `step ${nth}`).toBe(1);
    }
  });

  it('killed at any step: the next one gets it', () => {
    const steps = callsOf(deadLock());
    for (let nth = 1; nth <= steps; nth += 1) {
      const path = deadLock();
      let killed = false;
      const wrap =
        (real: (...args: never[]) => unknown) =>
        (...args: never[]) => {
          if (killed) throw new Error('killed');
          return real(...args);
        };
      const { disk } = interrupted(nth, () => {
        killed = true;
      });
      const stopping = Object.fromEntries(Object.entries(disk).map(([call, run]) => [call, wrap(run)]));
      // The call that "kills" is still made: a kill comes before or after a call, never inside.
      try {
        acquireLock(path, plainWriter(1, [1]), stopping as unknown as Disk);
      } catch {}
      expect(attempt(path, plainWriter(2, [2])), `step ${nth}`).not.toBeNull();
    }
  });

  it('any single call fails: held, or not and said so, and never in the way for long', () => {
    for (const prepared of [newLock, deadLock]) {
      for (const fault of everyFault((disk) => acquireLock(prepared(), plainWriter(1, [1]), disk).release())) {
        const path = prepared();
        const { disk } = faultDisk(fault);
        try {
          acquireLock(path, plainWriter(1, [1]), disk);
          expect(JSON.parse(readFileSync(path, 'utf8')).pid, JSON.stringify(fault)).toBe(1);
        } catch (error) {
          expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
        }
        expect(attempt(path, plainWriter(2, [2])), JSON.stringify(fault)).not.toBeNull();
      }
    }
  });
});
