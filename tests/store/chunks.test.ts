import { closeSync, mkdtempSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunksOfDescriptor, chunksOfFile, sizeOfFile } from '../../src/store/chunks.js';
import { faultDisk } from './fault_disk.js';

/* Files of any size are read piece by piece. */

const folder = mkdtempSync(join(tmpdir(), 'salesgap-chunks-'));
const file = join(folder, 'sheets.ndjson');
writeFileSync(file, 'one\ntwo\nthree\n');

function joined(chunks: Iterable<Uint8Array>): string {
  let text = '';
  for (const chunk of chunks) text += Buffer.from(chunk).toString();
  return text;
}

it.each([1, 3, 5, 14, 100])('in pieces of %d bytes it is the same', (most) => {
  expect(joined(chunksOfFile(file, most))).toBe('one\ntwo\nthree\n');
  expect(sizeOfFile(file)).toBe(14);
});

it('is closed at the end, and where the reader stops early', () => {
  const { disk, counts } = faultDisk();
  joined(chunksOfFile(file, 5, disk));
  for (const _ of chunksOfFile(file, 5, disk)) break;
  expect([counts.get('openSync'), counts.get('closeSync')]).toEqual([2, 2]);
});

describe('what cannot be read', () => {
  const link = join(folder, 'link');
  symlinkSync(folder, link);
  it.each([
    ['a missing file', join(folder, 'none'), 'missing'],
    ['a folder', folder, 'is_folder'],
    ['a link to one', link, 'is_folder'],
    ['a device', '/dev/null', 'not_a_file'],
  ])('%s', (_what, path, code) => {
    expect(() => [...chunksOfFile(path)]).toThrow(expect.objectContaining({ code }));
    expect(() => sizeOfFile(path)).toThrow(expect.objectContaining({ code }));
  });

  it('a disk that fails in the middle', () => {
    const { disk, counts } = faultDisk({ call: 'readSync', nth: 2, code: 'EIO' });
    expect(() => joined(chunksOfFile(file, 5, disk))).toThrow(expect.objectContaining({ code: 'io' }));
    expect(counts.get('closeSync')).toBe(1);
  });
});

describe('what is open already', () => {
  /** Its text, and whether that was all. */
  function read(nth: number, code: string): [string, boolean] {
    const { disk } = faultDisk({ call: 'readSync', nth, code });
    const fd = openSync(file, 'r');
    const chunks = chunksOfDescriptor(fd, 5, disk);
    let text = '';
    let each = chunks.next();
    for (; !each.done; each = chunks.next()) text += Buffer.from(each.value).toString();
    closeSync(fd);
    return [text, each.value];
  }

  it('is read to its end and stays open', () => {
    expect(read(100, 'EIO')).toEqual(['one\ntwo\nthree\n', true]);
  });

  it('ends where Windows says that a pipe has ended', () => {
    expect(read(2, 'EOF')).toEqual(['one\nt', true]);
  });

  it('says so where nothing is there yet and the reading does not wait', () => {
    expect(read(2, 'EAGAIN')).toEqual(['one\nt', false]);
  });

  it('says what else goes wrong', () => {
    expect(() => read(2, 'EIO')).toThrow(expect.objectContaining({ code: 'EIO' }));
  });
});
