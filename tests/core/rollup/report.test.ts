import { describe, expect, test } from 'vitest';
import { levelAt } from '../../../src/core/batch/grid.js';
import { toldCount } from '../../../src/core/rollup/report.js';
import { leadersWith, reportOf, scored, sheet } from './sheets.js';

const only = (points: readonly (number | null)[]) => reportOf(leadersWith(points)).rubrics[0];

describe('of ten leaders, by hand', () => {
  // Levels 1, 1.4, 1.8, 2.2, 2.6, 3, 3.4, 3.8, 4.2, 5; target 3: five below by 2, 1.6, 1.2, 0.8, 0.4.
  const ten = only([0, 10, 20, 30, 40, 50, 60, 70, 80, 100]);
  test.each([
    ['leaders', 10],
    ['caution', false],
    ['judged', 10],
    ['target', 3],
    // 28.4 ÷ 10; squares around the mean: 3.3856 + 2.0736 + 1.0816 + 0.4096 + 0.0576 + 0.0256 + 0.3136 + 0.9216 + 1.8496 + 4.6656 = 14.784, ÷ 9 = 1.64267, root 1.2817
    ['claimed', { mean: 2.84, sd: 1.28, median: 2.8 }],
    ['met_share', 0.5],
    ['shortfall', 0.6],
    ['claimed_levels', [2, 2, 3, 2, 1]],
    ['reached_levels', [3, 2, 3, 1, 1]],
    ['classes', { real: 5, unproven: 0, blocked: 0, unknown: 0, met: 5 }],
  ])('%s', (name, expected) => {
    expect(ten?.[name as 'leaders']).toEqual(expected);
  });

  test('overall is made of the same', () => {
    const { overall } = reportOf(leadersWith([0, 10, 20, 30, 40, 50, 60, 70, 80, 100]));
    expect(overall).toEqual([
      {
        about: 'leader',
        rubrics: 1,
        scores: 10,
        caution: false,
        claimed: 2.84,
        credited: 2.84,
        met_share: 0.5,
        shortfall: { mean: 0.6, rubrics: 1 },
        claimed_levels: [2, 2, 3, 2, 1],
      },
    ]);
  });
});

describe('what is told of how many', () => {
  test.each([
    ['nobody', []],
    ['one', [50]],
    ['four', [50, 50, 50, 50]],
  ])('of %s nothing', (_, points) => {
    const report = reportOf(leadersWith(points));
    expect(report).toMatchObject({
      leaders: null,
      overall: [],
      rubrics: [],
      hidden_rubrics: [],
      groups: [],
      pairs: [],
    });
  });

  test('of five with one decimal, and no median: it would be the level of one of them', () => {
    const five = only([10, 20, 30, 40, 51]);
    expect(five).toMatchObject({ leaders: 5, caution: true, claimed: { mean: 2.2, sd: 0.6, median: null } });
  });

  test('a rubric that four have a score in is named and no more', () => {
    const report = reportOf(leadersWith([50, 50, 50, 50, null, null]));
    expect(report.leaders).toBe(6);
    expect(report.rubrics).toEqual([]);
    expect(report.hidden_rubrics).toEqual([{ rubric: 'hiring', title: 'hiring', about: 'leader' }]);
  });

  test.each([
    ['nobody below', [60, 60, 60, 60, 60], 0],
    ['one below: the shortfall would be theirs', [10, 60, 60, 60, 60, 60, 60, 60, 60, 60], null],
    ['four below', [10, 10, 10, 10, 60, 60, 60, 60, 60, 60], null],
    ['one at the target or above: their level would be what is left of the mean', [10, 10, 10, 10, 10, 90], null],
    ['everybody below', [25, 25, 25, 25, 25], 1],
    ['five and five', [25, 25, 25, 25, 25, 75, 75, 75, 75, 75], 0.5],
  ])('shortfall, %s', (_, points, expected) => {
    expect(only(points)?.shortfall).toBe(expected);
  });

  test.each([
    [1, 10, 'few'],
    [2, 10, 'few'],
    [3, 10, null],
    [7, 10, null],
    [8, 10, 'nearly_all'],
    [10, 10, 'nearly_all'],
    [3, 5, 'nearly_all'],
  ] as const)('%i of %i leaders: %s', (held, leaders, band) => {
    const told = toldCount(held, leaders);
    expect(told).toEqual(
      band === null ? { band, leaders: held, share: held / leaders } : { band, leaders: null, share: null },
    );
  });
});

test('surplus of one never makes up for a shortfall of another', () => {
  expect(only([0, 0, 0, 0, 0, 100, 100, 100, 100, 100])?.shortfall).toBe(1);
});

test('different abouts are never averaged', () => {
  const sheets = Array.from({ length: 5 }, (_, at) =>
    sheet(`l${at}`, { hiring: scored(0), culture: scored(100, { about: 'organization' }) }),
  );
  expect(reportOf(sheets).overall.map(({ about, claimed }) => [about, claimed])).toEqual([
    ['leader', 1],
    ['organization', 5],
  ]);
});

test('roles with different targets have none together', () => {
  const sheets = [3, 3, 3, 3, 4].map((target, at) => sheet(`l${at}`, { hiring: scored(50, { target }) }));
  expect(reportOf(sheets).rubrics[0]?.target).toBeNull();
});

test('weakest and strongest are never the same, at most three', () => {
  const scores = (at: number) =>
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, place) => [id, scored(at <= place ? 75 : 25)]));
  const report = reportOf(Array.from({ length: 6 }, (_, at) => sheet(`l${at}`, scores(at))));
  expect(report.rubrics.map(({ rubric }) => rubric)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(report.weakest).toEqual(['a', 'b']);
  expect(report.strongest).toEqual(['e', 'd']);
});

test.each([
  ['nobody meets a target', 25, ['a'], []],
  ['everybody meets every target', 100, [], ['b']],
])('where %s, that is no strength and no weakness', (_what, points, weakest, strongest) => {
  const both = { a: scored(points), b: scored(points) };
  const report = reportOf(Array.from({ length: 6 }, (_, at) => sheet(`l${at}`, both)));
  expect([report.weakest, report.strongest]).toEqual([weakest, strongest]);
});

test('causes count a leader once, whatever the number of areas', () => {
  const sheets = Array.from({ length: 10 }, (_, at) =>
    sheet(
      `l${at}`,
      { a: scored(10), b: scored(10) },
      { causes: at < 4 ? { a: 'not_allowed', b: 'not_allowed' } : { a: 'does_not_know' }, findings: ['late'] },
    ),
  );
  const { causes, findings } = reportOf(sheets);
  expect(causes).toEqual([
    { cause: 'does_not_know', band: null, leaders: 6, share: 0.6 },
    { cause: 'not_allowed', band: null, leaders: 4, share: 0.4 },
  ]);
  expect(findings).toEqual([{ finding: 'late', title: 'late', band: 'nearly_all', leaders: null, share: null }]);
});

test('sheets of others and repeats are passed over and told; the first sheet counts', () => {
  const sheets = [
    ...leadersWith([0, 0, 0, 0, 0]),
    sheet('x_0', { hiring: scored(100) }),
    sheet('x_9', { hiring: scored(100) }, { relation: 'peer' }),
  ];
  const report = reportOf(sheets);
  expect(report.passed_over).toEqual({ other_relation: 1, repeats: 1 });
  expect(report).toMatchObject({ leaders: 5, rubrics: [{ claimed: { mean: 1 } }] });
});

test('points lie on a grid of 0.01, half a step upwards', () => {
  expect(levelAt(1)).toBe(1.0004);
  const report = reportOf(leadersWith([0.005, 0.005, 0.005, 0.005, 0.005, 0.004, 0.004, 0.004, 0.004, 0.004]));
  expect(report.rubrics[0]?.claimed.mean).toBe(1);
});
