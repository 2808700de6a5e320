import { describe, expect, it } from 'vitest';
import { aimedOf } from '../../../src/core/checkin/aimed.js';
import { gatheredFrom } from '../../../src/core/checkin/gathered.js';
import { foldCheckins, nextMoveId, openActions } from '../../../src/core/checkin/state.js';
import type { CheckinEntry, CheckinState } from '../../../src/core/checkin/types.js';
import { begunMove, PAGE, PLAN, planOf, RATINGS, SUBJECT, said, TALKS, WORKSHOP } from './samples.js';

const having = (...entries: CheckinEntry[]): CheckinState => foldCheckins(PLAN, SUBJECT, entries);
const stateOf = (state: CheckinState, key: string) => state.actions.find(({ planned }) => planned.action === key);
const replacedOn = (on: string): CheckinEntry => ({ on, kind: 'replaced', action: RATINGS.action, by: WORKSHOP });

describe('a plan of which nothing was said', () => {
  it('has every action open, in its order', () => {
    const state = having();
    expect(openActions(state).map(({ planned }) => planned)).toEqual([PAGE, RATINGS, TALKS]);
    expect(state).toMatchObject({ plan: PLAN.id, subject: SUBJECT, moves: [], sittings: [], strangers: [] });
    expect(state.actions[0]).toMatchObject({ due_on: '2027-01-11', status: null, said_on: null, times_moved: 0 });
  });
});

describe('what was said of an action', () => {
  const at = '2027-01-11';
  it.each([
    ['done', [said(at, PAGE.action, 'done')], { status: 'done', done_on: at, due_on: '2027-01-11' }],
    [
      'done on a day before the check-in',
      [said(at, PAGE.action, 'done', { to: '2027-01-08' })],
      { status: 'done', said_on: at, done_on: '2027-01-08', due_on: '2027-01-11', times_moved: 0 },
    ],
    [
      'moved',
      [said(at, PAGE.action, 'moved', { to: '2027-01-20' })],
      { status: 'moved', due_on: '2027-01-20', times_moved: 1, planned: PAGE },
    ],
    [
      'moved twice',
      [
        said(at, PAGE.action, 'moved', { to: '2027-01-20' }),
        said('2027-01-20', PAGE.action, 'moved', { to: '2027-02-20' }),
      ],
      { due_on: '2027-02-20', times_moved: 2 },
    ],
    [
      'moved, and the day corrected at once',
      [said(at, PAGE.action, 'moved', { to: '2027-01-20' }), said(at, PAGE.action, 'moved', { to: '2027-02-20' })],
      { due_on: '2027-02-20', times_moved: 1 },
    ],
    [
      'moved to an earlier day',
      [said(at, PAGE.action, 'moved', { to: '2027-01-06' })],
      { due_on: '2027-01-06', times_moved: 0 },
    ],
    ['moved to no day', [said(at, PAGE.action, 'moved')], { due_on: '2027-01-11', times_moved: 0 }],
    [
      'stuck, and then moved: the cause stays',
      [said(at, PAGE.action, 'stuck', { cause: 'not_allowed' }), said(at, PAGE.action, 'moved', { to: '2027-01-20' })],
      { status: 'moved', cause: 'not_allowed' },
    ],
    [
      'stuck, and then under way: the cause is gone',
      [said(at, PAGE.action, 'stuck', { cause: 'not_allowed' }), said(at, PAGE.action, 'under_way')],
      { status: 'under_way', cause: null },
    ],
    [
      'done, and then under way again: not done',
      [said(at, PAGE.action, 'done'), said('2027-01-18', PAGE.action, 'under_way')],
      { status: 'under_way', done_on: null, said_on: '2027-01-18' },
    ],
    [
      'notes: all of them, oldest first',
      [said(at, PAGE.action, 'under_way', { note: 'a' }), said('2027-01-18', PAGE.action, 'done', { note: 'b' })],
      {
        notes: [
          { on: at, text: 'a' },
          { on: '2027-01-18', text: 'b' },
        ],
      },
    ],
  ])('%s', (_, entries, expected) => {
    expect(stateOf(having(...entries), PAGE.action)).toMatchObject(expected);
  });

  it('done and replaced ones are open no more', () => {
    const state = having(said(at, PAGE.action, 'done'), replacedOn(at));
    expect(openActions(state).map(({ planned }) => planned.action)).toEqual([WORKSHOP.action, TALKS.action]);
  });
});

describe('an action that gives way to another', () => {
  it('stays, and the other stands right behind it', () => {
    const state = having(replacedOn('2027-01-11'));
    expect(state.actions.map(({ planned }) => planned.action)).toEqual([
      PAGE.action,
      RATINGS.action,
      WORKSHOP.action,
      TALKS.action,
    ]);
    expect(stateOf(state, RATINGS.action)).toMatchObject({ status: 'replaced', replaced_by: WORKSHOP.action });
    expect(stateOf(state, WORKSHOP.action)).toMatchObject({
      status: null,
      replaces: RATINGS.action,
      planned: WORKSHOP,
    });
  });

  it('and comes back: it is open again', () => {
    const back: CheckinEntry = { on: '2027-01-18', kind: 'replaced', action: WORKSHOP.action, by: RATINGS };
    const state = having(replacedOn('2027-01-11'), back);
    expect(state.actions.length).toBe(4);
    expect(stateOf(state, RATINGS.action)).toMatchObject({
      status: null,
      replaced_by: null,
      replaces: WORKSHOP.action,
    });
    expect(stateOf(state, WORKSHOP.action)).toMatchObject({ status: 'replaced', replaced_by: RATINGS.action });
  });

  it('that somebody has written into the plan meanwhile is there once, as the plan has it', () => {
    const copied = { ...WORKSHOP, who: 'M. Okafor' };
    const state = foldCheckins(planOf(PAGE, RATINGS, copied), SUBJECT, [replacedOn('2027-01-11')]);
    expect(state.actions.map(({ planned }) => planned)).toEqual([PAGE, RATINGS, copied]);
    expect(stateOf(state, WORKSHOP.action)).toMatchObject({ replaces: RATINGS.action, status: null });
  });
});

describe('what the plan no longer has', () => {
  it('is kept, by action, in order, and changes nothing else', () => {
    const first = said('2027-01-11', 'hiring.gone', 'done');
    const second = said('2027-01-18', 'hiring.gone', 'under_way');
    const lost: CheckinEntry = { on: '2027-01-18', kind: 'evidence', of: 'm7', evidence: { kind: 'crm' } };
    const state = having(first, lost, second);
    expect(state.strangers).toEqual([
      { of: 'hiring.gone', said: [first, second] },
      { of: 'm7', said: [lost] },
    ]);
    expect({ ...state, strangers: [] }).toEqual(having());
  });

  it('gave way to an action: that one is there, last', () => {
    const state = foldCheckins(planOf(PAGE), SUBJECT, [replacedOn('2027-01-11')]);
    expect(state.actions.map(({ planned }) => planned)).toEqual([PAGE, WORKSHOP]);
    expect(state.strangers.map(({ of }) => of)).toEqual([RATINGS.action]);
  });

  it('replaced by itself: kept, and nothing else', () => {
    const odd: CheckinEntry = { on: '2027-01-11', kind: 'replaced', action: PAGE.action, by: PAGE };
    expect(having(odd).actions).toEqual(having().actions);
    expect(having(odd).strangers).toEqual([{ of: PAGE.action, said: [odd] }]);
  });
});

describe('small moves and sittings', () => {
  it('a move is planned, told, and told again', () => {
    const told = (on: string, outcome: 'not_yet' | 'as_expected', happened: string | null): CheckinEntry => ({
      on,
      kind: 'happened',
      move: 'm1',
      outcome,
      happened,
      next: outcome === 'as_expected' ? 'share' : null,
    });
    const state = having(begunMove('2027-01-11', 'm1', PAGE.action), told('2027-01-18', 'not_yet', 'one asked'));
    expect(state.moves).toEqual([
      {
        move: 'm1',
        action: PAGE.action,
        planned_on: '2027-01-11',
        tried: 'send the page first',
        whose: 'buyer',
        expected: 'they write back the same day',
        by: null,
        outcome: 'not_yet',
        happened: 'one asked',
        next: null,
        told_on: '2027-01-18',
        evidence: [],
      },
    ]);
    const later = foldCheckins(PLAN, SUBJECT, [
      begunMove('2027-01-11', 'm1', PAGE.action),
      told('2027-01-18', 'not_yet', 'one asked'),
      told('2027-01-25', 'as_expected', null),
    ]);
    expect(later.moves[0]).toMatchObject({ outcome: 'as_expected', happened: 'one asked', next: 'share' });
  });

  it('ids count on', () => {
    expect(nextMoveId(having())).toBe('m1');
    expect(nextMoveId(having(begunMove('2027-01-11', 'm1'), begunMove('2027-01-11', 'm9')))).toBe('m10');
    expect(nextMoveId(having(begunMove('2027-01-11', 'm1'), begunMove('2027-01-11', 'm999999')))).toBe('m2');
  });

  it('a check-in that was broken off stays unfinished', () => {
    const state = having(
      { on: '2027-01-11', kind: 'begun' },
      { on: '2027-01-18', kind: 'begun' },
      { on: '2027-01-18', kind: 'finished' },
    );
    expect(state.sittings).toEqual([
      { on: '2027-01-11', finished: false },
      { on: '2027-01-18', finished: true },
    ]);
    expect(having({ on: '2027-01-18', kind: 'finished' }).sittings).toEqual([]);
  });
});

describe('proof that came up', () => {
  const proof = (on: string, of: string, note: string): CheckinEntry => ({
    on,
    kind: 'evidence',
    of,
    evidence: { kind: 'document', note },
  });

  it('is for every question of its action, moves and replaced actions included, oldest first', () => {
    const state = having(
      begunMove('2027-01-11', 'm1', PAGE.action),
      begunMove('2027-01-11', 'm2'),
      proof('2027-01-18', RATINGS.action, 'sheets'),
      proof('2027-01-12', 'm1', 'mail'),
      proof('2027-01-12', 'm2', 'of no action'),
      replacedOn('2027-01-19'),
    );
    expect(
      gatheredFrom(state).map(({ on, rubric, item, action, evidence }) => [on, rubric, item, action, evidence.note]),
    ).toEqual([
      ['2027-01-12', 'hiring', 'scorecard', PAGE.title, 'mail'],
      ['2027-01-18', 'hiring', 'interviews', RATINGS.title, 'sheets'],
      ['2027-01-18', 'hiring', 'bench', RATINGS.title, 'sheets'],
    ]);
  });
});

describe('what became of the actions', () => {
  it('is unsaid before anything was said', () => {
    expect(aimedOf(PLAN, null)).toEqual(aimedOf(PLAN, having()));
  });

  it('is done, not done, replaced, unsaid', () => {
    const state = having(
      said('2027-01-11', PAGE.action, 'done'),
      replacedOn('2027-01-11'),
      said('2027-01-11', TALKS.action, 'stuck'),
    );
    expect(
      aimedOf(PLAN, state).map(({ action, rubric, status, done_on }) => [action, rubric, status, done_on]),
    ).toEqual([
      ['hiring.page', 'hiring', 'done', '2027-01-11'],
      ['hiring.ratings', 'hiring', 'replaced', null],
      ['hiring.workshop', 'hiring', 'unsaid', null],
      ['coaching.talks', 'coaching', 'not_done', null],
    ]);
  });
});
