import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/store/text_file.js';
import { faultDisk } from './fault_disk.js';
import { codeOf, newFolder, storeError } from './samples.js';

const folder = newFolder();

function file(bytes: Buffer | string, name = 'a.yaml'): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('texts that are read', () => {
  it.each([
    ['plain', 'a: 1\n', 'a: 1\n'],
    ['a byte order mark is dropped', '\uFEFFa: 1\n', 'a: 1\n'],
    ['only the first mark is dropped', '\uFEFF\uFEFFa', '\uFEFFa'],
    ['CRLF is kept', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\n'],
    ['umlauts, emoji, a replacement character', 'ü 🙂 \uFFFD', 'ü 🙂 \uFFFD'],
    ['blank is not empty', '\n', '\n'],
    ['a single letter', 'a', 'a'],
    ['larger than one read', 'ü'.repeat(100_000), 'ü'.repeat(100_000)],
  ])('%s', (_, written, expected) => {
    expect(readTextFile(file(written))).toBe(expected);
  });

  it('follows a link the user names, unless told otherwise', () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(file('text'), link);
    expect(readTextFile(link)).toBe('text');
    expect(codeOf(() => readTextFile(link, { follow: false }))).toBe('not_a_file');
  });
});

describe('texts that are refused', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only a byte order mark', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['UTF-16 little endian, marked', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('a: 1')]), 'utf16'],
    ['UTF-16 big endian, marked', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('a: 1').swap16()]), 'utf16'],
    ['UTF-16 little endian', utf16('a: 1'), 'utf16'],
    ['UTF-16 big endian', utf16('a: 1').swap16(), 'utf16'],
    ['Latin-1', Buffer.from('caf\xe9', 'latin1'), 'not_utf8'],
    ['a character cut at the end', Buffer.from([0x61, 0xe2, 0x82]), 'not_utf8'],
    ['an overlong slash', Buffer.from([0xc0, 0xaf]), 'not_utf8'],
    ['half a surrogate pair', Buffer.from([0xed, 0xa0, 0x80]), 'not_utf8'],
    ['beyond Unicode', Buffer.from([0xf5, 0x80, 0x80, 0x80]), 'not_utf8'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => readTextFile(file(bytes)))).toBe(code);
  });

  it('says where a byte is no UTF-8', () => {
    const error = storeError(() =>
      readTextFile(file(Buffer.concat([Buffer.from('ü: 1\r\nb: '), Buffer.from([0xfc])]))),
    );
    expect(error.line).toBe(2);
    expect(error.message).toContain('line 2, byte 10 (0xfc)');
    expect(error.advice).toContain('UTF-8');
  });

  it('stops at the cap', () => {
    const path = file('12345');
    expect(readTextFile(path, { max_bytes: 5 })).toBe('12345');
    expect(codeOf(() => readTextFile(path, { max_bytes: 4 }))).toBe('too_large');
  });

  it('refuses what is no regular file, without hanging', () => {
    mkdirSync(join(folder, 'sub'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(codeOf(() => readTextFile(join(folder, 'sub')))).toBe('is_folder');
    expect(codeOf(() => readTextFile(join(folder, 'pipe')))).toBe('not_a_file');
    expect(codeOf(() => readTextFile('/dev/null'))).toBe('not_a_file');
    expect(codeOf(() => readTextFile(join(folder, 'none')))).toBe('missing');
    expect(codeOf(() => readTextFile(join(file('x'), 'below')))).toBe('missing');
    expect(codeOf(() => readTextFile(`${folder}/zero\0byte`))).toBe('bad_name');
    expect(codeOf(() => readTextFile(join(folder, 'x'.repeat(300))))).toBe('bad_name');
  });

  it.each([
    ['openSync', 'EACCES', 'no_permission'],
    ['openSync', 'EMFILE', 'io'],
    ['readSync', 'EIO', 'io'],
    ['fstatSync', 'EIO', 'io'],
  ] as const)('%s fails with %s', (call, code, expected) => {
    const path = file('text');
    expect(codeOf(() => readTextFile(path, {}, faultDisk({ call, nth: 1, code }).disk))).toBe(expected);
  });
});
