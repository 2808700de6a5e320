import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJournal, openJournal, readJournal } from '../../src/store/journal.js';
import { parseJournal } from '../../src/store/journal_text.js';
import { seal } from '../../src/store/seal.js';
import { SESSION_JOURNAL } from '../../src/store/session_journal.js';
import { StoreError } from '../../src/store/store_error.js';
import { codeOf, ENTRIES, HEADER, newFolder, storeError } from './samples.js';

const path = join(newFolder(), 'journal.jsonl');
const mark = join(path, '..', 'journal.mark');

/** A journal as an orderly end leaves it: with its mark. A kill leaves none. */
function written(): Buffer {
  createJournal(SESSION_JOURNAL, path, HEADER);
  const journal = openJournal(SESSION_JOURNAL, path);
  for (const entry of ENTRIES) journal.append(entry);
  journal.close();
  return readFileSync(path);
}

const good = written();
const good_mark = readFileSync(mark);

/** Start of every line, and the end. */
const offsets = [0, ...[...good.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1)];
const lines = good.toString('utf8').trimEnd().split('\n');
const last_start = offsets.at(-2) ?? 0;

/** What is read from these bytes: the number of entries (which must be the right ones), or the refusal. */
function outcome(bytes: Buffer | string, marked: boolean): { entries: number; notice: boolean } | string {
  writeFileSync(path, bytes);
  if (marked) writeFileSync(mark, good_mark);
  else rmSync(mark, { force: true });
  try {
    const { entries, header, notice } = readJournal(SESSION_JOURNAL, path);
    expect(entries).toEqual(ENTRIES.slice(0, entries.length));
    expect(header).toEqual(HEADER);
    return { entries: entries.length, notice: notice !== null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.code;
  } finally {
    expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
  }
}

describe('a cut end', () => {
  it('at every byte of the last record: the state before it, with a notice', () => {
    for (let end = last_start; end < good.length; end += 1) {
      expect(outcome(good.subarray(0, end), true), `cut at ${end}`).toEqual({ entries: 4, notice: true });
    }
  });

  it('anywhere before it, after an orderly end: refused', () => {
    for (let end = 0; end < last_start; end += 1) {
      expect(outcome(good.subarray(0, end), true), `cut at ${end}`).toBe('damaged');
    }
  });

  it('anywhere, when a kill kept the mark from being written: only whole entries, in order', () => {
    for (let end = 0; end < good.length; end += 1) {
      const whole = offsets.filter((offset) => offset <= end).length - 2;
      const expected = whole < 0 ? 'damaged' : { entries: whole, notice: !offsets.includes(end) };
      expect(outcome(good.subarray(0, end), false), `cut at ${end}`).toEqual(expected);
    }
  });

  it('is told with the line where saved entries are missing', () => {
    writeFileSync(path, good.subarray(0, offsets[3]));
    writeFileSync(mark, good_mark);
    const error = storeError(() => openJournal(SESSION_JOURNAL, path));
    expect(error).toMatchObject({ code: 'damaged', line: 4 });
    expect(error.message).toContain('3 saved entries are missing');
  });

  it('is cut off for good by the next append, not before', () => {
    const cut = good.subarray(0, good.length - 20);
    outcome(cut, true);
    const journal = openJournal(SESSION_JOURNAL, path);
    expect(journal.notice).toContain('cut off');
    expect(readFileSync(path).equals(cut)).toBe(true);
    journal.append({ on: '2026-11-23', kind: 'reopened' });
    journal.close();
    const after = readJournal(SESSION_JOURNAL, path);
    expect(after.notice).toBeNull();
    expect(after.entries).toEqual([...ENTRIES.slice(0, 4), { on: '2026-11-23', kind: 'reopened' }]);
  });
});

describe('flipped bits', () => {
  it('every bit of every byte: refused, never another value', () => {
    const version = lines[0]?.indexOf('1') ?? 0;
    for (let at = 0; at < good.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        // The digit of the format may turn into a later format: refused as well, in other words.
        const expected = at === version ? ['damaged', 'newer_format'] : ['damaged'];
        expect(expected, `byte ${at}, bit ${bit}`).toContain(codeOf(() => parseJournal(SESSION_JOURNAL, bytes, path)));
      }
    }
  });

  it('in the file itself', () => {
    for (let at = 0; at < good.length; at += 13) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(['damaged', 'newer_format'], `byte ${at}`).toContain(outcome(bytes, at % 2 === 0));
    }
  });

  it('a damaged mark says nothing', () => {
    for (let at = 0; at < good_mark.length; at += 1) {
      const bytes = Buffer.from(good_mark);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(path, good);
      writeFileSync(mark, bytes);
      expect(readJournal(SESSION_JOURNAL, path).entries).toEqual(ENTRIES);
    }
  });
});

describe('other damage', () => {
  const line = (at: number): string => lines[at] ?? '';
  const text = (...parts: string[]): string => parts.map((part) => `${part}\n`).join('');
  const foreign = (): string => {
    const other = join(newFolder(), 'journal.jsonl');
    createJournal(SESSION_JOURNAL, other, { ...HEADER, created_at: '2026-11-20T10:00:01Z' });
    const journal = openJournal(SESSION_JOURNAL, other);
    journal.append({ on: '2026-11-20', kind: 'finished' });
    journal.close();
    return readFileSync(other, 'utf8').split('\n')[1] ?? '';
  };
  const resealed = (from: string, change: (body: string) => string): string =>
    seal(`${change(from.slice(0, from.lastIndexOf(',"hash"')))}}`).line;

  it.each([
    ['an empty file', ''],
    ['only a line end', '\n'],
    ['zero bytes only', '\0'.repeat(500)],
    ['a tail of zero bytes', `${good.toString()}${'\0'.repeat(64)}`],
    ['zero bytes in place of the last record', `${good.toString('utf8', 0, last_start)}${'\0'.repeat(64)}`],
    ['text behind the end', `${good.toString()}x`],
    ['a complete last record followed by anything but its end', `${good.toString().trimEnd()}x`],
    ['a blank line at the end', `${good.toString()}\n`],
    ['two records swapped', text(line(0), line(2), line(1), line(3))],
    ['a record twice', text(line(0), line(1), line(1), line(2))],
    ['a record missing', text(line(0), line(1), line(3))],
    ['the header missing', text(line(1), line(2))],
    ['the header twice', text(line(0), line(0), line(1))],
    ['CRLF line ends', text(...lines).replaceAll('\n', '\r\n')],
    ['another session’s record', text(line(0), foreign())],
    ['an edited answer', good.toString().replace('"value":4', '"value":5')],
    [
      'an edited answer with a right seal',
      text(
        line(0),
        line(1),
        resealed(line(2), (body) => body.replace('4', '5')),
        line(3),
      ),
    ],
    [
      'an entry of an unknown kind',
      text(
        line(0),
        resealed(line(1), (body) => body.replace('profile', 'secret')),
      ),
    ],
    [
      'a record with an extra member',
      text(
        line(0),
        resealed(line(1), (body) => `${body},"x":1`),
      ),
    ],
    ['a header with an extra member', text(resealed(line(0), (body) => `${body},"x":1`))],
    ['format 0', text(resealed(line(0), (body) => body.replace(':1,', ':0,')))],
    ['no journal at all', 'format: 1\nanswers: {}\n'],
  ])('%s: damaged', (_, bytes) => {
    expect(outcome(bytes, false)).toBe('damaged');
  });

  it('names the line and what was kept', () => {
    writeFileSync(path, text(line(0), line(1), line(3)));
    const error = storeError(() => openJournal(SESSION_JOURNAL, path));
    expect(error).toMatchObject({ code: 'damaged', path, line: 3, kept: 'The file was not changed.' });
    expect(error.message).toContain('line 3');
  });

  it('a newer format is refused and not touched, however it is sealed', () => {
    for (const bytes of [good.toString().replace(':1,', ':2,'), '{"salesgap_session":17}\n']) {
      writeFileSync(path, bytes);
      expect(codeOf(() => openJournal(SESSION_JOURNAL, path))).toBe('newer_format');
      expect(readFileSync(path, 'utf8')).toBe(bytes);
    }
  });

  it('a missing mark is no damage', () => {
    expect(outcome(good, false)).toEqual({ entries: 5, notice: false });
    expect(existsSync(mark)).toBe(false);
  });
});
