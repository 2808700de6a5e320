import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGE_PARTS, type ChangeParts } from '../../../src/core/compare/types.js';
import { answersShown, hundredthsOf, shownChange } from '../../../src/render/comparison/shown.js';
import { area, changeOf } from './literal.js';

describe('the parts as they are shown', () => {
  test.each<readonly [string, Partial<ChangeParts>, number, Partial<ChangeParts>]>([
    ['round already', { answers: 0.75, proof: -0.25 }, 0.5, { answers: 0.75, proof: -0.25 }],
    [
      'thirds: the rest goes to the first that lost as much',
      { weights: 1 / 3, scope: 1 / 3, answers: 1 / 3 },
      1,
      { weights: 0.34, scope: 0.33, answers: 0.33 },
    ],
    ['less than a hundredth is left out', { answers: 0.7, scope: -0.004 }, 0.7, { answers: 0.7 }],
    ['against each other', { version: -0.333, answers: 0.333 }, 0, { version: -0.33, answers: 0.33 }],
    ['nothing', {}, 0, {}],
    ['what floating point makes of nothing', { answers: 0.1 + 0.2 }, 0.3, { answers: 0.3 }],
    ['just below half a level stays below', { answers: 0.4999 }, 0.49, { answers: 0.49 }],
    ['and so it does downwards', { answers: -0.4999 }, -0.49, { answers: -0.49 }],
  ])('%s', (_name, parts, total, shown) => {
    const change = shownChange(changeOf(2, parts));
    expect(change.total).toBe(total);
    expect(change.parts).toEqual({ version: 0, weights: 0, scope: 0, answers: 0, proof: 0, ...shown });
  });

  test('add up to the change shown, each less than a hundredth off, and nothing stays nothing', () => {
    const part = fc.oneof(fc.constant(0), fc.double({ min: -2, max: 2, noNaN: true }));
    fc.assert(
      fc.property(fc.tuple(part, part, part, part, part), (values) => {
        const parts = Object.fromEntries(
          CHANGE_PARTS.map((name, index) => [name, values[index]]),
        ) as unknown as ChangeParts;
        const change = changeOf(1, parts);
        const { total, parts: shown } = shownChange(change);
        const sum = CHANGE_PARTS.reduce((all, name) => all + Math.round((shown?.[name] ?? 0) * 100), 0);
        expect(sum).toBe(Math.round(total * 100));
        expect(Math.abs(total - change.total)).toBeLessThan(0.0101);
        for (const name of CHANGE_PARTS) {
          expect(Math.abs((shown?.[name] ?? 0) - parts[name])).toBeLessThan(0.0101);
          if (parts[name] === 0) expect(shown?.[name]).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['as its part is', 0.7143, { scope: 0.4333, answers: 0.7143 }, 0.72],
    ['on its own side of half a level', 0.4951, { scope: 0.0049, answers: 0.4951 }, 0.49],
    ['by itself where it is another thing', 0.7143, { answers: 0.6 }, 0.71],
  ])('what the answers alone changed is shown %s', (_name, change, parts, shown) => {
    const half = { change, items: 2, evidence_changed: true };
    expect(answersShown(area('hiring', 'Hiring', { claimed: changeOf(2, parts), half }))).toBe(shown);
  });

  test('of a group there are none', () => {
    expect(shownChange({ before: 2, after: 3, total: 1, parts: null })).toEqual({ total: 1, parts: null });
  });
});

test.each([
  [0, 0],
  [0.004, 0],
  [-0.004, 0],
  [0.005, 1],
  [-0.005, -1],
  [0.495, 49],
  [0.5, 50],
  [0.5 - 1e-12, 50],
  [1.236, 124],
])('%d is shown as %d hundredths', (value, hundredths) => {
  expect(hundredthsOf(value)).toBe(hundredths);
});
