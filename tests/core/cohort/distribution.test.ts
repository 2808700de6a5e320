import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hundredths, PLACES, pointsAt } from '../../../src/core/batch/grid.js';
import { distributionOf, percentileRank } from '../../../src/core/cohort/distribution.js';
import { upTo } from './samples.js';

/** How leaders of a cohort score, and where a score stands among them. */

function distribution(scores: readonly number[]) {
  const histogram = new Uint32Array(PLACES);
  for (const points of scores) histogram[hundredths(points)] = (histogram[hundredths(points)] ?? 0) + 1;
  return distributionOf(histogram);
}

describe('the grid of 0.01 points', () => {
  test.each([
    [0, 0],
    [0.004, 0],
    [0.005, 1],
    [0.015, 2],
    // 1.005 × 100 is 100.49999999999999 in binary fractions.
    [1.005, 101],
    [33.333333333333336, 3333],
    [66.66666666666667, 6667],
    [99.995, 10_000],
    [100, 10_000],
    [-3, 0],
    [103, 10_000],
  ])('%d points are at place %d', (points, place) => {
    expect(hundredths(points)).toBe(place);
  });

  test('every place is found again by its points', () => {
    for (let place = 0; place < PLACES; place++) expect(hundredths(pointsAt(place))).toBe(place);
  });
});

describe('the percentile rank 100·(#below + ½·#equal) ÷ N', () => {
  const four = distribution([10, 20, 20, 40]);
  test.each([
    // Nobody below, nobody equal.
    [0, 0],
    [9.99, 0],
    // Half of the one equal.
    [10, 12.5],
    [15, 25],
    // One below and half of two.
    [20, 50],
    // The same place of the grid.
    [20.004, 50],
    [20.01, 75],
    [40, 87.5],
    [40.01, 100],
    [100, 100],
  ])('among 10, 20, 20, 40: %d points have %d', (points, rank) => {
    expect(percentileRank(four, points)).toBe(rank);
  });

  test('of N = 30 and N = 31 leaders with 0, 1, … points', () => {
    expect(percentileRank(distribution(upTo(30)), 15)).toBeCloseTo((100 * 15.5) / 30, 12);
    expect(percentileRank(distribution(upTo(31)), 15)).toBe(50);
  });

  test('where all are equal it is 50', () => {
    expect(percentileRank(distribution(Array.from({ length: 40 }, () => 62.5)), 62.5)).toBe(50);
  });

  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 120 });
  const points = fc.double({ min: -10, max: 110, noNaN: true });

  test('it lies within 0–100, and a better score has no lower one', () => {
    fc.assert(
      fc.property(scores, points, points, (all, one, other) => {
        const among = distribution(all);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) => percentileRank(among, each));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(high ?? 0);
      }),
    );
  });

  test('the members of a cohort have 50 on average', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const among = distribution(all);
        const sum = all.reduce((total, each) => total + percentileRank(among, each), 0);
        expect(sum / all.length).toBeCloseTo(50, 9);
      }),
    );
  });

  test('it is what counting says', () => {
    fc.assert(
      fc.property(scores, points, (all, score) => {
        const place = hundredths(score);
        const below = all.filter((each) => hundredths(each) < place).length;
        const equal = all.filter((each) => hundredths(each) === place).length;
        expect(percentileRank(distribution(all), score)).toBeCloseTo((100 * (below + equal / 2)) / all.length, 9);
      }),
    );
  });
});

describe('percentiles', () => {
  test.each([
    // Of 20 leaders with 0–19 points, 5 of 100 are one: the lowest.
    [upTo(20), { p5: 0, p10: 1, p25: 4, p50: 9, p75: 14, p90: 17, p95: 18 }],
    [[50], { p5: 50, p10: 50, p25: 50, p50: 50, p75: 50, p90: 50, p95: 50 }],
    [[10, 20, 20, 40], { p5: 10, p10: 10, p25: 10, p50: 20, p75: 20, p90: 40, p95: 40 }],
  ])('of %j', (scores, percentiles) => {
    expect(distribution(scores).percentiles).toEqual(percentiles);
  });

  test('counts rise to the number of leaders', () => {
    expect(distribution([10, 20, 20, 40]).at_or_below).toEqual([
      [1000, 1],
      [2000, 3],
      [4000, 4],
    ]);
  });
});
