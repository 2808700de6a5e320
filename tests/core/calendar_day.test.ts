import { expect, it } from 'vitest';
import { daysAfter, daysBetween, isDay } from '../../src/core/calendar_day.js';

it.each([
  ['2027-01-04', 7, '2027-01-11'],
  ['2027-12-31', 1, '2028-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2023-02-28', 1, '2023-03-01'],
  // Summer time begins and ends in between, in places that have it.
  ['2027-03-27', 2, '2027-03-29'],
  ['2027-10-30', 2, '2027-11-01'],
  ['2027-01-04', 0, '2027-01-04'],
  ['2027-01-04', -4, '2026-12-31'],
])('%s and %i days are %s, whatever the clocks do', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(days);
});

it.each([
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-20T00:00', false],
  ['26-11-20', false],
  ['', false],
])('"%s" is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
