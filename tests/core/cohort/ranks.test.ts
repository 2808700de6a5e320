import { describe, expect, test } from 'vitest';
import { cohortOf, type Line } from '../../../src/core/cohort/build.js';
import { type Asked, withRanks } from '../../../src/core/cohort/ranks.js';
import type { Cohort } from '../../../src/core/cohort/types.js';
import { reportSchema } from '../../../src/core/report/schema.js';
import type { Report } from '../../../src/core/report/types.js';
import { level, reportOn, rubric, seen, sheet } from '../samples.js';
import { counterOf, line, upTo } from './samples.js';

/** What a report says of the leader's place in a cohort, and when it says nothing. */

const skill = rubric([level('a'), level('b')]);
const asked: Asked = { rubrics: [skill], in_part: [] };
/** Claimed 3.5, 62.5 points; one answer of the two was looked at, so credited 3, 50 points. */
const report = reportOn([skill], sheet({ a: seen(4), b: 3 }));
const { claimed, credited } = report.views[0]?.scores[0] ?? {};

function cohort(points: readonly number[], own: Partial<Cohort> = {}, version = '1.0.0'): Cohort {
  const lines = points.map((each, at): Line => {
    const score = { version, claimed_points: each, credited_points: each };
    return line(`l${at}`, null, { scores: { skill: score } });
  });
  const about = { tool_version: '0.1.0', origin: 'own clients', made_on: '2026-11-30' } as const;
  return { ...cohortOf(counterOf(lines), { ...about, relation: 'self', role: 'first_line' }), ...own };
}

const hundred = cohort(upTo(100));

function ranks(among: Cohort, of: Report = report, with_: Asked = asked) {
  return withRanks(of, with_, among).ranks;
}

test('claimed and credited scores are ranked, each among its own kind', () => {
  expect([claimed?.points, credited?.points]).toEqual([62.5, 50]);
  expect(ranks(hundred)).toEqual({
    cohort: { origin: 'own clients', made_on: '2026-11-30', leaders: 100, relation: 'self', role: 'first_line' },
    rubrics: [
      // 0–62 are below 62.5; of 50 there is one equal.
      { rubric: 'skill', title: 'Skill', n: 100, caution: false, claimed: 63, credited: 50.5, band: null },
    ],
    not_ranked: [],
  });
});

test('nothing else in the report changes, and the published shape has room for it', () => {
  const { ranks: _, ...rest } = withRanks(report, asked, hundred);
  expect(JSON.stringify(rest)).toBe(JSON.stringify(report));
  expect(reportSchema.safeParse(withRanks(report, asked, hundred)).error).toBeUndefined();
});

test.each([
  [30, true],
  [99, true],
  [100, false],
])('of %d leaders: caution %s', (n, caution) => {
  expect(ranks(cohort(upTo(n)))?.rubrics[0]?.caution).toBe(caution);
});

describe('where the rubric says how exact it is', () => {
  const reliability = { kind: 'retest', n: 60, population: 'managers', year: 2026, source: 's' } as const;
  test.each([
    // SEM = 10·√(1 − 0.75) = 5: the ranks of 57.5 and 67.5 points.
    [10, 0.75, { low: 58, high: 68 }],
    // Beyond the ends there is nobody.
    [50, 0.0001, { low: 13, high: 100 }],
  ])('SD %d and coefficient %d', (sd, coefficient, band) => {
    const rubrics = [{ ...skill, reliability: { ...reliability, sd, coefficient } }];
    expect(ranks(hundred, report, { ...asked, rubrics })?.rubrics[0]?.band).toEqual(band);
  });
});

describe('no rank, and why', () => {
  const screen = reportOn([skill], sheet({ a: 4, b: 3 }, { form: 'screen' }));
  const vp = reportOn([skill], sheet({ a: 4, b: 3 }, { profile: { role: 'vp' } }));
  const [view] = report.views;
  const two = { ...report, views: [view, view, { ...view, together: true }] } as Report;
  const together = { ...report, views: [{ ...view, together: true }] } as Report;
  test.each<[string, string, Cohort, Report, Asked]>([
    ['another role', 'other_role', hundred, vp, asked],
    ['another relation', 'other_relation', { ...hundred, relation: 'manager' }, report, asked],
    ['only what several said together', 'other_relation', hundred, together, asked],
    ['two sheets of the relation', 'several_sheets', hundred, two, asked],
    ['a quick look', 'in_part', hundred, screen, asked],
    ['one sitting', 'in_part', hundred, { ...report, sitting: { id: 's', title: 'S' } }, asked],
    ['one sitting among several raters', 'in_part', hundred, report, { ...asked, in_part: ['self'] }],
    ['not in the cohort', 'not_in_cohort', { ...hundred, rubrics: [] }, report, asked],
    ['another major version', 'other_version', cohort(upTo(40), {}, '2.0.0'), report, asked],
    ['too little answered', 'no_score', hundred, reportOn([skill], sheet({})), asked],
  ])('%s', (_, why, among, of, with_) => {
    expect(ranks(among, of, with_)).toMatchObject({
      rubrics: [],
      not_ranked: [{ rubric: 'skill', title: 'Skill', why }],
    });
  });

  test('a later minor version is ranked, and one of several majors is found', () => {
    const old = cohort(upTo(40), {}, '2.0.0').rubrics;
    expect(ranks({ ...hundred, rubrics: [...old, ...cohort(upTo(50), {}, '1.4.0').rubrics] })?.rubrics[0]?.n).toBe(50);
  });

  test('a sheet that says no role is one of a first-line manager, as its targets are', () => {
    expect(report.role).toBeNull();
    expect(ranks(hundred)?.rubrics).toHaveLength(1);
  });
});
