import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, repairWords } from '../../src/cli/repair_words.js';
import { acquireLock } from '../../src/store/lock.js';
import { readAnswers, readSession } from '../../src/store/saved_session.js';
import { listSessions } from '../../src/store/session_list.js';
import { repairSession } from '../../src/store/session_repair.js';
import { createSession, resumeSession } from '../../src/store/sessions.js';
import { everyFault, faultDisk, killedAt } from './fault_disk.js';
import { codeOf, ENTRIES, newFolder, newSession, plainWriter, RUBRICS, repair, storeError, WRITER } from './samples.js';

/** A session with five entries in lines 2 to 6, left in order. */
function recorded(workspace = newFolder(), id = 'jd-1'): string {
  const session = createSession(newSession(workspace, id));
  for (const entry of ENTRIES) session.append(entry);
  session.close();
  return workspace;
}

const fileOf = (workspace: string, name: string, id = 'jd-1') => join(workspace, 'sessions', id, name);
const linesOf = (workspace: string) => readFileSync(fileOf(workspace, 'journal.jsonl'), 'latin1').split('\n');
const put = (workspace: string, lines: readonly string[]) =>
  writeFileSync(fileOf(workspace, 'journal.jsonl'), lines.join('\n'), 'latin1');

/** Every file of a session with its bytes. */
function bytesOf(workspace: string, id = 'jd-1'): Record<string, string> {
  const folder = join(workspace, 'sessions', id);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

const flip = (line: string, at: number, bit = 1) =>
  line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ bit) + line.slice(at + 1);
const blot = (line: string) => line.replace(/"on":".{10}"/, '"on":"??????????"');

describe('what a repair saves', () => {
  type Lines = readonly string[];
  const cases: readonly (readonly [string, (lines: Lines) => Lines, number, object])[] = [
    ['one wrong bit anywhere: everything', (l) => l.with(3, flip(l[3] ?? '', 90)), 5, { mended: [4], left_out: [] }],
    ['one wrong bit in the first line: everything', (l) => l.with(0, flip(l[0] ?? '', 200)), 5, { mended: [1] }],
    ['one in each line: everything', (l) => l.map((line) => line && flip(line, 40)), 5, { mended: [1, 2, 3, 4, 5, 6] }],
    [
      'a changed record: what is before it; what is behind it is told and not mixed in',
      (l) => l.with(3, blot(l[3] ?? '')),
      2,
      {
        left_out: [
          { line: 4, flaw: 'changed', seq: null, entry: null },
          { line: 5, flaw: 'out_of_chain', seq: 4, entry: ENTRIES[3] },
          { line: 6, flaw: 'out_of_chain', seq: 5, entry: ENTRIES[4] },
        ],
      },
    ],
    [
      'a record that is missing: what is before it',
      (l) => l.toSpliced(2, 1),
      1,
      { left_out: [3, 4, 5].map((line) => expect.objectContaining({ line, flaw: 'out_of_chain', seq: line })) },
    ],
    [
      'records in another order: everything, in the order of the chain',
      (l) => [l[0], l[3], l[1], l[5], l[2], l[4], ''] as Lines,
      5,
      { left_out: [] },
    ],
    [
      'a record twice: everything',
      (l) => l.toSpliced(3, 0, l[2] ?? ''),
      5,
      { left_out: [expect.objectContaining({ line: 4, flaw: 'copy', seq: 2 })] },
    ],
    [
      'the first line twice: everything',
      (l) => l.toSpliced(1, 0, l[0] ?? ''),
      5,
      { left_out: [expect.objectContaining({ line: 2, flaw: 'copy', seq: null })] },
    ],
    [
      'noise between records: everything',
      (l) => l.toSpliced(3, 0, 'noise'),
      5,
      { left_out: [{ line: 4, flaw: 'changed', seq: null, entry: null }] },
    ],
    [
      'a tail of zero bytes: everything',
      (l) => l.with(6, '\0'.repeat(50)),
      5,
      { left_out: [expect.objectContaining({ line: 7, flaw: 'changed' })] },
    ],
    [
      'an end that is missing: what is there, and how much there was',
      (l) => [...l.slice(0, 3), ''],
      2,
      { left_out: [] },
    ],
    [
      'a cut record behind a changed one',
      (l) => [...l.with(4, blot(l[4] ?? '')).slice(0, 5), l[5]?.slice(0, 100) ?? ''],
      3,
      {
        left_out: [
          expect.objectContaining({ flaw: 'changed' }),
          expect.objectContaining({ line: 6, flaw: 'unfinished' }),
        ],
      },
    ],
  ];
  it.each(cases)('%s', (_, damage, kept, told) => {
    const workspace = recorded();
    put(workspace, damage(linesOf(workspace)));
    const before = bytesOf(workspace);
    expect(codeOf(() => resumeSession({ workspace, id: 'jd-1', writer: WRITER }))).toMatch(/damaged/);
    const found = repair(workspace);
    expect(found).toMatchObject({
      outcome: 'saved',
      id: 'jd-1-repaired',
      entries: kept,
      known: 5,
      rubrics: 'copy',
      ...told,
    });
    expect(readSession(workspace, 'jd-1-repaired')).toMatchObject({
      entries: ENTRIES.slice(0, kept),
      rubrics: RUBRICS,
      notice: null,
    });
    expect(bytesOf(workspace)).toEqual(before);
    expect(isWhole(found)).toBe(kept === 5 && !JSON.stringify(found).includes('"changed"'));
  });

  it('a first line that is lost: nothing, and what stands behind it is told', () => {
    const workspace = recorded();
    const before = linesOf(workspace);
    put(workspace, before.with(0, before[0]?.replace('2026', '1999') ?? ''));
    const damaged = bytesOf(workspace);
    const found = repair(workspace);
    expect(found).toMatchObject({
      outcome: 'lost',
      left_out: ENTRIES.map((entry, index) => ({ line: index + 2, flaw: 'out_of_chain', seq: index + 1, entry })),
    });
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
    expect(bytesOf(workspace)).toEqual(damaged);
  });

  it('two different records that claim to be the next: nothing from there on', () => {
    const [workspace, other] = [recorded(), newFolder()];
    createSession(newSession(other)).close();
    const session = resumeSession({ workspace: other, id: 'jd-1', writer: WRITER });
    for (const entry of ENTRIES.toReversed()) session.append(entry);
    session.close();
    put(workspace, [...linesOf(workspace).slice(0, 6), ...linesOf(other).slice(1)]);
    expect(repair(workspace)).toMatchObject({ outcome: 'saved', entries: 0, known: 5 });
  });

  it('nothing where nothing is damaged, and what is cut off at the end is no damage', () => {
    const workspace = recorded();
    expect(repair(workspace)).toEqual({ outcome: 'sound' });
    put(workspace, [...linesOf(workspace).slice(0, 5), '{"seq":5,']);
    expect(repair(workspace)).toEqual({ outcome: 'sound' });
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
  });

  it('the file of another session: nothing, and says whose it is', () => {
    const workspace = recorded(recorded(), 'mk-1');
    writeFileSync(fileOf(workspace, 'journal.jsonl'), readFileSync(fileOf(workspace, 'journal.jsonl', 'mk-1')));
    for (const run of [
      () => repair(workspace),
      () => readAnswers(workspace, 'jd-1'),
      () => resumeSession({ workspace, id: 'jd-1', writer: WRITER }),
    ]) {
      const error = storeError(run);
      expect(error.code).toBe('damaged');
      expect(error.message).toContain('the session file of "mk-1", not of "jd-1"');
    }
    expect(readdirSync(join(workspace, 'sessions')).sort()).toEqual(['jd-1', 'mk-1']);
  });
});

describe('the copy of the rubrics', () => {
  it.each([
    ['changed', (path: string) => writeFileSync(path, `${RUBRICS} `)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['missing', (path: string) => rmSync(path)],
    ['that of another session', (path: string) => writeFileSync(path, '{"rubrics":[]}')],
  ])('%s: taken from the installation if that has the very same', (_, damage) => {
    const workspace = recorded();
    damage(fileOf(workspace, 'rubrics.json'));
    const before = bytesOf(workspace);
    expect(codeOf(() => resumeSession({ workspace, id: 'jd-1', writer: WRITER }))).toBe('damaged');
    for (const installed of [null, `${RUBRICS}\n`]) {
      const error = storeError(() => repair(workspace, 'jd-1', installed));
      expect(error).toMatchObject({ code: 'damaged', path: fileOf(workspace, 'rubrics.json') });
      expect(error.message).toContain('not the same');
    }
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
    const found = repair(workspace, 'jd-1', RUBRICS);
    expect(found).toMatchObject({ outcome: 'saved', entries: 5, rubrics: 'installed' });
    expect(readSession(workspace, 'jd-1-repaired')).toMatchObject({ entries: ENTRIES, rubrics: RUBRICS });
    expect(bytesOf(workspace)).toEqual(before);
  });
});

describe('the new session', () => {
  /** Its second record is missing. */
  const damagedIn = (id: string): string => {
    const workspace = recorded(newFolder(), id);
    const path = fileOf(workspace, 'journal.jsonl', id);
    writeFileSync(path, readFileSync(path, 'latin1').split('\n').toSpliced(2, 1).join('\n'), 'latin1');
    return workspace;
  };
  const one = damagedIn('jd-1');
  const damaged = (): string => {
    const workspace = newFolder();
    cpSync(one, workspace, { recursive: true });
    return workspace;
  };

  it('has a name that is free and not too long', () => {
    const workspace = damaged();
    const ids = [1, 2, 3].map(() => repair(workspace)).map((found) => found.outcome === 'saved' && found.id);
    expect(ids).toEqual(['jd-1-repaired', 'jd-1-repaired-2', 'jd-1-repaired-3']);
    const long = 'x'.repeat(64);
    expect(repair(damagedIn(long), long)).toMatchObject({ id: `${'x'.repeat(55)}-repaired` });
  });

  it('keeps who, when and with which version the interview was started, and is private', () => {
    const workspace = damaged();
    repair(workspace);
    const { id: _, ...start } = readAnswers(workspace, 'jd-1-repaired');
    const { id, created_at, start: begun, program } = newSession(workspace);
    expect(start).toMatchObject({ created_at, start: begun });
    const [header] = readFileSync(fileOf(workspace, 'journal.jsonl', `${id}-repaired`), 'utf8').split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({ program, id: 'jd-1-repaired' });
    for (const name of readdirSync(join(workspace, 'sessions', 'jd-1-repaired')))
      expect(statSync(fileOf(workspace, name, 'jd-1-repaired')).mode & 0o777).toBe(0o600);
  });

  it('is not made while somebody has the damaged one open', () => {
    const workspace = damaged();
    const place = fileOf(workspace, 'lock');
    const held = acquireLock(place, plainWriter(7, [7]));
    const writer = plainWriter(100, [7, 100]);
    expect(codeOf(() => repairSession({ workspace, id: 'jd-1', writer, installedRubrics: () => null }))).toBe('locked');
    expect(readdirSync(join(workspace, 'sessions'))).toEqual(['jd-1']);
    held.release();
    expect(repair(workspace).outcome).toBe('saved');
  });

  it.each(['EIO', 'ENOSPC'])('any single call fails with %s: complete, or not there and said so', (code) => {
    for (const fault of everyFault((disk) => repair(damaged(), 'jd-1', null, disk))) {
      const workspace = damaged();
      const before = bytesOf(workspace);
      const { disk } = faultDisk({ ...fault, code });
      try {
        expect(repair(workspace, 'jd-1', null, disk)).toMatchObject({ outcome: 'saved', entries: 1 });
        expect(readAnswers(workspace, 'jd-1-repaired').entries).toEqual(ENTRIES.slice(0, 1));
      } catch (error) {
        expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
        expect(
          listSessions(workspace).map(({ id }) => id),
          JSON.stringify(fault),
        ).toEqual(['jd-1']);
      }
      const { lock: _, ...after } = bytesOf(workspace);
      expect(after, JSON.stringify(fault)).toMatchObject(before);
    }
  });

  it('killed at any call: complete or not there', () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    repair(damaged(), 'jd-1', null, counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = damaged();
      expect(() => repair(workspace, 'jd-1', null, killedAt(nth).disk)).not.toThrow(/^(?!killed)/);
      const ids = listSessions(workspace).map(({ id }) => id);
      if (ids.includes('jd-1-repaired')) expect(readAnswers(workspace, 'jd-1-repaired').entries.length).toBe(1);
    }
  });
});

describe('in words', () => {
  it('says what was kept, what was left out and why, and what to do next, and nothing that was answered', () => {
    const workspace = recorded();
    put(
      workspace,
      linesOf(workspace)
        .with(3, 'noise')
        .with(1, flip(linesOf(workspace)[1] ?? '', 90)),
    );
    const text = repairWords('jd-1', repair(workspace)).join('\n').replaceAll(workspace, '<here>');
    expect(text).toBe(`Saved into a new session: jd-1-repaired
Kept: 2 of at least 5 entries, each proven to be as it was saved.
Line 2 had one wrong bit. It is put right, which the seal of the line proves.
Left out:
  Not as it was saved: line 4
  Right in itself, but what was saved just before is missing or damaged:
    line 5, record 4: cause hiring
    line 6, record 5: finished
The damaged session was not changed:
  <here>/sessions/jd-1/journal.jsonl
What is open in the new one, and going on with it:
  salesgap sessions missing jd-1-repaired
  salesgap assess --resume jd-1-repaired
When you no longer need the damaged one:
  salesgap sessions purge jd-1`);
  });
});
