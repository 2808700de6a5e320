import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/core/answers/types.js';
import { kindOf } from '../../../src/core/items/index.js';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { compiled, measured, messagesIn, metric, pointsOf, rubricFile } from '../samples.js';

type Rule = Readonly<Record<string, unknown>>;

describe('bands: a value on a cut belongs to the upper band; the outer bands are open', () => {
  const error = metric('error', [{ bands: { cuts: [5, 10, 20], points: [100, 60, 30, 0] } }], { direction: 'lower' });
  it.each([
    [-1000, 100],
    [4.999, 100],
    [5, 60],
    [9.99, 60],
    [10, 30],
    [20, 0],
    [1e300, 0],
    // Limits count as reached within 1e-9: 0.1 + 0.2 style sums do not fall into the band below.
    [10 - 1e-10, 30],
    [10 - 1e-8, 60],
  ])('%d: %i points', (now, points) => {
    expect(pointsOf(error, measured(now))).toBe(points);
  });
});

describe('knots: straight lines in between, constant outside', () => {
  const ramp = metric(
    'ramp',
    [
      {
        knots: [
          [3, 100],
          [9, 40],
          [12, 0],
        ],
      },
    ],
    { direction: 'lower' },
  );
  it.each([
    [0, 100],
    [3, 100],
    [6, 70],
    [9, 40],
    [10.5, 20],
    [12, 0],
    [40, 0],
  ])('%d months: %d points', (now, points) => {
    expect(pointsOf(ramp, measured(now))).toBe(points);
  });
});

describe('own trend: bands over the improvement in percent of the earlier number', () => {
  const bands = { cuts: [-10, 0, 10, 25], points: [0, 25, 50, 75, 100] };
  it.each([
    // direction, before, now, points
    ['higher', 40, 30, 0],
    ['higher', 40, 38, 25],
    ['higher', 40, 40, 50],
    ['higher', 40, 44, 75],
    ['higher', 40, 50, 100],
    ['lower', 40, 50, 0],
    ['lower', 40, 42, 25],
    ['lower', 40, 40, 50],
    ['lower', 40, 36, 75],
    ['lower', 40, 30, 100],
    // From zero there is no percentage: any change counts as a whole one.
    ['higher', 0, 1, 100],
    ['higher', 0, -1, 0],
    ['higher', 0, 0, 50],
    ['lower', 0, 1, 0],
    ['lower', 0, -1, 100],
    // Of a negative number the size counts, so that less of a loss is an improvement.
    ['higher', -40, -30, 100],
    ['lower', -40, -30, 0],
  ])('%s is better, %d became %d: %i points', (direction, before, now, points) => {
    expect(pointsOf(metric('rate', [{ trend: bands }], { direction }), measured(now, before))).toBe(points);
  });

  it('without the earlier number there are no points, and the reason is named', () => {
    expect(pointsOf(metric('rate', [{ trend: bands }]), measured(40))).toBe('needs_earlier_number');
  });
});

describe('the first rule whose `for` holds scores the number', () => {
  const flat = (points: number) => ({ bands: { cuts: [0], points: [points, points] } });
  const enterprise = { for: 'profile.motion == "enterprise"', ...flat(10) };
  const large = { for: 'profile.team_size >= 8', ...flat(20) };
  const everybody = flat(30);
  const trend = { trend: { cuts: [0], points: [0, 40] } };

  it.each<[string, Rule[], Profile, number | string]>([
    ['the first that holds', [enterprise, large, everybody], { motion: 'enterprise', team_size: 9 }, 10],
    ['the next one', [enterprise, large, everybody], { motion: 'channel', team_size: 9 }, 20],
    ['the last, for whoever gets there', [enterprise, large, everybody], { motion: 'channel', team_size: 3 }, 30],
    ['none that fits', [enterprise], { motion: 'channel' }, 'no_rule_fits'],
    ['a profile that does not say', [enterprise, everybody], {}, 'profile_unknown'],
    ['unknown after a rule that fails', [enterprise, large, everybody], { motion: 'channel' }, 'profile_unknown'],
    ['unknown after a rule that holds', [enterprise, large], { motion: 'enterprise' }, 10],
    // Compared with the own past every firm can be scored, whatever it is.
    ['unknown falls to the own trend', [enterprise, trend], {}, 40],
    ['a known profile does not', [enterprise, trend], { motion: 'enterprise' }, 10],
  ])('%s', (_name, scoring, profile, points) => {
    expect(pointsOf(metric('error', scoring), measured(5, 4), profile)).toBe(points);
  });
});

describe('an answer is a number with its source and its period', () => {
  const item = compiled(
    metric(
      'share',
      [
        {
          knots: [
            [0, 0],
            [100, 100],
          ],
        },
      ],
      { min: 0, max: 100, unit: '% of hires' },
    ),
  );
  const number = { now: 40, source: 'CRM', period: '2026 Q3' };
  it.each([
    [40, { message: 'expected {now, source, period}, found 40', path: [] }],
    [[40], { message: 'expected {now, source, period}, found a list', path: [] }],
    [
      { ...number, now: '40' },
      { message: 'expected a number (% of hires), found "40"', path: ['now'] },
    ],
    [
      { ...number, now: Number.NaN },
      { message: 'expected a number (% of hires), found NaN', path: ['now'] },
    ],
    [
      { ...number, now: Number.POSITIVE_INFINITY },
      { message: 'expected a number (% of hires), found Infinity', path: ['now'] },
    ],
    [
      { ...number, now: -1 },
      { message: 'expected 0 or more (% of hires), found -1', path: ['now'] },
    ],
    [
      { ...number, before: 101 },
      { message: 'expected 100 or less (% of hires), found 101', path: ['before'] },
    ],
    [
      { now: 40, source: 'CRM' },
      { message: 'expected a text that says the period of the number, found nothing', path: ['period'] },
    ],
    [
      { ...number, source: '  ' },
      { message: 'expected a text that says the source of the number, found "  "', path: ['source'] },
    ],
    [
      { ...number, sauce: 'CRM' },
      { message: 'unknown key "sauce"; a metric has now, before, source, period', path: ['sauce'] },
    ],
  ])('%j', (value, problem) => {
    expect(kindOf(item).problem(item, value)).toEqual(problem);
  });

  it.each([[number], [{ ...number, before: 0 }], [{ ...number, now: 100 }]])('%j is fine', (value) => {
    expect(kindOf(item).problem(item, value)).toBeNull();
  });
});

describe('what an author gets wrong', () => {
  const bands = (cuts: number[], points: number[]) => ({ bands: { cuts, points } });
  const fine = bands([10], [0, 100]);
  it.each<[string, Rule[], Rule, string]>([
    [
      'two ways to score',
      [
        {
          ...fine,
          knots: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
      {},
      'a scoring rule has exactly one of bands, knots, trend',
    ],
    ['no way to score', [{}], {}, 'a scoring rule has exactly one of bands, knots, trend'],
    [
      'a rule that can never be used',
      [fine, { for: 'profile.own_quota', ...fine }],
      {},
      'this rule has no `for`, so the rules after it can never be used',
    ],
    ['too few points', [bands([10, 20], [0, 100])], {}, 'expected 3 points for 2 cuts, found 2'],
    ['cuts that fall', [bands([20, 10], [0, 50, 100])], {}, 'the cuts must rise, each above the one before'],
    ['a cut twice', [bands([10, 10], [0, 50, 100])], {}, 'the cuts must rise, each above the one before'],
    [
      'a knot twice',
      [
        {
          knots: [
            [1, 0],
            [1, 100],
          ],
        },
      ],
      {},
      'the cuts must rise, each above the one before',
    ],
    ['points against the direction', [bands([10], [100, 0])], {}, 'the points do not follow direction: higher'],
    [
      'points against the other direction',
      [bands([10], [0, 100])],
      { direction: 'lower' },
      'the points do not follow direction: lower',
    ],
    [
      'two best stretches in a range',
      [bands([1, 2, 3], [0, 100, 50, 100])],
      { direction: 'range' },
      'the points do not follow direction: range',
    ],
    [
      'a trend inside a range',
      [{ trend: { cuts: [0], points: [0, 100] } }],
      { direction: 'range' },
      'a trend needs direction higher or lower: inside a range nothing is simply better',
    ],
    [
      'a trend that rewards decline',
      [{ trend: { cuts: [0], points: [100, 0] } }],
      { direction: 'lower' },
      'the points do not follow direction: higher',
    ],
    ['a range without numbers', [fine], { min: 10, max: 10 }, 'expected a max above min (10), found 10'],
  ])('%s', (_name, scoring, own, message) => {
    const file = rubricFile([metric('error', scoring, own)]);
    expect(messagesIn(parseRubric(JSON.stringify(file)))).toEqual([message]);
  });

  it.each([
    ['one best stretch', [0, 50, 100, 20]],
    ['a plateau', [0, 100, 100, 20]],
    ['best at the start', [100, 50, 20, 0]],
  ])('a range may have %s', (_name, points) => {
    const file = rubricFile([metric('span', [bands([1, 2, 3], points)], { direction: 'range' })]);
    expect(messagesIn(parseRubric(JSON.stringify(file)))).toEqual([]);
  });
});
