import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/report/types.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import {
  type Answers,
  action,
  checklist,
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

const items = [level('x', MAY_NOT_APPLY), level('y')];
const week = action('now', { x: [1, 3] }, { horizon: 'week' });
const month = action('soon', { x: [1, 3] }, { horizon: 'days_30' });
const area = (id: string, actions: readonly object[] = [week]) => rubric(items, { id, title: `Area ${id}`, actions });
const at = (claimed: unknown): Answers => ({ x: claimed, y: claimed });

interface Given {
  readonly settings?: Record<string, { importance?: number; target?: number }>;
  readonly findings?: readonly object[];
  readonly parts?: SheetParts;
}

function report(rubrics: readonly Rubric[], answers: Record<string, Answers>, given: Given = {}): Report {
  const { settings = {}, findings = [], parts = {} } = given;
  return reportOn(rubrics, sheetOver(answers, parts), pack(rubrics, settings, { findings }));
}

const named = ({ priorities }: Report) => priorities.map(({ kind, id }) => (id === null ? kind : `${kind} ${id}`));
const finding = (id: string, own: object = {}) => ({
  id,
  title: id,
  when: 'claimed.a >= 1',
  message: 'Said.',
  importance: 6,
  ...own,
});

describe('at most three priorities, in this order', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => area(id));

  it('the first three real gaps', () => {
    const result = report(all, { a: at(2), b: at(1), c: at(2), d: at(1), e: at(2) });
    expect(named(result)).toEqual(['gap b', 'gap d', 'gap a']);
  });

  it('then blocked rubrics, then one shared "show the proof", then one shared "answer more"', () => {
    const blockable = rubric([level('x', { must: true }), level('y'), level('z', { weight: 3 })], { id: 'b' });
    const rubrics = [area('a'), blockable, area('c'), area('d'), area('e')];
    const blocked = { x: seen(2), y: seen(5), z: seen(5) };
    const without = { c: at(4), d: at(5), e: {} };
    expect(named(report(rubrics, { a: at(2), b: blocked, ...without }))).toEqual(['gap a', 'gap b', 'show_proof']);
    expect(named(report(rubrics, { a: at(seen(4)), b: blocked, ...without }))).toEqual([
      'gap b',
      'show_proof',
      'answer_more',
    ]);
  });

  it('blocked by a must that is only unproven: the proof is missing, not the practice', () => {
    const blockable = rubric([level('x', { must: true }), level('y', { weight: 3 })], { id: 'a', actions: [week] });
    const priorities = (must: unknown) => named(report([blockable], { a: { x: must, y: seen(5) } }));
    expect(priorities(4)).toEqual(['show_proof']);
    expect(priorities(3)).toEqual(['show_proof']);
    expect(priorities(seen(2))).toEqual(['gap a']);
    expect(priorities(seen(4))).toEqual([]);
  });

  it('blocked by a gate: practice is missing, whatever is proven', () => {
    const gates = [{ level: 3, needs: 'level.x >= 5', message: 'Not yet.' }];
    const gated = rubric(items, { id: 'a', actions: [action('up', { x: [4, 5] })], gates });
    expect(named(report([gated], { a: at(seen(4)) }))).toEqual(['gap a']);
  });

  it('the shared ones name all their rubrics and have no move of their own', () => {
    const { priorities } = report(all, { a: at(4), b: at(5), c: {}, d: {}, e: at(seen(4)) });
    expect(priorities).toEqual([
      { kind: 'show_proof', id: null, rubrics: ['a', 'b'], cause: null, picture: null, first_move: null },
      { kind: 'answer_more', id: null, rubrics: ['c', 'd'], cause: null, picture: null, first_move: null },
    ]);
  });

  it('none when every target is met', () => {
    const result = report([area('a')], { a: at(seen(4)) });
    expect(result).toMatchObject({ priorities: [], headline: null, asks_of_sponsor: [] });
  });
});

describe('a finding stands where a gap of two levels of its importance would: importance × 8', () => {
  // Claimed 2 of 3 at importance 16: 16 × ((1 + 1)² − 1) = 48.
  const place = (importance: number) =>
    named(
      report(
        [area('a')],
        { a: at(2) },
        { settings: { a: { importance: 16 } }, findings: [finding('f', { importance })] },
      ),
    );
  it.each([
    [6.1, ['finding f', 'gap a']],
    [6, ['finding f', 'gap a']],
    [5.9, ['gap a', 'finding f']],
    // Told in the report, and no priority.
    [0, ['gap a']],
  ])('importance %d beside a gap of 48', (importance, order) => {
    expect(place(importance)).toEqual(order);
  });

  it('findings among themselves: by importance, then id', () => {
    const findings = [finding('z', { importance: 9 }), finding('b'), finding('a')];
    expect(named(report([area('a')], { a: at(seen(4)) }, { findings }))).toEqual([
      'finding z',
      'finding a',
      'finding b',
    ]);
  });

  it('a responsibility nobody owns is one of them', () => {
    const result = report([area('a')], { a: { x: notMyJob('nobody'), y: 2 } }, { settings: { a: { importance: 16 } } });
    expect(named(result)).toEqual(['finding nobody_owns_a', 'gap a']);
    expect(result.priorities[0]).toMatchObject({ rubrics: ['a'], first_move: null, picture: null, cause: null });
  });

  it('it names the rubrics its rule looked at, once each', () => {
    const when = 'claimed.a < 3 && (claimed.b < 3 || credited.a < 3) && profile.team_size > 1';
    const given = { findings: [finding('f', { when })], parts: { profile: { team_size: 9 } } };
    const { priorities } = report([area('a'), area('b')], { a: at(2), b: at(2) }, given);
    expect(priorities.find(({ kind }) => kind === 'finding')?.rubrics).toEqual(['a', 'b']);
  });
});

describe('a finding pulls its own actions forward: the first that still fits', () => {
  const rubrics = [area('a', [week, month]), area('b', [action('done', { x: [1, 2] })])];
  it.each([
    [
      'the first',
      [
        ['a', 'soon'],
        ['a', 'now'],
      ],
      'soon',
    ],
    [
      'the first that still fits',
      [
        ['b', 'done'],
        ['a', 'now'],
      ],
      'now',
    ],
    ['none that fits', [['b', 'done']], undefined],
    ['none named', [], undefined],
  ])('%s', (_name, pulled, move) => {
    const actions = pulled.map(([of, id]) => ({ rubric: of, action: id }));
    const given = { findings: [finding('f', { importance: 90, actions })] };
    const { priorities } = report(rubrics, { a: at(2), b: at(2) }, given);
    expect(priorities[0]).toMatchObject({ kind: 'finding', id: 'f' });
    expect(priorities[0]?.first_move?.id).toBe(move);
  });
});

it('a finding knows better than the cause of a gap: what it pulls forward is not filtered by it', () => {
  const other = action('other', { x: [1, 3] }, { causes: ['does_not_know'] });
  const own = action('own', { x: [1, 3] }, { causes: ['not_allowed'] });
  const pulling = finding('f', { importance: 90, actions: [{ rubric: 'a', action: 'own' }] });
  const parts = { causes: { a: 'does_not_know' } } as const;
  const { priorities } = report([area('a', [other, own])], { a: at(2) }, { findings: [pulling], parts });
  expect(priorities.map(({ kind, first_move }) => [kind, first_move?.id, first_move?.fits_cause])).toEqual([
    ['finding', 'own', false],
    ['gap', 'other', true],
  ]);
});

describe('the one move for this week', () => {
  const late = action('late', { x: [1, 3], y: [1, 3] }, { horizon: 'days_90' });
  const settings = { a: { importance: 20 } };
  const headline = (first: readonly object[], second: readonly object[], answers = { a: at(2), b: at(2) }) => {
    const result = report([area('a', first), area('b', second)], answers, { settings });
    return [result.headline?.priority, result.headline?.action?.rubric, result.headline?.action?.id];
  };

  it.each([
    ['the first move, when it is for this week', [week], [week], [0, 'a', 'now']],
    ['else another action of that gap for this week', [late, week], [week], [0, 'a', 'now']],
    ['else of the next priority', [late], [week], [1, 'b', 'now']],
    ['else the first move there is', [late], [month], [0, 'a', 'late']],
    ['… in whichever priority', [], [month], [1, 'b', 'soon']],
    ['else none', [], [], [undefined, undefined, undefined]],
  ] as const)('%s', (_name, first, second, expected) => {
    expect(headline(first, second)).toEqual(expected);
  });

  it('looking at proof, or answering more, is a move for this week in itself', () => {
    const result = report([area('a', [late]), area('b')], { a: at(2), b: at(4) });
    expect(named(result)).toEqual(['gap a', 'show_proof']);
    expect(result.headline).toEqual({ priority: 1, action: null });
  });

  it('a move that is pulled forward by a finding counts, others of its rubric do not', () => {
    const pulled = (id: string) => finding('f', { importance: 90, actions: [{ rubric: 'a', action: id }] });
    const of = (id: string) => report([area('a', [late, week])], { a: at(2) }, { findings: [pulled(id)] }).headline;
    expect(of('now')).toMatchObject({ priority: 0, action: { id: 'now' } });
    expect(of('late')).toMatchObject({ priority: 1, action: { id: 'now' } });
    // Also when the finding is called like the rubric.
    const namesake = { ...pulled('late'), id: 'a' };
    const { headline: same } = report([area('a', [late, week])], { a: at(2) }, { findings: [namesake] });
    expect(same).toMatchObject({ priority: 1, action: { id: 'now' } });
  });
});

describe('the picture: the item the first move works on, the answer now, and a 5', () => {
  it('of a level item', () => {
    const [first] = report([area('a')], { a: at(2) }).priorities;
    expect(first).toMatchObject({
      kind: 'gap',
      id: 'a',
      rubrics: ['a'],
      picture: { item: 'x', now: '2: two', five: 'five' },
      first_move: { id: 'now' },
    });
  });

  it('without an answer there is no "now"', () => {
    const half = rubric([level('x'), level('y', { weight: 9 })], { id: 'a', actions: [week] });
    expect(report([half], { a: { y: 1 } }).priorities[0]?.picture).toEqual({
      item: 'x',
      now: null,
      next: null,
      five: 'five',
    });
  });

  it('other types have no anchors to show', () => {
    const kit = rubric([checklist('x', { one: 1, two: 1 }), level('y')], { id: 'a', actions: [week] });
    expect(report([kit], { a: { x: ['none'], y: 1 } }).priorities[0]).toMatchObject({
      picture: null,
      first_move: { id: 'now' },
    });
  });

  it('a gap without a fitting action still is a priority', () => {
    const [first] = report([area('a', [])], { a: at(2) }, { parts: { causes: { a: 'not_allowed' } } }).priorities;
    expect(first).toMatchObject({ kind: 'gap', cause: 'not_allowed', picture: null, first_move: null });
  });
});
