import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { writeFileDurably } from '../../src/store/durable_file.js';
import { everyFault, faultDisk, fullAfter, shortWrites } from './fault_disk.js';
import { codeOf, newFolder, storeError } from './samples.js';

const OLD = 'the old report\n';
const NEW = 'the new report ü\n'.repeat(50);

/** A folder with or without the old file. */
function place(old: boolean): string {
  const path = join(newFolder(), 'report.md');
  if (old) writeFileSync(path, OLD);
  return path;
}

const content = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const names = (path: string): string[] => readdirSync(join(path, '..'));

describe('writing a file', () => {
  it('writes all of it and leaves nothing else', () => {
    const path = place(false);
    writeFileDurably(path, NEW);
    expect(content(path)).toBe(NEW);
    expect(names(path)).toEqual(['report.md']);
  });

  it('replaces a file only when told', () => {
    const path = place(true);
    expect(codeOf(() => writeFileDurably(path, NEW))).toBe('exists');
    expect(content(path)).toBe(OLD);
    writeFileDurably(path, NEW, { force: true });
    expect(content(path)).toBe(NEW);
    expect(names(path)).toEqual(['report.md']);
  });

  it('does not overwrite a file that appears meanwhile', () => {
    const path = place(false);
    const disk: Disk = {
      ...realDisk,
      linkSync: (from, to) => {
        writeFileSync(path, OLD);
        realDisk.linkSync(from, to);
      },
    };
    expect(codeOf(() => writeFileDurably(path, NEW, {}, disk))).toBe('exists');
    expect(content(path)).toBe(OLD);
    expect(names(path)).toEqual(['report.md']);
  });

  it.each([1, 7, 100])('goes on after short writes of %i bytes', (most) => {
    const path = place(false);
    writeFileDurably(path, NEW, {}, shortWrites(most));
    expect(content(path)).toBe(NEW);
  });

  it('refuses folders, links, devices and missing folders', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'target'), OLD);
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    const write = (path: string) => codeOf(() => writeFileDurably(path, NEW, { force: true }));
    expect(write(join(folder, 'sub'))).toBe('is_folder');
    expect(write(join(folder, 'link'))).toBe('not_a_file');
    expect(write('/dev/null')).toBe('not_a_file');
    expect(write(join(folder, 'none', 'report.md'))).toBe('not_saved');
    expect(content(join(folder, 'target'))).toBe(OLD);
  });

  it('works where the disk has no hard links', () => {
    const unlinkable = faultDisk({ call: 'linkSync', nth: 1, code: 'EPERM', stays: true }).disk;
    const path = place(false);
    writeFileDurably(path, NEW, {}, unlinkable);
    expect(codeOf(() => writeFileDurably(path, OLD, {}, unlinkable))).toBe('exists');
    writeFileDurably(path, OLD, { force: true }, unlinkable);
    expect(content(path)).toBe(OLD);
    expect(names(path)).toEqual(['report.md']);
  });

  it('syncs the file before the name, and the folder after it', () => {
    const { disk, trace } = faultDisk();
    writeFileDurably(place(true), NEW, { force: true }, disk);
    const steps = trace
      .map(({ call }) => call)
      .filter((call) => ['writeSync', 'fsyncSync', 'renameSync'].includes(call));
    expect(steps).toEqual(['writeSync', 'fsyncSync', 'renameSync', 'fsyncSync']);
  });
});

describe('modes', () => {
  const umask = process.umask();
  afterEach(() => process.umask(umask));

  it.each([0o000, 0o022, 0o077, 0o777])('do not depend on the umask %o', (mask) => {
    const path = place(false);
    process.umask(mask);
    writeFileDurably(path, NEW);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    writeFileDurably(path, NEW, { force: true, mode: 0o644 });
    expect(statSync(path).mode & 0o777).toBe(0o644);
    writeFileDurably(path, NEW, { force: true });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('any single call fails', () => {
  const cases = [
    { old: false, force: false, code: 'EIO' },
    { old: false, force: true, code: 'EIO' },
    { old: true, force: true, code: 'EIO' },
    { old: true, force: true, code: 'ENOSPC' },
  ];
  it.each(cases)('old $old, force $force, $code: written, or as before and said so', ({ old, force, code }) => {
    for (const fault of everyFault((disk) => writeFileDurably(place(old), NEW, { force }, disk))) {
      const path = place(old);
      const { disk, happened } = faultDisk({ ...fault, code });
      let error: unknown = null;
      try {
        writeFileDurably(path, NEW, { force }, disk);
      } catch (thrown) {
        error = thrown;
      }
      expect(happened(), JSON.stringify(fault)).toBe(true);
      expect(content(path), JSON.stringify(fault)).toBe(error === null ? NEW : old ? OLD : null);
      if (error !== null) expect(error, JSON.stringify(fault)).toMatchObject({ name: 'StoreError' });
      // Only a file that could not be removed may stay, under a name that is ignored.
      const left = names(path).filter((name) => name !== 'report.md');
      expect(
        left.every((name) => fault.call === 'rmSync' && /^\.salesgap-1\.(tmp|old)$/.test(name)),
        left.join(),
      ).toBe(true);
    }
  });

  it('a full disk keeps the old file, wherever it fills up', () => {
    for (let room = 0; room < Buffer.byteLength(NEW); room += 97) {
      const path = place(true);
      const error = storeError(() => writeFileDurably(path, NEW, { force: true }, fullAfter(room)));
      expect(error.code).toBe('not_saved');
      expect(error.message).toContain('the disk is full');
      expect(error.kept).toBe('The file that was there is as it was.');
      expect(content(path)).toBe(OLD);
      expect(names(path)).toEqual(['report.md']);
    }
  });

  it('a disk that takes nothing and says nothing does not hang', () => {
    const path = place(true);
    expect(codeOf(() => writeFileDurably(path, NEW, { force: true }, shortWrites(0)))).toBe('not_saved');
    expect(content(path)).toBe(OLD);
  });

  it('says so when the new file could not be taken back', () => {
    const path = place(true);
    // 1: the file, 2: the folder; then the rename back fails as well.
    const { disk } = faultDisk({ call: 'fsyncSync', nth: 2 });
    const broken = faultDisk({ call: 'renameSync', nth: 2 }, disk).disk;
    const error = storeError(() => writeFileDurably(path, NEW, { force: true }, broken));
    expect(error.kept).toContain('a power cut may undo it');
    expect(content(path)).toBe(NEW);
  });

  it('keeps the old file in a read-only folder', () => {
    const path = place(true);
    chmodSync(path, 0o400);
    const error = storeError(() =>
      writeFileDurably(path, NEW, { force: true }, faultDisk({ call: 'openSync', nth: 1, code: 'EROFS' }).disk),
    );
    expect(error.message).toContain('read-only');
    expect(content(path)).toBe(OLD);
  });
});
