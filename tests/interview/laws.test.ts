import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../src/core/answers/entries.js';
import { kindOf } from '../../src/core/items/index.js';
import { answerAt, askedSpots } from '../../src/interview/walk/spots.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { anyKeys, anyWalk } from './any.js';
import { COACHING, HIRING, walk } from './fixtures.js';
import { play } from './keys.js';

describe('whatever is typed', () => {
  it('never throws, and the state is the fold of the entries', () => {
    fc.assert(
      fc.property(anyWalk, anyKeys, (start, pressed) => {
        const { state, entries } = play(start, pressed);
        expect(state.held).toEqual(entries.reduce(applyEntry, start.held));
      }),
      { numRuns: 500 },
    );
  });

  it('only valid answers reach the sheet, to questions that were asked', () => {
    fc.assert(
      fc.property(anyWalk, anyKeys, (start, pressed) => {
        for (const entry of play(start, pressed).entries) {
          if (entry.kind !== 'answer' || entry.answer?.state !== 'answered') continue;
          const rubric = [COACHING, HIRING].find(({ id }) => id === entry.rubric);
          const item = rubric?.items.find(({ id }) => id === entry.item);
          expect(item && kindOf(item).problem(item, entry.answer.value)).toBeNull();
          expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a finished sheet was finished once, at the end', () => {
    fc.assert(
      fc.property(anyWalk, anyKeys, (start, pressed) => {
        const { entries, outcome } = play(start, pressed);
        const finished = entries.filter(({ kind }) => kind === 'finished').length;
        expect(finished).toBe(outcome === 'finished' ? 1 : 0);
      }),
    );
  });

  it('going back n questions and forward again keeps every answer', () => {
    fc.assert(
      fc.property(anyWalk, anyKeys, fc.nat(9), (start, pressed, steps) => {
        const { state, outcome } = play(start, pressed);
        fc.pre(outcome === undefined && state.page.kind === 'question');
        const back = step(state, 'b', steps);
        const forth = step(back, 's', steps);
        expect(forth.held).toEqual(state.held);
      }),
    );
  });

  it('what is hidden comes back when what hid it is changed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }), (first, second) => {
        const before = play(walk(), `${first}<enter>${first < 3 ? '' : '<enter>'}${second}<enter>`).state;
        const hidden = play(before, 'g1<enter>1<enter>').state;
        expect(askedSpots(hidden)).toHaveLength(7);
        const again = play(hidden, `g1<enter>${first}<enter>`).state;
        expect(askedSpots(again).map((spot) => answerAt(again, spot))).toEqual(
          askedSpots(before).map((spot) => answerAt(before, spot)),
        );
      }),
    );
  });
});

/** The same move n times, as one makes it on the page that is open. */
function step(state: WalkState, key: 'b' | 's', times: number): WalkState {
  let at = state;
  for (let count = 0; count < times && at.page.kind === 'question'; count++) {
    at = play(at, at.page.input.as === 'fields' ? `<end><delete_line>/${key}<enter>` : key).state;
  }
  return at;
}
