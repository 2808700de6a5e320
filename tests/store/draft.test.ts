import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Disk } from '../../src/store/disk.js';
import { createDraft } from '../../src/store/draft.js';
import { purgeSession } from '../../src/store/session_purge.js';
import { createSession } from '../../src/store/sessions.js';
import { StoreError } from '../../src/store/store_error.js';
import { everyFault, faultDisk, fullAfter } from './fault_disk.js';
import { codeOf, newFolder, newSession, plainWriter } from './samples.js';

const TEXT = 'One line.\nAnother: 漢字 é “ü” 🙂\n';

function workspaceWithSession(): string {
  const workspace = newFolder();
  createSession(newSession(workspace)).close();
  return workspace;
}

const draftIn = (workspace: string, disk?: Disk) => createDraft(workspace, 'jd-1', TEXT, disk);
const namesIn = (workspace: string) => readdirSync(join(workspace, 'sessions', 'jd-1')).sort();

describe('a draft', () => {
  let umask: number | undefined;
  afterEach(() => {
    if (umask !== undefined) process.umask(umask);
    umask = undefined;
  });

  it('is a file in a folder of its own, in that of the session, and goes with everything beside it', () => {
    const workspace = workspaceWithSession();
    const before = namesIn(workspace);
    const draft = draftIn(workspace);
    expect(draft.path).toBe(join(workspace, 'sessions', 'jd-1', 'draft-1', 'text.txt'));
    expect(readFileSync(draft.path, 'utf8')).toBe(TEXT);
    expect(draft.read()).toBe(TEXT);
    writeFileSync(`${draft.path}~`, 'what an editor keeps as a backup');
    draft.discard();
    draft.discard();
    expect(namesIn(workspace)).toEqual(before);
  });

  it("is nobody else's to read, whatever the umask", () => {
    const workspace = workspaceWithSession();
    umask = process.umask(0);
    const { path } = draftIn(workspace);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  it('takes another name than one that a killed run left, and leaves that alone', () => {
    const workspace = workspaceWithSession();
    const first = draftIn(workspace);
    const second = draftIn(workspace);
    expect(second.path).toContain('draft-2');
    second.discard();
    expect(first.read()).toBe(TEXT);
  });

  it('goes when its session is purged', () => {
    const workspace = workspaceWithSession();
    const { path } = draftIn(workspace);
    purgeSession({ workspace, id: 'jd-1', writer: plainWriter(9, [9]) });
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['nothing at all', (path: string) => writeFileSync(path, ''), ''],
    ['the same by another file of that name', (path: string) => replace(path, 'new'), 'new'],
    ['a text with a mark at its start', (path: string) => writeFileSync(path, '\ufeffmarked'), 'marked'],
  ])('may come back as %s', (_title, edit, expected) => {
    const draft = draftIn(workspaceWithSession());
    edit(draft.path);
    expect(draft.read()).toBe(expected);
  });

  it.each([
    ['in another encoding', (path: string) => writeFileSync(path, Buffer.from('Gr\xfc\xdfe', 'latin1')), 'not_utf8'],
    ['as UTF-16', (path: string) => writeFileSync(path, Buffer.from('\ufeffab', 'utf16le')), 'utf16'],
    ['far too large', (path: string) => writeFileSync(path, 'x'.repeat(17 * 1024 * 1024)), 'too_large'],
    ['not at all', (path: string) => rmSync(path), 'missing'],
  ])('that comes back %s is refused', (_title, edit, code) => {
    const draft = draftIn(workspaceWithSession());
    edit(draft.path);
    expect(codeOf(() => draft.read())).toBe(code);
  });

  it('of a session that does not exist is refused', () => {
    expect(codeOf(() => createDraft(newFolder(), 'jd-1', TEXT))).toBe('missing');
  });

  it('leaves nothing behind when the disk is full or any call fails', () => {
    const workspace = workspaceWithSession();
    const before = namesIn(workspace);
    expect(codeOf(() => draftIn(workspace, fullAfter(5)))).toBe('not_saved');
    expect(namesIn(workspace)).toEqual(before);
    const faults = everyFault((disk) => draftIn(workspace, disk).discard(), ['rmSync']);
    for (const fault of faults) {
      try {
        draftIn(workspace, faultDisk(fault).disk).discard();
      } catch (error) {
        expect(error, JSON.stringify(fault)).toBeInstanceOf(StoreError);
      }
      expect(namesIn(workspace), JSON.stringify(fault)).toEqual(before);
    }
    expect(faults.length).toBeGreaterThan(5);
  });
});

/** As editors do that write beside the file and then take its place. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
