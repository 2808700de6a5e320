import { describe, expect, test } from 'vitest';
import { english } from '../../src/render/language/english.js';

const { amount, hours, level, percent, questions, shortfall, whole } = english;

describe('a level: one decimal, never rounded up to or over its target or to 5.0', () => {
  test.each([
    [3, null, '3.0'],
    [2.44, null, '2.4'],
    [2.45, null, '2.5'],
    [2.25, null, '2.3'], // half away from zero
    [1.15, null, '1.2'], // 1.15 is stored a hair below its half
    [2.96, 3, '2.9'],
    [2.949, 3, '2.9'],
    [2.9999999, 3, '2.9'],
    [3 - 1e-12, 3, '3.0'], // a binary fraction, not a shortfall
    [3.04, 3, '3.0'],
    [2.96, 4, '3.0'],
    [3.26, 3.25, '3.3'],
    [3.31, 3.34, '3.2'], // the target shows as 3.3
    [3.99, 4, '3.9'],
    [4.97, null, '4.9'],
    [4.97, 3, '4.9'],
    [4.97, 5, '4.9'],
    [5, 5, '5.0'],
    [5, null, '5.0'],
    [1, 3, '1.0'],
    [null, 3, 'not enough answered'],
    [null, null, 'not enough answered'],
  ])('%s against %s shows %s', (value, target, shown) => {
    expect(level(value, target)).toBe(shown);
  });
});

describe('a shortfall is the difference of the numbers shown', () => {
  test.each([
    [2.42, 3, '0.6'],
    [2.96, 3, '0.1'],
    [2.9999999, 3, '0.1'],
    [3.18, 3.25, '0.1'],
    [1, 5, '4.0'],
    [3, 3, null],
    [3.4, 3, null],
    [null, 3, null],
    [2, null, null],
  ])('%s against %s: %s', (value, target, shown) => {
    expect(shortfall(value, target)).toBe(shown);
  });
});

describe('a share in percent: all and nothing only when it is exactly that', () => {
  test.each([
    [1, '100 %'],
    [0.996, '99 %'],
    [0.999999, '99 %'],
    [0.995, '99 %'],
    [0.985, '99 %'],
    [0.5, '50 %'],
    [0.125, '13 %'],
    [0.01, '1 %'],
    [0.004, 'less than 1 %'],
    [0, '0 %'],
  ])('%s: %s', (share, shown) => {
    expect(percent(share)).toBe(shown);
  });
});

describe('time and counts', () => {
  test.each([
    [0.25, '15 minutes'],
    [0.5, '30 minutes'],
    [0.75, '45 minutes'],
    [0.99, '59 minutes'],
    [0.999, '1 hour'],
    [1, '1 hour'],
    [1.5, '1.5 hours'],
    [2, '2 hours'],
    [19.5, '19.5 hours'],
    [6.04, '6 hours'],
  ])('%s hours: %s', (value, shown) => {
    expect(hours(value)).toBe(shown);
  });

  test.each([
    [7, '7'],
    [2.5, '2.5'],
    [2.04, '2'],
    [-0.4, '-0.4'],
  ])('amount %s: %s', (value, shown) => {
    expect(amount(value)).toBe(shown);
  });

  test.each([
    [7, '7'],
    [950, '950'],
    [18000, '18,000'],
    [1234567.4, '1,234,567'],
  ])('whole %s: %s', (value, shown) => {
    expect(whole(value)).toBe(shown);
  });

  test('questions', () => {
    expect(questions(17, 24)).toBe('17 of 24 questions answered');
    expect(questions(0, 1)).toBe('0 of 1 question answered');
  });
});
