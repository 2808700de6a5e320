import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../src/core/rubric/types.js';
import type { Cause } from '../../../src/core/words.js';
import {
  type Answers,
  action,
  level,
  MAY_NOT_APPLY,
  notMyJob,
  pack,
  reportOn,
  rubric,
  type SheetParts,
  seen,
  sheetOver,
} from '../samples.js';

const area = (id: string, actions: readonly object[]) =>
  rubric([level('x', MAY_NOT_APPLY), level('y')], { id, title: `Area ${id}`, actions });
const at = (claimed: unknown): Answers => ({ x: claimed, y: claimed });

function report(
  rubrics: readonly Rubric[],
  answers: Record<string, Answers>,
  parts: SheetParts = {},
  findings: readonly object[] = [],
) {
  return reportOn(rubrics, sheetOver(answers, parts), pack(rubrics, { b: { importance: 20 } }, { findings }));
}

describe('the appendix: every action that fits an open gap, by horizon, in the order of the gaps', () => {
  const all = ['week', 'days_30', 'days_90'].map((horizon) => action(`in_${horizon}`, { x: [1, 3] }, { horizon }));
  const more = action('also_week', { x: [1, 3], y: [1, 3] });
  const rubrics = [area('a', all), area('b', [...all, more])];

  it('the larger gap first, inside a gap the better action first', () => {
    const { actions } = report(rubrics, { a: at(2), b: at(2) });
    expect(actions.week.map(({ rubric: of, id }) => `${of} ${id}`)).toEqual(['b also_week', 'b in_week', 'a in_week']);
    expect(actions.days_30.map(({ rubric: of }) => of)).toEqual(['b', 'a']);
    expect(actions.days_90.map(({ rubric: of }) => of)).toEqual(['b', 'a']);
  });

  it('what is only unproven, unknown or met needs no new practice', () => {
    const empty = { week: [], days_30: [], days_90: [] };
    expect(report(rubrics, { a: at(4), b: {} }).actions).toEqual(empty);
    expect(report(rubrics, { a: at(seen(4)), b: at(seen(4)) }).actions).toEqual(empty);
    // Blocked by a must that is claimed and not proven: to be looked at, not practised.
    const actions = [action('up', { y: [3, 5] })];
    const blocked = rubric([level('x', { must: true }), level('y', { weight: 9 })], { id: 'a', actions });
    expect(report([blocked], { a: { x: 4, y: seen(4) } }).actions).toEqual(empty);
    expect(report([blocked], { a: { x: seen(2), y: seen(4) } }).actions.week).toHaveLength(1);
  });
});

describe('what to leave alone for now', () => {
  const telling = (id: string, horizon: string, not_now: string) => action(id, { x: [1, 3] }, { horizon, not_now });
  it('is said by the findings, the move of this week and the first moves, each once', () => {
    const rubrics = [
      area('a', [telling('now', 'week', 'No new tool.')]),
      area('b', [telling('later', 'days_90', 'No course.'), action('now', { y: [1, 2] }, { not_now: 'No new tool.' })]),
    ];
    const finding = {
      id: 'f',
      title: 'F',
      when: 'claimed.a < 3',
      message: 'm',
      importance: 1,
      not_now: 'No reorganisation.',
    };
    // Findings first, then the move for this week, then the other first moves.
    expect(report(rubrics, { a: at(2), b: at(2) }, {}, [finding]).not_now).toEqual([
      'No reorganisation.',
      'No new tool.',
      'No course.',
    ]);
  });
});

describe('what the sponsor is asked for', () => {
  const sponsored = [
    action('talk', { x: [1, 3] }, { owner: 'sponsor', causes: ['not_allowed'] }),
    action(
      'budget',
      { x: [1, 3] },
      { owner: 'sponsor', causes: ['system_prevents', 'not_allowed'], effort: { hours: 9, per: 'once' } },
    ),
    action('own', { x: [1, 3] }),
  ];
  const asks = (cause?: Cause, answers: Answers = at(2)) =>
    report([area('a', sponsored)], { a: answers }, cause ? { causes: { a: cause } } : {}).asks_of_sponsor.map(
      ({ kind, rubric: of, action: what }) => [kind, of, what?.id ?? null],
    );

  it.each<[string, Cause | undefined, [string, string, string | null][]]>([
    [
      'not allowed: permission, and an action',
      'not_allowed',
      [
        ['permission', 'a', null],
        ['action', 'a', 'talk'],
      ],
    ],
    ['nobody can teach: a teacher; no action of theirs fits', 'nobody_can_teach', [['teacher', 'a', null]]],
    ['one action per rubric: the best that fits the cause', 'system_prevents', [['action', 'a', 'budget']]],
    ["a cause that is the leader's own", 'knows_does_not_do', []],
    ['an unknown cause filters nothing', undefined, [['action', 'a', 'talk']]],
  ])('%s', (_name, cause, expected) => {
    expect(asks(cause)).toEqual(expected);
  });

  it('nothing for a target that is met or only unproven', () => {
    expect(asks('not_allowed', at(seen(4)))).toEqual([]);
    expect(asks('not_allowed', at(4))).toEqual([]);
  });

  it("an owner for what is nobody's job, before everything else", () => {
    const answers = { a: { x: notMyJob('nobody'), y: 2 } };
    const { asks_of_sponsor } = report([area('a', [])], answers, { causes: { a: 'not_allowed' } });
    expect(asks_of_sponsor).toEqual([
      { kind: 'owner', rubric: 'a', title: 'Area a', action: null, items: ['x'] },
      { kind: 'permission', rubric: 'a', title: 'Area a', action: null, items: [] },
    ]);
  });
});
