import { describe, expect, it } from 'vitest';
import { scoreAnswers } from '../../src/core/assess.js';
import { findGaps } from '../../src/core/gaps.js';
import { asRecommended, fittingActions, forItsCause, itemWorkedOn } from '../../src/core/recommend.js';
import type { Cause } from '../../src/core/words.js';
import {
  type Answers,
  action,
  choice,
  dontKnow,
  type ItemFile,
  level,
  MAY_NOT_APPLY,
  notApplicable,
  notMyJob,
  pack,
  rubric,
  type SheetParts,
  sheet,
} from './samples.js';

const LEVELS = [level('x'), level('y')];
const WITH_MUST = [level('m', { must: true }), ...LEVELS];

/** The actions that fit, best first, with what decided their places. */
function candidates(
  items: readonly ItemFile[],
  actions: readonly object[],
  answers: Answers,
  parts: SheetParts = {},
  own: object = {},
) {
  const skill = rubric(items, { actions, ...own });
  const over = sheet(answers, parts);
  const scores = scoreAnswers([skill], over);
  const [gap] = findGaps(scores, pack([skill]), over);
  const [score] = scores;
  if (gap === undefined || score === undefined) throw new Error('a test without a gap');
  return forItsCause(fittingActions(gap, skill, score, over)).map((candidate) => ({
    ...candidate,
    recommended: asRecommended(candidate, skill, score),
    works_on: itemWorkedOn(candidate.action, skill, score),
  }));
}

const ids = (...of: Parameters<typeof candidates>) => candidates(...of).map(({ action: { id } }) => id);
const hours = (amount: number) => ({ effort: { hours: amount, per: 'once' } });
const allAt = (atLevel: number) => ({ m: atLevel, x: atLevel, y: atLevel });

/*
 * Each row makes the later ids better by every criterion below the one it is about, so that this one
 * alone can have decided. Importance is 10, the target 3.
 */
describe('the first move: one criterion after the other', () => {
  const ONE = { x: [1, 2] } as const;
  const BOTH = { x: [1, 3], y: [1, 3] } as const;

  it('1. it unblocks a must', () => {
    const actions = [action('a', BOTH, hours(1)), action('z', { m: [1, 2] }, { ...hours(40), needs: ['a'] })];
    expect(ids(WITH_MUST, actions, allAt(1))).toEqual(['z', 'a']);
  });

  it('… but not one that stands at the target already', () => {
    const actions = [action('a', BOTH), action('z', { m: [3, 4] })];
    expect(ids(WITH_MUST, actions, { m: 3, x: 1, y: 1 })).toEqual(['a', 'z']);
  });

  describe('… or lifts a cap that holds the area below its target', () => {
    const KEY = [level('key'), ...LEVELS, level('m', { must: true })];
    const held = (at_most: number) => ({
      caps: [{ item: 'key', below: 3, at_most, because: 'Nothing makes up for it.', grade: 'J' }],
    });
    const actions = [
      action('a', { x: [1, 3], y: [1, 3] }, hours(1)),
      action('step', { key: [1, 2] }, hours(1)),
      action('z', { key: [1, 3] }, hours(40)),
    ];
    const found = (answers: Answers, at_most = 2) =>
      candidates(KEY, actions, answers, {}, held(at_most)).map(({ action: { id }, unblocks, reduces }) => [
        id,
        unblocks,
        reduces,
      ]);

    it('nothing else takes anything away while it holds', () => {
      // 1, 1, 5, 5: a mean of 3 comes down to 2. With key at 3 the mean is 3.5, and the target asks for 3.
      expect(found({ key: 1, x: 1, y: 5, m: 5 })).toEqual([
        ['z', true, 10],
        ['a', false, 0],
        ['step', false, 0],
      ]);
    });

    it('one that leaves the target is no obstacle', () => {
      expect(found({ key: 1, x: 1, y: 2, m: 3 }, 3)).toEqual([
        ['a', false, 7.5],
        ['z', false, 5],
        ['step', false, 2.5],
      ]);
    });

    it('one that is not answered holds nothing', () => {
      const [first] = found({ x: 1, y: 1, m: 3 });
      expect(first).toEqual(['a', false, 10]);
    });

    it('the move is about what holds the area down, before a must', () => {
      const both = [action('both', { m: [1, 3], key: [1, 3] })];
      const [first] = candidates(KEY, both, { key: 1, x: 5, y: 5, m: 1 }, {}, held(2));
      expect(first?.works_on).toBe('key');
      const [free] = candidates(KEY, both, { key: 1, x: 5, y: 5, m: 1 });
      expect(free?.works_on).toBe('m');
    });
  });

  it('2. what it needs is done', () => {
    const actions = [action('a', BOTH, { ...hours(1), needs: ['z'] }), action('z', ONE, hours(40))];
    expect(ids(LEVELS, actions, allAt(1))).toEqual(['z', 'a']);
    // Once x stands at 2, z has nothing left to do, and a is free to begin.
    const later = candidates(LEVELS, actions, { x: 2, y: 1 });
    expect(later.map(({ action: { id }, prerequisites_done }) => [id, prerequisites_done])).toEqual([['a', true]]);
  });

  it('3. it fits the cause: a known cause leaves out what does not, as long as something does', () => {
    const actions = [
      action('a', BOTH, { ...hours(1), causes: ['does_not_know'] }),
      action('z', ONE, { ...hours(40), causes: ['not_allowed', 'nobody_can_teach'] }),
    ];
    const fits = (cause?: Cause) =>
      candidates(LEVELS, actions, allAt(1), cause ? { causes: { skill: cause } } : {}).map((each) => [
        each.action.id,
        each.fits_cause,
      ]);
    expect(fits('not_allowed')).toEqual([['z', true]]);
    expect(fits('does_not_know')).toEqual([['a', true]]);
    expect(fits('system_prevents')).toEqual([
      ['a', false],
      ['z', false],
    ]);
    // Nobody said what stands in the way: nothing is left out.
    expect(fits()).toEqual([
      ['a', null],
      ['z', null],
    ]);
  });

  it('4. it takes away most of importance × shortfall', () => {
    const actions = [action('a', ONE, hours(1)), action('z', BOTH, hours(40))];
    expect(candidates(LEVELS, actions, allAt(1)).map(({ action: { id }, reduces }) => [id, reduces])).toEqual([
      ['z', 20],
      ['a', 5],
    ]);
  });

  it('… in weight, and no more than the target asks for', () => {
    const items = [level('x', { weight: 3 }), level('y')];
    const actions = [
      action('one_step', { y: [1, 3] }),
      action('far_beyond', { x: [1, 5] }),
      action('enough', { x: [1, 4] }),
    ];
    const found = candidates(items, actions, allAt(1)).map(({ action: { id }, reduces }) => [id, reduces]);
    // x to 4: (3×4 + 1) ÷ 4 = 3.25 → 3; to 5 the same; y to 3: (3 + 3) ÷ 4 = 1.5
    expect(found).toEqual([
      ['enough', 20],
      ['far_beyond', 20],
      ['one_step', 5],
    ]);
  });

  it('5. it takes fewer hours', () => {
    expect(ids(LEVELS, [action('a', ONE, hours(2)), action('z', ONE, hours(1))], allAt(1))).toEqual(['z', 'a']);
  });

  it('6. the id decides, whatever the order of the file', () => {
    const actions = [action('c', ONE), action('a', ONE), action('b', ONE)];
    expect(ids(LEVELS, actions, allAt(1))).toEqual(['a', 'b', 'c']);
  });
});

describe('an action fits while an item it moves is at `from` or above, and below `to`', () => {
  const moves = [action('to_3', { x: [1, 3] }), action('to_4', { x: [3, 4] }), action('from_2', { x: [2, 4] })];
  it.each<[string, unknown, string[]]>([
    ['at 1', 1, ['to_3']],
    ['at 2', 2, ['from_2', 'to_3']],
    ['at 3', 3, ['from_2', 'to_4']],
    ['at 4', 4, []],
    ['not known: as if at 1, which claims nothing', dontKnow, ['to_3']],
    ['does not apply', notApplicable, []],
  ])('%s', (_name, answer, fitting) => {
    const items = [level('x', MAY_NOT_APPLY), level('y', { weight: 9 })];
    expect(ids(items, moves, { x: answer, y: 1 }).sort()).toEqual(fitting);
  });

  it('levels between: 2.6 is above 2 and below 3', () => {
    const items = [choice('x', { some: 40, all: 100 }), level('y', { weight: 9 })];
    expect(ids(items, moves, { x: 'some', y: 1 }).sort()).toEqual(['from_2', 'to_3']);
  });

  it('what is not asked is not moved', () => {
    const items = [level('x', { when: 'profile.own_quota' }), level('y'), level('z', { relations: ['report'] })];
    const actions = [action('hidden', { x: [1, 3] }), action('others', { z: [1, 3] }), action('asked', { y: [1, 3] })];
    expect(ids(items, actions, { y: 1 }, { profile: { own_quota: false } })).toEqual(['asked']);
  });
});

describe('hours over the horizon, for this team', () => {
  it.each([
    // hours, per, horizon, team size, total
    [3, 'once', 'days_90', 7, 3],
    [3, 'week', 'week', 7, 3],
    [3, 'week', 'days_30', 7, 12],
    [3, 'week', 'days_90', 7, 39],
    [3, 'rep', 'days_90', 7, 21],
    [3, 'rep_week', 'week', 7, 21],
    [3, 'rep_week', 'days_30', 7, 84],
    [0.5, 'rep_week', 'days_90', 7, 45.5],
    // While the profile does not say, a team of six is assumed.
    [3, 'rep', 'days_30', undefined, 18],
    [3, 'rep_week', 'days_30', undefined, 72],
    [3, 'once', 'days_30', undefined, 3],
  ])('%d h per %s over %s, team of %s: %d h', (amount, per, horizon, team_size, total) => {
    const actions = [action('act', { x: [1, 3] }, { effort: { hours: amount, per }, horizon })];
    const profile = team_size === undefined ? {} : { team_size };
    const [candidate] = candidates(LEVELS, actions, allAt(1), { profile });
    expect(candidate?.total_hours).toBe(total);
    expect(candidate?.recommended).toMatchObject({ hours: amount, per, total_hours: total });
  });
});

describe('what the report says about an action', () => {
  it('everything a reader needs, and only the moves that still lie ahead', () => {
    const own = { template: 'page.md', not_now: 'The advert.', needs: ['first'], causes: ['not_allowed'] };
    const actions = [
      action('first', { y: [1, 3] }, { causes: ['nobody_can_teach'] }),
      action('act', { x: [1, 3], y: [3, 4], m: [1, 2] }, own),
    ];
    const found = candidates(WITH_MUST, actions, { m: 1, x: 2, y: 1 }, { causes: { skill: 'does_not_know' } });
    expect(found[0]?.recommended).toEqual({
      rubric: 'skill',
      rubric_title: 'Skill',
      id: 'act',
      title: 'Title of act',
      do: 'When it is Monday, I will act.',
      done_when: 'Somebody else sees act.',
      horizon: 'week',
      owner: 'leader',
      kind: 'self_practice',
      hours: 1,
      per: 'once',
      total_hours: 1,
      grade: 'J',
      template: 'page.md',
      not_now: 'The advert.',
      fits_cause: false,
      after: ['Title of first'],
      moves: [
        { item: 'x', title: 'x', from: 2, to: 3 },
        { item: 'm', title: 'm', from: 1, to: 2 },
      ],
    });
  });

  it('`from` is null while nothing is known', () => {
    const [found] = candidates([level('x'), level('y', { weight: 9 })], [action('act', { x: [1, 3] })], { y: 1 });
    expect(found?.recommended.moves).toEqual([{ item: 'x', title: 'x', from: null, to: 3 }]);
  });

  it.each([
    ['a must before others', { x: [1, 3], m: [1, 2] }, allAt(1), 'm'],
    ['else the first that still lies ahead', { x: [1, 3], y: [1, 3] }, { m: 3, x: 3, y: 1 }, 'y'],
  ] as const)('the item it works on: %s', (_name, moves, answers, item) => {
    const [found] = candidates(WITH_MUST, [action('act', moves)], answers);
    expect(found?.works_on).toBe(item);
  });
});

it("a whole rubric that is nobody's job recommends nothing inside itself", () => {
  const items = [level('x', MAY_NOT_APPLY), level('y', MAY_NOT_APPLY)];
  expect(() => ids(items, [], { x: notMyJob('nobody'), y: notMyJob('nobody') })).toThrow('a test without a gap');
});
