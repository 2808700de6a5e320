import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../src/core/checkin/types.js';
import { cardOf } from '../../src/interview/pages/index.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { anyKeys } from './any.js';
import { ONCE_MORE, TODAY, walk } from './fixtures.js';
import { inShort, play } from './keys.js';

const noted = (note: string, own: Partial<Gathered> = {}): Gathered => ({
  rubric: 'coaching',
  item: 'observed',
  evidence: { kind: 'document', note, date: '2026-11-04', seen_by: 'manager' },
  on: '2026-11-04',
  action: 'Watch before you talk',
  ...own,
});

const ONE = [noted('notes of six calls')];
const THREE = [...ONE, noted('a list'), noted('a recording of May', { on: '2026-11-18' })];

const hints = (state: WalkState) => cardOf(state).hints.filter((hint) => hint.startsWith('From '));
const offersTake = (state: WalkState) => cardOf(state).commands.some(({ name }) => name === 'take');
/** The evidence that the answers of a walk carry, by its notes. */
const notes = (typed: string, gathered: readonly Gathered[] = ONE) => {
  const answer = play(walk({ gathered }), typed).state.held.sheet.answers.coaching?.observed;
  return answer?.state === 'answered' ? answer.evidence.map(({ note }) => note) : null;
};

describe('evidence from check-ins', () => {
  it('is offered beside the question it belongs to, and nowhere else', () => {
    const state = walk({ gathered: ONE });
    expect(hints(state)).toEqual([
      'From your check-ins: 2026-11-04, a document, notes of six calls, seen by the manager. Press t to take it.',
    ]);
    expect([offersTake(state), offersTake(play(state, 's').state)]).toEqual([true, false]);
    expect(offersTake(walk())).toBe(false);
    expect(play(walk(), 't').state.message?.text).toBe(
      'Check-ins have nothing for this question that is not noted already.',
    );
  });

  it('is not called theirs where somebody else answers', () => {
    expect(hints(walk({ gathered: ONE, relation: 'consultant' }))[0]).toMatch(/^From the check-ins: 2026-11-04/);
  });

  it.each<[string, string, readonly (string | undefined)[] | null]>([
    ['goes with the answer that is chosen', '4t', ['notes of six calls']],
    ['goes with the answer that is there', '2<enter>bt', ['notes of six calls']],
    ['is taken where evidence is asked for', '4<enter>t', ['notes of six calls']],
    [
      'stands beside evidence that is typed',
      '4<enter>1<enter>a page<enter><enter>bt',
      ['a page', 'notes of six calls'],
    ],
    ['does not count by itself', '4<enter><enter>', []],
    ['is removed like any other', '4tbe9<enter>', []],
    ['is nothing without an answer', 't', null],
    ['is nothing beside "don\'t know"', 'dbt', null],
  ])('%s', (_name, typed, expected) => {
    expect(notes(typed)).toEqual(expected);
  });

  it('is saved as an answer with its evidence, and goes on as evidence that is typed does', () => {
    const { state, entries } = play(walk({ gathered: ONE }), '4<enter>t');
    expect(entries.map(inShort)).toHaveLength(2);
    expect(entries.at(-1)).toEqual({
      kind: 'answer',
      on: TODAY,
      rubric: 'coaching',
      item: 'observed',
      answer: { state: 'answered', value: 4, evidence: [ONE[0]?.evidence] },
    });
    expect(cardOf(state).ask).not.toBe(cardOf(walk()).ask);
  });

  it('is taken once, and offered again when it was removed', () => {
    const taken = play(walk({ gathered: ONE }), '4tb').state;
    expect([hints(taken), offersTake(taken)]).toEqual([[], false]);
    expect(notes('4tbt')).toEqual(['notes of six calls']);
    expect(hints(play(taken, 'e9<enter>').state)).toHaveLength(1);
  });

  it('of several pieces is chosen from a list', () => {
    const state = walk({ gathered: THREE });
    expect(hints(state)).toEqual([
      'From your check-ins: 3 pieces, the last of 2026-11-18, a document, a recording of May, 2026-11-04, seen by the manager. Press t to choose.',
    ]);
    const list = play(state, '4t').state;
    expect(cardOf(list)).toMatchObject({ ask: 'Which of these show it?', enter: 'none of them', side: true });
    expect(notes('4t13<enter>', THREE)).toEqual(['notes of six calls', 'a recording of May']);
    expect(notes('4t<enter>', THREE)).toEqual([]);
    expect(notes('4t13b', THREE)).toEqual([]);
    expect(hints(play(state, '4t13<enter>b').state)[0]).toContain('2026-11-04, a document, a list');
  });

  it('that was noted twice is one piece; of many the last nine are offered', () => {
    expect(hints(walk({ gathered: [...ONE, ...ONE] }))[0]).toMatch(/Press t to take it\.$/);
    const many = Array.from({ length: 12 }, (_, index) => noted(`note ${index + 1}`));
    const { body } = cardOf(play(walk({ gathered: many }), '4t').state);
    expect(body.as === 'tick' && body.options.map(({ label }) => label).join('')).toBe('123456789');
    expect(body.as === 'tick' && body.options[0]?.text).toContain('note 4');
  });

  it('stands below the answer of last time, which has to be confirmed first', () => {
    const at = walk({ ...ONCE_MORE, context: [], gathered: ONE });
    expect(cardOf(at).hints).toEqual(['Last time (2026-08-20): 4', expect.stringMatching(/^From your check-ins/)]);
    expect(play(at, 't').state.message?.text).toContain('Confirm the answer of last time with Enter first');
    expect(play(at, '<enter>t').entries.map(inShort)).toHaveLength(2);
  });

  it('is shown with a slash where one writes', () => {
    const gathered = [noted('a number', { rubric: 'hiring', item: 'hit_rate' })];
    expect(hints(play(walk({ gathered }), 'g6<enter>').state)[0]).toMatch(/Press \/t to take it\.$/);
  });

  it('whatever is typed, goes with no answer unless t is pressed', () => {
    const others = anyKeys.map((keys) =>
      keys.filter((key) => key.press !== 'paste' && !(key.press === 'character' && /t/i.test(key.text))),
    );
    fc.assert(
      fc.property(others, (keys) => {
        const { entries } = play(walk({ gathered: THREE }), keys);
        const found = entries.flatMap((entry) =>
          entry.kind === 'answer' && entry.answer?.state === 'answered' ? entry.answer.evidence : [],
        );
        for (const piece of found) expect(THREE.map(({ evidence }) => evidence)).not.toContainEqual(piece);
      }),
      { numRuns: 50 },
    );
  });
});
