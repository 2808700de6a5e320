import { describe, expect, it } from 'vitest';
import { parsePack, parseRubric } from '../../../src/core/rubric/parse.js';
import { CAUSES, RELATIONS } from '../../../src/core/words.js';
import {
  action,
  checklist,
  choice,
  type ItemFile,
  level,
  metric,
  problemsIn,
  rubric,
  rubricFile,
  text,
  yesNo,
} from '../samples.js';

const [a, b] = [level('a'), level('b')];

/** Path, message and suggestion of every problem of a rubric with these parts. */
function problems(own: object, items: readonly ItemFile[] = [a, b]) {
  const result = parseRubric(JSON.stringify(rubricFile(items, own as Record<string, unknown>)));
  if (result.ok) return [];
  return result.issues.map(({ path, message, suggestion }) =>
    [path.join('.'), message, ...(suggestion === undefined ? [] : [`→ ${suggestion}`])].join(' | '),
  );
}

describe('defaults are filled in', () => {
  const [item] = rubric([a, b]).items;
  it('of an item', () => {
    expect(item).toMatchObject({
      ask: { self: 'a?' },
      probes: [],
      weight: 1,
      must: false,
      na: null,
      when: null,
      relations: RELATIONS,
      evidence: { examples: [], from: 3, unproven_max: 2, attested_max: 3, max_age_days: null },
    });
  });

  it('of a text, which is never weighted', () => {
    expect(rubric([a, text('t')]).items[1]).toMatchObject({ weight: 0, must: false });
  });

  it('of a checklist: full at the sum of the good options, zero at the sum of the bad ones', () => {
    const [kit] = rubric([checklist('kit', { a: 2, b: 1, c: -1, d: -3 }), b]).items;
    expect(kit).toMatchObject({ full_at: 3, zero_at: -4 });
  });

  it('of a metric and its rules', () => {
    const [error] = rubric([
      metric('error', [
        {
          knots: [
            [0, 0],
            [1, 100],
          ],
        },
      ]),
      b,
    ]).items;
    expect(error).toMatchObject({ min: null, max: null, scoring: [{ for: null }] });
  });

  it('of an action: it fits every cause', () => {
    expect(rubric([a, b], { actions: [action('act', { a: [1, 3] })] }).actions[0]).toMatchObject({
      causes: CAUSES,
      needs: [],
    });
  });
});

describe('what has to fit together inside one rubric', () => {
  it.each([
    ['an id twice in a list', {}, [a, b, level('a')], ['items.2.id | the id a is used twice in items']],
    [
      'an action twice',
      { actions: [action('act', { a: [1, 3] }), action('act', { b: [1, 3] })] },
      undefined,
      ['actions.1.id | the id act is used twice in actions'],
    ],
    [
      'moving an item that does not exist',
      { actions: [action('act', { aa: [1, 3] })] },
      undefined,
      ['actions.0.moves.0.item | there is no item aa in this rubric | → a'],
    ],
    [
      'moving nowhere, and down',
      { actions: [action('act', { a: [3, 3], b: [4, 2] })] },
      undefined,
      [
        'actions.0.moves.0.to | expected a level above from (3), found 3',
        'actions.0.moves.1.to | expected a level above from (4), found 2',
      ],
    ],
    [
      'needing an action that does not exist',
      { actions: [action('act', { a: [1, 3] }), action('next', { a: [1, 3] }, { needs: ['atc'] })] },
      undefined,
      ['actions.1.needs.0 | there is no action atc in this rubric | → act'],
    ],
    [
      'needing oneself',
      { actions: [action('act', { a: [1, 3] }, { needs: ['act'] })] },
      undefined,
      ['actions.0.needs | act needs itself, by way of what it needs'],
    ],
    [
      'a ring of needs; what only leads into the ring is fine',
      {
        actions: [
          action('one', { a: [1, 3] }, { needs: ['two'] }),
          action('two', { a: [1, 3] }, { needs: ['three'] }),
          action('three', { a: [1, 3] }, { needs: ['one'] }),
          action('four', { a: [1, 3] }, { needs: ['one'] }),
        ],
      },
      undefined,
      [
        'actions.0.needs | one needs itself, by way of what it needs',
        'actions.1.needs | two needs itself, by way of what it needs',
        'actions.2.needs | three needs itself, by way of what it needs',
      ],
    ],
    [
      'a reason without its source',
      { why: [{ text: 'x', source: 'studdy' }], sources: [{ id: 'study', title: 'A study', grade: 'A' }] },
      undefined,
      ['why.0.source | there is no source studdy in this rubric | → study'],
    ],
    ['one screen item', {}, [{ ...a, screen: true }, b], ['items | expected two items with screen: true, found 1']],
    [
      'three screen items',
      {},
      [a, b, level('c')].map((each) => ({ ...each, screen: true })),
      ['items | expected two items with screen: true, found 3'],
    ],
    [
      'nothing to score',
      {},
      [level('a', { weight: 0 }), text('t')],
      ['items | no item has a weight, so there is nothing to score'],
    ],
    [
      'a must without weight, which would never count',
      {},
      [level('a', { weight: 0, must: true }), b],
      ['items.0.must | a must needs a weight above 0 to count'],
    ],
  ] as [string, object, ItemFile[] | undefined, string[]][])('%s', (_name, own, items, found) => {
    expect(problems(own, items)).toEqual(found);
  });
});

describe('limits of evidence: from − 1 ≤ unproven_max ≤ attested_max', () => {
  it.each([
    [{ from: 4 }, '4 − 1, 2, 3'],
    [{ unproven_max: 4 }, '3 − 1, 4, 3'],
    [{ attested_max: 1 }, '3 − 1, 2, 1'],
    [{ from: 5, unproven_max: 3, attested_max: 5 }, '5 − 1, 3, 5'],
  ])('%j', (evidence, found) => {
    expect(problems({}, [level('a', { evidence }), b])).toEqual([
      `items.0.evidence | expected from − 1 ≤ unproven_max ≤ attested_max, found ${found}`,
    ]);
  });

  it.each([{ from: 2 }, { from: 1, unproven_max: 1, attested_max: 1 }, { from: 5, unproven_max: 4, attested_max: 4 }])(
    '%j is fine',
    (evidence) => {
      expect(problems({}, [level('a', { evidence }), b])).toEqual([]);
    },
  );

  it('a metric carries its source: it has examples and no limits', () => {
    const error = metric(
      'error',
      [
        {
          knots: [
            [0, 0],
            [1, 100],
          ],
        },
      ],
      { evidence: { examples: ['Export'], from: 3 } },
    );
    expect(problems({}, [error, b])).toEqual([
      'items.0.evidence.from | unknown key "from"; the keys here are examples',
    ]);
  });
});

describe('a cap has to be able to hold something down', () => {
  const cap = (own: object = {}) => ({ item: 'a', below: 3, at_most: 2, because: 'So it is.', grade: 'J', ...own });
  const half = choice('pick', { some: 50, all: 75 });
  const bands = (points: number[], own: Readonly<Record<string, unknown>> = {}) =>
    metric('num', [{ bands: { cuts: [10, 20], points } }], own);
  it.each([
    ['fine', [cap()], [a, b], []],
    [
      'an item that does not exist',
      [cap({ item: 'aa' })],
      [a, b],
      ['caps.0.item | there is no item aa in this rubric | → a'],
    ],
    ['a text', [cap(), cap({ item: 't' })], [a, b, text('t')], ['caps.1.item | t is a text, which is not scored']],
    [
      'an item without weight',
      [cap({ item: 'c' })],
      [a, b, level('c', { weight: 0 })],
      ['caps.0.item | a cap needs an item with a weight above 0; c has none'],
    ],
    ['a limit at the bottom', [cap({ below: 1 })], [a, b], ['caps.0.below | expected at least 2, found 1']],
    ['a cap at the top', [cap({ at_most: 5 })], [a, b], ['caps.0.at_most | expected at most 4, found 5']],
    ['half a level', [cap({ below: 2.5 })], [a, b], ['caps.0.below | expected a whole number, found 2.5']],
    [
      'no answer is that low',
      [cap({ item: 'pick' })],
      [half, b],
      ['caps.0.below | no answer to pick is below 3; the worst is level 3'],
    ],
    [
      'every answer is that low',
      [cap({ item: 'pick', below: 5 })],
      [half, b],
      ['caps.0.below | every answer to pick is below 5; the best is level 4'],
    ],
    ['some answers are', [cap({ item: 'pick', below: 4 })], [half, b], []],
    [
      'a number that cannot get that low',
      [cap({ item: 'num' })],
      [bands([0, 50, 100], { min: 10 }), b],
      ['caps.0.below | no answer to num is below 3; the worst is level 3'],
    ],
    ['one that can', [cap({ item: 'num' })], [bands([0, 50, 100]), b], []],
    [
      'a heavy item: (8 × 3 + 2 × 5) ÷ 10',
      [cap({ at_most: 4 })],
      [level('a', { weight: 8 }), level('b', { weight: 2 })],
      ['caps.0.at_most | with a below 3 the rubric stays below 3.4 anyway'],
    ],
    ['a lighter one', [cap({ at_most: 3 })], [level('a', { weight: 8 }), level('b', { weight: 2 })], []],
    [
      'the same cap twice',
      [cap(), cap()],
      [a, b],
      ['caps.1 | another cap leaves 2 at most while a is below 3, so this one changes nothing'],
    ],
    [
      'one behind a stricter one',
      [cap({ below: 2, at_most: 3 }), cap()],
      [a, b],
      ['caps.0 | another cap leaves 2 at most while a is below 3, so this one changes nothing'],
    ],
    ['steps on one item', [cap({ below: 2, at_most: 1 }), cap()], [a, b], []],
    ['on two items', [cap(), cap({ item: 'b' })], [a, b], []],
  ] as [string, object[], ItemFile[], string[]][])('%s', (_name, caps, items, found) => {
    expect(problems({ caps }, items)).toEqual(found);
  });

  it('with line and column', () => {
    const file = JSON.stringify(rubricFile([a, b], { caps: [cap(), cap({ item: 'bb' })] }), null, 1);
    const [problem] = problemsIn(parseRubric(file));
    const line = file.split('\n').findIndex((each) => each.includes('"bb"')) + 1;
    expect(problem).toBe(`${line}:4 there is no item bb in this rubric (b)`);
  });
});

describe('conditions say where they are wrong', () => {
  const when = (condition: string) => [a, level('b', { when: condition })];
  it.each([
    [
      'a later item: `when` sees earlier ones only',
      'answers.b >= 2',
      'items.1.when | in the condition "answers.b >= 2", at character 1: unknown name answers.b; known here: a',
    ],
    [
      'a misspelled one',
      'profile.team_size > 3 && answers.aa >= 2',
      'items.1.when | in the condition "profile.team_size > 3 && answers.aa >= 2", at character 26: unknown name answers.aa; known here: a | → answers.a',
    ],
    [
      'scores: `when` does not see them',
      'level.a >= 2',
      'items.1.when | in the condition "level.a >= 2", at character 1: unknown name level; known here: profile, answers',
    ],
  ])('when: %s', (_name, condition, problem) => {
    expect(problems({}, when(condition))).toEqual([problem]);
  });

  it('a `when` sees what earlier items are answered with', () => {
    const earlier = [
      level('lev'),
      yesNo('yes'),
      choice('pick', { never: 0, often: 100 }),
      checklist('kit', { page: 1, task: 1 }),
      metric('num', [
        {
          knots: [
            [0, 0],
            [1, 100],
          ],
        },
      ]),
    ];
    const condition =
      'answers.lev > 1 && answers.yes && answers.pick == "often" && "page" in answers.kit && !("none" in answers.kit) && answers.num < 9.5';
    expect(problems({}, [...earlier, level('last', { when: condition })])).toEqual([]);
  });

  it.each([
    ['level.a >= 4 && profile.role == "vp"', []],
    [
      'answers.a >= 4',
      [
        'gates.0.needs | in the condition "answers.a >= 4", at character 1: unknown name answers; known here: profile, level',
      ],
    ],
    [
      'level.t >= 4',
      ['gates.0.needs | in the condition "level.t >= 4", at character 1: unknown name level.t; known here: a, b'],
    ],
  ])('a gate sees the profile and credited levels: %s', (needs, found) => {
    expect(problems({ gates: [{ level: 4, needs, message: 'Not yet.' }] }, [a, b, text('t')])).toEqual(found);
  });

  it('a rule of a metric sees the profile only', () => {
    const error = metric('error', [
      {
        for: 'answers.a > 2',
        knots: [
          [0, 0],
          [1, 100],
        ],
      },
    ]);
    expect(problems({}, [a, error])).toEqual([
      'items.1.scoring.0.for | in the condition "answers.a > 2", at character 1: unknown name answers; known here: profile',
    ]);
  });
});

it('a text that is no strict YAML is told about before anything in it', () => {
  expect(problemsIn(parseRubric('format: 1\nid: a\nid: b\ntitel: x'))).toEqual(['3:1 the key "id" is there twice']);
  expect(problemsIn(parsePack('', []))).toEqual(['1:1 there is nothing in this file but comments']);
});

it('a rubric is plain data: it survives being written and read', () => {
  const whole = rubric([a, level('b', { when: 'answers.a >= 2', must: true })], {
    gates: [{ level: 4, needs: 'level.a >= 4', message: 'Not yet.' }],
    caps: [{ item: 'a', below: 2, at_most: 2, because: 'So it is.', grade: 'J' }],
    actions: [action('act', { a: [1, 3] })],
  });
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
});
