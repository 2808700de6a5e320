import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/answers/normalise.js';
import { answersSchema } from '../../../src/core/answers/schema.js';
import type { Costs } from '../../../src/core/answers/types.js';
import { costOf } from '../../../src/core/report/cost.js';
import { nextDates } from '../../../src/core/report/dates.js';

const known = { period: 'October 2025 to September 2026', currency: 'EUR' };
const cost = (lines: Partial<Costs>) => costOf({ costs: { ...known, ...lines } });

describe('each line is the product of the numbers given', () => {
  it.each<[string, Partial<Costs>, number, number]>([
    [
      'five seat-months at 30,000',
      { vacant_seats: { seat_months: 5, result_per_seat_month: 30_000 } },
      150_000,
      150_000,
    ],
    [
      'a range gives a range',
      { vacant_seats: { seat_months: { low: 4, high: 6 }, result_per_seat_month: { low: 30_000, high: 40_000 } } },
      120_000,
      240_000,
    ],
    ['three inputs', { slow_ramp: { hires: 3, extra_months: 2, missing_per_month: 15_000 } }, 90_000, 90_000],
    ['a wrong hire', { mis_hires: { hires: 1, cost_each: { low: 60_000, high: 90_000 } } }, 60_000, 90_000],
    ['percent in hundredths', { discounting: { discounted_sales: 800_000, percent_given_away: 5 } }, 40_000, 40_000],
    ['forecasts missed', { forecast_misses: { misses: 2, cost_each: 10_000 } }, 20_000, 20_000],
    ['people who left', { regretted_exits: { exits: 2, cost_each: 25_000 } }, 50_000, 50_000],
    ['none is a number, too', { regretted_exits: { exits: 0, cost_each: 25_000 } }, 0, 0],
  ])('%s', (_name, lines, low, high) => {
    expect(cost(lines)).toMatchObject({ ...known, low, high, lines: [{ low, high }] });
  });

  it('lines add up; the inputs stand beside them as given', () => {
    const both = cost({
      discounting: { discounted_sales: 800_000, percent_given_away: { low: 5, high: 8.5 } },
      mis_hires: { hires: 1, cost_each: 60_000 },
    });
    expect(both).toMatchObject({ low: 100_000, high: 128_000 });
    expect(both?.lines.map(({ line }) => line)).toEqual(['mis_hires', 'discounting']);
    expect(both?.lines[1]?.inputs[1]).toEqual({ input: 'percent_given_away', low: 5, high: 8.5 });
  });

  it('without numbers there is nothing: no line is filled in from anywhere', () => {
    expect(costOf({})).toBeNull();
    expect(cost({})).toBeNull();
  });
});

describe('what a file may say about costs, the same for the quick reader and for the schema', () => {
  const line = { exits: 2, cost_each: { low: 1, high: 2 } };
  it.each<[string, object, boolean]>([
    ['a line with all its numbers', { ...known, regretted_exits: line }, true],
    ['no line yet', known, true],
    ['a number missing', { ...known, regretted_exits: { exits: 2 } }, false],
    ['a number nobody knows', { ...known, regretted_exits: { ...line, more: 1 } }, false],
    ['a line nobody knows', { ...known, lost_deals: line }, false],
    ['no currency', { period: known.period, regretted_exits: line }, false],
    ['no period', { currency: 'EUR', regretted_exits: line }, false],
    ['below zero', { ...known, regretted_exits: { ...line, exits: -1 } }, false],
    ['more than there is', { ...known, regretted_exits: { ...line, exits: 1e13 } }, false],
    ['low above high', { ...known, regretted_exits: { ...line, cost_each: { low: 3, high: 2 } } }, false],
    ['a half range', { ...known, regretted_exits: { ...line, cost_each: { low: 3 } } }, false],
  ])('%s', (_name, costs, isSheet) => {
    const sheet = {
      format: 1,
      subject: { id: 'jd' },
      rater: { id: 'self_1', relation: 'self' },
      rubrics: ['hiring@1.0.0'],
      answered_on: '2026-11-20',
      profile: { costs },
    };
    expect(normalise(sheet) !== null).toBe(isSheet);
    expect(answersSchema.safeParse(sheet).success).toBe(isSheet);
  });
});

describe('when to look again', () => {
  it.each([
    ['2026-11-20', '2026-12-04', '2027-02-18'],
    ['2027-02-20', '2027-03-06', '2027-05-21'],
    ['2028-02-20', '2028-03-05', '2028-05-20'],
  ])('after %s: %s and %s', (day, review, again) => {
    expect(nextDates(day)).toEqual({ review, again });
  });
});
