import { describe, expect, it } from 'vitest';
import { isCheckinEntry, isCheckinStart } from '../../../src/store/checkins/shapes.js';
import { ENTRIES, numbered, REPLACEMENT, START } from './samples.js';

const replaced = (change: object) => ({ ...ENTRIES[2], by: { ...REPLACEMENT, ...change } });

describe('an entry of a check-in', () => {
  it('is one of every kind', () => {
    for (const entry of ENTRIES) expect(isCheckinEntry(entry), entry.kind).toBe(true);
    expect(new Set(ENTRIES.map(({ kind }) => kind)).size).toBe(8);
  });

  it('is none with a key too few or too many', () => {
    for (const entry of ENTRIES) {
      expect(isCheckinEntry({ ...entry, more: 1 }), entry.kind).toBe(false);
      for (const key of Object.keys(entry)) {
        const { [key]: _, ...less } = entry as unknown as Record<string, unknown>;
        expect(isCheckinEntry(less), `${entry.kind} without ${key}`).toBe(false);
      }
    }
  });

  it.each([
    ['no object', null],
    ['a list', []],
    ['an unknown kind', { on: '2026-11-27', kind: 'secret' }],
    ['an entry of an interview', { on: '2026-11-27', kind: 'reopened' }],
    ['a day that is none', { ...numbered(1), on: '27.11.2026' }],
    ['a day that does not exist', { ...numbered(1), on: '2026-02-30' }],
    ['moved to a day that does not exist', { ...numbered(1), to: '2026-13-01' }],
    ['evidence of a day that does not exist', { ...ENTRIES[5], evidence: { kind: 'crm', date: '2026-99-99' } }],
    ['an action that is a path', { ...numbered(1), action: '../hiring.bench' }],
    ['an action without rubric', { ...numbered(1), action: 'bench_hour' }],
    ['an unknown status', { ...numbered(1), status: 'perhaps' }],
    ['an unknown cause', { ...numbered(1), cause: 'weather' }],
    ['a note that is a number', { ...numbered(1), note: 1 }],
    ['evidence of an unknown kind', { ...ENTRIES[5], evidence: { kind: 'rumour' } }],
    ['evidence with more keys', { ...ENTRIES[5], evidence: { kind: 'crm', of: 'x' } }],
    ['a move of another spelling', { ...ENTRIES[5], of: 'm01' }],
    ['hours that are no number', replaced({ hours: Number.NaN })],
    ['a planned action of unknown kind', replaced({ kind: 'magic' })],
    ['a planned action with more keys', replaced({ more: 1 })],
    ['a move to nowhere', replaced({ moves: [{ item: 'interviews', title: '', from: null, to: null }] })],
  ])('is not %s', (_, value) => {
    expect(isCheckinEntry(value)).toBe(false);
  });
});

describe('the start of check-ins', () => {
  it.each([
    [START, true],
    [{ ...START, subject: { id: 'jd' } }, true],
    [{ ...START, subject: { name: 'J. Doe' } }, false],
    [{ ...START, subject: { ...START.subject, quota: 1 } }, false],
    [{ ...START, started_on: 'today' }, false],
    [{ ...START, started_on: '2026-02-30' }, false],
    [{ ...START, more: 1 }, false],
    [{ plan: START.plan, subject: START.subject }, false],
  ])('%j: %s', (value, is) => {
    expect(isCheckinStart(value)).toBe(is);
  });
});
