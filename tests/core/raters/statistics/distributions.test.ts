import { describe, expect, it } from 'vitest';
import { fisherQuantile } from '../../../../src/core/raters/statistics/fisher.js';
import { drawing, GENERATOR } from '../../../../src/core/raters/statistics/generator.js';
import { logGamma } from '../../../../src/core/raters/statistics/log_gamma.js';
import { normalCdf, normalQuantile } from '../../../../src/core/raters/statistics/normal.js';
import { quantile } from '../../../../src/core/raters/statistics/quantile.js';
import { studentQuantile } from '../../../../src/core/raters/statistics/student.js';

/* Tables as printed in the back of statistics books (Pearson & Hartley 1966, tables 12 and 18; Abramowitz & Stegun 1964,
   tables 26.1, 26.9, 26.10); "long" values by scipy 1.x, which uses other code (Boost, Cephes). */

describe("Student's t", () => {
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 3, 3.182],
    [0.975, 4, 2.776],
    [0.975, 5, 2.571],
    [0.975, 6, 2.447],
    [0.975, 7, 2.365],
    [0.975, 30, 2.042],
    [0.975, 120, 1.98],
    [0.95, 10, 1.812],
    [0.995, 10, 3.169],
    [0.75, 1, 1],
  ])('p = %d, %d degrees of freedom: %d', (p, df, table) => {
    expect(studentQuantile(p, df)).toBeCloseTo(table, 3);
    expect(studentQuantile(1 - p, df)).toBeCloseTo(-table, 3);
  });

  it.each([
    [0.975, 3, 3.1824463052837078],
    [0.995, 30, 2.7499956535672254],
    [0.975, 1000, 1.9623390808264083],
    [0.6, 2.5, 0.2814595127485477],
    [0.5, 4, 0],
  ])('p = %d, %d degrees of freedom, long: %d', (p, df, exact) => {
    expect(studentQuantile(p, df)).toBeCloseTo(exact, 11);
  });
});

describe('F', () => {
  it.each([
    [0.95, 1, 1, 161.4],
    [0.95, 5, 10, 3.33],
    [0.95, 3, 20, 3.1],
    [0.975, 5, 18, 3.38],
    [0.975, 10, 10, 3.72],
    [0.99, 10, 120, 2.47],
    [0.99, 4, 6, 9.15],
  ])('p = %d, %d and %d degrees of freedom: %d', (p, above, below, table) => {
    expect(fisherQuantile(p, above, below)).toBeCloseTo(table, table > 100 ? 1 : 2);
  });

  it.each([
    [0.975, 5, 18, 3.381967805875243],
    [0.025, 5, 18, 0.15718616136624453],
    [0.975, 300, 700, 1.206646982145995],
    [0.975, 3.3, 2.1, 34.13668081518005],
  ])('p = %d, %d and %d degrees of freedom, long: %d', (p, above, below, exact) => {
    expect(fisherQuantile(p, above, below)).toBeCloseTo(exact, 10);
  });

  it('is t squared with one degree of freedom above', () => {
    expect(fisherQuantile(0.95, 1, 12)).toBeCloseTo(studentQuantile(0.975, 12) ** 2, 10);
  });
});

describe('normal', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [1.96, 0.9750021049],
    [-2.999, 0.0013543365],
    [-3.001, 0.0013454728],
    [3.5, 0.9997673709],
  ])('Φ(%d) = %d', (x, table) => {
    expect(normalCdf(x)).toBeCloseTo(table, 10);
  });

  it.each([
    [0.5, 0],
    [0.975, 1.959963985],
    [0.95, 1.644853627],
    [0.01, -2.326347874],
    [1e-10, -6.361340902],
  ])('the quantile of %d is %d', (p, table) => {
    expect(normalQuantile(p)).toBeCloseTo(table, 9);
  });
});

it.each([
  [1, 0],
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [5, Math.log(24)],
  [21, Math.log(2432902008176640000)],
])('ln Γ(%d)', (x, exact) => {
  expect(logGamma(x)).toBeCloseTo(exact, 12);
});

it.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [0.9, 3.7],
  [1, 4],
])('quantile type 7 of 1, 2, 3, 4 at %d is %d (hand: place 3p, linear between)', (p, value) => {
  expect(quantile([1, 2, 3, 4], p)).toBeCloseTo(value, 12);
});

describe('the generator', () => {
  /* ISO C++ [rand.predef]: the 10000th number of MT19937 with seed 5489 is 4123659995. Of 2³² choices each draw is one number. */
  it(`is ${GENERATOR}`, () => {
    const draw = drawing(5489);
    const all = Array.from({ length: 10_000 }, () => draw(2 ** 32));
    expect(all.at(-1)).toBe((4123659995 + 2 ** 31) % 2 ** 32);
  });

  it('draws every choice, none outside', () => {
    const draw = drawing(1);
    expect(new Set(Array.from({ length: 200 }, () => draw(5)))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});
