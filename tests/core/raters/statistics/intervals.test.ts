import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleration } from '../../../../src/core/raters/statistics/acceleration.js';
import { bootstrapInterval, type Statistic } from '../../../../src/core/raters/statistics/bootstrap.js';
import { intervalOfMean } from '../../../../src/core/raters/statistics/interval_of_mean.js';
import { studentInterval } from '../../../../src/core/raters/statistics/mean_interval.js';
import { type Sample, sampleOf } from '../../../../src/core/raters/statistics/sample.js';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOfFirst: Statistic = ([group = []]) => mean(group);
const none = (reason: string) => ({ value: null, reason });

describe('the t interval of a mean', () => {
  /* By hand: 2 3 4 has x̄ 3, s 1, t(.975; 2) = 4.303: 3 ± 4.303/√3 = 3 ± 2.484. */
  it('2 3 4', () => {
    const { value } = studentInterval(sampleOf([2, 3, 4]), { population: null });
    expect(value?.low).toBeCloseTo(0.516, 3);
    expect(value?.high).toBeCloseTo(5.484, 3);
    expect(value?.no_spread).toBe(false);
  });

  /* Student 1908, "The probable error of a mean": additional hours of sleep by one drug over the other, ten
     patients; mean 1.58, s 1.23 (n − 1). The interval 0.70 to 2.46 is what R prints for t.test on its data set sleep. */
  it('sleep', () => {
    const extra = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const { value } = studentInterval(sampleOf(extra), { population: null });
    expect(value?.low).toBeCloseTo(0.7001142, 6);
    expect(value?.high).toBeCloseTo(2.4598858, 6);
  });

  it('of 3 who answered out of 4 who could, half is left: √(1 − 3/4)', () => {
    const { value } = studentInterval(sampleOf([2, 3, 4]), { population: 4 });
    expect(value?.low).toBeCloseTo(3 - 2.484 / 2, 3);
    expect(value?.high).toBeCloseTo(3 + 2.484 / 2, 3);
  });

  it('all alike: flagged, not certain', () => {
    const value = { low: 4, high: 4, no_spread: true };
    expect(studentInterval([{ value: 4, count: 5 }], { population: null })).toEqual({ value, reason: null });
  });

  it.each<[string, Sample, number | null, string]>([
    ['everyone answered', sampleOf([2, 3, 4]), 3, 'everyone_answered'],
    ['one rater', sampleOf([2]), null, 'too_few'],
    ['one rater of one', sampleOf([2]), 1, 'too_few'],
    ['nobody', [], null, 'too_few'],
    ['more answered than could', sampleOf([2, 3, 4]), 2, 'bad_input'],
    ['half a person', sampleOf([2, 3, 4]), 4.5, 'bad_input'],
    ['not a number', sampleOf([2, Number.NaN]), null, 'bad_input'],
  ])('%s', (_name, sample, population, reason) => {
    expect(studentInterval(sample, { population })).toEqual(none(reason));
    expect(intervalOfMean(sample, { population, seed: 1 })).toEqual(none(reason));
  });

  it('certain is no confidence', () => {
    expect(studentInterval(sampleOf([2, 3]), { population: null, confidence: 1 })).toEqual(none('bad_input'));
  });
});

describe('the BCa bootstrap', () => {
  /* Efron & Tibshirani 1993, An Introduction to the Bootstrap, table 14.1 (test A, 26 children), variance by n. Printed: 171.5;
     a = .061 (page 186); 90 % BCa interval 115.8 to 259.6 by 2000 resamples (table 14.2). A bootstrap of other draws
     comes near: by 20,000 of ours within 2 %. */
  const TEST_A = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41];
  const variance: Statistic = ([group = []]) => mean(group.map((value) => (value - mean(group)) ** 2));

  it('the acceleration as printed', () => {
    expect(variance([TEST_A])).toBeCloseTo(171.5, 1);
    expect(acceleration([TEST_A], variance).value).toBeCloseTo(0.061, 3);
  });

  it('the interval near the printed one', () => {
    const drawn = { seed: 14, resamples: 20_000, confidence: 0.9 };
    const { value } = bootstrapInterval([sampleOf(TEST_A)], variance, drawn);
    expect(Math.abs((value?.low ?? 0) / 115.8 - 1)).toBeLessThan(0.02);
    expect(Math.abs((value?.high ?? 0) / 259.6 - 1)).toBeLessThan(0.02);
  });

  it('the acceleration of a mean is the skewness over 6√n: 0 for 1 2 3, by hand 6/(6·6^1.5) for 1 1 4', () => {
    expect(acceleration([[1, 2, 3]], meanOfFirst).value).toBeCloseTo(0, 12);
    // d is (x − x̄)/2 each: −1/2, −1/2, 1. Σ d³ = 0.75, Σ d² = 1.5.
    expect(acceleration([[1, 1, 4]], meanOfFirst).value).toBeCloseTo(0.75 / (6 * 1.5 ** 1.5), 12);
  });

  it('several groups: raters are drawn within their group, so a difference between groups adds nothing', () => {
    const within = [sampleOf([1, 1, 2, 2]), sampleOf([4, 4, 5, 5])];
    const { value } = bootstrapInterval(within, (groups) => mean(groups.map(mean)), { seed: 3 });
    expect(value?.low).toBeGreaterThan(2.4);
    expect(value?.high).toBeLessThan(3.6);
  });

  it('the same seed, the same interval; another order of the raters, the same; another seed, nearly', () => {
    const values = [1, 5, 3, 4, 4, 2, 5, 3, 4];
    const by = (seed: number, of = values) => bootstrapInterval([sampleOf(of)], meanOfFirst, { seed });
    expect(by(7)).toEqual(by(7));
    expect(by(7, [...values].reverse())).toEqual(by(7));
    expect(by(8).value?.low).toBeCloseTo(by(7).value?.low ?? 0, 0);
  });

  it.each<[string, readonly Sample[], Statistic, object, string]>([
    ['no group', [], meanOfFirst, {}, 'too_few'],
    ['a group of one', [sampleOf([1, 2]), sampleOf([3])], meanOfFirst, {}, 'too_few'],
    ['too few resamples', [sampleOf([1, 2])], meanOfFirst, { resamples: 1999 }, 'bad_input'],
    ['half a seed', [sampleOf([1, 2])], meanOfFirst, { seed: 0.5 }, 'bad_input'],
    ['certain', [sampleOf([1, 2])], meanOfFirst, { confidence: 1 }, 'bad_input'],
    ['a statistic that no rater moves', [sampleOf([1, 2, 3])], () => 7, {}, 'no_spread'],
    ['a statistic that is no number', [sampleOf([1, 2, 3])], () => Number.NaN, {}, 'bad_input'],
    // A resample never has more different answers than the sample.
    [
      'a statistic at its end',
      [sampleOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 9])],
      ([g = []]) => new Set(g).size,
      {},
      'one_sided',
    ],
  ])('%s', (_name, groups, statistic, drawn, reason) => {
    expect(bootstrapInterval(groups, statistic, { seed: 1, ...drawn })).toEqual(none(reason));
  });

  it('all alike: flagged, not certain', () => {
    const value = { low: 3, high: 3, no_spread: true };
    expect(bootstrapInterval([[{ value: 3, count: 9 }]], meanOfFirst, { seed: 1 })).toEqual({ value, reason: null });
  });
});

describe('the interval by the size of the group', () => {
  const seven = sampleOf([1, 2, 3, 3, 4, 4, 5]);
  const eight = sampleOf([1, 2, 3, 3, 4, 4, 5, 5]);

  it('7 raters: t; 8: bootstrap', () => {
    expect(intervalOfMean(seven, { population: null, seed: 1 })).toEqual(studentInterval(seven, { population: null }));
    expect(intervalOfMean(eight, { population: null, seed: 1 })).toEqual(
      bootstrapInterval([eight], meanOfFirst, { seed: 1 }),
    );
  });

  it('8 of 32 who could: both ends √(1 − 1/4) as far from the mean', () => {
    const open = intervalOfMean(eight, { population: null, seed: 1 }).value;
    const known = intervalOfMean(eight, { population: 32, seed: 1 }).value;
    const centre = 27 / 8;
    expect((known?.low ?? 0) - centre).toBeCloseTo(((open?.low ?? 0) - centre) * Math.sqrt(0.75), 12);
    expect((known?.high ?? 0) - centre).toBeCloseTo(((open?.high ?? 0) - centre) * Math.sqrt(0.75), 12);
  });

  it('8 of 8: none', () => {
    expect(intervalOfMean(eight, { population: 8, seed: 1 })).toEqual(none('everyone_answered'));
  });

  it('law: the mean lies within, and counted or listed raters give the same', () => {
    const raters = fc.array(fc.constantFrom(1.5, 3, 4.5), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(raters, fc.integer(), (values, seed) => {
        const { value } = intervalOfMean(sampleOf(values), { population: null, seed });
        expect(value).not.toBeNull();
        expect(value?.low).toBeLessThanOrEqual(mean(values) + 1e-9);
        expect(value?.high).toBeGreaterThanOrEqual(mean(values) - 1e-9);
        const counted = [4.5, 3, 1.5].map((each) => ({ value: each, count: values.filter((x) => x === each).length }));
        const other = intervalOfMean(counted, { population: null, seed }).value;
        expect(other?.low).toBeCloseTo(value?.low ?? Number.NaN, 9);
        expect(other?.high).toBeCloseTo(value?.high ?? Number.NaN, 9);
      }),
      { numRuns: 30 },
    );
  });
});
