import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../../src/core/raters/statistics/disagreement.js';
import { krippendorffAlpha, reliabilityWord, type Units } from '../../../../src/core/raters/statistics/krippendorff.js';

const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** From one line per rater, `*` where they did not rate, to one list per unit. */
function unitsOf(...raters: string[]): (number | null)[][] {
  const rows = raters.map((line) => line.split(' ').map((value) => (value === '*' ? null : Number(value))));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null));
}

/* Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C: 4 observers, 12 units, missing values. */
const FOUR_OBSERVERS = unitsOf(
  '1 2 3 3 2 1 4 1 2 * * *',
  '1 2 3 3 2 2 4 1 2 5 * 3',
  '* 3 3 3 2 3 4 2 2 5 1 *',
  '1 2 3 3 2 4 4 1 2 5 1 *',
);

describe('published examples', () => {
  it.each<[string, Units, Metric, number]>([
    ['2011, section A: yes and no', unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 'nominal', 0.095],
    [
      '2011, section B: a to e as 1 to 5',
      unitsOf('1 1 2 2 4 3 3 3 5 4 4 1', '2 1 2 2 2 3 3 3 5 4 4 4'),
      'nominal',
      0.692,
    ],
    ['2011, section C', FOUR_OBSERVERS, 'nominal', 0.743],
    ['2011, section C', FOUR_OBSERVERS, 'ordinal', 0.815],
    ['2011, section C', FOUR_OBSERVERS, 'interval', 0.849],
    ['2011, section C', FOUR_OBSERVERS, 'ratio', 0.797],
  ])('%s', (_name, units, metric, alpha) => {
    expect(krippendorffAlpha(units, metric).value).toBeCloseTo(alpha, 3);
  });
});

describe('what cannot be computed is null with its reason', () => {
  it.each<[string, Units, Metric, number, string]>([
    ['nothing', [], 'interval', 1, 'too_few'],
    ['no unit with two values', [[1, null], [null, 2], []], 'interval', 1, 'too_few'],
    ['one value used only', unitsOf('3 3 3', '3 3 3'), 'interval', 1, 'no_spread'],
    ['11 of 12 units count, 12 are wanted', FOUR_OBSERVERS, 'ordinal', 12, 'below_minimum'],
    ['not a number', [[1, Number.NaN]], 'interval', 1, 'bad_input'],
    ['amounts below 0', [[1, -1]], 'ratio', 1, 'bad_input'],
  ])('%s', (_name, units, metric, minimum, reason) => {
    expect(krippendorffAlpha(units, metric, minimum)).toEqual({ value: null, reason });
  });

  it('11 units are enough where 11 are wanted', () => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, 'ordinal', 11).value).toBeCloseTo(0.815, 3);
  });
});

it.each([
  [1, 'rely'],
  [0.8, 'rely'],
  [0.7999, 'tentative'],
  [0.667, 'tentative'],
  [0.6669, 'no_conclusions'],
  [-0.2, 'no_conclusions'],
])('α %d: %s (Krippendorff 2004)', (alpha, word) => {
  expect(reliabilityWord(alpha)).toBe(word);
});

describe('laws', () => {
  const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 });
  const units = fc.array(fc.array(value, { minLength: 3, maxLength: 6 }), { minLength: 3, maxLength: 10 });
  const alphaOf = (of: Units, metric: Metric) => krippendorffAlpha(of, metric).value ?? -99;
  const mapped = (of: Units, to: (value: number) => number): Units =>
    of.map((unit) => unit.map((each) => (each === null ? null : to(each))));

  it('the order of raters and of units is no matter', () => {
    fc.assert(
      fc.property(units, (some) => {
        const other = [...some].reverse().map((unit) => [...unit].reverse());
        for (const metric of METRICS) expect(krippendorffAlpha(other, metric)).toEqual(krippendorffAlpha(some, metric));
      }),
    );
  });

  it('interval does not change with the zero or the step of the scale', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 7 }), (some, shift, step) => {
        const moved = mapped(some, (each) => shift + step * each);
        expect(alphaOf(moved, 'interval')).toBeCloseTo(alphaOf(some, 'interval'), 9);
      }),
    );
  });

  it('ordinal does not change when values keep their order, nominal when they keep their names apart, ratio with the unit', () => {
    fc.assert(
      fc.property(units, (some) => {
        expect(
          alphaOf(
            mapped(some, (each) => each ** 3),
            'ordinal',
          ),
        ).toBeCloseTo(alphaOf(some, 'ordinal'), 9);
        expect(
          alphaOf(
            mapped(some, (each) => -each),
            'nominal',
          ),
        ).toBeCloseTo(alphaOf(some, 'nominal'), 9);
        expect(
          alphaOf(
            mapped(some, (each) => each * 7),
            'ratio',
          ),
        ).toBeCloseTo(alphaOf(some, 'ratio'), 9);
      }),
    );
  });

  it('never over 1, and 1 where all agree on different units', () => {
    fc.assert(
      fc.property(units, (some) => {
        for (const metric of METRICS) expect(alphaOf(some, metric)).toBeLessThanOrEqual(1);
        const agreed = some.map((_, at) => [at + 1, at + 1]);
        for (const metric of METRICS) expect(alphaOf(agreed, metric)).toBeCloseTo(1, 12);
      }),
    );
  });
});
