import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FULL_DISKS, type Full } from './full_disks.js';
import { bin, emptyPlace, salesgap } from './salesgap.js';
import {
  FINISHED,
  filesIn,
  inBash,
  KILLED,
  type Place,
  placeWith,
  type Running,
  sessionFolder,
  start,
} from './saved_place.js';

/* The installed program and real disks: full ones, read-only ones, shared ones, and processes that are killed. */

function answersIn(place: Place, id: string): number {
  const { answers } = JSON.parse(salesgap(['sessions', 'export', id], place).stdout);
  return Object.values(answers as Record<string, object>).reduce((sum, items) => sum + Object.keys(items).length, 0);
}

const resume = (id: string) => `salesgap assess --resume ${id} --accessible`;
const acknowledged = (stderr: string) => stderr.match(/^Saved: /gm)?.length ?? 0;

describe.each(FULL_DISKS)('on %s', (_, fill) => {
  let full: Full | undefined;
  afterEach(() => full?.close());

  it('an answer that is not saved is told, those before it are there, and it goes on when there is room', () => {
    full = fill(placeWith(KILLED), 'a little');
    const before = answersIn(full.place, KILLED);
    const { status, stdout, stderr } = full.run(`${resume(KILLED)} --full`, '2\n'.repeat(40));
    const told = acknowledged(stderr);
    expect(status, stderr).toBe(6);
    expect(told).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('salesgap: Not saved: ');
    expect(stderr).toContain(`(${full.code}).\nEverything saved before is kept.\n`);
    expect(answersIn(full.place, KILLED)).toBe(before + told);
    full.mend();
    const again = inBash(resume(KILLED), full.place, '2\n'.repeat(20));
    expect(again.stderr).not.toContain('Not saved');
    expect(acknowledged(again.stderr)).toBeGreaterThan(0);
  });

  it.each([
    ['a report', 'salesgap report good.yaml -f json'],
    ['an export of a session', `salesgap sessions export ${FINISHED}`],
    ['an export of answers', 'salesgap answers export first-line.yaml'],
  ])('%s is not written, and what was there stays', (__, line) => {
    const place = placeWith(KILLED, FINISHED);
    cpSync('examples/first-line.answers.yaml', join(place.folder, 'first-line.yaml'));
    writeFileSync(join(place.folder, 'old'), 'the old one\n');
    full = fill(place, 'none');
    const { folder } = full.place;
    const names = readdirSync(folder);
    for (const where of ['-o new', '-o old --force']) {
      const { status, stdout, stderr } = full.run(`${line} ${where}`);
      expect([status, stdout], stderr).toEqual([6, '']);
      expect(stderr).toContain(`(${full.code})`);
      expect(stderr).not.toContain('Written');
      expect(readdirSync(folder)).toEqual(names);
      expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('the old one\n');
    }
  });

  it('a session is not started', () => {
    full = fill(placeWith(KILLED), 'none');
    const { status, stderr } = full.run('salesgap assess hiring --accessible --screen --role owner --subject X', '2\n');
    expect(status).toBe(6);
    expect(stderr).toMatch(/^salesgap: Not saved: .*\n(No session was started|Nothing was opened or changed)\.$/m);
    expect(readdirSync(sessionFolder(full.place))).toEqual([KILLED]);
  });
});

it('a full output is told as a failure to store, and the session is as it was', () => {
  const place = placeWith(FINISHED);
  const before = filesIn(sessionFolder(place));
  for (const line of [
    `sessions export ${FINISHED}`,
    'sessions list',
    'answers template essentials',
    `report --session ${FINISHED}`,
  ]) {
    const { status, stderr } = inBash(`salesgap ${line} > /dev/full`, place);
    expect([status, stderr.includes('Not all of the output was written')], line).toEqual([6, true]);
  }
  expect(filesIn(sessionFolder(place))).toEqual(before);
});

describe('where one may only read', () => {
  /** Root may write everywhere, so it becomes somebody else, with a copy of the program that others may read. */
  function asOrdinaryUser(): { place: Place; run: (line: string, input?: string) => ReturnType<typeof inBash> } {
    const place = placeWith(KILLED);
    if (process.getuid?.() !== 0) return { place, run: (line, input) => inBash(line, place, input) };
    const copy = mkdtempSync(join(tmpdir(), 'salesgap-readable-'));
    cpSync(dirname(dirname(bin())), copy, { recursive: true });
    spawnSync('chmod', ['-R', 'a+rX', copy, place.folder]);
    spawnSync('chown', ['-R', '65534:65534', place.folder]);
    const run = (line: string, input?: string) =>
      inBash(line.replaceAll('salesgap ', `'${process.execPath}' '${copy}/bin/salesgap.js' `), place, input, {
        uid: 65534,
        gid: 65534,
      });
    return { place, run };
  }

  it('nothing is written and it is said why; reading goes on working', () => {
    const { place, run } = asOrdinaryUser();
    const [folder, session] = [join(place.folder, 'reports'), sessionFolder(place, KILLED)];
    expect(run(`mkdir reports && echo old > reports/r.md && salesgap report good.yaml -o mine.md`).status).toBe(0);
    for (const path of [folder, session, sessionFolder(place)]) chmodSync(path, 0o500);
    const cases = [
      ['salesgap report good.yaml -o reports/new.md', 'Not saved: reports/new.md: there is no permission (EACCES).'],
      [
        'salesgap report good.yaml -o reports/r.md --force',
        'Not saved: reports/r.md: there is no permission (EACCES).',
      ],
      [resume(KILLED), 'there is no permission (EACCES).'],
      [`salesgap sessions purge ${KILLED} --yes`, 'there is no permission (EACCES).'],
      ['salesgap assess hiring --accessible --screen --role owner --subject X', 'No session was started.'],
    ] as const;
    const before = filesIn(session);
    for (const [line, words] of cases) {
      const { status, stderr } = run(line, '2\n');
      expect([status, stderr.includes(words)], `${line}: ${stderr}`).toEqual([6, true]);
    }
    expect([readdirSync(folder), readFileSync(join(folder, 'r.md'), 'utf8')]).toEqual([['r.md'], 'old\n']);
    expect(filesIn(session)).toEqual(before);
    expect(run('salesgap sessions list').stdout).toContain('2 of 8 questions answered');
    for (const path of [folder, session, sessionFolder(place)]) chmodSync(path, 0o700);
  });
});

describe('two at once', () => {
  const running: Running[] = [];
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL');
  });
  const begin = async (place: Place) => {
    const first = start(['assess', '--resume', KILLED, '--accessible'], place);
    running.push(first);
    await first.shows('Question 3 of 8');
    return first;
  };
  const second = (place: Place) => salesgap(['assess', '--resume', KILLED, '--accessible'], place, '2\n');

  it('the second is told who has the session and since when, and changes nothing', async () => {
    const place = placeWith(KILLED);
    const first = await begin(place);
    const before = filesIn(sessionFolder(place, KILLED));
    const message = `salesgap: This session is in use by another salesgap (process ${first.child.pid} on this machine) since `;
    for (const words of [
      ['assess', '--resume', KILLED, '--accessible'],
      ['sessions', 'purge', KILLED, '--yes'],
      ['sessions', 'repair', KILLED],
    ]) {
      const { status, stderr } = salesgap(words, place, '2\n');
      expect(status, stderr).toBe(7);
      expect(stderr).toContain(message);
      expect(stderr).toMatch(/since \d\d:\d\d\.\nIt was not opened or changed\.\nFinish or leave it there\./);
    }
    expect(filesIn(sessionFolder(place, KILLED))).toEqual(before);
    expect(salesgap(['sessions', 'export', KILLED], place).status).toBe(0);
    first.child.stdin?.end('2\nsave and leave\n');
    expect(await first.ended).toBe(0);
    expect(second(place).stderr).toContain('Question 4 of 8');
  });

  it('one that is stopped, like a sleeping laptop, keeps its session', async () => {
    const place = placeWith(KILLED);
    const first = await begin(place);
    const before = answersIn(place, KILLED);
    first.child.kill('SIGSTOP');
    expect(second(place).status).toBe(7);
    first.child.kill('SIGCONT');
    first.child.stdin?.end('2\nsave and leave\n');
    expect(await first.ended).toBe(0);
    expect(answersIn(place, KILLED)).toBe(before + 1);
  });

  it('one that is killed does not: the next takes over within a second', async () => {
    const place = placeWith(KILLED);
    const first = await begin(place);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(readdirSync(sessionFolder(place, KILLED))).toContain('lock');
    const alone = placeWith(KILLED);
    const time = (run: () => unknown) => {
      const began = performance.now();
      run();
      return performance.now() - began;
    };
    // The start of the program itself is not what is measured.
    const usual = time(() => second(alone));
    const taken = time(() => expect(second(place).stderr).toContain('Question 4 of 8'));
    expect(taken - usual).toBeLessThan(1000);
    expect(readdirSync(sessionFolder(place, KILLED))).not.toContain('lock');
  });

  it('one on another machine keeps it, and the way out is told', () => {
    const place = placeWith(KILLED);
    const lock = join(sessionFolder(place, KILLED), 'lock');
    const holder = { pid: 1, host: 'other-laptop', boot_id: 'other', pid_space: null, started: null };
    writeFileSync(lock, `${JSON.stringify({ salesgap_lock: 1, ...holder, since: '2026-11-20T10:00:00Z' })}\n`);
    const { status, stderr } = second(place);
    expect(status).toBe(7);
    expect(stderr.replaceAll(lock, '<lock>')).toContain(
      'by another salesgap (process 1 on another machine, other-laptop) since 2026-11-20 10:00.\n',
    );
    expect(stderr).toContain('If you are sure that nobody uses it, delete ');
    rmSync(lock);
    expect(second(place).stderr).toContain('Question 3 of 8');
  });
});

describe('killed at a random moment', () => {
  it('writing a report leaves the old one or the new one, never half of either', async () => {
    const place = emptyPlace();
    const file = join(place.folder, 'r.json');
    salesgap(['report', 'good.yaml', '-o', 'r.json'], place);
    const whole = readFileSync(file, 'utf8');
    const old = '{"old": true}\n';
    let random = 20261124;
    let killed = 0;
    for (let round = 0; round < 40; round += 1) {
      const existing = round % 2 === 0;
      if (existing) writeFileSync(file, old);
      else rmSync(file, { force: true });
      const run = start(['report', 'good.yaml', '-o', 'r.json', ...(existing ? ['--force'] : [])], place);
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const timer = setTimeout(() => run.child.kill('SIGKILL'), (random / 2 ** 32) * 400);
      const status = await run.ended;
      clearTimeout(timer);
      if (status === null) killed += 1;
      const found = existsSync(file) ? readFileSync(file, 'utf8') : null;
      expect([whole, existing ? old : null], `round ${round}`).toContain(found);
      if (status === 0) expect(found).toBe(whole);
    }
    expect(killed).toBeGreaterThan(0);
  });
});
