import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Entry, foldEntries } from '../../src/core/answers/entries.js';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { readAnswers, readSession } from '../../src/store/saved_session.js';
import { findLatestOpen, listSessions } from '../../src/store/session_list.js';
import { purgeSession } from '../../src/store/session_purge.js';
import { createSession, type OpenSession, resumeSession } from '../../src/store/sessions.js';
import { purgeRest } from '../../src/store/workspace_rest.js';
import { everyFault, faultDisk, killedAt } from './fault_disk.js';
import {
  codeOf,
  ENTRIES,
  newFolder,
  newSession,
  numbered,
  plainWriter,
  RUBRICS,
  START,
  storeError,
  WRITER,
} from './samples.js';

const OTHER = plainWriter(200, [100, 200]);
/** Sees process 100 (WRITER) as ended. */
const LATER = plainWriter(300, [300]);

/** All files below a folder, sorted. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Starts a session, appends and closes. */
function recorded(workspace: string, id: string, entries = ENTRIES, change: object = {}): void {
  const session = createSession({ ...newSession(workspace, id), ...change });
  for (const entry of entries) session.append(entry);
  session.close();
}

describe('a session', () => {
  it('is started, left, resumed and read', () => {
    const workspace = newFolder();
    const session = createSession(newSession(workspace));
    expect(session).toMatchObject({ id: 'jd-1', start: START, entries: [], rubrics: RUBRICS, notice: null });
    session.append(numbered(1));
    session.close();
    const again = resumeSession({ workspace, id: 'jd-1', writer: OTHER });
    expect(again).toMatchObject({ start: START, entries: [numbered(1)], rubrics: RUBRICS, notice: null });
    again.append(numbered(2));
    expect(readSession(workspace, 'jd-1').entries).toEqual([numbered(1), numbered(2)]);
    again.close();
    again.close();
    expect(filesIn(join(workspace, 'sessions'))).toEqual([
      'jd-1/journal.jsonl',
      'jd-1/journal.mark',
      'jd-1/rubrics.json',
    ]);
  });

  it('is used by one process at a time, from the moment it exists', () => {
    const workspace = newFolder();
    const session = createSession(newSession(workspace));
    const error = storeError(() => resumeSession({ workspace, id: 'jd-1', writer: OTHER }));
    expect(error.code).toBe('locked');
    expect(error.message).toContain('process 100 on this machine');
    expect(readSession(workspace, 'jd-1').entries).toEqual([]);
    session.close();
    resumeSession({ workspace, id: 'jd-1', writer: OTHER }).close();
  });

  it('is not started twice', () => {
    const workspace = newFolder();
    recorded(workspace, 'jd-1');
    expect(codeOf(() => createSession(newSession(workspace)))).toBe('exists');
    expect(readSession(workspace, 'jd-1').entries).toEqual(ENTRIES);
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
  });

  it('is not started over one that appears meanwhile', () => {
    const workspace = newFolder();
    const disk: Disk = {
      ...realDisk,
      renameSync: (from, to) => {
        recorded(workspace, 'jd-1');
        realDisk.renameSync(from, to);
      },
    };
    expect(codeOf(() => createSession(newSession(workspace), disk))).toBe('exists');
    expect(readSession(workspace, 'jd-1').entries).toEqual(ENTRIES);
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
  });

  it('goes on after its process was killed, with what was cut off left out and said', () => {
    const workspace = newFolder();
    const killed = createSession(newSession(workspace));
    killed.append(numbered(1));
    killed.append(numbered(2));
    const journal = join(workspace, 'sessions', 'jd-1', 'journal.jsonl');
    writeFileSync(journal, readFileSync(journal).subarray(0, -9));
    const session = resumeSession({ workspace, id: 'jd-1', writer: LATER });
    expect(session.entries).toEqual([numbered(1)]);
    expect(session.notice).toContain('cut off');
    session.append(numbered(2));
    session.close();
    expect(readSession(workspace, 'jd-1')).toMatchObject({ entries: [numbered(1), numbered(2)], notice: null });
  });

  it('is bound to its own copy of the rubrics', () => {
    const workspace = newFolder();
    const path = join(workspace, 'sessions', 'jd-1', 'rubrics.json');
    recorded(workspace, 'jd-1');
    for (const damage of [
      () => writeFileSync(path, `${RUBRICS} `),
      () => writeFileSync(path, ''),
      () => rmSync(path),
    ]) {
      damage();
      const error = storeError(() => resumeSession({ workspace, id: 'jd-1', writer: OTHER }));
      expect(error).toMatchObject({ code: 'damaged', path });
      expect(codeOf(() => readSession(workspace, 'jd-1'))).toBe('damaged');
      expect(readAnswers(workspace, 'jd-1').entries).toEqual(ENTRIES);
    }
    expect(existsSync(join(path, '..', 'lock'))).toBe(false);
  });

  it('keeps its bytes when it is damaged, and gives the lock back', () => {
    const workspace = newFolder();
    recorded(workspace, 'jd-1');
    const journal = join(workspace, 'sessions', 'jd-1', 'journal.jsonl');
    const bytes = readFileSync(journal, 'utf8').replace('"value":4', '"value":5');
    writeFileSync(journal, bytes);
    expect(codeOf(() => resumeSession({ workspace, id: 'jd-1', writer: OTHER }))).toBe('damaged');
    expect(readFileSync(journal, 'utf8')).toBe(bytes);
    expect(filesIn(join(workspace, 'sessions'))).not.toContain('jd-1/lock');
  });
});

describe('ids', () => {
  const bad = [
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a\\b',
    '/etc',
    'C:',
    'c:x',
    '~',
    '-a',
    '_a',
    'A',
    'é',
    'a b',
    'a.b',
    'a\0',
    'a\n',
    'con',
    'nul',
    'com1',
    'lpt9',
    'x'.repeat(65),
  ];
  it.each(bad)('%j is refused everywhere', (id) => {
    const workspace = newFolder();
    expect(codeOf(() => createSession(newSession(workspace, id)))).toBe('bad_name');
    expect(codeOf(() => resumeSession({ workspace, id, writer: WRITER }))).toBe('bad_name');
    expect(codeOf(() => readSession(workspace, id))).toBe('bad_name');
    expect(codeOf(() => purgeSession({ workspace, id, writer: WRITER }))).toBe('bad_name');
    expect(readdirSync(workspace)).toEqual([]);
  });

  it.each(['a', '0', 'jd-2026-11-20_2', 'constance', 'x'.repeat(64)])('%j is fine', (id) => {
    const workspace = newFolder();
    recorded(workspace, id);
    expect(readSession(workspace, id).id).toBe(id);
  });

  it('a link is no session: it could lead out of the workspace', () => {
    const workspace = newFolder();
    const outside = newFolder();
    recorded(outside, 'jd-1');
    mkdirSync(join(workspace, 'sessions'));
    symlinkSync(join(outside, 'sessions', 'jd-1'), join(workspace, 'sessions', 'jd-1'));
    expect(codeOf(() => readSession(workspace, 'jd-1'))).toBe('not_a_file');
    expect(codeOf(() => purgeSession({ workspace, id: 'jd-1', writer: WRITER }))).toBe('not_a_file');
    expect(codeOf(() => createSession(newSession(workspace)))).toBe('not_a_file');
    rmSync(join(workspace, 'sessions'), { recursive: true });
    symlinkSync(join(outside, 'sessions'), join(workspace, 'sessions'));
    expect(codeOf(() => readSession(workspace, 'jd-1'))).toBe('not_a_file');
    expect(codeOf(() => createSession(newSession(workspace, 'jd-2')))).toBe('not_a_file');
    expect(readSession(outside, 'jd-1').entries).toEqual(ENTRIES);
  });

  it('one that does not exist is missing', () => {
    const workspace = newFolder();
    expect(codeOf(() => readSession(workspace, 'jd-1'))).toBe('missing');
    expect(codeOf(() => resumeSession({ workspace, id: 'jd-1', writer: WRITER }))).toBe('missing');
    expect(codeOf(() => purgeSession({ workspace, id: 'jd-1', writer: WRITER }))).toBe('missing');
  });
});

describe('modes', () => {
  const umask = process.umask();
  afterEach(() => process.umask(umask));

  it.each([0o000, 0o022, 0o777])('folders 0700 and files 0600 under umask %o, the lock too', (mask) => {
    const workspace = join(newFolder(), 'deep', 'workspace');
    process.umask(mask);
    const session = createSession(newSession(workspace));
    session.append(numbered(1));
    const modes = (): string[] =>
      readdirSync(workspace, { recursive: true }).map((name) => {
        const stat = statSync(join(workspace, String(name)));
        return `${stat.isDirectory() ? 'folder' : 'file'} ${(stat.mode & 0o777).toString(8)}`;
      });
    expect([...new Set(modes())].sort()).toEqual(['file 600', 'folder 700']);
    expect(filesIn(workspace)).toContain('sessions/jd-1/lock');
    session.close();
    expect([...new Set(modes())].sort()).toEqual(['file 600', 'folder 700']);
    expect(statSync(workspace).mode & 0o777).toBe(0o700);
  });
});

describe('modes of what a kill leaves', () => {
  const umask = process.umask();
  afterEach(() => process.umask(umask));

  it('are private, too, at every call of starting and saving', () => {
    const record = (workspace: string, disk: Disk) => {
      const session = createSession(newSession(workspace), disk);
      session.append(numbered(1));
      session.close();
    };
    const counted = killedAt(Number.POSITIVE_INFINITY);
    record(newFolder(), counted.disk);
    process.umask(0);
    const seen = new Set<string>();
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = newFolder();
      try {
        record(workspace, killedAt(nth).disk);
      } catch {}
      for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' })) {
        const stat = statSync(join(workspace, name));
        expect(stat.mode & 0o777, `call ${nth}: ${name}`).toBe(stat.isDirectory() ? 0o700 : 0o600);
        seen.add(basename(name));
      }
    }
    expect([...seen].sort()).toEqual([
      '.new-jd-1.1',
      '.salesgap-1.tmp',
      'jd-1',
      'journal.jsonl',
      'journal.mark',
      'lock',
      'rubrics.json',
      'sessions',
    ]);
  });
});

describe('the list', () => {
  it('has the session last worked on first, bad ones last, and throws for none', () => {
    const workspace = newFolder();
    const sessions = join(workspace, 'sessions');
    const finished = { on: '2026-11-22', kind: 'finished' } as const;
    recorded(workspace, 'old', [{ ...numbered(1), on: '2026-11-01' }]);
    recorded(workspace, 'done', [finished]);
    recorded(workspace, 'morning', [{ ...numbered(1), on: '2026-11-21' }]);
    recorded(workspace, 'evening', [{ ...numbered(1), on: '2026-11-21' }]);
    utimesSync(join(sessions, 'morning', 'journal.jsonl'), 1000, 1000);
    utimesSync(join(sessions, 'evening', 'journal.jsonl'), 2000, 2000);
    recorded(workspace, 'flipped');
    writeFileSync(join(sessions, 'flipped', 'journal.jsonl'), 'x');
    mkdirSync(join(sessions, 'empty'));
    mkdirSync(join(sessions, 'Not An Id'));
    symlinkSync('/etc', join(sessions, 'link'));
    writeFileSync(join(sessions, 'notes.txt'), 'not a session');
    writeFileSync(join(sessions, '.DS_Store'), '');
    const lines = listSessions(workspace).map((line) => [
      line.id,
      line.state === 'sound' ? line.answered_on : line.error.code,
    ]);
    expect(lines).toEqual([
      ['done', '2026-11-22'],
      ['evening', '2026-11-21'],
      ['morning', '2026-11-21'],
      ['old', '2026-11-01'],
      ['Not An Id', 'bad_name'],
      ['empty', 'missing'],
      ['flipped', 'damaged'],
      ['link', 'not_a_file'],
    ]);
    expect(listSessions(workspace)[0]).toMatchObject({ finished: true, entries: 1, start: START, notice: null });
    expect(findLatestOpen(workspace)).toBe('evening');
  });

  it('is empty where nothing was started', () => {
    expect(listSessions(newFolder())).toEqual([]);
    expect(findLatestOpen(join(newFolder(), 'none'))).toBeNull();
  });

  it('is refused only when the folder itself cannot be read', () => {
    const workspace = newFolder();
    recorded(workspace, 'jd-1');
    const { disk } = faultDisk({ call: 'readdirSync', nth: 1, code: 'EACCES' });
    expect(codeOf(() => listSessions(workspace, disk))).toBe('no_permission');
    const worn = faultDisk({ call: 'openSync', nth: 1, code: 'EMFILE', stays: true }).disk;
    expect(listSessions(workspace, worn)).toMatchObject([{ state: 'bad', id: 'jd-1', error: { code: 'io' } }]);
  });

  it('finds the latest open one of a subject; a finished one that was reopened is open', () => {
    const workspace = newFolder();
    const about = (id: string) => ({ start: { ...START, subject: { id } } });
    recorded(workspace, 'a', [{ ...numbered(1), on: '2026-11-20' }], about('jd'));
    recorded(workspace, 'b', [{ ...numbered(1), on: '2026-11-21' }], about('mk'));
    recorded(workspace, 'c', [{ on: '2026-11-22', kind: 'finished' }], about('jd'));
    expect(findLatestOpen(workspace)).toBe('b');
    expect(findLatestOpen(workspace, { subject: 'jd' })).toBe('a');
    expect(findLatestOpen(workspace, { subject: 'nobody' })).toBeNull();
    const session = resumeSession({ workspace, id: 'c', writer: WRITER });
    session.append({ on: '2026-11-23', kind: 'reopened' });
    session.close();
    expect(findLatestOpen(workspace, { subject: 'jd' })).toBe('c');
  });

  it('reads a session that somebody writes', () => {
    const workspace = newFolder();
    const session = createSession(newSession(workspace));
    for (const number of [1, 2, 3]) {
      session.append(numbered(number));
      expect(listSessions(workspace)).toMatchObject([{ state: 'sound', entries: number, notice: null }]);
    }
    session.close();
  });
});

describe('a clock that jumps', () => {
  it('changes nothing: entries count in the order they were saved, whatever day they claim', () => {
    const workspace = newFolder();
    const days = ['2026-11-20', '2031-01-01', '1999-12-31', '2026-11-19'];
    recorded(
      workspace,
      'jd-1',
      days.map(
        (on, index) => ({ ...numbered(1), on, answer: { state: 'answered', value: index + 1, evidence: [] } }) as Entry,
      ),
    );
    const { start, entries } = readSession(workspace, 'jd-1');
    expect(entries.map(({ on }) => on)).toEqual(days);
    const { sheet } = foldEntries(start, entries);
    expect(sheet.answers.hiring?.item_1).toMatchObject({ value: 4 });
    expect(sheet.answered_on).toBe('2026-11-19');
    expect(listSessions(workspace)).toMatchObject([{ state: 'sound', answered_on: '2026-11-19', entries: 4 }]);
  });

  it('keeps a lock with whoever has it, also when that was taken tomorrow', () => {
    const workspace = newFolder();
    const tomorrow = { ...WRITER, holder: { ...WRITER.holder, since: '2026-11-21T10:00:00Z' } };
    const session = createSession(newSession(workspace, 'jd-1', tomorrow));
    expect(codeOf(() => resumeSession({ workspace, id: 'jd-1', writer: OTHER }))).toBe('locked');
    session.close();
    resumeSession({ workspace, id: 'jd-1', writer: OTHER }).close();
  });
});

describe('removing', () => {
  it('leaves no file, of damaged sessions neither', () => {
    const workspace = newFolder();
    recorded(workspace, 'jd-1');
    recorded(workspace, 'jd-2');
    writeFileSync(join(workspace, 'sessions', 'jd-1', 'journal.jsonl'), '');
    purgeSession({ workspace, id: 'jd-1', writer: WRITER });
    expect(filesIn(workspace)).toEqual([
      'sessions/jd-2/journal.jsonl',
      'sessions/jd-2/journal.mark',
      'sessions/jd-2/rubrics.json',
    ]);
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-2']);
  });

  it('is refused while it is in use', () => {
    const workspace = newFolder();
    const session = createSession(newSession(workspace));
    expect(codeOf(() => purgeSession({ workspace, id: 'jd-1', writer: OTHER }))).toBe('locked');
    session.append(numbered(1));
    session.close();
    expect(readSession(workspace, 'jd-1').entries).toEqual([numbered(1)]);
  });

  it('does not follow links', () => {
    const workspace = newFolder();
    const outside = newFolder();
    writeFileSync(join(outside, 'precious'), '');
    recorded(workspace, 'jd-1');
    symlinkSync(outside, join(workspace, 'sessions', 'jd-1', 'link'));
    purgeSession({ workspace, id: 'jd-1', writer: WRITER });
    expect(readdirSync(outside)).toEqual(['precious']);
  });
});

describe('a process is killed at any call', () => {
  function run(action: () => unknown): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'killed') throw error;
    }
  }

  it('of starting: the session is complete or not there, and its leftovers go', () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    createSession(newSession(newFolder()), counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = newFolder();
      run(() => createSession(newSession(workspace), killedAt(nth).disk));
      const before = listSessions(workspace);
      expect(
        before.every((line) => line.state === 'sound' && line.entries === 0),
        `call ${nth}`,
      ).toBe(true);
      const writer = LATER;
      const session =
        before.length === 1
          ? resumeSession({ workspace, id: 'jd-1', writer })
          : createSession({ ...newSession(workspace), writer });
      session.append(numbered(1));
      session.close();
      // A folder without a lock may just be being built; there is nothing in it.
      const expected = filesIn(workspace).filter(
        (name) => !/\/\.(new-jd-1\.1\/)?/.test(name) && !name.includes('.tmp'),
      );
      expect(expected, `call ${nth}`).toEqual([
        'sessions/jd-1/journal.jsonl',
        'sessions/jd-1/journal.mark',
        'sessions/jd-1/rubrics.json',
      ]);
      const leftover = filesIn(workspace).filter((name) => !expected.includes(name));
      for (const name of leftover) expect(readFileSync(join(workspace, name), 'utf8'), name).not.toContain('Döe');
    }
  });

  it('of removing: the session is as it was or not there, and the next removal completes it', () => {
    const prepared = (): string => {
      const workspace = newFolder();
      recorded(workspace, 'jd-1');
      recorded(workspace, 'jd-2');
      return workspace;
    };
    const counted = killedAt(Number.POSITIVE_INFINITY);
    purgeSession({ workspace: prepared(), id: 'jd-1', writer: WRITER }, counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = prepared();
      run(() => purgeSession({ workspace, id: 'jd-1', writer: WRITER }, killedAt(nth).disk));
      for (const line of listSessions(workspace))
        expect(line, `call ${nth}`).toMatchObject({ state: 'sound', entries: ENTRIES.length });
      if (existsSync(join(workspace, 'sessions', 'jd-1'))) purgeSession({ workspace, id: 'jd-1', writer: LATER });
      purgeSession({ workspace, id: 'jd-2', writer: LATER });
      purgeRest(workspace, LATER);
      expect(filesIn(workspace), `call ${nth}`).toEqual([]);
    }
  });

  it('what only looks like a leftover stays', () => {
    const workspace = newFolder();
    recorded(workspace, 'jd-1');
    for (const name of ['.gone-mine', '.new-', '.gone-../x.1', '.git'])
      mkdirSync(join(workspace, 'sessions', name), { recursive: true });
    const building = createSession(newSession(workspace, 'jd-2'));
    cpSync(join(workspace, 'sessions', 'jd-2'), join(workspace, 'sessions', '.new-jd-3.1'), { recursive: true });
    purgeSession({ workspace, id: 'jd-1', writer: OTHER });
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(
      expect.arrayContaining(['.gone-mine', '.new-', '.git', '.new-jd-3.1', 'jd-2']),
    );
    building.close();
  });
});

describe('any single call fails', () => {
  it.each(['EIO', 'ENOSPC'])('%s while starting: there and open, or not there and said so', (code) => {
    const start = (workspace: string, disk: Disk): OpenSession => createSession(newSession(workspace), disk);
    for (const fault of everyFault((disk) => start(newFolder(), disk))) {
      const workspace = newFolder();
      const { disk, happened } = faultDisk({ ...fault, code });
      try {
        const session = start(workspace, disk);
        session.append(numbered(1));
        session.close();
        expect(readSession(workspace, 'jd-1').entries, JSON.stringify(fault)).toEqual([numbered(1)]);
      } catch (error) {
        expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
        expect(listSessions(workspace), JSON.stringify(fault)).toEqual([]);
        createSession({ ...newSession(workspace), writer: LATER }).close();
      }
      expect(happened()).toBe(true);
    }
  });

  it('while resuming: open, or said so and as it was', () => {
    const resume = (workspace: string, disk: Disk): OpenSession =>
      resumeSession({ workspace, id: 'jd-1', writer: WRITER }, disk);
    const prepared = (): string => {
      const workspace = newFolder();
      recorded(workspace, 'jd-1');
      return workspace;
    };
    for (const fault of everyFault((disk) => resume(prepared(), disk).close())) {
      const workspace = prepared();
      const journal = join(workspace, 'sessions', 'jd-1', 'journal.jsonl');
      const bytes = readFileSync(journal);
      try {
        const session = resume(workspace, faultDisk(fault).disk);
        expect(session.entries).toEqual(ENTRIES);
        session.close();
      } catch (error) {
        expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
      }
      expect(readFileSync(journal).equals(bytes)).toBe(true);
      resumeSession({ workspace, id: 'jd-1', writer: LATER }).close();
    }
  });

  it('while removing: gone, or said what is left', () => {
    const prepared = (): string => {
      const workspace = newFolder();
      recorded(workspace, 'jd-1');
      return workspace;
    };
    const remove = (workspace: string, disk: Disk): string[] =>
      purgeSession({ workspace, id: 'jd-1', writer: WRITER }, disk);
    for (const fault of everyFault((disk) => remove(prepared(), disk))) {
      const workspace = prepared();
      try {
        remove(workspace, faultDisk(fault).disk);
        expect(filesIn(workspace), JSON.stringify(fault)).toEqual([]);
      } catch (error) {
        expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
        const still = existsSync(join(workspace, 'sessions', 'jd-1'));
        if (still) expect(readSession(workspace, 'jd-1').entries).toEqual(ENTRIES);
        else expect(error).toMatchObject({ path: join(workspace, 'sessions', '.gone-jd-1.1') });
        purgeRest(workspace, LATER);
        expect(filesIn(workspace).length > 0, JSON.stringify(fault)).toBe(still);
      }
    }
  });

  it('a session that is moved away while it is open takes no more', () => {
    const workspace = newFolder();
    const session = createSession(newSession(workspace));
    renameSync(join(workspace, 'sessions', 'jd-1'), join(workspace, 'sessions', 'elsewhere'));
    expect(codeOf(() => session.append(numbered(1)))).toBe('locked');
    session.close();
    expect(lstatSync(join(workspace, 'sessions', 'elsewhere')).isDirectory()).toBe(true);
  });
});
