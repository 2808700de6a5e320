import { describe, expect, it } from 'vitest';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import {
  type Answers,
  attested,
  choice,
  declined,
  dontKnow,
  type ItemFile,
  level,
  MAY_NOT_APPLY,
  measured,
  metric,
  notApplicable,
  rubric,
  type SheetParts,
  seen,
  sheet,
  yesNo,
} from '../samples.js';

/* A knock-out cap (scoring method §3): while the item is below a level, the rubric scores at most another. */

const cap = (item: string, below: number, at_most: number) => ({
  item,
  below,
  at_most,
  because: 'Nothing makes up for it.',
  grade: 'J',
});

const three: readonly ItemFile[] = [level('key', MAY_NOT_APPLY), level('b'), level('c')];

function scored(caps: readonly object[], answers: Answers, parts: SheetParts = {}, items = three) {
  return scoreRubric(rubric(items, { caps }), sheet(answers, parts));
}

describe('the score comes down to the cap, after the weighted mean', () => {
  // key below 3 leaves level 2, which is 25 points.
  const held = [cap('key', 3, 2)];
  it.each<[string, Answers, number, number]>([
    // answers, raw level, level
    ['below the limit', { key: 2, b: 5, c: 5 }, 4, 2],
    ['far below', { key: 1, b: 5, c: 3 }, 3, 2],
    ['at the limit: not below', { key: 3, b: 5, c: 4 }, 4, 4],
    ['above', { key: 5, b: 5, c: 5 }, 5, 5],
    ['below, and the rest is no better: a cap never raises', { key: 2, b: 1, c: 1 }, 4 / 3, 4 / 3],
    ['below, and the sum is the cap', { key: 2, b: 2, c: 2 }, 2, 2],
    ['others below do not matter', { key: 3, b: 1, c: 5 }, 3, 3],
  ])('%s', (_name, answers, raw, final) => {
    const { claimed } = scored(held, answers);
    expect(claimed.raw_level).toBeCloseTo(raw, 12);
    expect(claimed.level).toBeCloseTo(final, 12);
  });

  it('a hand calculation: contributions are the terms of the raw sum, 25 points are left of 75', () => {
    const score = scored(held, { key: 2, b: 5, c: 5 });
    expect(score.items.map((item) => item.claimed_contribution)).toEqual([25 / 3, 100 / 3, 100 / 3]);
    expect(score.claimed).toMatchObject({ raw_points: 25 / 3 + 100 / 3 + 100 / 3, points: 25, level: 2 });
  });

  it('it says what the cap is on, and why', () => {
    expect(scored(held, { key: 2, b: 5, c: 5 }).caps).toEqual([
      { ...cap('key', 3, 2), title: 'key', claimed: 'triggered', credited: 'triggered' },
    ]);
  });

  it.each<[string, ItemFile, unknown, number]>([
    ['a no stands at 1', yesNo('key'), false, 2],
    ['a yes at 5', yesNo('key'), true, 5],
    ['45 points are level 2.8', choice('key', { never: 0, some: 45, all: 100 }), 'some', 2],
    ['50 points are level 3', choice('key', { never: 0, half: 50, all: 100 }), 'half', 4.6],
    [
      'a metric stands at 1 + points ÷ 25',
      metric('key', [
        {
          knots: [
            [0, 0],
            [100, 100],
          ],
        },
      ]),
      measured(49),
      2,
    ],
  ])('of any type: %s', (_name, item, answer, final) => {
    const items = [item, level('b', { weight: 3 }), level('c')];
    const { claimed } = scored(held, { key: answer, b: 5, c: 5 }, {}, items);
    expect(claimed.level).toBeCloseTo(final, 12);
  });
});

describe('only a value triggers it', () => {
  const held = [cap('key', 3, 2)];
  const best = { b: 5, c: 5 };
  it.each<[string, unknown, number, string[]]>([
    ['level 2', 2, 2, ['triggered']],
    ["don't know", dontKnow, 5, ['unanswered']],
    ['declined', declined, 5, ['unanswered']],
    ['absent', undefined, 5, ['unanswered']],
    ['does not apply: it leaves', notApplicable, 5, []],
  ])('%s', (_name, answer, final, states) => {
    const answers = answer === undefined ? best : { ...best, key: answer };
    const score = scored(held, answers);
    expect(score.claimed.level).toBe(final);
    expect(score.caps.map(({ claimed }) => claimed)).toEqual(states);
  });

  it.each<[string, Readonly<Record<string, unknown>>, SheetParts]>([
    ['hidden', { when: 'profile.own_quota' }, { profile: { own_quota: false } }],
    ['not asked of this rater', { relations: ['report'] }, {}],
  ])('%s: it leaves', (_name, own, parts) => {
    const items = [level('key', own), level('b'), level('c')];
    expect(scored(held, best, parts, items)).toMatchObject({ claimed: { level: 5 }, caps: [] });
  });

  it('a quick look is held down by its own questions only', () => {
    const items = [level('key'), level('b', { screen: true }), level('c', { screen: true })];
    const answers = { key: 1, b: 5, c: 1 };
    expect(scored(held, answers, { form: 'screen' }, items)).toMatchObject({ claimed: { level: 3 }, caps: [] });
    const onC = [cap('c', 2, 2)];
    expect(scored(onC, answers, { form: 'screen' }, items).claimed).toMatchObject({ raw_level: 3, level: 2 });
  });

  it('a number that earns no points is no value', () => {
    const trend = metric('key', [{ trend: { cuts: [0], points: [0, 100] } }]);
    const score = scored(held, { key: measured(3), b: 5, c: 5 }, {}, [trend, level('b'), level('c')]);
    expect(score).toMatchObject({ claimed: { level: 5 }, caps: [{ claimed: 'unanswered' }] });
  });
});

describe('claims and credits are held down by their own values', () => {
  const held = [cap('key', 3, 2)];
  it.each<[string, unknown, number, number]>([
    // answer to key; claimed and credited level, b and c seen at 5
    ['2: both', 2, 2, 2],
    ['4 without proof counts as 2: only what is proven', 4, 14 / 3, 2],
    ['4, attested, counts as 3: neither', attested(4), 14 / 3, 13 / 3],
    ['4, seen: neither', seen(4), 14 / 3, 14 / 3],
  ])('%s', (_name, answer, claimed, credited) => {
    const score = scored(held, { key: answer, b: seen(5), c: seen(5) });
    expect(score.claimed.level).toBeCloseTo(claimed, 12);
    expect(score.credited.level).toBeCloseTo(credited, 12);
  });
});

describe('several caps: each by its own item, the lowest counts', () => {
  const two = [cap('key', 3, 3), cap('b', 4, 2)];
  it.each<[Answers, number]>([
    [{ key: 2, b: 4, c: 5 }, 3],
    [{ key: 3, b: 3, c: 5 }, 2],
    [{ key: 2, b: 3, c: 5 }, 2],
    [{ key: 3, b: 4, c: 5 }, 4],
  ])('%j: %d', (answers, final) => {
    expect(scored(two, answers).claimed.level).toBe(final);
  });

  it('two on one item: the lower the answer, the less is left', () => {
    const steps = [cap('key', 3, 3), cap('key', 2, 1)];
    const at = (key: number) => scored(steps, { key, b: 5, c: 4 }).claimed.level;
    expect([at(1), at(2), at(3)]).toEqual([1, 3, 4]);
  });
});

describe('bounds: a blank is at its worst below the limit, and at its best above', () => {
  const held = [cap('key', 3, 2)];
  it.each<[string, Answers, number, number]>([
    ['the key is open: 11 ÷ 3 comes down to 2', { b: 5, c: 5 }, 2, 5],
    ['below: nothing lifts it', { key: 2, b: 5 }, 2, 2],
    ['below, and the rest at its worst is lower still', { key: 1 }, 1, 2],
    ['above: as without a cap', { key: 4, b: 5 }, 10 / 3, 14 / 3],
    ['nothing answered', {}, 1, 5],
    ['it does not apply', { key: notApplicable, b: 5 }, 3, 5],
  ])('%s', (_name, answers, low, high) => {
    const { claimed } = scored(held, answers);
    expect(claimed.low).toBeCloseTo(low, 12);
    expect(claimed.high).toBeCloseTo(high, 12);
  });

  it('without a score they still say what is left', () => {
    const score = scored(held, { key: 1 });
    expect(score).toMatchObject({ status: 'withheld', claimed: { points: null, raw_points: null, high: 2 } });
  });
});

describe('the level reached follows the score that is left', () => {
  const reached = (caps: readonly object[], answers: Answers) => {
    const score = scored(caps, answers);
    const blockers = score.blockers.map((blocker) =>
      blocker.kind === 'cap' ? `${blocker.item} leaves ${blocker.at_most}` : blocker.kind,
    );
    return { reached: score.reached, blockers };
  };
  const best = { b: seen(5), c: seen(5) };
  it.each<[string, object[], Answers, number, string[]]>([
    ['held at 2, the answers carry 4', [cap('key', 3, 2)], { key: 2, ...best }, 2, ['key leaves 2']],
    ['held at 3', [cap('key', 3, 3)], { key: 2, ...best }, 3, ['key leaves 3']],
    [
      'held at 3, and the answers carry no more',
      [cap('key', 3, 3)],
      { key: 2, b: seen(3), c: seen(4) },
      3,
      ['score', 'key leaves 3'],
    ],
    ['the answers carry less than the cap leaves', [cap('key', 3, 3)], { key: 2, b: 2, c: 2 }, 2, ['score']],
    ['not triggered', [cap('key', 3, 2)], { key: seen(3), ...best }, 4, ['score']],
  ])('%s', (_name, caps, answers, at, blockers) => {
    expect(reached(caps, answers)).toEqual({ reached: at, blockers });
  });
});
