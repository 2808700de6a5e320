import { describe, expect, it } from 'vitest';
import { explanationOf } from '../../../src/core/report/explanation.js';
import { attested, level, MAY_NOT_APPLY, notMyJob, reportOn, rubric, seen, sheetOver } from '../samples.js';

const area = (id: string) =>
  rubric([level('a', { weight: 3 }), level('b'), level('c', MAY_NOT_APPLY), level('d', { weight: 0.5 })], { id });
const rubrics = [area('hiring'), area('coaching')];
const report = reportOn(
  rubrics,
  sheetOver({ hiring: { a: seen(2), b: attested(4), c: notMyJob('finance') }, coaching: { a: seen(3), b: seen(3) } }),
);
const [hiring] = explanationOf(report, 'hiring', null).areas;

describe('how the level of an area comes about, as data', () => {
  it('terms that add up to the points, and the level they come to', () => {
    for (const side of ['claimed', 'credited'] as const) {
      const {
        terms,
        raw_points,
        points,
        level: shown,
      } = hiring?.[side] ?? { terms: [], raw_points: 0, points: 0, level: 0 };
      expect(terms.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(raw_points ?? Number.NaN, 9);
      expect(1 + (points ?? Number.NaN) / 25).toBeCloseTo(shown ?? Number.NaN, 9);
      for (const { weight, points: own, adds } of terms) {
        expect((weight * own) / (hiring?.weight.answered ?? 0)).toBeCloseTo(adds, 9);
      }
    }
  });

  it('weights: answered, applicable, what left both sums, what is open', () => {
    expect(hiring?.weight).toEqual({ answered: 4, applicable: 4.5, coverage: 4 / 4.5 });
    expect(hiring?.removed).toEqual([
      { item: 'c', title: 'c', weight: 1, not_applicable: { reason: 'not_my_job', whose: 'finance' } },
    ]);
    expect(hiring?.open).toEqual([{ item: 'd', title: 'd', weight: 0.5, reason: 'not_asked_yet' }]);
  });

  it('where it comes among the gaps, and what would lift it', () => {
    expect(hiring?.order).toEqual({ importance: 10, target: 3, claimed_gap: 0.5, order: 12.5 });
    expect(hiring?.steps_up[0]).toEqual({ item: 'a', to: 3, claimed: 0.75, credited: 0.75, reached: 3 });
  });

  it('one area or all, in the order of the report', () => {
    expect(explanationOf(report, null, null).areas.map(({ rubric: id }) => id)).toEqual(['hiring', 'coaching']);
    expect(explanationOf(report, 'coaching', null).areas).toEqual([explanationOf(report, null, null).areas[1]]);
  });
});
