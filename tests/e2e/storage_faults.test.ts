import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/answers/entries.js';
import type { CheckinEntry } from '../../src/core/checkin/types.js';
import { readCheckins } from '../../src/store/checkins/read.js';
import type { Disk } from '../../src/store/disk.js';
import { readSession } from '../../src/store/saved_session.js';
import { PLAN } from '../interview/checkin/plan.js';
import { type Fault, faultDisk, fullAfter, killedAt, shortWrites } from '../store/fault_disk.js';
import { type InProcess, salesgapHere } from './in_process.js';

/*
 * Whole commands on a disk of which any single call fails, writes less than asked, or is the last one before a
 * kill. Whatever happens: nothing is told as saved that is not, what was there stays, no file is half written.
 */
const SESSION = 'finished-0a0a0a0a';
const ANSWERS = resolve('tests/e2e/fixtures/good.yaml');
const PRIORITIES = resolve('tests/e2e/fixtures/priorities.yaml');
const OLD = 'what was there before\n';

let last = '';
function clearAway(): void {
  if (last !== '') rmSync(last, { recursive: true, force: true });
}
afterAll(clearAway);

type Place = Parameters<typeof salesgapHere>[1];

/** A home with a saved session, and perhaps a file where the result goes; the one before it is gone. */
function newPlace(old: boolean): Place {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-faults-'));
  clearAway();
  last = folder;
  const session = join('data/salesgap/sessions', SESSION);
  cpSync(join('tests/store/fixtures/0.1.0/sessions', SESSION), join(folder, session), { recursive: true });
  if (old) writeFileSync(join(folder, 'out'), OLD);
  return { folder, env: { XDG_DATA_HOME: join(folder, 'data'), TZ: 'UTC' } };
}

const outIn = ({ folder }: Place) =>
  existsSync(join(folder, 'out')) ? readFileSync(join(folder, 'out'), 'utf8') : null;

/** Every file below the sessions with its bytes. */
function sessionsIn({ folder }: Place): Record<string, string> {
  const sessions = join(folder, 'data/salesgap/sessions');
  const names = readdirSync(sessions, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

/** Every single fault that can hit a command. */
async function everyFaultOf(run: (disk: Disk) => Promise<unknown>): Promise<Fault[]> {
  const { disk, counts } = faultDisk();
  await run(disk);
  return [...counts].flatMap(([call, count]) =>
    Array.from({ length: count }, (_, index) => ({ call, nth: index + 1 })),
  );
}

describe.each([
  ['sessions export', ['sessions', 'export', SESSION]],
  ['answers export', ['answers', 'export', ANSWERS]],
  ['report', ['report', ANSWERS, '--format', 'markdown']],
  ['report of a session', ['report', '--session', SESSION, '--format', 'json']],
  ['plan', ['plan', PRIORITIES, '--auto', '--format', 'yaml']],
  ['plan for a calendar', ['plan', PRIORITIES, '--auto', '--format', 'calendar']],
])('%s into a file', (_, words) => {
  const cases = [
    { old: false, force: false },
    { old: false, force: true },
    { old: true, force: true },
  ];
  const run = (place: Place, force: boolean, disk?: Disk): Promise<InProcess> =>
    salesgapHere(
      [...words, '--out', join(place.folder, 'out'), ...(force ? ['--force'] : [])],
      place,
      disk && { disk },
    );

  let complete = '';
  let untouched: Record<string, string> = {};
  beforeAll(async () => {
    const place = newPlace(false);
    untouched = sessionsIn(place);
    expect(await run(place, false)).toMatchObject({ exit: 0, stdout: '' });
    complete = outIn(place) ?? '';
    expect(complete.length).toBeGreaterThan(500);
  });

  /** Complete and told, or as before and told as a failure to store. */
  function expectHonest(place: Place, { exit, stdout, stderr }: InProcess, old: boolean, what: string): void {
    expect(stdout, what).toBe('');
    if (exit === 0) {
      expect(outIn(place), what).toBe(complete);
      expect(stderr, what).toContain('Written: ');
    } else {
      expect(exit, `${what}: ${stderr}`).toBe(6);
      expect(outIn(place), what).toBe(old ? OLD : null);
      expect(stderr, what).not.toContain('Written');
      expect(stderr, what).toMatch(/^salesgap: (Not saved|Reading failed|There is no permission)/);
    }
    expect(sessionsIn(place), what).toEqual(untouched);
    const stray = readdirSync(place.folder).filter((name) => !['data', 'out'].includes(name));
    for (const name of stray) expect(name, what).toMatch(/^\.salesgap-\d\.(tmp|old)$/);
  }

  it.each(cases)('any single call fails, old file $old, --force $force', async ({ old, force }) => {
    const faults = await everyFaultOf((disk) => run(newPlace(old), force, disk));
    expect(faults.length).toBeGreaterThan(20);
    let failed = 0;
    for (const [index, fault] of faults.entries()) {
      const place = newPlace(old);
      const code = index % 2 === 0 ? 'EIO' : 'ENOSPC';
      const { disk, happened } = faultDisk({ ...fault, code });
      const ran = await run(place, force, disk);
      expect(happened()).toBe(true);
      expectHonest(place, ran, old, JSON.stringify(fault));
      if (ran.exit !== 0) failed += 1;
      // What was not written or not synced may be gone after a power cut, however whole it looks now.
      else expect(['writeSync', 'fsyncSync'], JSON.stringify(fault)).not.toContain(fault.call);
    }
    expect(failed).toBeGreaterThan(faults.length / 3);
  });

  it('every later call of its kind fails, too', async () => {
    for (const fault of await everyFaultOf((disk) => run(newPlace(true), true, disk))) {
      const place = newPlace(true);
      const ran = await run(place, true, faultDisk({ ...fault, stays: true }).disk);
      // Where even the way back fails, the whole new file is in its place, and that is what is said.
      if (outIn(place) === complete && ran.exit === 6) expect(ran.stderr).toContain('a power cut may undo it');
      else expectHonest(place, ran, true, JSON.stringify(fault));
    }
  });

  it.each([1, 13, 4096])('short writes of %i bytes make no difference', async (most) => {
    const place = newPlace(true);
    expect(await run(place, true, shortWrites(most))).toMatchObject({ exit: 0 });
    expect(outIn(place)).toBe(complete);
  });

  it('a disk that fills up, wherever it does', async () => {
    for (const share of [0, 0.001, 0.3, 0.7, 0.999]) {
      for (const old of [false, true]) {
        const place = newPlace(old);
        const ran = await run(place, old, fullAfter(Math.floor(Buffer.byteLength(complete) * share)));
        expect(ran.exit).toBe(6);
        expect(ran.stderr).toContain('the disk is full (ENOSPC)');
        expectHonest(place, ran, old, `${share}`);
      }
    }
  });

  it('killed at any call: the new file, the old one, or none, and never a half one', async () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    await run(newPlace(true), true, counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      for (const old of [false, true]) {
        const place = newPlace(old);
        await run(place, old, killedAt(nth).disk);
        expect([complete, old ? OLD : null], `call ${nth}`).toContain(outIn(place));
      }
    }
  });
});

describe('an interview', () => {
  const words = ['assess', 'coaching', '--accessible', '--screen', '--role', 'first_line', '--subject', 'X'];
  const input = ['7', 'no', '2', '2', 'finish', '1', ''].join('\n');
  const run = (place: Place, disk?: Disk) => salesgapHere(words, place, { input, ...(disk && { disk }) });

  let all: readonly Entry[] = [];
  let printed = '';
  let untouched: Record<string, string> = {};

  /** What is on the disk afterwards, read by a program that has no faults. */
  function savedIn({ folder }: Place): readonly Entry[] {
    const workspace = join(folder, 'data/salesgap');
    return existsSync(join(workspace, 'sessions/x-0a0a0a0a')) ? readSession(workspace, 'x-0a0a0a0a').entries : [];
  }

  /** How many entries were told to be saved; the role, from the command line, is the first and is not told. */
  function acknowledged(stderr: string): number {
    const told = stderr.match(/^Saved: |finished and saved/gm)?.length ?? 0;
    return told === 0 ? 0 : told + 1;
  }

  beforeAll(async () => {
    const place = newPlace(false);
    untouched = sessionsIn(place);
    const ran = await run(place);
    all = savedIn(place);
    printed = ran.stdout;
    expect(ran.exit).toBe(0);
    expect(acknowledged(ran.stderr)).toBe(all.length);
    expect(all.length).toBe(7);
  });

  function expectHonest(place: Place, { exit, stdout, stderr }: InProcess, what: string): void {
    const saved = savedIn(place);
    const told = acknowledged(stderr);
    expect(saved, what).toEqual(all.slice(0, saved.length));
    expect(saved.length, `${what}: ${stderr}`).toBeGreaterThanOrEqual(told);
    expect([0, 6], `${what}: ${stderr}`).toContain(exit);
    if (exit === 0) expect([saved.length, stdout], what).toEqual([all.length, printed]);
    else expect(stderr, what).toMatch(/^salesgap: (Not saved|Reading failed|There is no permission)/m);
    expect(sessionsIn(place), what).toMatchObject(untouched);
  }

  it.each(['EIO', 'ENOSPC'])('any single call fails with %s', async (code) => {
    const faults = await everyFaultOf((disk) => run(newPlace(false), disk));
    expect(faults.length).toBeGreaterThan(80);
    for (const fault of faults) {
      const place = newPlace(false);
      expectHonest(place, await run(place, faultDisk({ ...fault, code }).disk), JSON.stringify(fault));
    }
  });

  it('every later call of its kind fails, too', async () => {
    for (const fault of await everyFaultOf((disk) => run(newPlace(false), disk))) {
      const place = newPlace(false);
      expectHonest(place, await run(place, faultDisk({ ...fault, stays: true }).disk), JSON.stringify(fault));
    }
  });

  it('short writes make no difference', async () => {
    const place = newPlace(false);
    expect(await run(place, shortWrites(5))).toMatchObject({ exit: 0, stdout: printed });
    expect(savedIn(place)).toEqual(all);
  });

  it('a disk that fills up, wherever it does', async () => {
    const place = newPlace(false);
    const { disk } = faultDisk();
    let size = 0;
    await run(place, {
      ...disk,
      writeSync: (fd, bytes, offset, length) => {
        size += length;
        return disk.writeSync(fd, bytes, offset, length);
      },
    });
    expect(size).toBeGreaterThan(5000);
    for (let room = 0; room < 40; room += 1) {
      const full = newPlace(false);
      // Densely where the journal is written, behind the copy of the rubrics.
      expectHonest(full, await run(full, fullAfter(size - 60 * room)), `${60 * room} bytes short`);
    }
  });
});

describe('a check-in', () => {
  const input = ['done', '1', 'HR folder', '', '2', '2', 'ask what has changed', '1', '1', 'sends the figures', '', ''];
  const run = (place: Place, disk?: Disk) => {
    const file = join(place.folder, 'plan.json');
    writeFileSync(file, JSON.stringify(PLAN));
    const args = ['checkin', '--accessible', '--plan', file];
    return salesgapHere(args, place, { input: `${input.join('\n')}\n`, today: '2026-11-09', ...(disk && { disk }) });
  };
  const savedIn = ({ folder }: Place): readonly CheckinEntry[] =>
    readCheckins(join(folder, 'data/salesgap'), PLAN.id)?.entries ?? [];

  let all: readonly CheckinEntry[] = [];
  let planFile = '';
  beforeAll(async () => {
    const place = newPlace(false);
    expect(await run(place)).toMatchObject({ exit: 0, stdout: '' });
    all = savedIn(place);
    planFile = readFileSync(join(place.folder, 'plan.json'), 'utf8');
    expect([all[0]?.kind, all.at(-1)?.kind, all.length]).toEqual(['begun', 'finished', input.length + 2]);
  });

  /** A question is shown when the answers before it are saved; the end, when everything is. */
  function expectHonest(place: Place, { exit, stdout, stderr }: InProcess, what: string): void {
    const saved = savedIn(place);
    const asked = stderr.match(/^Answer: /gm)?.length ?? 0;
    expect(saved, what).toEqual(all.slice(0, saved.length));
    expect(saved.length, `${what}: ${stderr}`).toBeGreaterThanOrEqual(asked < 2 ? 0 : asked);
    expect([0, 6], `${what}: ${stderr}`).toContain(exit);
    expect(stdout, what).toBe('');
    if (exit === 0) expect(saved, what).toEqual(all);
    else {
      expect(stderr, what).toMatch(/^salesgap: (Not saved|Reading failed|There is no permission)/m);
      expect(stderr, what).not.toContain('What it came to so far');
    }
    expect(readFileSync(join(place.folder, 'plan.json'), 'utf8'), what).toBe(planFile);
  }

  it.each(['EIO', 'ENOSPC'])('any single call fails with %s', async (code) => {
    const faults = await everyFaultOf((disk) => run(newPlace(false), disk));
    expect(faults.length).toBeGreaterThan(80);
    for (const fault of faults) {
      const place = newPlace(false);
      const ran = await run(place, faultDisk({ ...fault, code }).disk);
      expectHonest(place, ran, JSON.stringify(fault));
      // Mended, it goes on where it stopped.
      const rest = await salesgapHere(['checkin', '--report', '--plan', join(place.folder, 'plan.json')], place);
      expect(rest.exit, JSON.stringify(fault)).toBe(0);
    }
  });

  it('every later call of its kind fails, too', async () => {
    for (const fault of await everyFaultOf((disk) => run(newPlace(false), disk))) {
      const place = newPlace(false);
      expectHonest(place, await run(place, faultDisk({ ...fault, stays: true }).disk), JSON.stringify(fault));
    }
  });

  it('short writes make no difference', async () => {
    const place = newPlace(false);
    expect(await run(place, shortWrites(5))).toMatchObject({ exit: 0 });
    expect(savedIn(place)).toEqual(all);
  });

  it('killed at any call: what a question followed is there, and it goes on', async () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    await run(newPlace(false), counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const place = newPlace(false);
      const ran = await run(place, killedAt(nth).disk).catch(() => null);
      const saved = savedIn(place);
      const asked = ran?.stderr.match(/^Answer: /gm)?.length ?? 0;
      expect(saved, `call ${nth}`).toEqual(all.slice(0, saved.length));
      expect(saved.length, `call ${nth}`).toBeGreaterThanOrEqual(asked < 2 ? 0 : asked);
    }
  });
});
