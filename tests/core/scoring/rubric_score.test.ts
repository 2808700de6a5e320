import { describe, expect, it } from 'vitest';
import {
  type Answers,
  checklist,
  choice,
  declined,
  dontKnow,
  itemOf,
  level,
  MAY_NOT_APPLY,
  measured,
  metric,
  notApplicable,
  type SheetParts,
  scoreOf,
  yesNo,
} from '../samples.js';

const three = [level('a'), level('b'), level('c')];
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => level(id, MAY_NOT_APPLY));

describe('the score is the weighted mean of points, as a level 1 + points ÷ 25', () => {
  it.each<[string, ReturnType<typeof level>[], Answers, number, number]>([
    ['equal weights', three, { a: 1, b: 3, c: 5 }, 50, 3],
    ['all worst', three, { a: 1, b: 1, c: 1 }, 0, 1],
    ['all best', three, { a: 5, b: 5, c: 5 }, 100, 5],
    ['a double weight', [level('a', { weight: 2 }), level('b'), yesNo('c')], { a: 4, b: 2, c: true }, 68.75, 3.75],
    [
      'several types',
      [
        level('a'),
        choice('b', { never: 0, often: 60 }),
        checklist('c', { x: 1, y: 1 }),
        metric('d', [
          {
            knots: [
              [0, 0],
              [10, 100],
            ],
          },
        ]),
      ],
      { a: 3, b: 'often', c: ['x'], d: measured(8) },
      60,
      3.4,
    ],
    ['weight 0 is shown and does not count', [level('a', { weight: 0 }), level('b')], { a: 5, b: 2 }, 25, 2],
  ])('%s', (_name, items, answers, points, atLevel) => {
    expect(scoreOf(items, answers).claimed).toMatchObject({ points, level: atLevel });
  });
});

describe('the contributions printed are the terms of that sum', () => {
  it('a hand calculation: (2×75 + 1×25 + 1×100) ÷ 4', () => {
    const score = scoreOf([level('a', { weight: 2 }), level('b'), yesNo('c')], { a: 4, b: 2, c: true });
    expect(score.items.map(({ item, claimed_contribution }) => [item, claimed_contribution])).toEqual([
      ['a', 37.5],
      ['b', 6.25],
      ['c', 25],
    ]);
    expect(score.claimed.points).toBe(37.5 + 6.25 + 25);
  });

  it('added in id order they are the score to the last digit, whatever the order of the file', () => {
    const weights = { d: 0.3, a: 0.1, c: 0.7, b: 0.2 };
    const items = Object.entries(weights).map(([id, weight]) => level(id, { weight }));
    const answers = { a: 2, b: 5, c: 4, d: 3 };
    const score = scoreOf(items, answers);
    const of = (id: string) => itemOf(score, id).claimed_contribution ?? Number.NaN;
    expect(score.claimed.points).toBe(of('a') + of('b') + of('c') + of('d'));
    expect(scoreOf([...items].reverse(), answers).claimed).toEqual(score.claimed);
  });

  it('weight 0 is no term of the sum, and blank it is no gap in the coverage', () => {
    const items = [level('a', { weight: 0 }), level('b')];
    expect(itemOf(scoreOf(items, { a: 5, b: 2 }), 'a')).toMatchObject({
      counts: false,
      claimed_level: 5,
      claimed_contribution: null,
    });
    expect(scoreOf(items, { b: 2 }).coverage).toBe(1);
  });

  it('what is not answered contributes nothing, and says why', () => {
    const score = scoreOf(five, { a: 3, b: dontKnow, c: declined, d: notApplicable });
    expect(
      score.items.map(({ item, reason, counts, claimed_contribution }) => [item, reason, counts, claimed_contribution]),
    ).toEqual([
      ['a', null, true, 50],
      ['b', 'dont_know', true, null],
      ['c', 'declined', true, null],
      ['d', 'not_applicable', false, null],
      ['e', 'not_asked_yet', true, null],
    ]);
  });
});

describe('"does not apply" leaves both sums; "don\'t know", declined and absent lower the coverage', () => {
  const answered = { a: 4, b: 4, c: 4, d: 4 };
  it.each<[string, Answers, number, string]>([
    ['all answered', { ...answered, e: 1 }, 1, 'ok'],
    ['one does not apply', { ...answered, e: notApplicable }, 1, 'ok'],
    ['one not known', { ...answered, e: dontKnow }, 0.8, 'ok'],
    ['one declined', { ...answered, e: declined }, 0.8, 'ok'],
    ['one absent', answered, 0.8, 'ok'],
    ['two absent', { a: 4, b: 4, c: 4 }, 0.6, 'provisional'],
    ['two absent of four that apply', { a: 4, b: 4, c: notApplicable }, 0.5, 'provisional'],
    ['three absent', { a: 4, b: 4 }, 0.4, 'withheld'],
    ['nothing', {}, 0, 'withheld'],
    ['nothing applies', Object.fromEntries(five.map(({ id }) => [id, notApplicable])), 0, 'not_applicable'],
  ])('%s', (_name, answers, coverage, status) => {
    expect(scoreOf(five, answers)).toMatchObject({ coverage, status });
  });

  it('the missing item is taken to be like the others: the score stays', () => {
    expect(scoreOf(five, { a: 2, b: 4, c: 3, d: 3 }).claimed.level).toBe(3);
  });
});

describe('coverage is measured in weight; its limits count as reached', () => {
  const weighted = (answered: number, blank: number) =>
    scoreOf([level('a', { weight: answered }), level('b', { weight: blank })], { a: 3 });
  it.each([
    [80, 20, 'ok'],
    [79.9, 20.1, 'provisional'],
    [50, 50, 'provisional'],
    [49.9, 50.1, 'withheld'],
    // 0.44 ÷ 0.55 is 0.8 on paper and 0.7999999999999999 in a computer.
    [0.44, 0.11, 'ok'],
    [0.7, 0.7, 'provisional'],
  ])('%d answered, %d blank: %s', (answered, blank, status) => {
    expect(weighted(answered, blank).status).toBe(status);
  });

  it('the computer is right about that', () => {
    expect(weighted(0.44, 0.11).coverage).toBeLessThan(0.8);
  });
});

describe('bounds: every blank at its worst and at its best', () => {
  it.each<[string, Answers, number | null, number, number]>([
    ['nothing blank', { a: 4, b: 3, c: 2 }, 3, 3, 3],
    ['one blank', { a: 4, c: 2 }, 3, 1 + 100 / 3 / 25, 1 + 200 / 3 / 25],
    ['withheld: the bounds remain', { a: 4 }, null, 2, 1 + 275 / 3 / 25],
    ['nothing answered', {}, null, 1, 5],
  ])('%s', (_name, answers, atLevel, low, high) => {
    const { claimed } = scoreOf(three, answers);
    if (atLevel === null) expect(claimed.level).toBeNull();
    else expect(claimed.level).toBeCloseTo(atLevel, 12);
    expect(claimed.low).toBeCloseTo(low, 12);
    expect(claimed.high).toBeCloseTo(high, 12);
  });

  it('what does not apply is no blank', () => {
    expect(scoreOf(five, { a: 3, b: 3, c: notApplicable, d: notApplicable, e: notApplicable }).claimed).toEqual({
      points: 50,
      level: 3,
      raw_points: 50,
      raw_level: 3,
      low: 3,
      high: 3,
    });
  });

  it('where nothing applies there is no score and no bound', () => {
    const none = { points: null, level: null, raw_points: null, raw_level: null, low: null, high: null };
    const nothing = Object.fromEntries(five.map(({ id }) => [id, notApplicable]));
    expect(scoreOf(five, nothing)).toMatchObject({ claimed: none, credited: none, reached: null, blockers: [] });
  });
});

describe('it is said when "does not apply" took more than half of the weight', () => {
  it.each([
    [{ a: 3, b: 3, c: notApplicable, d: notApplicable, e: notApplicable }, true],
    [{ a: 3, b: 3, c: 3, d: notApplicable, e: notApplicable }, false],
  ])('%j: %s', (answers, flagged) => {
    expect(scoreOf(five, answers).mostly_not_applicable).toBe(flagged);
  });

  it('exactly half is not more than half', () => {
    expect(scoreOf(five.slice(0, 2), { a: 3, b: notApplicable }).mostly_not_applicable).toBe(false);
  });
});

describe('numbers that cannot be scored are no zeros', () => {
  const items = [
    level('a'),
    metric('m', [{ for: 'profile.motion == "channel"', trend: { cuts: [0], points: [0, 100] } }]),
  ];
  it.each<[string, SheetParts, unknown, string]>([
    ['the profile does not say', {}, measured(3, 2), 'profile_unknown'],
    ['no rule fits', { profile: { motion: 'enterprise' } }, measured(3, 2), 'no_rule_fits'],
    ['no earlier number', { profile: { motion: 'channel' } }, measured(3), 'needs_earlier_number'],
  ])('%s', (_name, parts, answer, reason) => {
    const score = scoreOf(items, { a: 3, m: answer }, parts);
    expect(itemOf(score, 'm')).toMatchObject({ reason, counts: true, claimed_points: null, credited_points: null });
    expect(itemOf(score, 'm').answer).toContain('3 %');
    expect(score).toMatchObject({ coverage: 0.5, claimed: { level: 3 } });
  });
});

describe('a screen sheet counts only its two screen items', () => {
  const items = [level('a', { screen: true }), level('b'), level('c', { screen: true, must: true })];
  it.each<[string, Answers, number, number | null]>([
    ['both answered', { a: 5, c: 3 }, 1, 4],
    ['one answered', { a: 5 }, 0.5, 5],
    ['answers beyond it wait', { a: 5, b: 1, c: 3 }, 1, 4],
    ['none answered', { b: 5 }, 0, null],
  ])('%s', (_name, answers, coverage, atLevel) => {
    const score = scoreOf(items, answers, { form: 'screen' });
    expect(score).toMatchObject({ coverage, claimed: { level: atLevel } });
    expect(itemOf(score, 'b')).toMatchObject({ reason: 'not_on_screen_form', counts: false, answer: null });
  });

  it('reaches no level, however good, and names no blockers', () => {
    const score = scoreOf(items, { a: 5, c: 5 }, { form: 'screen' });
    expect(score).toMatchObject({ status: 'ok', reached: null, blockers: [] });
  });

  it('going deeper counts everything, with the same answers', () => {
    const answers = { a: 5, b: 1, c: 3 };
    expect(scoreOf(items, answers, { form: 'full' }).claimed.level).toBe(3);
  });
});

it('items that are hidden or not asked of this rater count for nothing', () => {
  const items = [level('a'), level('b', { when: 'profile.own_quota' }), level('c', { relations: ['report'] })];
  const score = scoreOf(items, { a: 2, b: 5 }, { profile: { own_quota: false } });
  expect(score).toMatchObject({ coverage: 1, claimed: { level: 2 } });
  expect(score.items.map(({ reason, counts }) => [reason, counts])).toEqual([
    [null, true],
    ['hidden', false],
    ['not_asked_of_this_relation', false],
  ]);
});
