import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenCheckins, openCheckins } from '../../../src/store/checkins/open.js';
import { purgeCheckins } from '../../../src/store/checkins/purge.js';
import { listCheckins, readCheckins, readCheckinsOn } from '../../../src/store/checkins/read.js';
import { type Disk, realDisk } from '../../../src/store/disk.js';
import { seal } from '../../../src/store/seal.js';
import { purgeRest } from '../../../src/store/workspace_rest.js';
import { codeOf, newFolder, plainWriter, storeError, WRITER } from '../samples.js';
import { ENTRIES, numbered, PLAN, START, wish } from './samples.js';

const OTHER = plainWriter(200, [100, 200]);
/** Sees process 100 (WRITER) as ended. */
const LATER = plainWriter(300, [300]);

const folderOf = (workspace: string, plan = PLAN) => join(workspace, 'checkins', plan);
const fileOf = (workspace: string, plan = PLAN) => join(folderOf(workspace, plan), 'journal.jsonl');

function recorded(workspace = newFolder(), plan = PLAN): string {
  const checkins = openCheckins(wish(workspace, WRITER, plan));
  for (const entry of ENTRIES) checkins.append(entry);
  checkins.close();
  return workspace;
}

describe('check-ins on a plan', () => {
  it('begin on first use, are left, gone on with and read', () => {
    const workspace = newFolder();
    expect(readCheckins(workspace, PLAN)).toBeNull();
    const first = openCheckins(wish(workspace));
    expect(first).toMatchObject({ plan: PLAN, start: START, entries: [], notice: null });
    first.append(numbered(1));
    expect(readCheckins(workspace, PLAN)?.entries).toEqual([numbered(1)]);
    first.close();
    first.close();
    const again = openCheckins(wish(workspace, OTHER));
    expect(again.entries).toEqual([numbered(1)]);
    again.append(numbered(2));
    again.close();
    expect(readCheckins(workspace, PLAN)).toEqual({
      plan: PLAN,
      start: START,
      created_at: '2026-11-27T10:00:00Z',
      entries: [numbered(1), numbered(2)],
      notice: null,
    });
    expect(readdirSync(folderOf(workspace)).sort()).toEqual(['journal.jsonl', 'journal.mark']);
  });

  it('give back every kind of entry', () => {
    expect(readCheckins(recorded(), PLAN)?.entries).toEqual(ENTRIES);
  });

  it('keep the day and the name they began with', () => {
    const workspace = recorded();
    const later = { ...START, subject: { id: 'jd', name: 'Jane Doe' }, started_on: '2027-01-01' };
    const checkins = openCheckins({ ...wish(workspace), start: later });
    expect(checkins.start).toEqual(START);
    checkins.close();
  });

  it('are used by one process at a time, from the moment they exist', () => {
    const workspace = newFolder();
    const first = openCheckins(wish(workspace));
    const error = storeError(() => openCheckins(wish(workspace, OTHER)));
    expect(error).toMatchObject({ code: 'locked', kept: 'They were not opened or changed.' });
    expect(error.message).toBe(
      'These check-ins are in use by another salesgap (process 100 on this machine) since 10:00.',
    );
    const abroad = storeError(() => openCheckins(wish(workspace, plainWriter(9, [9], 'elsewhere'))));
    expect(abroad.message).toContain('process 100 on another machine, here');
    first.close();
    openCheckins(wish(workspace, OTHER)).close();
  });

  it('begun by somebody else meanwhile: theirs are gone on with', () => {
    const workspace = newFolder();
    const disk: Disk = {
      ...realDisk,
      renameSync: (from, to) => {
        if (to === folderOf(workspace)) recorded(workspace);
        realDisk.renameSync(from, to);
      },
    };
    const checkins = openCheckins(wish(workspace), disk);
    expect(checkins.entries).toEqual(ENTRIES);
    checkins.close();
    expect(readdirSync(join(workspace, 'checkins'))).toEqual([PLAN]);
  });

  it('of a killed process are taken over, with what was cut off left out and said', () => {
    const workspace = newFolder();
    const killed = openCheckins(wish(workspace));
    killed.append(numbered(1));
    killed.append(numbered(2));
    writeFileSync(fileOf(workspace), readFileSync(fileOf(workspace)).subarray(0, -9));
    const next = openCheckins(wish(workspace, LATER));
    expect(next.entries).toEqual([numbered(1)]);
    expect(next.notice).toBe(
      `The last entry of these check-ins was cut off while it was being saved, and is left out. Everything before it is kept: ${fileOf(workspace)}.`,
    );
    next.append(numbered(2));
    next.close();
    expect(readCheckins(workspace, PLAN)).toMatchObject({ entries: [numbered(1), numbered(2)], notice: null });
  });

  it('take no more after close, and nothing they could not read again', () => {
    const workspace = newFolder();
    const checkins = openCheckins(wish(workspace));
    const broken = { ...numbered(1), to: 'some day' };
    expect(() => checkins.append(broken)).toThrow(TypeError);
    checkins.close();
    const error = storeError(() => checkins.append(numbered(1)));
    expect(error).toMatchObject({ code: 'not_saved', advice: 'Mend the cause, then check in again.' });
    expect(error.message).toContain('the check-in is closed');
    expect(readCheckins(workspace, PLAN)?.entries).toEqual([]);
  });

  it('changed by another program: nothing is acknowledged', () => {
    const workspace = newFolder();
    const checkins = openCheckins(wish(workspace));
    checkins.append(numbered(1));
    writeFileSync(fileOf(workspace), '');
    const error = storeError(() => checkins.append(numbered(2)));
    expect(error).toMatchObject({ code: 'locked' });
    expect(error.message).toContain('the file of check-ins was changed by another program');
    checkins.close();
  });
});

describe('the id of a plan', () => {
  it.each(['', '.', '..', '../jd', 'a/b', 'a\\b', 'JD', 'con', 'nul', 'a'.repeat(65), '-a', 'jd\n', 'jd.1', 'jd 1'])(
    '%j is none, and never becomes a path',
    (plan) => {
      const workspace = newFolder();
      expect(codeOf(() => openCheckins(wish(workspace, WRITER, plan)))).toBe('bad_name');
      expect(codeOf(() => readCheckins(workspace, plan))).toBe('bad_name');
      expect(codeOf(() => purgeCheckins({ workspace, plan, writer: WRITER }))).toBe('bad_name');
      expect(readdirSync(workspace)).toEqual([]);
    },
  );

  it('that is a link, or lies behind one, leads nowhere', () => {
    const outside = recorded();
    const workspace = newFolder();
    mkdirSync(join(workspace, 'checkins'));
    symlinkSync(folderOf(outside), folderOf(workspace));
    const other = newFolder();
    symlinkSync(join(outside, 'checkins'), join(other, 'checkins'));
    for (const place of [workspace, other]) {
      expect(codeOf(() => openCheckins(wish(place)))).toBe('not_a_file');
      expect(codeOf(() => readCheckins(place, PLAN))).toBe('not_a_file');
      expect(codeOf(() => purgeCheckins({ workspace: place, plan: PLAN, writer: WRITER }))).toBe('not_a_file');
    }
    expect(readCheckins(outside, PLAN)?.entries).toEqual(ENTRIES);
  });
});

describe('a journal that does not belong here', () => {
  it('of another plan: refused, and not changed', () => {
    const workspace = recorded();
    renameSync(folderOf(workspace), folderOf(workspace, 'mk-9'));
    const before = readFileSync(fileOf(workspace, 'mk-9'));
    const error = storeError(() => openCheckins(wish(workspace, WRITER, 'mk-9')));
    expect(error).toMatchObject({ code: 'damaged', kept: 'They were not changed.' });
    expect(error.message).toContain('These are the check-ins on the plan "jd-1a2b3c4d", not on "mk-9"');
    expect(codeOf(() => readCheckins(workspace, 'mk-9'))).toBe('damaged');
    expect(readdirSync(folderOf(workspace, 'mk-9')).sort()).toEqual(['journal.jsonl', 'journal.mark']);
    expect(readFileSync(fileOf(workspace, 'mk-9')).equals(before)).toBe(true);
  });

  it('about another subject: refused, and free again', () => {
    const workspace = recorded();
    const start = { ...START, subject: { id: 'mk' } };
    const error = storeError(() => openCheckins({ ...wish(workspace), start }));
    expect(error).toMatchObject({ code: 'exists' });
    const reading = storeError(() => readCheckinsOn({ id: PLAN, subject: { id: 'mk' } }, workspace));
    expect(reading).toMatchObject({ code: 'exists', message: error.message });
    expect(readCheckinsOn({ id: PLAN, subject: { id: 'jd' } }, workspace)).not.toBeNull();
    expect(error.message).toContain('are about "jd", not about "mk"');
    openCheckins(wish(workspace, OTHER)).close();
  });

  it('of an interview: refused', () => {
    const workspace = recorded();
    const line = readFileSync(fileOf(workspace), 'utf8').split('\n')[0] ?? '';
    const body = line.slice(0, line.lastIndexOf(',"hash"')).replace('salesgap_checkins', 'salesgap_session');
    writeFileSync(fileOf(workspace), `${seal(`${body}}`).line}\n`);
    const error = storeError(() => readCheckins(workspace, PLAN));
    expect(error).toMatchObject({ code: 'damaged', line: 1, kept: 'The file was not changed.' });
    expect(error.message).toContain('the first line is not the beginning of check-ins');
    expect(error.advice).toContain(`move the folder ${folderOf(workspace)} away`);
  });

  it('of a newer format: refused, and not touched', () => {
    const workspace = recorded();
    const text = readFileSync(fileOf(workspace), 'utf8').replace('"salesgap_checkins":1', '"salesgap_checkins":2');
    writeFileSync(fileOf(workspace), text);
    const error = storeError(() => openCheckins(wish(workspace)));
    expect(error.code).toBe('newer_format');
    expect(error.message).toContain('These check-ins were written by a newer salesgap (format 2');
    expect(readFileSync(fileOf(workspace), 'utf8')).toBe(text);
  });
});

describe('modes', () => {
  const umask = process.umask();
  afterEach(() => process.umask(umask));

  it.each([0o000, 0o077])('folders 0700, files 0600 under umask %o, while they are open, too', (mask) => {
    process.umask(mask);
    const workspace = newFolder();
    let checkins: OpenCheckins = openCheckins(wish(workspace));
    checkins.append(numbered(1));
    checkins.close();
    checkins = openCheckins(wish(workspace));
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(readdirSync(folderOf(workspace)).map((name) => modeOf(join(folderOf(workspace), name)))).toEqual([
      '600',
      '600',
      '600',
    ]);
    expect([modeOf(join(workspace, 'checkins')), modeOf(folderOf(workspace))]).toEqual(['700', '700']);
    checkins.close();
  });
});

describe('the list', () => {
  it('is empty where there are none', () => {
    expect(listCheckins(newFolder())).toEqual([]);
  });

  it('names sound and damaged ones, with what is still known', () => {
    const workspace = recorded();
    for (const plan of ['jd-2', 'jd-3', 'jd-4']) recorded(workspace, plan);
    const text = readFileSync(fileOf(workspace, 'jd-2'), 'latin1');
    writeFileSync(fileOf(workspace, 'jd-2'), text.replace('two of three', 'all of three'), 'latin1');
    writeFileSync(fileOf(workspace, 'jd-3'), 'noise');
    writeFileSync(fileOf(workspace, 'jd-4'), '');
    writeFileSync(join(workspace, 'checkins', '.DS_Store'), '');
    const known = { subject: START.subject, started_on: START.started_on };
    const lost = { subject: null, started_on: null };
    expect(listCheckins(workspace)).toEqual([
      { plan: PLAN, state: 'sound', ...known },
      { plan: 'jd-2', state: 'damaged', ...known },
      { plan: 'jd-3', state: 'damaged', ...lost },
      { plan: 'jd-4', state: 'damaged', ...lost },
    ]);
  });
});

describe('purging', () => {
  it('removes every file and names them, damaged ones and files of strangers too', () => {
    const workspace = recorded();
    writeFileSync(join(folderOf(workspace), 'journal.jsonl~'), 'of an editor');
    writeFileSync(fileOf(workspace), 'noise');
    const removed = purgeCheckins({ workspace, plan: PLAN, writer: WRITER });
    expect(removed.map((path) => path.slice(workspace.length + 1))).toEqual([
      `checkins/${PLAN}/journal.jsonl`,
      `checkins/${PLAN}/journal.jsonl~`,
      `checkins/${PLAN}/journal.mark`,
    ]);
    expect(readdirSync(join(workspace, 'checkins'))).toEqual([]);
    expect(purgeCheckins({ workspace, plan: PLAN, writer: WRITER })).toEqual([]);
  });

  it('is refused while they are in use', () => {
    const workspace = newFolder();
    const checkins = openCheckins(wish(workspace));
    expect(codeOf(() => purgeCheckins({ workspace, plan: PLAN, writer: OTHER }))).toBe('locked');
    checkins.append(numbered(1));
    checkins.close();
    expect(readCheckins(workspace, PLAN)?.entries).toEqual([numbered(1)]);
  });

  it('takes what stopped runs left, too', () => {
    const workspace = recorded();
    const checkins = join(workspace, 'checkins');
    for (const name of ['.gone-jd-9.1', '.new-jd-9.1']) mkdirSync(join(checkins, name));
    writeFileSync(join(checkins, '.gone-jd-9.1', 'journal.jsonl'), 'what was said');
    writeFileSync(join(checkins, '.salesgap-1.tmp'), 'half');
    const { removed } = purgeRest(workspace, LATER);
    expect(removed.map((path) => path.slice(checkins.length + 1))).toEqual([
      '.gone-jd-9.1',
      '.new-jd-9.1',
      '.salesgap-1.tmp',
    ]);
    expect(readdirSync(checkins)).toEqual([PLAN]);
  });
});
