import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDraft } from '../../src/store/draft.js';
import { writeFileDurably } from '../../src/store/durable_file.js';
import { ownerOf } from '../../src/store/session_owner.js';
import { purgeSession } from '../../src/store/session_purge.js';
import { createSession } from '../../src/store/sessions.js';
import { purgeRest } from '../../src/store/workspace_rest.js';
import { everyFault, faultDisk, killedAt } from './fault_disk.js';
import { ENTRIES, newFolder, newSession, plainWriter, START, WRITER } from './samples.js';

/** Sees process 100, which recorded everything here, as ended. */
const LATER = plainWriter(300, [300]);

function recorded(workspace = newFolder(), id = 'jd-1'): string {
  const session = createSession(newSession(workspace, id));
  for (const entry of ENTRIES) session.append(entry);
  session.close();
  return workspace;
}

const sessionsIn = (workspace: string) => readdirSync(join(workspace, 'sessions')).sort();
const short = (workspace: string, paths: readonly string[]) => paths.map((path) => path.slice(workspace.length + 1));

describe('purging a session', () => {
  it('removes every file of it and names them, drafts and files of strangers too', () => {
    const workspace = recorded();
    createDraft(workspace, 'jd-1', 'a long note');
    writeFileSync(join(workspace, 'sessions', 'jd-1', 'journal.jsonl~'), 'of an editor');
    const removed = purgeSession({ workspace, id: 'jd-1', writer: WRITER });
    expect(short(workspace, removed)).toEqual([
      'sessions/jd-1/draft-1',
      'sessions/jd-1/journal.jsonl',
      'sessions/jd-1/journal.jsonl~',
      'sessions/jd-1/journal.mark',
      'sessions/jd-1/rubrics.json',
    ]);
    expect(sessionsIn(workspace)).toEqual([]);
  });

  it('does not name what it could not remove', () => {
    const workspace = recorded();
    const { disk } = faultDisk({ call: 'rmSync', nth: 2, code: 'EACCES' });
    expect(() => purgeSession({ workspace, id: 'jd-1', writer: WRITER }, disk)).toThrow('Not all of the session');
    expect(purgeRest(workspace, WRITER).removed).toEqual([join(workspace, 'sessions', '.gone-jd-1.1')]);
    expect(sessionsIn(workspace)).toEqual([]);
  });
});

describe('the rest of a workspace', () => {
  it('is what stopped runs left: gone, and named', () => {
    const workspace = recorded();
    const sessions = join(workspace, 'sessions');
    for (const name of ['.gone-mk-1.1', '.new-mk-2.1', '.new-mk-3.1']) mkdirSync(join(sessions, name));
    writeFileSync(join(sessions, '.gone-mk-1.1', 'journal.jsonl'), 'what was said');
    writeFileSync(join(workspace, '.salesgap-1.tmp'), 'half a report');
    writeFileSync(join(workspace, '.salesgap-2.old'), 'the report before');
    writeFileSync(join(sessions, '.salesgap-1.tmp'), '{}');
    expect(short(workspace, purgeRest(workspace, LATER).removed)).toEqual([
      '.salesgap-1.tmp',
      '.salesgap-2.old',
      'sessions/.gone-mk-1.1',
      'sessions/.new-mk-2.1',
      'sessions/.new-mk-3.1',
      'sessions/.salesgap-1.tmp',
    ]);
    expect([readdirSync(workspace), sessionsIn(workspace)]).toEqual([['sessions'], ['jd-1']]);
    expect(purgeRest(workspace, LATER)).toEqual({ removed: [], left: [] });
  });

  it('is nothing of the user, and nothing that only looks alike', () => {
    const workspace = recorded();
    const theirs = [
      'salesgap.yaml',
      'report.md',
      '.salesgaprc',
      '.git',
      'sessions/.DS_Store',
      'sessions/.new-',
      'sessions/.gone-x',
    ];
    for (const name of theirs) writeFileSync(join(workspace, name), '');
    expect(purgeRest(workspace, LATER)).toEqual({ removed: [], left: [] });
    for (const name of theirs) expect(readFileSync(join(workspace, name), 'utf8')).toBe('');
  });

  it('stays where another salesgap is at work, and is told', () => {
    const workspace = recorded();
    const sessions = join(workspace, 'sessions');
    const running = createSession(newSession(workspace, 'mk-1', plainWriter(7, [7])));
    mkdirSync(join(sessions, '.new-mk-2.1'));
    writeFileSync(join(sessions, '.new-mk-2.1', 'lock'), readFileSync(join(sessions, 'mk-1', 'lock')));
    writeFileSync(join(workspace, '.salesgap-1.tmp'), 'perhaps its own');
    const { removed, left } = purgeRest(workspace, plainWriter(100, [7, 100]));
    expect([removed, short(workspace, left)]).toEqual([[], ['.salesgap-1.tmp', 'sessions/.new-mk-2.1']]);
    running.close();
    expect(purgeRest(workspace, LATER).left).toEqual([]);
  });

  it('is told where the system does not let it go, and never throws', () => {
    const prepared = (): string => {
      const workspace = recorded();
      writeFileSync(join(workspace, '.salesgap-1.tmp'), 'half a report');
      mkdirSync(join(workspace, 'sessions', '.gone-mk-1.1'));
      return workspace;
    };
    for (const fault of everyFault((disk) => purgeRest(prepared(), LATER, disk))) {
      const workspace = prepared();
      const { removed, left } = purgeRest(workspace, LATER, faultDisk(fault).disk);
      for (const path of removed)
        expect(readdirSync(join(path, '..')), JSON.stringify(fault)).not.toContain(path.split('/').at(-1));
      if (fault.call === 'rmSync') expect(left.length, JSON.stringify(fault)).toBe(1);
      expect(sessionsIn(workspace)).toContain('jd-1');
    }
  });

  it('is what a kill at any call leaves of writing a file into the workspace', () => {
    const write = (workspace: string, disk = faultDisk().disk) =>
      writeFileDurably(join(workspace, 'report.md'), 'what was said', { force: true }, disk);
    const counted = killedAt(Number.POSITIVE_INFINITY);
    write(recorded(), counted.disk);
    let left = 0;
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = recorded();
      // Of the very last call, which clears away, nobody would hear.
      if (nth < counted.calls()) expect(() => write(workspace, killedAt(nth).disk)).toThrow('killed');
      else write(workspace, killedAt(nth).disk);
      left += purgeRest(workspace, LATER).removed.length;
      expect(readdirSync(workspace).filter((name) => !['sessions', 'report.md'].includes(name))).toEqual([]);
    }
    expect(left).toBeGreaterThan(2);
  });
});

describe('whose a session is', () => {
  it('is known of a damaged one, too, as long as its first line is right or lacks one bit', () => {
    const workspace = recorded();
    const path = join(workspace, 'sessions', 'jd-1', 'journal.jsonl');
    const text = readFileSync(path, 'latin1');
    for (const [damaged, owner] of [
      [text, START.subject],
      [text.slice(0, -300), START.subject],
      [`${text.split('\n')[0]}\nnoise`, START.subject],
      [text.replace('2026', '2027'), START.subject],
      [text.replace('2026', 'then'), null],
      ['', null],
    ] as const) {
      writeFileSync(path, damaged, 'latin1');
      expect(ownerOf(workspace, 'jd-1')).toEqual(owner);
    }
    for (const id of ['none', '..', '']) expect(ownerOf(workspace, id)).toBeNull();
  });
});
