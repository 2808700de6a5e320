import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompiledCopies } from '../../src/store/compiled_copies.js';
import type { Disk } from '../../src/store/disk.js';
import { faultDisk, fullAfter, shortWrites } from './fault_disk.js';
import { newFolder } from './samples.js';

const KEY = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const DATA = { title: 'Größe ≥ 3 · 👍', levels: [1, 2.5, -3e-7], when: null, nested: { __proto__x: true } };
const uid = process.getuid?.() ?? null;

const open = (folder: string, disk?: Disk) => new CompiledCopies(folder, { uid, pid: 4711 }, disk);

/** A folder with one copy, and the path of that. */
function kept(key = KEY): { folder: string; path: string } {
  const folder = join(newFolder(), 'cache', 'salesgap');
  open(folder).write(key, DATA);
  return { folder, path: join(folder, key) };
}

describe('a copy', () => {
  it('is the same data again, in another run', () => {
    const { folder } = kept();
    expect(open(folder).read(KEY)).toStrictEqual(DATA);
    expect(open(folder).read(OTHER)).toBeUndefined();
  });

  it('is private, and leaves nothing beside it', () => {
    const { folder, path } = kept();
    expect([statSync(folder).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(readdirSync(folder)).toEqual([KEY]);
  });

  it('takes the place of one that was there', () => {
    const { folder, path } = kept();
    writeFileSync(path, 'nonsense');
    open(folder).write(KEY, DATA);
    expect(open(folder).read(KEY)).toStrictEqual(DATA);
  });

  it.each([
    ['undefined', { a: undefined }],
    ['minus zero', { a: -0 }],
    ['no number', { a: Number.NaN }],
    ['infinite', { a: [Number.POSITIVE_INFINITY] }],
    ['a date', { a: new Date(0) }],
    ['a map', { a: new Map([[1, 2]]) }],
  ])('is not made of what JSON would change: %s', (_name, data) => {
    const folder = newFolder();
    open(folder).write(KEY, data);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** What somebody or something does to the only copy. */
const HARM: readonly (readonly [string, (path: string, folder: string) => void])[] = [
  ['cut short', (path) => truncateSync(path, statSync(path).size - 1)],
  ['emptied', (path) => truncateSync(path, 0)],
  ['longer', (path) => writeFileSync(path, ' ', { flag: 'a' })],
  ['JSON of another program', (path) => writeFileSync(path, '{"rubric":{"id":"x"}}')],
  ['with a digest of something else', (path) => writeFileSync(path, `${'0'.repeat(64)}\n{}`)],
  ['enormous', (path) => truncateSync(path, 5 * 1024 * 1024 * 1024)],
  [
    'a folder',
    (path) => {
      renameSync(path, `${path}.old`);
      mkdirSync(path);
    },
  ],
  [
    'a link to a good one',
    (path) => {
      renameSync(path, `${path}.old`);
      symlinkSync(`${path}.old`, path);
    },
  ],
  ['writable for all', (path) => chmodSync(path, 0o666)],
  ['in a folder that all may write to', (_path, folder) => chmodSync(folder, 0o777)],
  ['in a folder that its group may write to', (_path, folder) => chmodSync(folder, 0o770)],
  [
    'in a folder that is a link',
    (_path, folder) => {
      renameSync(folder, `${folder}.old`);
      symlinkSync(`${folder}.old`, folder);
    },
  ],
];

describe('a copy that is not just what was written is none', () => {
  it.each(HARM)('%s', (_name, harm) => {
    const { folder, path } = kept();
    harm(path, folder);
    expect(open(folder).read(KEY)).toBeUndefined();
    expect(() => open(folder).write(KEY, DATA)).not.toThrow();
  });

  it('under the name of another', () => {
    const { folder, path } = kept();
    linkSync(path, join(folder, OTHER));
    expect(open(folder).read(OTHER)).toBeUndefined();
  });

  it('when it belongs to another user', () => {
    const { folder } = kept();
    const other = new CompiledCopies(folder, { uid: (uid ?? 0) + 1, pid: 1 });
    expect(other.read(KEY)).toBeUndefined();
  });

  it.runIf(uid === 0)('when the file alone does', () => {
    const { folder, path } = kept();
    chownSync(path, 12_345, 12_345);
    expect(open(folder).read(KEY)).toBeUndefined();
  });

  it('whichever bit is turned', () => {
    const { folder, path } = kept();
    const good = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(good.length * 8 - 1), (bit) => {
        const bad = Buffer.from(good);
        bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(path, bad);
        expect(open(folder).read(KEY)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('a disk that fails', () => {
  it('at any call keeps nothing half, and says nothing', () => {
    const calls = countCalls();
    expect(calls.length).toBeGreaterThan(8);
    for (const [call, nth] of calls) {
      const folder = join(newFolder(), 'cache');
      const { disk } = faultDisk({ call, nth, code: 'EACCES' });
      expect(() => open(folder, disk).write(KEY, DATA), call).not.toThrow();
      expect([undefined, DATA], call).toContainEqual(open(folder).read(KEY));
      const temporary = existsSync(folder) ? readdirSync(folder).filter((name) => name !== KEY) : [];
      expect(temporary, call).toEqual([]);
    }
  });

  it('is read as if nothing were there', () => {
    const { folder } = kept();
    for (const call of ['lstatSync', 'openSync', 'fstatSync', 'readSync'] as const)
      expect(open(folder, faultDisk({ call, nth: 1, code: 'EIO' }).disk).read(KEY), call).toBeUndefined();
  });

  it('or is full, keeps what it had', () => {
    const folder = newFolder();
    open(folder, fullAfter(70)).write(KEY, DATA);
    expect(readdirSync(folder)).toEqual([]);
    open(folder, shortWrites(5)).write(KEY, DATA);
    expect(open(folder).read(KEY)).toStrictEqual(DATA);
  });
});

function countCalls() {
  const { disk, counts } = faultDisk();
  open(join(newFolder(), 'cache'), disk).write(KEY, DATA);
  return [...counts].flatMap(([call, count]) => Array.from({ length: count }, (_, at) => [call, at + 1] as const));
}

describe('the folder', () => {
  const keyOf = (index: number) => index.toString(16).padStart(64, '0');

  it('holds 512 copies at most: the oldest go', () => {
    const folder = join(newFolder(), 'cache');
    const copies = open(folder);
    for (let index = 0; index < 512; index++) {
      copies.write(keyOf(index), { index });
      utimesSync(join(folder, keyOf(index)), index, index);
    }
    expect(readdirSync(folder)).toHaveLength(512);
    copies.write(keyOf(512), { index: 512 });
    const left = readdirSync(folder);
    expect(left).toHaveLength(384);
    expect([left.includes(keyOf(512)), left.includes(keyOf(511)), left.includes(keyOf(0))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('holds 64 MiB at most, whoever filled it', () => {
    const { folder, path } = kept();
    const large = join(folder, 'large.1.tmp');
    writeFileSync(large, '');
    truncateSync(large, 70 * 1024 * 1024);
    utimesSync(large, 1, 1);
    open(folder).write(OTHER, DATA);
    expect([existsSync(large), existsSync(path), existsSync(join(folder, OTHER))]).toEqual([false, true, true]);
  });

  it('is looked through once a run', () => {
    const { disk, counts } = faultDisk();
    const copies = open(join(newFolder(), 'cache'), disk);
    for (let index = 0; index < 20; index++) copies.write(keyOf(index), { index });
    expect(counts.get('readdirSync')).toBe(1);
  });
});
