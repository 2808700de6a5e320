import { describe, expect, test } from 'vitest';
import {
  classOf,
  cutOff,
  detectableChange,
  errorOfDifference,
  kelleyEstimate,
  reliabilityOfDifference,
  reliableChangeIndex,
  standardError,
} from '../../../src/core/compare/reliable_change.js';

/*
 * Numbers that others published, with what they made of them.
 *
 * Looked up while this was written:
 * - suddengains: the manual and the tests of the R package suddengains (Wiedemann, Thew, Stott & Ehlers 2020), which
 *   print SD, reliability and all three results. It multiplies by 1.96, here it is 1.959964: alike to four digits.
 * - PDS: the cut-off of the study of sudden gains in PTSD that these authors published with their code, SD 10.54, r .83.
 * - MDMA: the example of the manual of the R package MDMA: before 40, after 50, variance 56.25, r .80, so the SD, the
 *   coefficient and the first mean of Jacobson & Truax.
 * - Evans, Margison & Barkham (1998), Evidence-Based Mental Health 1, 70–72: means, SDs and α as the manual of the R
 *   package clinsig quotes them. What comes of them was worked by hand here.
 * - Christensen & Mendoza (1986): that √2 belongs into the error of a difference, as the page of Evans's calculator says.
 * - Maassen (2004): the form with both SDs; the numbers with it are the example of the R function RCI (104, 96, 13.8, 15,
 *   .95, 4.3), worked by hand.
 *
 * From memory, and the arithmetic checks: Jacobson & Truax (1991), Table 1 and the couple who went from 32.5 to 47.5:
 * SD 7.5, r .80, SE 3.35, S_diff 4.74, RC 3.16, groups at 40 and 60 and c = 50.
 */

describe('standard error of measurement, of a difference, and the smallest change beyond it', () => {
  test.each([
    ['Jacobson & Truax 1991', 7.5, 0.8, 3.35, 4.74, 9.3, 2],
    ['suddengains, manual', 10.5, 0.931, 2.758124, 3.900577, 7.645, 3],
    ['suddengains, tests', 10.5, 0.961, 2.073584, 2.93249, 5.7476, 4],
    ['suddengains, tests, SD of its data', 6.396073, 0.931, 1.680111, 2.376036, 4.65694, 4],
    ['PDS, the study prints 6.15', 10.54, 0.83, 4.3458, 6.15, 12.05, 2],
    // 0.53·√0.11 = 0.17578; ·√2 = 0.24859; ·1.959964 = 0.48723
    ['Evans, Margison & Barkham 1998, by hand', 0.53, 0.89, 0.17578, 0.24859, 0.48723, 4],
  ])('%s', (_, sd, coefficient, sem, difference, detectable, digits) => {
    const error = errorOfDifference({ sd, coefficient }).value ?? Number.NaN;
    expect(standardError({ sd, coefficient }).value).toBeCloseTo(sem, digits);
    expect(error).toBeCloseTo(difference, digits);
    expect(detectableChange(error).value).toBeCloseTo(detectable, digits);
  });

  test('other SDs then and now (Maassen 2004): √(SEM₁² + SEM₂²)', () => {
    // √((13.8² + 15²)·0.05) = √20.772
    const error = errorOfDifference({ sd: 13.8, coefficient: 0.95 }, { sd: 15, coefficient: 0.95 });
    expect(error.value).toBeCloseTo(4.5576, 4);
  });

  test.each([
    ['an SD below 0', -1, 0.8],
    ['a coefficient above 1', 7.5, 1.2],
    ['one below 0', 7.5, -0.1],
    ['no number', Number.NaN, 0.8],
    ['a number without end', Number.POSITIVE_INFINITY, 0.8],
  ])('nothing for %s', (_, sd, coefficient) => {
    expect(standardError({ sd, coefficient })).toEqual({ value: null, reason: 'bad_input' });
    expect(errorOfDifference({ sd, coefficient })).toEqual({ value: null, reason: 'bad_input' });
    expect(errorOfDifference({ sd: 1, coefficient: 0.5 }, { sd, coefficient })).toEqual({
      value: null,
      reason: 'bad_input',
    });
  });
});

describe('reliable change index', () => {
  test.each([
    ['Jacobson & Truax 1991: 32.5 → 47.5', 15, 4.74, 0, 3.16],
    ['MDMA: 40 → 50 with SD 7.5 and r .80', 10, 4.7434, 0, 2.1082],
    ['104 → 96 where a comparison group rose by 4.3', -8, 4.5576, 4.3, -2.6988],
    ['no change', 0, 4.74, 0, 0],
    ['as much as the comparison group', 4.3, 4.74, 4.3, 0],
  ])('%s', (_, change, error, m, rc) => {
    expect(reliableChangeIndex(change, error, m).value).toBeCloseTo(rc, 2);
  });

  test('nothing without an error to divide by', () => {
    expect(reliableChangeIndex(15, 0)).toEqual({ value: null, reason: 'no_spread' });
    expect(reliableChangeIndex(15, -1)).toEqual({ value: null, reason: 'bad_input' });
    expect(reliableChangeIndex(Number.NaN, 4)).toEqual({ value: null, reason: 'bad_input' });
    expect(reliableChangeIndex(15, 4, Number.NaN)).toEqual({ value: null, reason: 'bad_input' });
    expect(detectableChange(-1)).toEqual({ value: null, reason: 'bad_input' });
  });
});

describe('cut-off c between two groups', () => {
  test.each([
    ['Jacobson & Truax 1991: as far from 40 as from 60', 40, 7.5, 60, 7.5, 50],
    // (0.57·1.81 + 0.53·0.72) ÷ 1.10 = (1.0317 + 0.3816) ÷ 1.10
    ['Evans, Margison & Barkham 1998, by hand', 1.81, 0.53, 0.72, 0.57, 1.28482],
    ['nearer to the narrow group', 40, 5, 60, 15, 45],
    ['all alike in one group: its mean', 40, 0, 60, 5, 40],
  ])('%s', (_, mean, sd, target, targetSd, c) => {
    expect(cutOff({ mean, sd }, { mean: target, sd: targetSd }).value).toBeCloseTo(c, 4);
  });

  test('nothing where nobody differs, or a number is none', () => {
    expect(cutOff({ mean: 40, sd: 0 }, { mean: 60, sd: 0 })).toEqual({ value: null, reason: 'no_spread' });
    expect(cutOff({ mean: Number.NaN, sd: 1 }, { mean: 60, sd: 1 })).toEqual({ value: null, reason: 'bad_input' });
    expect(cutOff({ mean: 40, sd: -1 }, { mean: 60, sd: 1 })).toEqual({ value: null, reason: 'bad_input' });
  });
});

describe('what the two say together (Jacobson & Truax 1991)', () => {
  test.each([
    ['reliable and across', 32.5, 52.5, 4.2, 50, 'reached'],
    ['onto the cut-off is across', 32.5, 50, 3.7, 50, 'reached'],
    ['the couple: reliable, and short of 50', 32.5, 47.5, 3.16, 50, 'improved'],
    ['was across already', 52, 67, 3.16, 50, 'improved'],
    ['no groups to compare with', 32.5, 47.5, 3.16, null, 'improved'],
    ['across, within the error', 48, 52, 0.84, 50, 'unchanged'],
    ['at the limit is within it', 40, 49.3, 1.959963984540054, 50, 'unchanged'],
    ['reliably down', 45, 30, -3.16, 50, 'declined'],
    ['reliably down and back across', 55, 40, -3.16, 50, 'lost'],
    ['down, no groups', 55, 40, -3.16, null, 'declined'],
    ['no number is no change', 55, 40, Number.NaN, 50, 'unchanged'],
  ] as const)('%s: %d → %d', (_, before, after, rc, cut, expected) => {
    expect(classOf(before, after, rc, cut)).toBe(expected);
  });
});

describe("Kelley's estimate of the true score", () => {
  test.each([
    // 50 + 0.8·(70 − 50); 10·√(0.8·0.2)
    ['four fifths of the way from the mean', 70, 50, 10, 0.8, 66, 4],
    ['relied on fully: as it is', 70, 50, 10, 1, 70, 0],
    ['not at all: the mean', 70, 50, 10, 0, 50, 0],
  ])('%s', (_, score, mean, sd, coefficient, estimate, error) => {
    const { value } = kelleyEstimate(score, { mean, sd }, coefficient);
    expect(value?.estimate).toBeCloseTo(estimate, 12);
    expect(value?.error).toBeCloseTo(error, 12);
  });

  test('nothing for what is no number', () => {
    expect(kelleyEstimate(Number.NaN, { mean: 50, sd: 10 }, 0.8)).toEqual({ value: null, reason: 'bad_input' });
    expect(kelleyEstimate(70, { mean: 50, sd: 10 }, 1.1)).toEqual({ value: null, reason: 'bad_input' });
  });
});

describe('reliability of a difference', () => {
  test.each([
    // (r̄ − r_xy) ÷ (1 − r_xy) where SDs and coefficients are alike
    ['alike, r_xy .6: (.8 − .6) ÷ .4', 10, 0.8, 10, 0.8, 0.6, 0.5],
    ['not related: as reliable as the parts', 10, 0.8, 10, 0.8, 0, 0.8],
    ['more related than reliable: below 0', 10, 0.5, 10, 0.5, 0.75, -1],
    // (100·.9 + 25·.6 − 2·.4·50) ÷ (125 − 40) = 65 ÷ 85
    ['other SDs', 10, 0.9, 5, 0.6, 0.4, 0.7647],
  ])('%s', (_, s_x, r_x, s_y, r_y, r_xy, expected) => {
    const found = reliabilityOfDifference({ sd: s_x, coefficient: r_x }, { sd: s_y, coefficient: r_y }, r_xy);
    expect(found.value).toBeCloseTo(expected, 4);
  });

  test('nothing where all differences are alike, or a number is none', () => {
    const x = { sd: 10, coefficient: 0.8 };
    expect(reliabilityOfDifference(x, x, 1)).toEqual({ value: null, reason: 'no_spread' });
    expect(reliabilityOfDifference({ ...x, sd: 0 }, { ...x, sd: 0 }, 0)).toEqual({ value: null, reason: 'no_spread' });
    expect(reliabilityOfDifference(x, x, 1.1)).toEqual({ value: null, reason: 'bad_input' });
  });
});
