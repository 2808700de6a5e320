import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CohortCounter, type Line } from '../../../src/core/cohort/build.js';
import { cohortFrom, counterOf, line, lines, upTo } from './samples.js';

/** Which sheets are counted into a cohort. */

describe('a sheet is passed over', () => {
  const first = line('jd', 50);
  test.each<[string, Partial<Line>]>([
    ['other_relation', { relation: 'manager' }],
    ['in_part', { form: 'screen' }],
    ['in_part', { sitting: 'leader' }],
    ['other_role', { role: 'vp' }],
    ['again', { subject: 'jd' }],
    ['no_score', { scores: { hiring: { version: '1.0.0', claimed_points: null, credited_points: null } } }],
    ['no_score', { scores: {} }],
  ])('%s: %j', (why, own) => {
    const counter = counterOf([first, { ...line('ms', 60), ...own }]);
    expect([counter.leaders, counter.passedOver]).toEqual([1, [[why, 1]]]);
  });

  test('a sheet that is passed over does not use its leader up', () => {
    const counter = counterOf([line('jd', 50, { form: 'screen' }), line('jd', 60)]);
    expect([counter.leaders, counter.passedOver]).toEqual([1, [['in_part', 1]]]);
  });
});

describe('roles', () => {
  test('without one that is asked for all are counted, and told', () => {
    const counter = new CohortCounter({ relation: 'self', role: null });
    for (const [subject, role] of [
      ['a', 'vp'],
      ['b', 'first_line'],
      ['c', 'first_line'],
    ] as const)
      counter.add(line(subject, 50, { role }));
    expect(counter.roles).toEqual([
      ['first_line', 2],
      ['vp', 1],
    ]);
  });
});

describe('rubrics', () => {
  const both = (subject: string, coaching: number | null, version = '1.0.0'): Line =>
    line(subject, 50, {
      scores: {
        hiring: { version, claimed_points: 60, credited_points: 40 },
        coaching: { version: '1.0.0', claimed_points: coaching, credited_points: coaching },
      },
    });

  test('a score that is withheld counts in no area, and fewer than 30 are left out', () => {
    const counter = counterOf(upTo(31).map((at) => both(`l${at}`, at < 29 ? 50 : null)));
    const { rubrics, left_out } = counter.finish();
    expect(rubrics.map(({ id, n }) => [id, n])).toEqual([['hiring', 31]]);
    expect(left_out).toEqual([{ id: 'coaching', version: '1.0.0', n: 29 }]);
  });

  test('claimed and credited scores are counted apart', () => {
    const [hiring] = counterOf(upTo(30).map((at) => both(`l${at}`, 50)))
      .finish()
      .rubrics.filter(({ id }) => id === 'hiring');
    expect([hiring?.claimed.at_or_below, hiring?.credited.at_or_below]).toEqual([[[6000, 30]], [[4000, 30]]]);
  });

  test('minor versions are counted together and called by the newest, major versions apart', () => {
    const versions = ['1.9.0', '1.10.0', '1.2.0', '2.0.0'];
    const counter = counterOf(upTo(160).map((at) => both(`l${at}`, null, versions[at % 4])));
    expect(counter.finish().rubrics.map(({ version, n }) => [version, n])).toEqual([
      ['1.10.0', 120],
      ['2.0.0', 40],
    ]);
  });
});

describe('the file', () => {
  test('names nobody', () => {
    expect(JSON.stringify(cohortFrom(lines(upTo(30))))).not.toContain('leader_');
  });

  test('says who, when, how many', () => {
    const { rubrics: _, ...about } = cohortFrom(lines(upTo(30)));
    expect(about).toEqual({
      kind: 'cohort',
      format: 1,
      tool: { name: 'salesgap', version: '0.1.0' },
      origin: 'first-line managers, own clients',
      made_on: '2026-11-30',
      leaders: 30,
      relation: 'self',
      role: 'first_line',
    });
  });

  test('the order of leaders changes nothing', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(scores, (points) => {
        expect(cohortFrom(lines(points).reverse())).toEqual(cohortFrom(lines(points)));
      }),
      { numRuns: 30 },
    );
  });
});
