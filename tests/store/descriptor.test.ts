import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDescriptor } from '../../src/store/descriptor.js';
import { type Disk, realDisk } from '../../src/store/disk.js';
import { fullAfter, shortWrites } from './fault_disk.js';

const TEXT = 'Report: Führung\n'.repeat(100);
const BYTES = Buffer.from(TEXT);

/** Writes to a new file and gives back what is in it and what was not taken. */
function written(disk: Disk): { file: string; rest: number } {
  const path = join(mkdtempSync(join(tmpdir(), 'salesgap-out-')), 'out');
  const fd = openSync(path, 'w');
  try {
    const rest = openDescriptor(fd, devNull, disk)?.write(BYTES).length ?? -1;
    return { file: readFileSync(path, 'utf8'), rest };
  } finally {
    closeSync(fd);
  }
}

function opened(path: string, flags: string): boolean {
  const fd = openSync(path, flags);
  const descriptor = openDescriptor(fd, devNull);
  closeSync(fd);
  return descriptor !== null;
}

describe('a descriptor', () => {
  it('takes all of it, in one go or in pieces', () => {
    expect(written(realDisk)).toEqual({ file: TEXT, rest: 0 });
    expect(written(shortWrites(7))).toEqual({ file: TEXT, rest: 0 });
  });

  it('hands back what a reader that does not wait has not taken', () => {
    let room = 3;
    const disk: Disk = {
      ...realDisk,
      writeSync: (fd, bytes, offset) => {
        if (room-- === 0) throw Object.assign(new Error('again'), { code: 'EAGAIN' });
        return realDisk.writeSync(fd, bytes, offset, 10);
      },
    };
    expect(written(disk)).toEqual({ file: BYTES.subarray(0, 30).toString(), rest: BYTES.length - 30 });
  });

  it('says why it takes no more', () => {
    expect(() => written(fullAfter(20))).toThrow('full');
  });

  it.each([
    ['the null device', devNull, 'w', true],
    ['another device, which might be a terminal', '/dev/full', 'w', false],
    ['a folder', tmpdir(), 'r', false],
  ])('%s', (_what, path, flags, taken) => {
    expect(opened(path, flags)).toBe(taken);
  });

  it('that is closed leads nowhere', () => {
    expect(openDescriptor(2 ** 20, devNull)).toBeNull();
  });

  it('knows whether another program reads it', () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'salesgap-pipe-')), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const [writer, file] = [openSync(pipe, 'w'), openSync(devNull, 'w')];
    expect([writer, file].map((fd) => openDescriptor(fd, devNull)?.isPipe)).toEqual([true, false]);
    for (const fd of [reader, writer, file]) closeSync(fd);
  });
});
