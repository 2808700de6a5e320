import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import { compile, questions } from '../arbitraries.js';
import {
  allocation,
  checklist,
  choice,
  compiled,
  type ItemFile,
  level,
  metric,
  sheet,
  text,
  yesNo,
} from '../samples.js';

/* The worst and the best an answer can earn: what a cap on the item can be triggered by. */

const bands = (own: object = {}) => metric('m', [{ bands: { cuts: [10, 20], points: [20, 50, 90] } }], { ...own });
const knots = (own: object = {}) =>
  metric(
    'm',
    [
      {
        knots: [
          [0, 0],
          [10, 100],
        ],
      },
    ],
    { ...own },
  );

describe('points from … to …', () => {
  it.each<[string, ItemFile, readonly [number, number] | null]>([
    ['five anchors', level('a'), [0, 100]],
    ['yes or no', yesNo('a'), [0, 100]],
    ['options', choice('a', { some: 40, most: 80 }), [40, 80]],
    ['options, reversed', choice('a', { some: 40, most: 90 }, { reverse: true }), [10, 60]],
    ['a checklist', checklist('a', { x: 1, y: 1 }), [0, 100]],
    ['one with a bad option', checklist('a', { x: 1, y: -1 }), [0, 100]],
    ['one whose zero is out of reach', checklist('a', { x: 1, y: -1 }, { zero_at: -3 }), [50, 100]],
    ['one that is full before the end', checklist('a', { x: 1, y: 1 }, { full_at: 4 }), [0, 50]],
    ['bands', bands(), [20, 90]],
    ['bands the numbers stay above', bands({ min: 12 }), [50, 90]],
    ['bands they stay below', bands({ max: 12 }), [20, 50]],
    ['knots', knots(), [0, 100]],
    ['knots within limits', knots({ min: 2, max: 7 }), [20, 70]],
    ['the own trend', metric('m', [{ trend: { cuts: [0], points: [30, 60] } }]), [30, 60]],
    [
      'the widest of several rules',
      metric('m', [
        { for: 'profile.own_quota', bands: { cuts: [1], points: [10, 60] } },
        { trend: { cuts: [0], points: [30, 80] } },
      ]),
      [10, 80],
    ],
    // All on `rest` is 30 below what `coaching` needs and 10 above what `rest` may take: 40 ÷ 2.
    ['shares', allocation('a', { coaching: [30, 100], rest: [0, 90] }), [80, 100]],
    ['shares of one single kind', allocation('a', { coaching: [100, 100], rest: [0, 0] }), [0, 100]],
    ['a text', text('a'), null],
  ])('%s', (_name, file, span) => {
    expect(kindOf(compiled(file)).span(compiled(file))).toEqual(span);
  });
});

it('no answer earns less or more', () => {
  const answered = questions.chain((asked) =>
    fc.record({ asked: fc.constant(asked), values: fc.tuple(...asked.map(({ any }) => any)) }),
  );
  fc.assert(
    fc.property(answered, ({ asked, values }) => {
      const rubric = compile(asked);
      const answers = Object.fromEntries(asked.map(({ file }, index) => [file.id, values[index]]));
      for (const { item, claimed_points } of scoreRubric(rubric, sheet(answers)).items) {
        const of = rubric.items.find(({ id }) => id === item);
        if (of === undefined || claimed_points === null) continue;
        const [worst, best] = kindOf(of).span(of) ?? [Number.NaN, Number.NaN];
        expect(claimed_points).toBeGreaterThanOrEqual(worst - 1e-9);
        expect(claimed_points).toBeLessThanOrEqual(best + 1e-9);
      }
    }),
  );
});
