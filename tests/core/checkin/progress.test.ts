import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../src/core/checkin/progress.js';
import { foldCheckins } from '../../../src/core/checkin/state.js';
import type { CheckinEntry, MoveOutcome, Next } from '../../../src/core/checkin/types.js';
import { begunMove, PAGE, PLAN, RATINGS, SUBJECT, said, WORKSHOP } from './samples.js';

const progress = (today: string, ...entries: CheckinEntry[]) =>
  progressOf(PLAN, foldCheckins(PLAN, SUBJECT, entries), today);

/** PAGE is due on the 11th, RATINGS on the 18th, TALKS on the 25th of January. */
describe('said and did', () => {
  const done = (on: string, to: string | null = null) => said(on, PAGE.action, 'done', { to });
  const replaced = (on: string): CheckinEntry => ({ on, kind: 'replaced', action: PAGE.action, by: WORKSHOP });
  it.each<[string, string, CheckinEntry[], { said: number; did: number; did_later: number }]>([
    ['before any day has come', '2027-01-10', [], { said: 0, did: 0, did_later: 0 }],
    ['on the first day', '2027-01-11', [], { said: 1, did: 0, did_later: 0 }],
    ['when all days have come', '2027-03-01', [], { said: 3, did: 0, did_later: 0 }],
    ['done by its day', '2027-01-12', [done('2027-01-11')], { said: 1, did: 1, did_later: 0 }],
    ['done, and its day has not come', '2027-01-10', [done('2027-01-09')], { said: 0, did: 0, did_later: 0 }],
    ['done a day late', '2027-01-12', [done('2027-01-12')], { said: 1, did: 0, did_later: 1 }],
    ['done in time, told later', '2027-01-13', [done('2027-01-13', '2027-01-11')], { said: 1, did: 1, did_later: 0 }],
    [
      'moved, and done by the new day: later',
      '2027-01-17',
      [said('2027-01-10', PAGE.action, 'moved', { to: '2027-01-17' }), done('2027-01-16')],
      { said: 1, did: 0, did_later: 1 },
    ],
    [
      'moved: said all the same',
      '2027-01-12',
      [said('2027-01-10', PAGE.action, 'moved', { to: '2027-02-17' })],
      { said: 1, did: 0, did_later: 0 },
    ],
    ['gave way before its day: taken back', '2027-01-12', [replaced('2027-01-10')], { said: 0, did: 0, did_later: 0 }],
    ['gave way on its day: said', '2027-01-12', [replaced('2027-01-11')], { said: 1, did: 0, did_later: 0 }],
    [
      'what took its place is said on its own day',
      '2027-02-10',
      [replaced('2027-01-10'), said('2027-02-08', WORKSHOP.action, 'done')],
      { said: 3, did: 1, did_later: 0 },
    ],
  ])('%s', (_, today, entries, expected) => {
    expect(progress(today, ...entries)).toMatchObject(expected);
  });
});

describe('an action on a day', () => {
  const moved = (to: string, on = '2027-01-10') => said(on, PAGE.action, 'moved', { to });
  it.each<[string, string, CheckinEntry[], { overdue: number; often_moved: boolean }]>([
    ['on its day', '2027-01-11', [], { overdue: 0, often_moved: false }],
    ['two days past it', '2027-01-13', [], { overdue: 2, often_moved: false }],
    ['moved: past the new day', '2027-01-20', [moved('2027-01-17')], { overdue: 3, often_moved: false }],
    [
      'moved twice',
      '2027-01-20',
      [moved('2027-01-17'), moved('2027-01-24', '2027-01-17')],
      { overdue: 0, often_moved: true },
    ],
    ['done', '2027-03-01', [said('2027-01-20', PAGE.action, 'done')], { overdue: 0, often_moved: false }],
  ])('%s', (_, today, entries, expected) => {
    expect(progress(today, ...entries).actions[0]).toMatchObject(expected);
  });
});

describe('moves', () => {
  const told = (move: string, outcome: MoveOutcome, next: Next | null = null): CheckinEntry => ({
    on: '2027-01-18',
    kind: 'happened',
    move,
    outcome,
    happened: null,
    next,
  });

  it('worked, did not, are open, are to be shown', () => {
    const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
    const found = progress(
      '2027-01-18',
      ...ids.map((id) => begunMove('2027-01-11', id)),
      told('m1', 'as_expected', 'share'),
      told('m2', 'as_expected', 'keep'),
      told('m3', 'something_else', 'share'),
      told('m4', 'nothing', 'drop'),
      told('m5', 'not_yet'),
    );
    const names = (key: 'worked' | 'did_not' | 'open_moves' | 'to_share') => found[key].map(({ move }) => move);
    expect(names('worked')).toEqual(['m1', 'm2']);
    expect(names('did_not')).toEqual(['m3', 'm4']);
    expect(names('open_moves')).toEqual(['m5', 'm6']);
    expect(names('to_share')).toEqual(['m1']);
  });

  it('dropped before it was seen: neither', () => {
    const found = progress('2027-01-18', begunMove('2027-01-11', 'm1'), told('m1', 'not_yet', 'drop'));
    expect([found.worked, found.did_not, found.open_moves]).toEqual([[], [], []]);
  });
});

describe('what it comes to', () => {
  it('carries the plan, the weeks and the check-ins', () => {
    const stranger = said('2027-01-11', 'hiring.gone', 'done');
    const found = progress('2027-01-24', { on: '2027-01-11', kind: 'begun' }, stranger);
    expect(found).toMatchObject({
      format: 1,
      plan: PLAN.id,
      subject: SUBJECT,
      today: '2027-01-24',
      made_on: '2027-01-04',
      again_on: '2027-02-01',
      weeks: 2,
      checkins: 1,
      strangers: [{ of: 'hiring.gone', said: [stranger] }],
    });
    expect(found.actions.map(({ planned }) => planned.action)).toEqual([PAGE.action, RATINGS.action, 'coaching.talks']);
  });

  it('a clock that runs behind gives no negative weeks', () => {
    expect(progress('2026-12-01').weeks).toBe(0);
  });
});
