import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/answers/entries.js';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { createJournal, type Journal, openJournal, readJournal } from '../../src/store/journal.js';
import type { SessionHeader } from '../../src/store/session_header.js';
import { SESSION_JOURNAL } from '../../src/store/session_journal.js';
import { StoreError } from '../../src/store/store_error.js';
import { everyFault, type Fault, faultDisk, fullAfter, shortWrites } from './fault_disk.js';
import { codeOf, ENTRIES, HEADER, newFolder, numbered, storeError } from './samples.js';

const newPath = (): string => join(newFolder(), 'journal.jsonl');

function created(): string {
  const path = newPath();
  createJournal(SESSION_JOURNAL, path, HEADER);
  return path;
}

describe('a journal', () => {
  it('gives back what was appended, over several sittings', () => {
    const path = created();
    for (const entry of ENTRIES) {
      const journal = openJournal(SESSION_JOURNAL, path);
      journal.append(entry);
      journal.close();
    }
    expect(readJournal(SESSION_JOURNAL, path)).toEqual({ header: HEADER, entries: ENTRIES, notice: null });
  });

  it('is one JSON line per record, chained', () => {
    const path = created();
    const journal = openJournal(SESSION_JOURNAL, path);
    journal.append(numbered(1));
    journal.append(numbered(2));
    const [header, first, second] = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(header).toMatchObject({ salesgap_session: 1, start: HEADER.start });
    expect(first).toMatchObject({ seq: 1, prev: header.hash, entry: numbered(1) });
    expect(second).toMatchObject({ seq: 2, prev: first.hash, entry: numbered(2) });
    journal.close();
  });

  it('is there for readers before append returns, and only after its fsync', () => {
    const path = created();
    const { disk, trace } = faultDisk();
    const journal = openJournal(SESSION_JOURNAL, path, disk);
    trace.length = 0;
    journal.append(numbered(1));
    const steps = trace.map(({ call }) => call).filter((call) => call.startsWith('write') || call.startsWith('fsync'));
    expect(steps).toEqual(['writeSync', 'fsyncSync']);
    expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([numbered(1)]);
    journal.close();
  });

  it('is not created over anything', () => {
    const path = created();
    expect(codeOf(() => createJournal(SESSION_JOURNAL, path, HEADER))).toBe('not_saved');
    expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([]);
  });

  it('goes on after short writes', () => {
    const path = created();
    const journal = openJournal(SESSION_JOURNAL, path, shortWrites(3));
    for (const entry of ENTRIES) journal.append(entry);
    journal.close();
    expect(readJournal(SESSION_JOURNAL, path).entries).toEqual(ENTRIES);
  });

  it('takes no more after close', () => {
    const journal = openJournal(SESSION_JOURNAL, created());
    journal.close();
    journal.close();
    expect(codeOf(() => journal.append(numbered(1)))).toBe('not_saved');
  });

  it('never writes what it could not read again', () => {
    const path = created();
    const journal = openJournal(SESSION_JOURNAL, path);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, { now: 'x' }]) {
      const entry = { ...numbered(1), answer: { state: 'answered', value, evidence: [] } } as unknown as Entry;
      expect(() => journal.append(entry)).toThrow(TypeError);
    }
    journal.append(numbered(1));
    journal.close();
    expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([numbered(1)]);
  });

  it('is a regular file, not a link, folder or pipe', () => {
    const path = created();
    const other = newFolder();
    symlinkSync(path, join(other, 'link'));
    execFileSync('mkfifo', [join(other, 'pipe')]);
    expect(codeOf(() => openJournal(SESSION_JOURNAL, join(other, 'link')))).toBe('not_a_file');
    expect(codeOf(() => openJournal(SESSION_JOURNAL, join(other, 'pipe')))).toBe('not_a_file');
    expect(codeOf(() => openJournal(SESSION_JOURNAL, other))).toBe('is_folder');
    expect(codeOf(() => readJournal(SESSION_JOURNAL, join(other, 'none')))).toBe('missing');
  });
});

function replaceByCopy(path: string): void {
  writeFileSync(`${path}.2`, readFileSync(path));
  renameSync(`${path}.2`, path);
}

describe('somebody else at the file', () => {
  const cases: [string, (path: string) => void, string][] = [
    ['appends to it', (path) => appendFileSync(path, 'x'), 'changed by another program'],
    ['removes it', (path) => rmSync(path), 'was removed'],
    ['replaces it', replaceByCopy, 'changed'],
    ['cuts it', (path) => writeFileSync(path, ''), 'changed by another program'],
  ];
  it.each(cases)('%s: nothing is acknowledged', (_, change, words) => {
    const path = created();
    const journal = openJournal(SESSION_JOURNAL, path);
    journal.append(numbered(1));
    change(path);
    const error = storeError(() => journal.append(numbered(2)));
    expect(error.code).toBe('locked');
    expect(error.message).toContain(words);
    journal.close();
  });
});

describe('modes', () => {
  const umask = process.umask();
  afterEach(() => process.umask(umask));

  it.each([0o000, 0o777])('0600 under umask %o', (mask) => {
    process.umask(mask);
    const path = created();
    const journal = openJournal(SESSION_JOURNAL, path);
    journal.append(numbered(1));
    journal.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..', 'journal.mark')).mode & 0o777).toBe(0o600);
  });
});

/**
 * An interview that goes on after every error: the same entry again, on a session opened again where the
 * journal refuses. Returns what was acknowledged.
 */
function interview(path: string, disk: Disk): Entry[] {
  const acknowledged: Entry[] = [];
  let journal: Journal<SessionHeader, Entry> | null = null;
  for (let number = 1, tries = 0; number <= 4 && tries < 12; tries += 1) {
    try {
      journal ??= openJournal(SESSION_JOURNAL, path, disk);
      journal.append(numbered(number));
      acknowledged.push(numbered(number));
      number += 1;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (tries % 2 === 1) {
        journal?.close();
        journal = null;
      }
    }
  }
  journal?.close();
  return acknowledged;
}

describe('any single call fails', () => {
  const all = everyFault((disk) => interview(created(), disk));

  it.each(['EIO', 'ENOSPC'])('%s: what is acknowledged is there, and nothing else', (code) => {
    expect(all.length).toBeGreaterThan(30);
    for (const fault of all) {
      const path = created();
      const { disk, happened } = faultDisk({ ...fault, code });
      const acknowledged = interview(path, disk);
      expect(happened(), JSON.stringify(fault)).toBe(true);
      expect(acknowledged.length, JSON.stringify(fault)).toBe(4);
      expect(readJournal(SESSION_JOURNAL, path).entries, JSON.stringify(fault)).toEqual(acknowledged);
    }
  });

  it('and every later call of its kind: what is acknowledged is there', () => {
    for (const fault of all) {
      const path = created();
      const acknowledged = interview(path, faultDisk({ ...fault, stays: true }).disk);
      expect(readJournal(SESSION_JOURNAL, path).entries.slice(0, acknowledged.length), JSON.stringify(fault)).toEqual(
        acknowledged,
      );
    }
  });

  it('two at once: a failed write that cannot be cut off refuses more, and is passed over', () => {
    for (const room of [0, 1, 100, 250]) {
      const path = created();
      const uncuttable = faultDisk({ call: 'ftruncateSync', nth: 1, stays: true }, fullAfter(room)).disk;
      const journal = openJournal(SESSION_JOURNAL, path, uncuttable);
      expect(codeOf(() => journal.append(numbered(1)))).toBe('not_saved');
      expect(codeOf(() => journal.append(numbered(1)))).toBe('not_saved');
      journal.close();
      expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([]);
      expect(interview(path, realDisk).length).toBe(4);
      expect(readJournal(SESSION_JOURNAL, path).entries.length).toBe(4);
    }
  });

  it('a failed fsync is never asked again; the journal has to be opened anew', () => {
    const path = created();
    const { disk, trace } = faultDisk({ call: 'fsyncSync', nth: 3 });
    const journal = openJournal(SESSION_JOURNAL, path, disk);
    journal.append(numbered(1));
    expect(storeError(() => journal.append(numbered(2))).message).toContain('the disk reports an error');
    trace.length = 0;
    const error = storeError(() => journal.append(numbered(2)));
    expect(error.advice).toContain('resume');
    expect(trace).toEqual([]);
    journal.close();
    expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([numbered(1)]);
  });

  it('a disk that fills up at any byte: told, and room later lets it go on', () => {
    for (let room = 0; room < 700; room += 23) {
      const path = created();
      const full = fullAfter(room);
      let roomy = false;
      const disk: Disk = {
        ...full,
        writeSync: (...args) => (roomy ? realDisk.writeSync(...args) : full.writeSync(...args)),
      };
      const journal = openJournal(SESSION_JOURNAL, path, disk);
      const acknowledged: Entry[] = [];
      for (const number of [1, 2, 3]) {
        try {
          journal.append(numbered(number));
          acknowledged.push(numbered(number));
        } catch (error) {
          expect(error).toMatchObject({ code: 'not_saved', kept: 'Everything saved before is kept.' });
        }
        expect(readJournal(SESSION_JOURNAL, path).entries).toEqual(acknowledged);
      }
      roomy = true;
      journal.append(numbered(4));
      journal.close();
      expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([...acknowledged, numbered(4)]);
    }
  });

  it('creating: there, or not there and said so', () => {
    for (const fault of everyFault((disk) => createJournal(SESSION_JOURNAL, newPath(), HEADER, [], disk))) {
      const path = newPath();
      const { disk } = faultDisk(fault as Fault);
      let saved = true;
      try {
        createJournal(SESSION_JOURNAL, path, HEADER, [], disk);
      } catch (error) {
        saved = false;
        expect(error).toMatchObject({ code: 'not_saved' });
      }
      if (saved) expect(readJournal(SESSION_JOURNAL, path).entries).toEqual([]);
      else expect(codeOf(() => readJournal(SESSION_JOURNAL, path))).toBe('missing');
    }
  });
});
