import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry, type Entry, foldEntries, type SheetStart } from '../../../src/core/answers/entries.js';
import { wordsAt } from '../../../src/core/answers/heard.js';
import { privateNoteOn } from '../../../src/core/answers/private_notes.js';
import type { Answer } from '../../../src/core/answers/types.js';

const START: SheetStart = {
  subject: { id: 'jd' },
  rater: { id: 'consultant_1', relation: 'consultant' },
  pack: 'essentials@1.0.0',
  rubrics: ['hiring@1.0.0'],
  form: 'full',
  sitting: 'leader',
  interviewed: 'self',
  started_on: '2026-11-20',
};
const PLACE = { rubric: 'hiring', item: 'bench' };
const at = (on = '2026-11-20') => ({ on, ...PLACE });
const heard = (words: string | null): Entry => ({ ...at(), kind: 'heard', words });
const answer = (given: Answer | null): Entry => ({ ...at(), kind: 'answer', answer: given });
const level = (value: number, note?: string): Answer => ({
  state: 'answered',
  value,
  evidence: [],
  ...(note === undefined ? {} : { note }),
});
const declined: Answer = { state: 'declined' };

const fold = (...entries: Entry[]) => foldEntries(START, entries);
const note = (...entries: Entry[]) => fold(...entries).sheet.answers.hiring?.bench?.note;
const kept = (...entries: Entry[]) => fold(...entries).heard;

describe('words heard', () => {
  it('wait beside the sheet until there is an answer, and are its note from then on', () => {
    expect(kept(heard('we called two people'))).toEqual({ hiring: { bench: 'we called two people' } });
    expect(fold(heard('we called two people')).sheet.answers).toEqual({});
    expect(note(heard('we called two people'), answer(level(2)))).toBe('we called two people');
    expect(kept(heard('we called two people'), answer(level(2)))).toEqual({});
  });

  it('stay when the level changes, and when the answer is taken back', () => {
    expect(note(heard('two'), answer(level(2)), answer(level(4)))).toBe('two');
    expect(note(heard('two'), answer({ state: 'dont_know' }))).toBe('two');
    expect(kept(heard('two'), answer(level(2)), answer(null))).toEqual({ hiring: { bench: 'two' } });
    expect(note(heard('two'), answer(level(2)), answer(null), answer(level(3)))).toBe('two');
  });

  it('are changed by the last of them, and taken away by none', () => {
    expect(note(answer(level(2)), heard('two'), heard('three'))).toBe('three');
    expect(note(answer(level(2, 'two')), heard(null))).toBeUndefined();
    expect(kept(heard('two'), heard(null))).toEqual({});
  });

  it('are in no answer of somebody who would rather not say', () => {
    const entries = [heard('between us'), answer(level(2)), answer(declined)];
    expect(note(...entries)).toBeUndefined();
    expect(kept(...entries)).toEqual({ hiring: { bench: 'between us' } });
    expect(note(answer(declined), heard('between us'))).toBeUndefined();
  });

  it('an answer with a note of its own brings it along', () => {
    expect(note(heard('two'), answer(level(2, 'three')))).toBe('three');
  });

  it('in a self-check a note belongs to its answer, as ever', () => {
    const { interviewed: _, ...alone } = START;
    const entries = [answer(level(2, 'two')), answer(null), answer(level(3))];
    expect(foldEntries(alone, entries).sheet.answers.hiring?.bench).toEqual(level(3));
  });

  it('are never lost: the last words noted are there, whatever is answered', () => {
    const anyAnswer = fc.constantFrom<Answer | null>(level(2), level(5), declined, { state: 'dont_know' }, null);
    const anyEntry = fc.oneof(anyAnswer.map(answer), fc.constantFrom('one', 'two').map(heard));
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const last = entries.findLast((entry) => entry.kind === 'heard');
        expect(wordsAt(fold(...entries), PLACE)).toBe(last?.kind === 'heard' ? last.words : undefined);
      }),
    );
  });
});

describe('private notes', () => {
  const privately = (text: string | null, about: typeof PLACE | null = PLACE, on = '2026-12-24'): Entry => ({
    on,
    kind: 'private_note',
    about,
    text,
  });

  it('one on each question and one in general; the last one counts, and none takes it away', () => {
    const { private_notes } = fold(privately('nervous'), privately('evasive'), privately('call the CFO', null));
    expect(privateNoteOn(private_notes, PLACE)).toBe('evasive');
    expect(privateNoteOn(private_notes, null)).toBe('call the CFO');
    expect(privateNoteOn(private_notes, { rubric: 'hiring', item: 'page' })).toBeNull();
    expect(fold(privately('nervous'), privately(null)).private_notes).toEqual({ general: null, questions: {} });
  });

  it('leave the sheet as it is, its day included', () => {
    const before = fold(heard('two'), answer(level(2)), { on: '2026-11-21', kind: 'finished' });
    for (const entry of [privately('nervous'), privately('call the CFO', null), privately(null)]) {
      const after = applyEntry(before, entry);
      expect(after.sheet).toBe(before.sheet);
      expect(after).toMatchObject({ finished: true, heard: before.heard });
    }
  });
});
