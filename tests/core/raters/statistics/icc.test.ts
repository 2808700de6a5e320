import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENOUGH } from '../../../../src/core/raters/statistics/enough.js';
import type { Icc } from '../../../../src/core/raters/statistics/icc.js';
import { oneWayIcc } from '../../../../src/core/raters/statistics/icc_one_way.js';
import { agreementIcc, consistencyIcc } from '../../../../src/core/raters/statistics/icc_two_way.js';
import { oneWayVariance } from '../../../../src/core/raters/statistics/one_way.js';
import { sampleOf } from '../../../../src/core/raters/statistics/sample.js';
import { twoWayVariance } from '../../../../src/core/raters/statistics/two_way.js';

const oneWay = (rows: readonly (readonly (number | null)[])[], asked = {}) => oneWayIcc(rows.map(sampleOf), asked);

/* Shrout & Fleiss 1979, table 2: six targets, four judges. */
const SIX_BY_FOUR = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('Shrout & Fleiss 1979', () => {
  it('table 3: the mean squares', () => {
    expect(oneWayVariance(SIX_BY_FOUR.map(sampleOf)).value?.between).toBeCloseTo(11.24, 2);
    expect(oneWayVariance(SIX_BY_FOUR.map(sampleOf)).value?.within).toBeCloseTo(6.26, 2);
    expect(twoWayVariance(SIX_BY_FOUR).value?.raters).toBeCloseTo(32.49, 2);
    expect(twoWayVariance(SIX_BY_FOUR).value?.rest).toBeCloseTo(1.02, 2);
  });

  /* Table 4; the 95 % intervals as the R package psych prints them for the same data (help page of ICC). */
  it.each<[string, Icc, number, [number, number], number, [number, number]]>([
    ['one-way', oneWay(SIX_BY_FOUR), 0.17, [-0.133, 0.72], 0.44, [-0.884, 0.91]],
    ['two-way random', agreementIcc(SIX_BY_FOUR), 0.29, [0.019, 0.76], 0.62, [0.071, 0.93]],
    ['two-way fixed', consistencyIcc(SIX_BY_FOUR), 0.71, [0.342, 0.95], 0.91, [0.676, 0.99]],
  ])('%s', (_name, icc, single, one, mean, four) => {
    expect(icc.single.icc.value).toBeCloseTo(single, 2);
    expect(icc.mean.icc.value).toBeCloseTo(mean, 2);
    for (const [{ value }, [low, high]] of [
      [icc.single.interval, one],
      [icc.mean.interval, four],
    ] as const) {
      expect(value?.low).toBeCloseTo(low, 3);
      expect(value?.high).toBeCloseTo(high, 2);
    }
  });
});

describe('groups of different size', () => {
  /* Sokal & Rohlf, Biometry, box 9.1: width of the scutum of ticks on four rabbits. F = 5.26, n₀ = 9.009. */
  const TICKS = [
    [380, 376, 360, 368, 372, 366, 374, 382],
    [350, 356, 358, 376, 338, 342, 366, 350, 344, 364],
    [354, 360, 362, 352, 366, 372, 362, 344, 342, 358, 351, 348, 348],
    [376, 344, 342, 372, 374, 360],
  ];

  it('k₀ and F as printed', () => {
    const { between, within, size } = oneWayVariance(TICKS.map(sampleOf)).value ?? { between: 0, within: 0, size: 0 };
    expect(size).toBeCloseTo(9.009, 3);
    expect(between / within).toBeCloseTo(5.26, 2);
  });

  it('single and mean follow: (F − 1)/(F + k₀ − 1) = 4.263/13.272, (F − 1)/F', () => {
    expect(oneWay(TICKS).single.icc.value).toBeCloseTo(4.263 / 13.272, 3);
    expect(oneWay(TICKS).mean.icc.value).toBeCloseTo(4.263 / 5.263, 3);
  });

  it('ratees that nobody rated are left out; one that a single rater rated counts for the means', () => {
    expect(oneWay([...TICKS, [], [null]])).toEqual(oneWay(TICKS));
    expect(oneWayVariance([[1, 3], [5]].map(sampleOf)).value).toMatchObject({ ratees: 2, within: 2, freedom: [1, 1] });
  });
});

it('superb, an R package, prints 0.434343434 for three ratees of four', () => {
  const rows = [
    [2, 4, 4, 6],
    [4, 5, 8, 8],
    [5, 8, 9, 9],
  ];
  expect(oneWay(rows).single.icc.value).toBeCloseTo(0.434343434, 9);
});

describe('what cannot be computed is null with its reason', () => {
  const none = (reason: string) => ({ value: null, reason });

  it.each<[string, (number | null)[][], string]>([
    ['one ratee', [[1, 2, 3]], 'too_few'],
    ['nobody has two raters', [[1], [2], [3]], 'too_few'],
    [
      'all ratings alike',
      [
        [0.1, 0.1],
        [0.1, 0.1],
      ],
      'no_spread',
    ],
    [
      'not a number',
      [
        [1, 2],
        [Number.NaN, 1],
      ],
      'bad_input',
    ],
  ])('one-way, %s', (_name, rows, reason) => {
    expect(oneWay(rows).single).toEqual({ icc: none(reason), interval: none(reason) });
    expect(oneWay(rows).mean).toEqual({ icc: none(reason), interval: none(reason) });
  });

  it.each<[string, (number | null)[][], string]>([
    ['one ratee', [[1, 2, 3]], 'too_few'],
    ['one rater', [[1], [2]], 'too_few'],
    [
      'a hole',
      [
        [1, 2],
        [2, null],
      ],
      'incomplete',
    ],
    ['a short row', [[1, 2], [2]], 'incomplete'],
    [
      'all ratings alike',
      [
        [3, 3],
        [3, 3],
      ],
      'no_spread',
    ],
    [
      'not a number',
      [
        [1, 2],
        [2, Number.POSITIVE_INFINITY],
      ],
      'bad_input',
    ],
  ])('two-way, %s', (_name, rows, reason) => {
    for (const icc of [agreementIcc(rows), consistencyIcc(rows)]) {
      expect(icc.single).toEqual({ icc: none(reason), interval: none(reason) });
    }
  });

  it('fewer ratees than the caller wants', () => {
    for (const icc of [oneWay, agreementIcc, consistencyIcc]) {
      expect(icc(SIX_BY_FOUR, { minimum: ENOUGH.reliability.shown }).single.icc).toEqual(none('below_minimum'));
      expect(icc(SIX_BY_FOUR, { minimum: 6 }).single.icc.reason).toBeNull();
      expect(icc(SIX_BY_FOUR, { confidence: 1 }).single.icc).toEqual(none('bad_input'));
    }
  });

  it('raters of one ratee never differ: 1, without an interval, since that proves nothing', () => {
    const alike = [
      [1, 1],
      [3, 3],
      [4, 4],
    ];
    for (const icc of [oneWay(alike), agreementIcc(alike), consistencyIcc(alike)]) {
      expect(icc.single).toEqual({ icc: { value: 1, reason: null }, interval: none('no_spread') });
    }
  });

  it('means of the ratees never differ: below 0 for one rating, nothing for the mean', () => {
    const icc = oneWay([
      [1, 5],
      [2, 4],
      [3, 3],
    ]);
    expect(icc.single.icc.value).toBeCloseTo(-1, 12);
    expect(icc.mean.icc).toEqual(none('no_spread'));
  });
});

describe('laws', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 8,
  });

  it('the order of raters is no matter one-way, that of ratees never', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(oneWay([...some].reverse().map((row) => [...row].reverse()))).toEqual(oneWay(some));
        for (const icc of [agreementIcc, consistencyIcc]) {
          const [one, other] = [icc(some).single.icc, icc([...some].reverse()).single.icc];
          expect(other.value ?? -99).toBeCloseTo(one.value ?? -99, 9);
        }
      }),
    );
  });

  it('strict and mild raters do not change consistency', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const shifted = some.map((row) => row.map((value, rater) => value + 3 * rater));
        const [one, other] = [consistencyIcc(some).single.icc, consistencyIcc(shifted).single.icc];
        if (one.value !== null && other.value !== null) expect(other.value).toBeCloseTo(one.value, 9);
      }),
    );
  });

  it('never over 1, the interval around it, numbers or a reason', () => {
    fc.assert(
      fc.property(rows, (some) => {
        for (const { single, mean } of [oneWay(some), agreementIcc(some), consistencyIcc(some)]) {
          for (const { icc, interval } of [single, mean]) {
            expect((icc.value === null) !== (icc.reason === null)).toBe(true);
            expect(icc.value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
            if (icc.value === null || interval.value === null) continue;
            expect(interval.value.low).toBeLessThanOrEqual(interval.value.high);
          }
        }
        const { icc, interval } = oneWay(some).single;
        if (icc.value === null || interval.value === null) return;
        expect(interval.value.low).toBeLessThanOrEqual(icc.value);
        expect(interval.value.high).toBeGreaterThanOrEqual(icc.value);
      }),
    );
  });
});
