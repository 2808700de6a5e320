import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { allocation, compiled, messagesIn, pointsOf, rubricFile } from '../samples.js';

const percent = (coaching: number, selling: number, admin: number) => ({ value: { coaching, selling, admin } });

describe('against a target profile: the overlap in percent (scoring method §12)', () => {
  const target = allocation('week', { coaching: [50, 50], selling: [30, 30], admin: [20, 20] });
  it.each<[string, [number, number, number], number]>([
    ['exactly as wanted', [50, 30, 20], 100],
    ['ten points moved from coaching to admin', [40, 30, 30], 90],
    ['everything in selling', [0, 100, 0], 30],
    ['nothing of what is wanted most', [0, 50, 50], 50],
  ])('%s', (_name, shares, points) => {
    expect(pointsOf(target, percent(...shares))).toBeCloseTo(points, 9);
  });
});

describe('against bands: nothing is lost inside, half a point for every point of share outside', () => {
  const bands = allocation('week', { coaching: [40, 60], selling: [0, 30], admin: [0, 100] });
  it.each<[string, [number, number, number], number]>([
    ['inside', [50, 25, 25], 100],
    ['on both edges', [60, 30, 10], 100],
    ['ten below one band', [30, 20, 50], 95],
    ['below one and above the other', [30, 50, 20], 85],
    ['all of it outside', [0, 100, 0], 45],
  ])('%s', (_name, shares, points) => {
    expect(pointsOf(bands, percent(...shares))).toBe(points);
  });
});

describe('hours are closed to shares', () => {
  const hours = allocation('week', { coaching: [50, 50], selling: [50, 50] }, { unit: 'hours' });
  it.each([
    [{ coaching: 20, selling: 20 }, 100],
    [{ coaching: 5, selling: 15 }, 75],
    [{ coaching: 0, selling: 7 }, 50],
    // No hours at all is no answer about where they went; never zero points.
    [{ coaching: 0, selling: 0 }, 'no_hours'],
  ])('%j: %s', (value, points) => {
    expect(pointsOf(hours, { value })).toBe(points);
  });
});

describe('rules may depend on the profile', () => {
  const week = allocation(
    'week',
    { coaching: [0, 0], selling: [0, 0] },
    {
      scoring: [
        { for: 'profile.own_quota', shares: { selling: [50, 100] } },
        { for: 'profile.own_quota == false', shares: { coaching: [50, 100] } },
      ],
    },
  );
  it.each([
    [{ own_quota: true }, 75],
    [{ own_quota: false }, 100],
    [{}, 'profile_unknown'],
  ])('%j: %s', (profile, points) => {
    expect(pointsOf(week, { value: { coaching: 100, selling: 0 } }, profile)).toBe(points);
  });
});

describe('an answer gives every part its number', () => {
  const item = compiled(allocation('week', { coaching: [0, 100], selling: [0, 100] }));
  it.each([
    [40, 'expected percent for each part, found 40', []],
    [{ coaching: 100 }, 'expected percent from 0 to 100, found nothing', ['selling']],
    [{ coaching: 60, selling: -1 }, 'expected percent from 0 to 100, found -1', ['selling']],
    [{ coaching: 60, selling: Number.NaN }, 'expected percent from 0 to 100, found NaN', ['selling']],
    [{ coaching: 60, selling: '40' }, 'expected percent from 0 to 100, found "40"', ['selling']],
    [{ coaching: 60, selling: 40, golf: 5 }, 'unknown part "golf"; the parts are coaching, selling', ['golf']],
    [{ coaching: 60, selling: 34.9 }, 'the parts add up to 94.9 %, expected 100 %', []],
    [{ coaching: 60, selling: 46 }, 'the parts add up to 106 %, expected 100 %', []],
  ])('%j', (value, message, path) => {
    expect(kindOf(item).problem(item, value)).toEqual({ message, path });
  });

  it.each([[{ coaching: 60, selling: 40 }], [{ coaching: 60, selling: 35 }], [{ coaching: 60, selling: 45 }]])(
    '%j is near enough to 100 %%',
    (value) => {
      expect(kindOf(item).problem(item, value)).toBeNull();
    },
  );

  it('no year has more than 8784 hours: larger numbers would leave no score', () => {
    const hours = compiled(allocation('week', { coaching: [0, 100], selling: [0, 100] }, { unit: 'hours' }));
    const problem = kindOf(hours).problem(hours, { coaching: 1e308, selling: 1e308 });
    expect(problem).toEqual({ message: 'expected hours from 0 to 8784, found 1e+308', path: ['coaching'] });
  });
});

describe('what an author gets wrong', () => {
  const scoring = (shares: Record<string, number[]>) => ({ scoring: [{ shares }] });
  it.each([
    ['a part nobody is asked for', scoring({ golf: [0, 10] }), 'unknown part "golf"'],
    ['a band upside down', scoring({ coaching: [60, 40] }), 'expected [from, to] with from ≤ to'],
    ['too much wanted', scoring({ coaching: [60, 70], selling: [50, 60] }), 'no division of 100 % fits these shares'],
    ['too little allowed', scoring({ coaching: [0, 20], selling: [0, 30] }), 'no division of 100 % fits these shares'],
    [
      'one part twice',
      {
        parts: [
          { id: 'a', text: 'A' },
          { id: 'a', text: 'B' },
        ],
        ...scoring({}),
      },
      'the id "a" is used twice in parts',
    ],
  ])('%s', (_name, own, message) => {
    const file = rubricFile([allocation('week', { coaching: [0, 100], selling: [0, 100] }, own)]);
    expect(messagesIn(parseRubric(JSON.stringify(file)))).toEqual([message]);
  });

  it('a part may be called like something every object has', () => {
    const anyShare: [number, number] = [0, 100];
    const shares = { constructor: anyShare, selling: anyShare };
    const week = allocation('week', shares, scoring({ selling: [50, 50] }));
    expect(pointsOf(week, { value: { constructor: 100, selling: 0 } })).toBe(75);
  });
});
