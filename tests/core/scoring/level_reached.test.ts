import { describe, expect, it } from 'vitest';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import {
  type Answers,
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

const must = level('must', { must: true, ...MAY_NOT_APPLY });
const others = [level('b'), level('c')];

function reached(items: readonly ItemFile[], answers: Answers, own: object = {}, parts: SheetParts = {}) {
  const score = scoreRubric(rubric(items, own as Record<string, unknown>), sheet(answers, parts));
  return {
    reached: score.reached,
    blockers: score.blockers.map((blocker) => {
      if (blocker.kind === 'must') return `must ${blocker.item} at ${blocker.level}`;
      if (blocker.kind === 'cap') return `cap: ${blocker.item} leaves ${blocker.at_most}`;
      return blocker.kind === 'gate' ? `gate: ${blocker.message}` : `score ${blocker.level}`;
    }),
  };
}

describe('the score carries a rubric to the level below it', () => {
  it.each<[string, Answers, number, string[]]>([
    ['all at 5', { b: seen(5), c: seen(5) }, 5, []],
    ['all at 3', { b: seen(3), c: seen(3) }, 3, ['score 3']],
    ['3.5', { b: seen(3), c: seen(4) }, 3, ['score 3.5']],
    ['all at 1', { b: 1, c: 1 }, 1, ['score 1']],
    // Not what is claimed, what is credited: without proof both stand at 2.
    ['5 claimed, nothing proven', { b: 5, c: 5 }, 2, ['score 2']],
  ])('%s', (_name, answers, atLevel, blockers) => {
    expect(reached(others, answers)).toEqual({ reached: atLevel, blockers });
  });

  it('a limit counts as reached: 0.1, 0.2 and 0.7 of level 4 are level 4', () => {
    const items = [level('a', { weight: 0.1 }), level('b', { weight: 0.2 }), level('c', { weight: 0.7 })];
    expect(reached(items, { a: seen(4), b: seen(4), c: seen(4) }).reached).toBe(4);
  });
});

describe('every must that applies has to be credited at the level', () => {
  const best = { b: seen(5), c: seen(5) };
  it.each<[string, ItemFile, unknown, number, string[]]>([
    ['a must as high as the rest', must, seen(5), 5, []],
    ['a must below', must, seen(2), 2, ['must must at 2']],
    ['a must that is claimed and not proven', must, 5, 2, ['must must at 2']],
    ['a blank must holds nothing above 1', must, undefined, 1, ['must must at null']],
    ['nor does one that is not known', must, dontKnow, 1, ['must must at null']],
    ['a must that does not apply leaves', must, notApplicable, 5, []],
    ['a yes', yesNo('must', { must: true }), seen(true), 5, []],
    ['a no stands at 1', yesNo('must', { must: true }), false, 1, ['must must at 1']],
    [
      'a metric stands at 1 + points ÷ 25',
      metric(
        'must',
        [
          {
            knots: [
              [0, 0],
              [100, 100],
            ],
          },
        ],
        { must: true },
      ),
      measured(60),
      3,
      ['must must at 3.4'],
    ],
    ['a must nobody is asked leaves', level('must', { must: true, when: 'profile.own_quota' }), undefined, 5, []],
  ])('%s', (_name, item, answer, atLevel, blockers) => {
    const answers = answer === undefined ? best : { ...best, must: answer };
    expect(reached([...others, item], answers, {}, { profile: { own_quota: false } })).toEqual({
      reached: atLevel,
      blockers,
    });
  });

  it('names everything that blocks the next level: each must, and the score', () => {
    const items = [must, level('second', { must: true }), level('c', { weight: 2 })];
    expect(reached(items, { must: seen(2), second: seen(1), c: seen(2) })).toEqual({
      reached: 1,
      blockers: ['must second at 1', 'score 1.75'],
    });
    expect(reached(items, { must: seen(2), second: seen(2), c: seen(5) })).toEqual({
      reached: 2,
      blockers: ['must must at 2', 'must second at 2'],
    });
  });
});

describe('every gate up to the level has to hold', () => {
  const gates = (...list: [number, string][]) => ({
    gates: list.map(([at, needs]) => ({ level: at, needs, message: `${at} needs more` })),
  });
  it.each<[string, object, Answers, SheetParts, number, string[]]>([
    ['a gate that holds', gates([4, 'level.b >= 4']), { b: seen(5), c: seen(5) }, {}, 5, []],
    ['one that does not', gates([4, 'level.b >= 4']), { b: seen(3), c: seen(5) }, {}, 3, ['gate: 4 needs more']],
    ['it sees what is credited', gates([3, 'level.b >= 3']), { b: 5, c: seen(5) }, {}, 2, ['gate: 3 needs more']],
    [
      'a gate below closes all above',
      gates([2, 'level.b >= 5']),
      { b: seen(4), c: seen(5) },
      {},
      1,
      ['gate: 2 needs more'],
    ],
    [
      'the first closed one counts',
      gates([3, 'level.b >= 4'], [5, 'level.c >= 5']),
      { b: seen(4), c: seen(4) },
      {},
      4,
      ['gate: 5 needs more', 'score 4'],
    ],
    // Unknown is not "holds".
    ['a gate on a blank', gates([4, 'level.b >= 2']), { c: seen(5) }, {}, 3, ['gate: 4 needs more']],
    [
      'a gate on an unknown profile',
      gates([3, 'profile.team_size < 20']),
      { b: seen(5), c: seen(5) },
      {},
      2,
      ['gate: 3 needs more'],
    ],
    [
      'the same, known',
      gates([3, 'profile.team_size < 20']),
      { b: seen(5), c: seen(5) },
      { profile: { team_size: 7 } },
      5,
      [],
    ],
    [
      'unknown or true is true',
      gates([3, 'profile.team_size < 20 || level.b == 5']),
      { b: seen(5), c: seen(5) },
      {},
      5,
      [],
    ],
  ])('%s', (_name, own, answers, parts, atLevel, blockers) => {
    expect(reached(others, answers, own, parts)).toEqual({ reached: atLevel, blockers });
  });
});

describe('without a score there is no level', () => {
  it.each<[string, Answers, SheetParts]>([
    ['withheld', {}, {}],
    ['a screen', { b: seen(5), c: seen(5) }, { form: 'screen' }],
  ])('%s', (_name, answers, parts) => {
    expect(reached(others, answers, {}, parts)).toEqual({ reached: null, blockers: [] });
  });
});
