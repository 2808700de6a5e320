import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/answers/entries.js';
import { salvage } from '../../src/store/journal_salvage.js';
import { readSession } from '../../src/store/saved_session.js';
import { SESSION_JOURNAL } from '../../src/store/session_journal.js';
import { createSession } from '../../src/store/sessions.js';
import { StoreError } from '../../src/store/store_error.js';
import { newFolder, newSession, numbered, repair } from './samples.js';

/** Two sessions of the same person: what is swapped between them must not pass for the other's. */
const ENTRIES: readonly Entry[] = [1, 2, 3, 4, 5, 6].map(numbered);
const OTHERS: readonly Entry[] = [11, 12, 13, 14, 15, 16].map(numbered);

function recorded(): string {
  const workspace = newFolder();
  for (const [id, entries] of [
    ['jd-1', ENTRIES],
    ['jd-2', OTHERS],
  ] as const) {
    const session = createSession(newSession(workspace, id));
    for (const entry of entries) session.append(entry);
    session.close();
  }
  return workspace;
}

const whole = recorded();
const journalIn = (workspace: string, id = 'jd-1') => join(workspace, 'sessions', id, 'journal.jsonl');
const good = readFileSync(journalIn(whole));
const other = readFileSync(journalIn(whole, 'jd-2'));

/** Numbers below a limit, the same in every run. */
type Random = (below: number) => number;

function lcg(seed: number): Random {
  // Seeds in a row would begin alike.
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const linesOf = (bytes: Buffer) => bytes.toString('latin1').split('\n').slice(0, -1);
const bytesOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');

/** Everything that befalls a file: a disk, a crash, a sync program, an editor, a careless copy. */
const DAMAGES: Readonly<Record<string, (random: Random) => Buffer>> = {
  'cut off': (random) => good.subarray(0, random(good.length)),
  'a bit flipped': (random) => {
    const bytes = Buffer.from(good);
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    return bytes;
  },
  'several bits flipped': (random) => {
    const bytes = Buffer.from(good);
    for (let count = 2 + random(5); count > 0; count -= 1) {
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    }
    return bytes;
  },
  'noise over a stretch': (random) => {
    const bytes = Buffer.from(good);
    const at = random(bytes.length);
    for (let index = at; index < Math.min(bytes.length, at + 1 + random(600)); index += 1) bytes[index] = random(256);
    return bytes;
  },
  'a stretch missing': (random) => {
    const at = random(good.length);
    return Buffer.concat([good.subarray(0, at), good.subarray(at + 1 + random(600))]);
  },
  'a stretch twice': (random) => {
    const at = random(good.length);
    return Buffer.concat([good.subarray(0, at + 1 + random(600)), good.subarray(at)]);
  },
  'records in another order': (random) => {
    const lines = linesOf(good);
    const [a, b] = [random(lines.length), random(lines.length)];
    return bytesOf(lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''));
  },
  'a record missing': (random) => bytesOf(linesOf(good).toSpliced(random(7), 1)),
  'a record twice': (random) => {
    const lines = linesOf(good);
    return bytesOf(lines.toSpliced(random(8), 0, lines[random(7)] ?? ''));
  },
  'zero bytes at the end': (random) =>
    Buffer.concat([good.subarray(0, random(good.length + 1)), Buffer.alloc(1 + random(5000))]),
  'all zero bytes': (random) => Buffer.alloc(1 + random(5000)),
  empty: () => Buffer.alloc(0),
  'a record of another session': (random) => {
    const lines = linesOf(good);
    return bytesOf(lines.toSpliced(1 + random(6), random(2), linesOf(other)[1 + random(6)] ?? ''));
  },
  'the end of another session': (random) => {
    const at = random(7);
    return bytesOf([...linesOf(good).slice(0, at), ...linesOf(other).slice(at)]);
  },
  'the file of another session': () => other,
};

const kinds = Object.keys(DAMAGES);

/** A fresh copy of both sessions with these bytes for the first; `marked` false: as a kill leaves it. */
function damaged(bytes: Buffer, marked: boolean): string {
  const workspace = newFolder();
  cpSync(whole, workspace, { recursive: true });
  writeFileSync(journalIn(workspace), bytes);
  if (!marked) rmSync(join(workspace, 'sessions', 'jd-1', 'journal.mark'));
  return workspace;
}

/** How many entries are read and whether something is said to be missing; null: refused as damaged. */
function readIn(workspace: string): { readonly count: number; readonly told: boolean } | null {
  try {
    const { entries, notice } = readSession(workspace, 'jd-1');
    expect(entries).toEqual(ENTRIES.slice(0, entries.length));
    return { count: entries.length, told: notice !== null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(['damaged', 'newer_format']).toContain(error.code);
    return null;
  }
}

describe('1,000 random damages', () => {
  const rounds = Array.from({ length: 1000 }, (_, round) => {
    const kind = kinds[round % kinds.length] ?? '';
    return { round, kind, bytes: DAMAGES[kind]?.(lcg(20261120 + round)) ?? good };
  }).filter(({ bytes }) => !bytes.equals(good));

  it('are damages', () => {
    expect(rounds.length).toBeGreaterThan(950);
    expect(new Set(rounds.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it('are refused, or lose the last entry and say so: no wrong value, no silent loss', () => {
    const workspace = damaged(good, true);
    let last_lost = 0;
    for (const { round, kind, bytes } of rounds) {
      writeFileSync(journalIn(workspace), bytes);
      const read = readIn(workspace);
      expect(read === null || (read.count === 5 && read.told), `round ${round}: ${kind}`).toBe(true);
      expect(readFileSync(journalIn(workspace)).equals(bytes)).toBe(true);
      if (read !== null) last_lost += 1;
    }
    expect(last_lost).toBeGreaterThan(5);
  });

  it('after a kill, which leaves no count of what was saved: never a wrong value or another order', () => {
    const workspace = damaged(good, false);
    for (const { round, kind, bytes } of rounds) {
      writeFileSync(journalIn(workspace), bytes);
      const read = readIn(workspace);
      // Whole records gone from the end cannot be told from records that were never written.
      const short = ['cut off', 'a stretch missing', 'a record missing', 'zero bytes at the end'].includes(kind);
      expect(read === null || read.told || short, `round ${round}: ${kind}`).toBe(true);
    }
  });

  it('give the repair nothing but what was saved, in its order', () => {
    for (const { round, kind, bytes } of rounds) {
      const { first, entries, mended, left_out } = salvage(SESSION_JOURNAL, bytes, 'journal.jsonl');
      const truth = first?.header.id === 'jd-2' ? OTHERS : ENTRIES;
      expect(entries, `round ${round}: ${kind}`).toEqual(truth.slice(0, entries.length));
      const numbers = [...mended, ...left_out.map(({ line }) => line)];
      expect(new Set(numbers).size, `round ${round}: ${kind}`).toBe(numbers.length);
      if (first === null) expect(entries).toEqual([]);
    }
  });

  it('are repaired into a session that reads, beside the damaged one as it was', () => {
    const saved = new Set<string>();
    for (const { round, kind, bytes } of rounds.slice(0, 120)) {
      const workspace = damaged(bytes, true);
      const before = readIn(workspace);
      let found: ReturnType<typeof repair> | null = null;
      try {
        found = repair(workspace);
      } catch (error) {
        expect(error, `round ${round}: ${kind}`).toMatchObject({ code: 'damaged' });
        expect(kind).toMatch(/another session/);
      }
      if (found !== null) expect(found.outcome === 'sound', `round ${round}: ${kind}`).toBe(before !== null);
      if (found?.outcome === 'saved') {
        saved.add(kind);
        expect(found.known, `round ${round}: ${kind}`).toBe(6);
        expect(readSession(workspace, found.id).entries).toEqual(ENTRIES.slice(0, found.entries));
      }
      expect(readFileSync(journalIn(workspace)).equals(bytes)).toBe(true);
    }
    expect(saved.size).toBeGreaterThan(10);
  });
});
