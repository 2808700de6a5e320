import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementWord } from '../../../../src/core/raters/statistics/agreement.js';
import {
  agreesInPractice,
  averageDeviation,
  averageDeviationFromMedian,
  averageDeviationOverItems,
} from '../../../../src/core/raters/statistics/average_deviation.js';
import { type Chance, chanceVariance } from '../../../../src/core/raters/statistics/chance.js';
import { medianOf, type Sample, sampleOf } from '../../../../src/core/raters/statistics/sample.js';
import {
  lowestOf,
  scaleWithinGroup,
  starWithinGroup,
  withinGroup,
} from '../../../../src/core/raters/statistics/within_group.js';

const FIVE: Chance = { kind: 'uniform', answers: 5 };
const onFive = (...probabilities: number[]): Chance => ({
  kind: 'by_probability',
  values: probabilities.map((probability, at) => ({ value: at + 1, probability })),
});

describe('the spread of chance answers', () => {
  it.each<[string, Chance, number]>([
    ['5 answers', FIVE, 2],
    ['7 answers', { kind: 'uniform', answers: 7 }, 4],
    ['9 answers', { kind: 'uniform', answers: 9 }, 6.67],
    ['11 answers', { kind: 'uniform', answers: 11 }, 10],
    // James, Demaree & Wolf 1984; LeBreton & Senter 2008, table 2: null distributions on five answers.
    ['slightly skewed', onFive(0.05, 0.15, 0.2, 0.35, 0.25), 1.34],
    ['moderately skewed', onFive(0, 0.1, 0.15, 0.4, 0.35), 0.9],
    ['heavily skewed', onFive(0, 0, 0.1, 0.4, 0.5), 0.44],
    ['triangular', onFive(0.11, 0.22, 0.34, 0.22, 0.11), 1.32],
    ['bell', onFive(0.07, 0.24, 0.38, 0.24, 0.07), 1.04],
    // By hand: (5 − 1)²/12.
    ['any number from 1 to 5', { kind: 'range', low: 1, high: 5 }, 1.33],
  ])('%s: %s', (_name, chance, variance) => {
    expect(chanceVariance(chance).value).toBeCloseTo(variance, 2);
  });

  it.each<[string, Chance, string]>([
    ['one answer', { kind: 'uniform', answers: 1 }, 'no_spread'],
    ['one certain answer', onFive(0, 0, 1), 'no_spread'],
    ['no range', { kind: 'range', low: 2, high: 2 }, 'no_spread'],
    ['half an answer', { kind: 'uniform', answers: 2.5 }, 'bad_input'],
    ['more than certain', onFive(0.5, 0.6), 'bad_input'],
    ['a probability below 0', onFive(1.2, -0.2), 'bad_input'],
    ['from high to low', { kind: 'range', low: 3, high: 2 }, 'bad_input'],
    ['without end', { kind: 'range', low: 0, high: Number.POSITIVE_INFINITY }, 'bad_input'],
  ])('%s: %s', (_name, chance, reason) => {
    expect(chanceVariance(chance)).toEqual({ value: null, reason });
  });
});

/* No data set with printed results was at hand for r_wg and AD; these are computed by hand, as shown. */
describe('r_wg of one item', () => {
  it.each([
    ['all alike: s² = 0', [4, 4, 4, 4], 1, 1],
    ['4 4 5 5: x̄ 4.5, s² = 4·0.25/3 = 1/3', [4, 4, 5, 5], 1 - 1 / 6, 1 - 1 / 6],
    ['1 2 3 4 5: s² = 10/4 = 2.5, over chance', [1, 2, 3, 4, 5], 0, -0.25],
    ['1 1 5 5: s² = 16/3', [1, 1, 5, 5], 0, 1 - 16 / 6],
  ])('%s', (_name, values, reported, raw) => {
    const { value } = withinGroup(sampleOf(values), FIVE);
    expect(value?.reported).toBeCloseTo(reported, 12);
    expect(value?.raw).toBeCloseTo(raw, 12);
  });

  it('the lower of several: 4 4 5 5 against heavily skewed answers is 1 − (1/3)/0.44', () => {
    const heavy = onFive(0, 0, 0.1, 0.4, 0.5);
    const both = (values: number[]) => [FIVE, heavy].map((chance) => withinGroup(sampleOf(values), chance));
    expect(lowestOf(both([4, 4, 5, 5])).value?.raw).toBeCloseTo(1 - 1 / 3 / 0.44, 12);
    expect(lowestOf(both([4]))).toEqual({ value: null, reason: 'too_few' });
    expect(lowestOf([])).toEqual({ value: null, reason: 'bad_input' });
  });

  it('of a released spread: low 1, middle 2, high 5 against chance by class: 1 − (9/7)/1.8', () => {
    const spread = [
      { value: 1.5, count: 1 },
      { value: 3, count: 2 },
      { value: 4.5, count: 5 },
    ];
    const byClass: Chance = {
      kind: 'by_probability',
      values: [
        { value: 1.5, probability: 0.4 },
        { value: 3, probability: 0.2 },
        { value: 4.5, probability: 0.4 },
      ],
    };
    // Σ q·v² − (Σ q·v)² = 0.9 + 1.8 + 8.1 − 9 = 1.8; Σ v² = 2.25 + 18 + 101.25 = 121.5; x̄ = 30/8; s² = (121.5 − 112.5)/7.
    expect(chanceVariance(byClass).value).toBeCloseTo(1.8, 12);
    expect(withinGroup(spread, byClass).value?.raw).toBeCloseTo(1 - 9 / 7 / 1.8, 12);
  });
});

describe('r_wg(J) of a scale', () => {
  const items = [sampleOf([4, 4, 5, 5]), sampleOf([3, 4, 4, 5])];
  it('by hand: variances 1/3 and 2/3, q̄ = 0.25, J = 2: 1.5/1.75; r* = 0.75', () => {
    expect(scaleWithinGroup(items, FIVE).value?.raw).toBeCloseTo(1.5 / 1.75, 12);
    expect(starWithinGroup(items, FIVE).value?.raw).toBeCloseTo(0.75, 12);
  });

  it('more items of the same spread raise it, and r* stays', () => {
    const more = [...items, ...items];
    expect(scaleWithinGroup(more, FIVE).value?.raw).toBeCloseTo(3 / 3.25, 12);
    expect(starWithinGroup(more, FIVE).value?.raw).toBeCloseTo(0.75, 12);
  });

  it('one item is r_wg; items with fewer than two raters drop out', () => {
    const [first = []] = items;
    expect(scaleWithinGroup([first, sampleOf([5]), []], FIVE).value?.raw).toBeCloseTo(1 - 1 / 6, 12);
    expect(scaleWithinGroup([sampleOf([5])], FIVE)).toEqual({ value: null, reason: 'too_few' });
    expect(scaleWithinGroup([], FIVE)).toEqual({ value: null, reason: 'too_few' });
  });

  it('over chance: 0 reported, r* kept as it is', () => {
    const apart = [sampleOf([1, 1, 5, 5])];
    expect(scaleWithinGroup(apart, FIVE).value?.reported).toBe(0);
    expect(starWithinGroup(apart, FIVE).value).toEqual({ reported: 0, raw: 1 - 16 / 6 });
  });
});

describe('average deviation', () => {
  it.each([
    ['4 4 5 5: each half a step from 4.5', [4, 4, 5, 5], 0.5, 0.5],
    ['1 1 1 5: mean 2, (1+1+1+3)/4; median 1, 4/4', [1, 1, 1, 5], 1.5, 1],
    ['1 2 3 4 5: 6/5', [1, 2, 3, 4, 5], 1.2, 1.2],
    ['all alike', [0.1, 0.1, 0.1], 0, 0],
  ])('%s', (_name, values, mean, median) => {
    expect(averageDeviation(sampleOf(values)).value).toBeCloseTo(mean, 12);
    expect(averageDeviationFromMedian(sampleOf(values)).value).toBeCloseTo(median, 12);
  });

  it('over items: the mean of those with two raters or more', () => {
    const items = [sampleOf([4, 4, 5, 5]), sampleOf([1, 1, 1, 5]), sampleOf([2])];
    expect(averageDeviationOverItems(items, averageDeviation).value).toBeCloseTo(1, 12);
    expect(averageDeviationOverItems([sampleOf([2])], averageDeviation)).toEqual({ value: null, reason: 'too_few' });
    expect(averageDeviationOverItems([[{ value: 1, count: -1 }]], averageDeviation).reason).toBe('bad_input');
  });

  /* Burke & Dunlap 2002: limits 0.8, 1.2, 1.5, 1.8 for 5, 7, 9, 11 answers, A/6 with one decimal. */
  it.each([
    [0.8, 5],
    [1.1, 7],
    [1.5, 9],
    [1.8, 11],
    [5 / 6, 5],
  ])('%d on %d answers agrees for practical purposes', (deviation, answers) => {
    expect(agreesInPractice(deviation, answers)).toBe(true);
    expect(agreesInPractice(deviation + 0.1, answers)).toBe(false);
  });
});

it.each([
  [0, 'none'],
  [0.3, 'none'],
  [0.1 + 0.2, 'none'],
  [0.31, 'weak'],
  [0.5, 'weak'],
  [0.51, 'moderate'],
  [0.7, 'moderate'],
  [0.71, 'strong'],
  [0.9, 'strong'],
  [0.91, 'very_strong'],
  [1, 'very_strong'],
])('r_wg %d is %s (LeBreton & Senter 2008, table 3)', (value, word) => {
  expect(agreementWord(value)).toBe(word);
});

describe('what cannot be computed is null with its reason', () => {
  it.each<[string, Sample, string]>([
    ['nobody', [], 'too_few'],
    ['one rater', [{ value: 3, count: 1 }], 'too_few'],
    ['nobody counted', [{ value: 3, count: 0 }], 'too_few'],
    ['not a number', [{ value: Number.NaN, count: 3 }], 'bad_input'],
    ['half a rater', [{ value: 3, count: 2.5 }], 'bad_input'],
    ['too large to square', [1e200, -1e200].map((value) => ({ value, count: 1 })), 'bad_input'],
  ])('%s', (_name, sample, reason) => {
    expect(withinGroup(sample, FIVE)).toEqual({ value: null, reason });
    if (reason === 'too_few') expect(averageDeviation(sample)).toEqual({ value: null, reason });
  });

  it('a median of nobody', () => {
    expect(medianOf([])).toEqual({ value: null, reason: 'too_few' });
  });
});

describe('laws', () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 });
  const shuffled = ratings.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
  );
  const all = (sample: Sample) => [
    withinGroup(sample, FIVE),
    averageDeviation(sample),
    averageDeviationFromMedian(sample),
  ];

  it('the order of the raters is no matter, nor whether they are counted or listed', () => {
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(all(sampleOf(other))).toEqual(all(sampleOf(values)));
        const counted = [5, 4, 3, 2, 1].map((value) => ({ value, count: values.filter((x) => x === value).length }));
        for (const [index, { value }] of all(counted).entries()) {
          const listed = all(sampleOf(values))[index]?.value;
          if (typeof value === 'number') expect(value).toBeCloseTo(Number(listed), 12);
        }
        expect(withinGroup(counted, FIVE).value?.raw).toBeCloseTo(
          withinGroup(sampleOf(values), FIVE).value?.raw ?? Number.NaN,
          12,
        );
      }),
    );
  });

  it('all alike: AD 0 and r_wg 1, exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 2, max: 30 }), (value, count) => {
        expect(averageDeviation([{ value, count }]).value).toBe(0);
        expect(averageDeviationFromMedian([{ value, count }]).value).toBe(0);
        expect(withinGroup([{ value, count }], FIVE).value).toEqual({ raw: 1, reported: 1 });
      }),
    );
  });

  it('bounds: 0 ≤ AD_Md ≤ AD_M ≤ half the scale; 0 ≤ r_wg ≤ 1', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const mean = averageDeviation(sampleOf(values)).value ?? Number.NaN;
        const median = averageDeviationFromMedian(sampleOf(values)).value ?? Number.NaN;
        expect(median).toBeGreaterThanOrEqual(0);
        expect(median).toBeLessThanOrEqual(mean + 1e-12);
        expect(mean).toBeLessThanOrEqual(2 + 1e-12);
        const share = withinGroup(sampleOf(values), FIVE).value?.reported ?? Number.NaN;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
