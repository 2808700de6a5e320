import { describe, expect, it } from 'vitest';
import { minutesFor, questionsAsked, routeItems, withoutParked } from '../../../src/core/answers/routing.js';
import {
  type Answers,
  checklist,
  choice,
  dontKnow,
  level,
  measured,
  metric,
  rubric,
  type SheetParts,
  sheet,
  yesNo,
} from '../samples.js';

const skill = rubric([
  level('first', { screen: true }),
  level('deeper', { when: 'answers.first >= 3' }),
  level('deepest', { when: 'answers.deeper >= 3' }),
  level('vp_only', { when: 'profile.role == "vp"', screen: true }),
  level('seen_by_others', { relations: ['report'] }),
]);

function routes(answers: Answers, parts: SheetParts = {}) {
  return Object.fromEntries(routeItems(skill, sheet(answers, parts)));
}

describe('which items a sheet is asked', () => {
  const vp = { profile: { role: 'vp' } } as const;
  it.each<[string, Answers, SheetParts, object]>([
    [
      'a condition that is unknown asks',
      {},
      {},
      {
        first: 'asked',
        deeper: 'asked',
        deepest: 'asked',
        vp_only: 'asked',
        seen_by_others: 'not_asked_of_this_relation',
      },
    ],
    ['a condition that holds asks', { first: 3 }, vp, { deeper: 'asked', vp_only: 'asked' }],
    ['one that does not, hides', { first: 2 }, { profile: { role: 'owner' } }, { deeper: 'hidden', vp_only: 'hidden' }],
    ['"don\'t know" is unknown, and asks', { first: dontKnow }, {}, { deeper: 'asked' }],
    ['others are asked what is theirs', {}, { relation: 'report' }, { seen_by_others: 'asked' }],
    [
      'a screen asks its two items only',
      { first: 5 },
      { form: 'screen', ...vp },
      { first: 'asked', deeper: 'not_on_screen_form', deepest: 'not_on_screen_form', vp_only: 'asked' },
    ],
  ])('%s', (_name, answers, parts, expected) => {
    expect(routes(answers, parts)).toMatchObject(expected);
  });

  it('a parked answer steers nothing: the item behind it is asked as if it were open', () => {
    expect(routes({ first: 2, deeper: 1 })).toMatchObject({ deeper: 'hidden', deepest: 'asked' });
    expect(routes({ first: 3, deeper: 1 })).toMatchObject({ deeper: 'asked', deepest: 'hidden' });
  });

  it('routes stand in the order of the rubric', () => {
    expect(Object.keys(routes({}))).toEqual(['first', 'deeper', 'deepest', 'vp_only', 'seen_by_others']);
  });

  it('answers under names that every object has are not found', () => {
    const odd = rubric([level('constructor'), level('b', { when: 'answers.constructor >= 2' })]);
    expect(routeItems(odd, sheet({})).get('b')).toBe('asked');
    expect(routeItems(odd, sheet({ constructor: 1 })).get('b')).toBe('hidden');
  });
});

describe('a `when` sees what earlier items were answered with', () => {
  it.each<[string, unknown, string, string]>([
    ['yes', yesNo('q'), 'answers.q', 'true'],
    ['an option', choice('q', { never: 0, often: 100 }), 'answers.q == "often"', '"often"'],
    ['options', checklist('q', { page: 1, task: 1 }), '"task" in answers.q', '["page", "task"]'],
    [
      'a number',
      metric('q', [
        {
          knots: [
            [0, 0],
            [1, 1],
          ],
        },
      ]),
      'answers.q > 7',
      JSON.stringify(measured(7.5)),
    ],
  ])('%s', (_name, item, when, answer) => {
    const asking = rubric([item as ReturnType<typeof level>, level('next', { when })]);
    expect(routeItems(asking, sheet({ q: JSON.parse(answer) })).get('next')).toBe('asked');
    const against = rubric([item as ReturnType<typeof level>, level('next', { when: `!(${when})` })]);
    expect(routeItems(against, sheet({ q: JSON.parse(answer) })).get('next')).toBe('hidden');
  });
});

describe('a file holds no parked answers: what is not asked is not answered', () => {
  const parked = (answers: Answers, parts: SheetParts = {}) => {
    const { sheet: kept, parked: left } = withoutParked(sheet(answers, parts), [skill]);
    return [Object.keys(kept.answers.skill ?? {}), left];
  };
  it.each<[string, Answers, SheetParts, [string[], string[]]]>([
    ['hidden answers are left out, and named', { first: 2, deeper: 4 }, {}, [['first'], ['skill.deeper']]],
    ['what is asked stays', { first: 3, deeper: 4 }, {}, [['first', 'deeper'], []]],
    [
      'a screen keeps what waits for the full form',
      { first: 3, deeper: 4 },
      { form: 'screen' },
      [['first', 'deeper'], []],
    ],
    [
      'what others are asked does not belong here',
      { first: 3, seen_by_others: 4 },
      {},
      [['first'], ['skill.seen_by_others']],
    ],
  ])('%s', (_name, answers, parts, expected) => {
    expect(parked(answers, parts)).toEqual(expected);
  });
});

it('questions and believable minutes: 45 seconds each', () => {
  expect(questionsAsked([skill, skill], sheet({ first: 2 }))).toBe(6);
  expect([0, 1, 2, 4, 25].map(minutesFor)).toEqual([0, 1, 2, 3, 19]);
});
