import { describe, expect, it } from 'vitest';
import { rubricRules } from '../../../src/core/lint/index.js';
import { isCheckable } from '../../../src/core/lint/words/checkable.js';
import { checklist, type ItemFile, level, metric, rubric, yesNo } from '../samples.js';

/** What one rule says of a rubric with these items, as paths. */
function told(id: string, items: readonly ItemFile[], own: Readonly<Record<string, unknown>> = {}): string[] {
  const rule = rubricRules.find((each) => each.id === id);
  const lint = {
    rubric: rubric([...items, level('other_a'), level('other_b')], own),
    target: 3,
    vague_words: ['synergy'],
  };
  return rule?.check(lint).map(({ path }) => path.join('.')) ?? ['no such rule'];
}

const bands = (cuts: readonly number[]) => ({ cuts, points: [...cuts.map((_, index) => index), cuts.length] });
const gate = (needs: string, at = 4) => ({ gates: [{ level: at, needs, message: 'Not yet.' }] });

describe('gates', () => {
  it.each([
    ['holds whatever is answered', 'level.a >= 1', 4, ['gates.0.needs']],
    ['may fail while the rest is at 5', 'level.a >= 3', 4, []],
    // Level 5 asks for 5 everywhere, but a blank leaves the mean.
    ['stops those who leave it open', 'level.a >= 3', 5, []],
  ] as const)('one that %s', (_name, needs, at, paths) => {
    expect(told('gate-idle', [level('a')], gate(needs, at))).toEqual(paths);
  });

  it.each([
    ['a level that its item does not have', 'level.a > 1 && level.a < 2', ['gates.0.needs']],
    ['one that it has', 'level.a > 4', []],
    ['of an item that this role is not asked', 'profile.role == "vp" && level.b >= 1', ['gates.0.needs']],
  ] as const)('that need %s', (_name, needs, paths) => {
    const items = [yesNo('a'), yesNo('b', { when: 'profile.role != "vp"' })];
    expect(told('gate-never', items, gate(needs))).toEqual(paths);
  });
});

describe('conditions on answers', () => {
  it.each([
    ['a word that stands alone', '"none" in answers.kit && "page" in answers.kit', ['items.1.when']],
    ['two words', '"form" in answers.kit && "page" in answers.kit', []],
  ])('%s', (_name, when, paths) => {
    expect(told('when-never', [checklist('kit', { page: 1, form: 1 }), level('a', { when })])).toEqual(paths);
  });
});

describe('metrics', () => {
  it.each([
    ['a cut at the least there is', { bands: bands([0, 10]) }, { min: 0 }, ['items.0.scoring.0.bands.cuts.0']],
    ['a cut at the most, which belongs above', { bands: bands([10, 100]) }, { max: 100 }, []],
    [
      'a knot outside',
      {
        knots: [
          [0, 0],
          [120, 100],
        ],
      },
      { max: 100 },
      ['items.0.scoring.0.knots.1'],
    ],
    ['a fall by more than all', { trend: bands([-120, 0]) }, { min: 0 }, ['items.0.scoring.0.trend.cuts.0']],
    ['a fall by half', { trend: bands([-50, 0]) }, { min: 0 }, []],
  ] as const)('%s', (_name, rule, own, paths) => {
    expect(told('band-out-of-reach', [metric('m', [rule], own)])).toEqual(paths);
  });

  const everybody = { for: 'profile.own_quota || !profile.own_quota', bands: bands([1]) };
  it.each([
    ['bands behind everybody', { bands: bands([2]) }, ['items.0.scoring.1']],
    ['the own trend, for whoever does not say', { trend: bands([0]) }, []],
  ] as const)('%s', (_name, last, paths) => {
    expect(told('for-shadowed', [metric('m', [everybody, last])])).toEqual(paths);
  });
});

describe('words', () => {
  const anchors = (third: string) => [level('a', { anchors: ['one', 'two', third, 'four', 'five'] })];
  it.each([
    ['anchor-vague', 'Done regularly.', true],
    ['anchor-vague', 'Done with synergy.', true],
    ['anchor-praise', 'A world-class list.', true],
    ['anchor-praise', 'Bad news went up the same day; the deal was closed for good.', false],
    ['anchor-praise', 'Bad news went up in a bad mail.', true],
    ['anchor-result', 'The win  rate rose.', true],
    ['anchor-result', 'The marginal note is dated.', false],
    ['anchor-person', 'It is your list.', true],
  ])('%s: %s', (rule, text, found) => {
    expect(told(rule, anchors(text))).toEqual(found ? ['items.0.anchors.2'] : []);
  });

  it.each([
    ['47 % of firms', true],
    ['a rise of 3.5%', true],
    ['€ 20,000 a year', true],
    ['20 USD', true],
    ['7,300 employees in 2019', false],
  ])('a figure in why: %s', (text, found) => {
    const own = { why: [{ text, source: 'own' }], sources: [{ id: 'own', title: 'Own', grade: 'J' }] };
    expect(told('figure-unsourced', [level('a')], own)).toEqual(found ? ['why.0'] : []);
  });

  it.each([
    ['Three pages exist.', true],
    ['A colleague compares them.', true],
    ['It is in the calendar.', true],
    ['It happened by Friday.', true],
    ['The climate is better.', false],
  ])('done when: %s', (text, checkable) => {
    expect(isCheckable(text)).toBe(checkable);
  });
});
