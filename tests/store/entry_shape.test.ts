import { describe, expect, it } from 'vitest';
import { isEntry, isSheetStart } from '../../src/store/entry_shape.js';
import { START } from './samples.js';

const on = '2026-11-20';
const place = { rubric: 'hiring', item: 'bench' };

describe('what was said, and private notes', () => {
  it.each([
    ['words to a question', { on, kind: 'heard', ...place, words: 'We called two people.' }],
    ['no words any more', { on, kind: 'heard', ...place, words: null }],
    ['a note on a question', { on, kind: 'private_note', about: place, text: 'evasive' }],
    ['a note in general', { on, kind: 'private_note', about: null, text: 'call the CFO' }],
    ['a note taken away', { on, kind: 'private_note', about: place, text: null }],
  ])('%s is an entry', (_name, entry) => {
    expect(isEntry(entry)).toBe(true);
  });

  it.each([
    ['words without a question', { on, kind: 'heard', words: 'Two.' }],
    ['words that are none', { on, kind: 'heard', ...place, words: 2 }],
    ['words left out', { on, kind: 'heard', ...place }],
    ['a note on half a question', { on, kind: 'private_note', about: { rubric: 'hiring' }, text: 'x' }],
    ['a note with an answer', { on, kind: 'private_note', about: place, text: 'x', answer: null }],
    ['a kind of a newer salesgap', { on, kind: 'aloud', ...place, words: 'x' }],
  ])('%s is none', (_name, entry) => {
    expect(isEntry(entry)).toBe(false);
  });
});

describe('the start of a session', () => {
  it.each([
    ['as it was written before there were sittings', START],
    ['with a sitting', { ...START, sitting: 'leader' }],
    ['facilitated', { ...START, sitting: 'ceo', interviewed: 'sponsor' }],
    ['facilitated without a sitting', { ...START, interviewed: 'self' }],
  ])('%s', (_name, start) => {
    expect(isSheetStart(start)).toBe(true);
  });

  it.each([
    ['a sitting that is no id', { ...START, sitting: 'With the leader' }],
    ['nobody asked', { ...START, interviewed: 'ceo' }],
    ['something else beside', { ...START, room: 'Berlin' }],
  ])('%s is none', (_name, start) => {
    expect(isSheetStart(start)).toBe(false);
  });
});
