import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { possibleLevels } from '../../../src/core/raters/possible_levels.js';
import { levelOf } from '../../../src/core/scoring/proof.js';
import type { ItemType } from '../../../src/core/words.js';
import { allocation, checklist, choice, compiled, type ItemFile, level, metric, text, yesNo } from '../samples.js';

const possible = (file: ItemFile & { type: ItemType }, profile = {}) =>
  possibleLevels(compiled(file), profile)?.map((each) => Math.round(each * 100) / 100) ?? null;

const bands = (cuts: number[], points: number[], own = {}) => ({ bands: { cuts, points }, ...own });

describe('the levels that answers can have', () => {
  it.each<[string, ItemFile, readonly number[] | null]>([
    ['levels', level('page'), [1, 2, 3, 4, 5]],
    ['yes or no', yesNo('page'), [1, 5]],
    ['yes or no, reversed', yesNo('page', { reverse: true }), [1, 5]],
    ['a choice, by what its options are worth', choice('page', { a: 60, b: 0, c: 100, d: 60 }), [1, 3.4, 5]],
    ['a choice, reversed', choice('page', { a: 60, b: 10 }, { reverse: true }), [2.6, 4.6]],
    ['a choice whose options are all worth the same', choice('page', { a: 50, b: 50 }), null],
    ['a checklist, by the sums it comes to', checklist('page', { a: 1, b: 2 }), [1, 2.33, 3.67, 5]],
    ['a checklist full before all is chosen', checklist('page', { a: 1, b: 2 }, { full_at: 2 }), [1, 3, 5]],
    ['a checklist with what counts against it', checklist('page', { a: 2, b: -1 }), [1, 2.33, 3.67, 5]],
    ['a metric by bands', metric('page', [bands([10, 20], [0, 50, 100])]), [1, 3, 5]],
    [
      'a metric, only the bands that its numbers reach',
      metric('page', [bands([10, 20], [0, 50, 100])], { min: 10, max: 19 }),
      null,
    ],
    ['a metric from its least number on', metric('page', [bands([0, 20], [0, 50, 100])], { min: 0 }), [3, 5]],
    [
      'a metric up to its most, which is on a cut',
      metric('page', [bands([0, 20], [0, 50, 99])], { max: 20 }),
      [1, 3, 4.96],
    ],
    [
      'a metric between knots',
      metric('page', [
        {
          knots: [
            [0, 0],
            [9, 100],
          ],
        },
      ]),
      null,
    ],
    ['a metric by its own trend', metric('page', [{ trend: { cuts: [0, 10], points: [0, 50, 100] } }]), [1, 3, 5]],
    [
      'a trend of numbers that cannot fall by more than all',
      metric('page', [{ trend: { cuts: [-100, 10], points: [0, 50, 100] } }], { min: 0 }),
      [3, 5],
    ],
    [
      'a trend that a narrow range cannot make',
      metric('page', [{ trend: { cuts: [0, 60], points: [0, 50, 100] } }], { min: 100, max: 150 }),
      [1, 3],
    ],
    [
      'a trend where less is better',
      metric('page', [{ trend: { cuts: [-60, 40], points: [0, 50, 100] } }], {
        min: 100,
        max: 150,
        direction: 'lower',
      }),
      null,
    ],
    ['text', text('page'), null],
    ['an allocation', allocation('page', { a: [40, 60], b: [40, 60] }), null],
  ])('%s', (_name, file, expected) => {
    expect(possible(file)).toEqual(expected);
  });

  it('a metric, by the bands of the profile; without them by its trend, if it has one', () => {
    const rules = [bands([10], [20, 100], { for: "profile.role == 'vp'" }), bands([10], [0, 80])];
    expect(possible(metric('page', rules), { role: 'vp' })).toEqual([1.8, 5]);
    expect(possible(metric('page', rules), { role: 'owner' })).toEqual([1, 4.2]);
    expect(possible(metric('page', rules))).toBeNull();
    const [first] = rules;
    const trend = { trend: { cuts: [0], points: [40, 60] } };
    expect(possible(metric('page', [first ?? {}, trend]))).toEqual([2.6, 3.4]);
  });

  it('every number of a metric comes to one of them, and some number to the lowest and to the highest', () => {
    const end = fc.option(fc.integer({ min: -12, max: 12 }), { nil: undefined });
    const cuts = fc.uniqueArray(fc.integer({ min: -130, max: 130 }), { minLength: 2, maxLength: 3 });
    const numbers = Array.from({ length: 97 }, (_, index) => -12 + index / 4);
    const direction = fc.constantFrom('higher', 'lower');
    fc.assert(
      fc.property(end, end, cuts, direction, (one, other, unsorted, better) => {
        fc.pre(one === undefined || other === undefined || one < other);
        const sorted = [...unsorted].sort((a, b) => a - b);
        const points = [0, 30, 60, 100].slice(0, sorted.length + 1);
        const ends = { ...(one === undefined ? {} : { min: one }), ...(other === undefined ? {} : { max: other }) };
        const item = compiled(metric('page', [{ trend: { cuts: sorted, points } }], { ...ends, direction: better }));
        const allowed = numbers.filter((each) => each >= (one ?? -12) && each <= (other ?? 12));
        const found = new Set(
          allowed.flatMap((now) =>
            allowed.map((before) =>
              levelOf(kindOf(item).points(item, { now, before, source: '', period: '' }, {}) as number),
            ),
          ),
        );
        const levels = possibleLevels(item, {}) ?? [];
        if (levels.length > 0) for (const each of found) expect(levels).toContain(each);
        else expect(found.size).toBeLessThan(2);
        if (one === undefined || other === undefined || levels.length === 0) return;
        expect([Math.min(...found), Math.max(...found)]).toEqual([levels[0], levels.at(-1)]);
      }),
      { numRuns: 60 },
    );
  });
});
