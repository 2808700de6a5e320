import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/core/raters/cells.js';
import { multisets } from './multisets.js';

const LEVELS = [1, 2, 3, 4, 5];
const YES_NO = [1, 5];
/** A choice worth 0, 10, 60 and 100 points. */
const UNEVEN = [1, 1.4, 3.4, 5];

const told = (answers: readonly number[], possible: readonly number[], fewest = 3) => {
  const { level, about, spread } = cellOf(answers, possible, fewest);
  return `${about ? 'about ' : ''}${level}${spread === null ? '' : ` (${spread.low}/${spread.middle}/${spread.high})`}`;
};

describe('what is told of the answers of a group', () => {
  it.each<[string, readonly number[], readonly number[], string]>([
    // Three raters on five levels.
    ['all the same', [4, 4, 4], LEVELS, 'about 4'],
    ['all but one by one step down', [4, 4, 3], LEVELS, 'about 4'],
    ['all but one by one step up', [4, 4, 5], LEVELS, 'about 4'],
    ['as much as one step, taken differently', [5, 5, 1], LEVELS, 'about 4'],
    ['apart, with a mean that all could have given', [2, 4, 3], LEVELS, 'about 3'],
    ['all the best', [5, 5, 5], LEVELS, 'about 5'],
    ['all but one the best', [5, 5, 4], LEVELS, 'about 5'],
    ['all but one the best by two steps is as near to all 4', [5, 5, 3], LEVELS, 'about 4'],
    ['all the worst', [1, 1, 1], LEVELS, 'about 1'],
    ['with three, every third is a step of one', [1, 2, 2], LEVELS, 'about 2'],
    // Five raters.
    ['one step of one of five', [4, 4, 4, 4, 3], LEVELS, 'about 4'],
    ['two steps of five', [4, 4, 4, 3, 3], LEVELS, '3.6'],
    ['five all over', [1, 2, 3, 4, 5], LEVELS, 'about 3'],
    // Six raters: the spread as well.
    ['six all over', [1, 2, 3, 4, 5, 5], LEVELS, '3.3 (2/1/3)'],
    ['six about one answer: no spread', [4, 4, 4, 4, 4, 3], LEVELS, 'about 4'],
    ['six in one class: no spread', [4, 4, 4, 5, 5, 5], LEVELS, '4.5'],
    ['all but one in one class: no spread', [4, 4, 4, 5, 5, 1], LEVELS, 'about 4'],
    ['all but two in one class', [4, 4, 4, 4, 3, 3], LEVELS, '3.7 (0/2/4)'],
    // Yes and no: one step is the whole way.
    ['three yes', [5, 5, 5], YES_NO, 'about 5'],
    ['two yes', [5, 5, 1], YES_NO, 'about 5'],
    ['one yes', [5, 1, 1], YES_NO, 'about 1'],
    ['three of five', [5, 5, 5, 1, 1], YES_NO, '3.4'],
    ['four of five', [5, 5, 5, 5, 1], YES_NO, 'about 5'],
    ['three of six', [5, 5, 5, 1, 1, 1], YES_NO, '3 (3/0/3)'],
    ['five of six', [5, 5, 5, 5, 5, 1], YES_NO, 'about 5'],
    // Options worth 0, 10, 60 and 100 points.
    ['a short step down', [1.4, 1.4, 1], UNEVEN, 'about 1.4'],
    ['a long step up', [1.4, 1.4, 3.4], UNEVEN, 'about 1.4'],
    ['two long steps', [1.4, 3.4, 3.4], UNEVEN, 'about 3.4'],
    ['two steps of one of five', [1, 1, 1, 1, 3.4], UNEVEN, 'about 1.4'],
    ['further than a step of one of five', [1.4, 1.4, 1.4, 3.4, 3.4], UNEVEN, '2.2'],
    ['a level with a third', [1 + 4 / 3, 1 + 4 / 3, 1 + 4 / 3], [1, 1 + 4 / 3, 1 + 8 / 3, 5], 'about 2.3'],
    // Nobody.
    ['no answer', [], LEVELS, 'null'],
  ])('%s', (_name, answers, possible, expected) => {
    expect(told(answers, possible)).toBe(expected);
  });

  it.each([
    [3, 5, false],
    [3, 6, true],
    [4, 7, false],
    [4, 8, true],
    [5, 9, false],
    [5, 10, true],
  ])('with at least %s, the spread of %s is told: %s', (fewest, n, isTold) => {
    const half = Array.from({ length: n }, (_, index) => (index % 2 === 0 ? 1 : 5));
    expect(cellOf(half, LEVELS, fewest).spread !== null).toBe(isTold);
  });
});

/** Outputs that answers of all the same give and no other answers do. */
function certain(n: number, possible: readonly number[], fewest: number): string[] {
  const mixed = new Set<string>();
  const unanimous = new Set<string>();
  for (const answers of multisets(possible, n)) {
    const isMixed = answers.some((level) => level !== answers[0]);
    (isMixed ? mixed : unanimous).add(told(answers, possible, fewest));
  }
  return [...unanimous].filter((output) => !mixed.has(output));
}

describe('that all gave the same is never told', () => {
  const scales: [string, readonly number[]][] = [
    ['levels', LEVELS],
    ['yes or no', YES_NO],
    ['an uneven choice', UNEVEN],
    ['two options close together', [3, 3.04]],
    ['nearly the same steps', [1, 1.96, 2, 5]],
    ['thirds', [1, 1 + 4 / 3, 1 + 8 / 3, 5]],
    ['a checklist of seven', Array.from({ length: 8 }, (_, index) => 1 + (4 * index) / 7)],
  ];
  it.each(scales)('%s, 3 to 9 raters', (_name, possible) => {
    for (let n = 3; n <= 9; n++) for (const fewest of [3, 4]) expect(certain(n, possible, fewest)).toEqual([]);
  });

  it('of any levels that answers can have', () => {
    const anyLevels = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(anyLevels, fc.integer({ min: 3, max: 8 }), (hundredths, n) => {
        const possible = hundredths.map((each) => 1 + each / 100).sort((a, b) => a - b);
        expect(certain(n, possible, 3)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of answers changes nothing, to the last digit', () => {
    const answers = fc.array(fc.constantFrom(...UNEVEN), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(answers, (given) => {
        expect(cellOf([...given].reverse(), UNEVEN, 3)).toEqual(cellOf(given, UNEVEN, 3));
      }),
    );
  });
});
