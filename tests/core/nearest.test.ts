import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.js';

describe('the word that was probably meant', () => {
  it.each([
    ['wieght', ['title', 'weight', 'must'], 'weight'],
    ['hirng', ['coaching', 'hiring'], 'hiring'],
    ['Hiring', ['hiring'], 'hiring'],
    ['pv', ['vp', 'owner'], 'vp'],
    ['first-line', ['second_line', 'first_line'], 'first_line'],
    // Letters that only look like ours, decorated ones and hidden ones count as ours.
    ['hir\u0456ng', ['coaching', 'hiring'], 'hiring'],
    ['\u0441\u043e\u043c\u0440', ['comp', 'text'], 'comp'],
    ['\uff48\uff49\uff52\uff49\uff4e\uff47', ['hiring'], 'hiring'],
    ['h\u00efring', ['hiring'], 'hiring'],
    ['hir\u200bing', ['hiring'], 'hiring'],
    // Nothing near: better no word than a wrong one.
    ['sponsor', ['self', 'report', 'peer'], undefined],
    ['hi', ['hiring'], undefined],
    // One letter has nothing in common with another: grade U does not mean grade A.
    ['U', ['A', 'B', 'C', 'J'], undefined],
    ['j', ['A', 'J'], 'J'],
    ['', ['a'], undefined],
    ['weight', [], undefined],
    // Of two equally near ones the first.
    ['bat', ['cat', 'hat'], 'cat'],
  ])('%j among %j: %j', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });
});

describe('laws', () => {
  const word = fc.stringMatching(/^[a-f_]{1,12}$/);
  /** Most letters that may differ. */
  const allowed = ({ length }: string) => Math.min(Math.max(1, Math.floor(length / 3)), length - 1);

  it('a word is nearest to itself', () => {
    fc.assert(fc.property(word, fc.array(word), (own, others) => nearest(own, [...others, own]) === own));
  });

  it('it suggests a candidate, never one whose length alone differs by more than is allowed', () => {
    fc.assert(
      fc.property(word, fc.array(word), (typed, candidates) => {
        const meant = nearest(typed, candidates);
        if (meant === undefined) return;
        expect(candidates).toContain(meant);
        expect(Math.abs(meant.length - typed.length)).toBeLessThanOrEqual(allowed(typed));
      }),
    );
  });

  it('distance has no direction: of two equally long words each suggests the other, or neither does', () => {
    const pair = fc.integer({ min: 1, max: 9 }).chain((length) => {
      const letters = fc.stringMatching(new RegExp(`^[abc]{${length}}$`));
      return fc.tuple(letters, letters);
    });
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(nearest(one, [other]) === other).toBe(nearest(other, [one]) === one);
      }),
    );
  });

  it('one slip in a word of six letters or more is always found', () => {
    const slips: ((own: string, at: number) => string)[] = [
      (own, at) => own.slice(0, at) + own.slice(at + 1),
      (own, at) => `${own.slice(0, at)}x${own.slice(at)}`,
      (own, at) => `${own.slice(0, at)}x${own.slice(at + 1)}`,
      (own, at) => own.slice(0, at) + (own[at + 1] ?? '') + (own[at] ?? '') + own.slice(at + 2),
    ];
    const long = fc.stringMatching(/^[a-f]{6,12}$/);
    fc.assert(
      fc.property(long, fc.nat(), fc.constantFrom(...slips), (own, place, slip) => {
        expect(nearest(slip(own, place % (own.length - 1)), [own])).toBe(own);
      }),
    );
  });

  it('words of another script far away stay far away', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-f]{1,12}$/), fc.stringMatching(/^[m-z]{1,12}$/), (one, other) => {
        expect(nearest(one, [other])).toBeUndefined();
      }),
    );
  });
});
