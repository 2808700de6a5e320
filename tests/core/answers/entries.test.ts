import { describe, expect, it } from 'vitest';
import { applyEntry, type Entry, foldEntries, type SheetStart, startSheet } from '../../../src/core/answers/entries.js';
import type { Answer } from '../../../src/core/answers/types.js';

const START: SheetStart = {
  subject: { id: 'jd' },
  rater: { id: 'self_1', relation: 'self' },
  pack: 'essentials@1.0.0',
  rubrics: ['hiring@1.0.0'],
  form: 'screen',
  started_on: '2026-11-20',
};
const ON = '2026-11-21';
const value = (level: number): Answer => ({ state: 'answered', value: level, evidence: [] });
const answer = (item: string, given: Answer | null): Entry => ({
  on: ON,
  kind: 'answer',
  rubric: 'hiring',
  item,
  answer: given,
});
const folded = (...entries: Entry[]) => foldEntries(START, entries);

it('a sheet starts empty, on the day the session starts', () => {
  expect(startSheet(START)).toEqual({
    sheet: {
      format: 1,
      subject: { id: 'jd' },
      rater: { id: 'self_1', relation: 'self' },
      pack: 'essentials@1.0.0',
      rubrics: ['hiring@1.0.0'],
      form: 'screen',
      answered_on: '2026-11-20',
      profile: {},
      answers: {},
      causes: {},
    },
    finished: false,
    interviewed: null,
    heard: {},
    private_notes: { general: null, questions: {} },
  });
});

describe('one entry after the other', () => {
  it('the last answer to an item counts', () => {
    expect(folded(answer('bench', value(2)), answer('bench', value(4))).sheet.answers).toEqual({
      hiring: { bench: value(4) },
    });
  });

  it('an answer taken back leaves the item open, and the others as they are', () => {
    const entries = [answer('bench', value(2)), answer('scorecard', value(3)), answer('bench', null)];
    expect(folded(...entries).sheet.answers).toEqual({ hiring: { scorecard: value(3) } });
  });

  it('an answer of an item that is hidden later stays in the sheet, parked', () => {
    const profile: Entry = { on: ON, kind: 'profile', profile: { role: 'vp' } };
    expect(folded(answer('bench', value(2)), profile).sheet).toMatchObject({
      profile: { role: 'vp' },
      answers: { hiring: { bench: value(2) } },
    });
  });

  it('a new profile replaces the old one', () => {
    const profiles: Entry[] = [
      { on: ON, kind: 'profile', profile: { role: 'vp', team_size: 7 } },
      { on: ON, kind: 'profile', profile: { role: 'owner' } },
    ];
    expect(folded(...profiles).sheet.profile).toEqual({ role: 'owner' });
  });

  it('a cause is named, changed, taken back', () => {
    const cause = (named: 'not_allowed' | 'does_not_know' | null): Entry => ({
      on: ON,
      kind: 'cause',
      rubric: 'hiring',
      cause: named,
    });
    expect(folded(cause('not_allowed'), cause('does_not_know')).sheet.causes).toEqual({ hiring: 'does_not_know' });
    expect(folded(cause('not_allowed'), cause(null)).sheet.causes).toEqual({});
  });

  it('going deeper continues the same sheet', () => {
    const deeper: Entry = { on: ON, kind: 'form', form: 'full' };
    expect(folded(answer('bench', value(2)), deeper).sheet).toMatchObject({
      form: 'full',
      answers: { hiring: { bench: value(2) } },
    });
  });

  it('finished sessions can be reopened', () => {
    expect(folded({ on: ON, kind: 'finished' }).finished).toBe(true);
    expect(folded({ on: ON, kind: 'finished' }, { on: ON, kind: 'reopened' }).finished).toBe(false);
  });

  it('the day of the last entry is the day of the sheet', () => {
    expect(folded().sheet.answered_on).toBe('2026-11-20');
    expect(folded(answer('bench', value(2)), { on: '2026-12-01', kind: 'finished' }).sheet.answered_on).toBe(
      '2026-12-01',
    );
  });

  it('no step changes the state it was given', () => {
    const before = folded(answer('bench', value(2)));
    const copy = structuredClone(before);
    applyEntry(before, answer('bench', null));
    applyEntry(before, { on: ON, kind: 'finished' });
    expect(before).toEqual(copy);
  });

  it('names that every object has are names like any other', () => {
    const { answers } = folded(answer('__proto__', value(2)), answer('constructor', value(3))).sheet;
    expect(Object.keys(answers.hiring ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(answers.hiring)).toBe(Object.prototype);
  });
});
