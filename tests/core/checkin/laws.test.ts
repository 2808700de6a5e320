import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatheredFrom } from '../../../src/core/checkin/gathered.js';
import { progressOf } from '../../../src/core/checkin/progress.js';
import { applyCheckin, foldCheckins, openActions } from '../../../src/core/checkin/state.js';
import { ACTION_STATUSES, type CheckinEntry, NEXTS, OUTCOMES_OF_A_MOVE } from '../../../src/core/checkin/types.js';
import { CAUSES } from '../../../src/core/words.js';
import { PAGE, PLAN, RATINGS, SUBJECT, TALKS, WORKSHOP } from './samples.js';

const KEYS = [PAGE.action, RATINGS.action, TALKS.action, WORKSHOP.action, 'hiring.gone'];
const MOVES = ['m1', 'm2', 'm3'];
const day = fc.integer({ min: 4, max: 31 }).map((number) => `2027-01-${String(number).padStart(2, '0')}`);
const key = fc.constantFrom(...KEYS);
const move = fc.constantFrom(...MOVES);
const text = fc.option(fc.string(), { nil: null });

const aboutAction = (of: fc.Arbitrary<string>): fc.Arbitrary<CheckinEntry> =>
  fc.record({
    on: day,
    kind: fc.constant('action' as const),
    action: of,
    status: fc.constantFrom(...ACTION_STATUSES),
    to: fc.option(day, { nil: null }),
    cause: fc.option(fc.constantFrom(...CAUSES), { nil: null }),
    note: text,
  });
const evidence = (of: fc.Arbitrary<string>): fc.Arbitrary<CheckinEntry> =>
  fc.record({ on: day, kind: fc.constant('evidence' as const), of, evidence: fc.constant({ kind: 'crm' as const }) });

const entry: fc.Arbitrary<CheckinEntry> = fc.oneof(
  aboutAction(key),
  evidence(fc.oneof(key, move)),
  fc.record({ on: day, kind: fc.constantFrom('begun' as const, 'finished' as const) }),
  fc.record({
    on: day,
    kind: fc.constant('replaced' as const),
    action: key,
    by: fc.constantFrom(PAGE, RATINGS, WORKSHOP),
  }),
  fc.record({
    on: day,
    kind: fc.constant('move' as const),
    move,
    action: fc.option(key, { nil: null }),
    tried: fc.string(),
    whose: fc.constantFrom('buyer' as const, 'rep' as const),
    expected: fc.string(),
    by: fc.option(day, { nil: null }),
  }),
  fc.record({
    on: day,
    kind: fc.constant('happened' as const),
    move,
    outcome: fc.constantFrom(...OUTCOMES_OF_A_MOVE),
    happened: text,
    next: fc.option(fc.constantFrom(...NEXTS), { nil: null }),
  }),
);
const entries = fc.array(entry, { maxLength: 30 });
const fold = (list: readonly CheckinEntry[]) => foldCheckins(PLAN, SUBJECT, list);

describe('check-ins', () => {
  it('replayed in pieces are the same as at once', () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        expect(second.reduce(applyCheckin, fold(first))).toEqual(fold([...first, ...second]));
      }),
    );
  });

  it('change nothing that was there', () => {
    fc.assert(
      fc.property(entries, entry, (list, next) => {
        const state = fold(list);
        const before = structuredClone(state);
        applyCheckin(state, next);
        expect(state).toEqual(before);
      }),
    );
  });

  it('what is said of one action never changes another, nor a move', () => {
    fc.assert(
      fc.property(entries, fc.oneof(aboutAction(key), evidence(key)), (list, next) => {
        const state = fold(list);
        const about = next.kind === 'action' ? next.action : next.kind === 'evidence' ? next.of : '';
        const then = applyCheckin(state, next);
        const others = ({ actions }: typeof state) => actions.filter(({ planned }) => planned.action !== about);
        expect(others(then)).toEqual(others(state));
        expect([then.moves, then.sittings]).toEqual([state.moves, state.sittings]);
      }),
    );
  });

  it('lose no word: every one is in the state or among the strangers', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { actions, strangers } = fold(list);
        const notes = list.filter((each) => each.kind === 'action' && each.note !== null).length;
        const kept = actions.reduce((sum, each) => sum + each.notes.length, 0);
        const strange = strangers.flatMap(({ said }) => said);
        expect(kept + strange.filter((each) => each.kind === 'action' && each.note !== null).length).toBe(notes);
      }),
    );
  });

  it('have every action once', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const keys = fold(list).actions.map(({ planned }) => planned.action);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('progress', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(entries, day, (list, today) => {
        const state = fold(list);
        const found = progressOf(PLAN, state, today);
        expect(found.did + found.did_later).toBeLessThanOrEqual(found.said);
        expect(found.said).toBeLessThanOrEqual(found.actions.length);
        expect(found.actions.length).toBe(state.actions.length);
        const dropped = state.moves.filter(
          ({ outcome, next }) => next === 'drop' && (outcome === null || outcome === 'not_yet'),
        );
        const told = found.worked.length + found.did_not.length + found.open_moves.length;
        expect(told + dropped.length).toBe(state.moves.length);
        expect(found.to_share.every((each) => found.worked.includes(each))).toBe(true);
        expect(found.checkins).toBe(list.filter(({ kind }) => kind === 'begun').length);
      }),
    );
  });

  it('said and did only grow with the days, as long as nothing more is said', () => {
    fc.assert(
      fc.property(entries, day, day, (list, one, other) => {
        const [early = one, late = other] = [one, other].sort();
        const state = fold(list);
        const [before, after] = [progressOf(PLAN, state, early), progressOf(PLAN, state, late)];
        expect(after.said).toBeGreaterThanOrEqual(before.said);
        expect(after.did).toBeGreaterThanOrEqual(before.did);
      }),
    );
  });

  it('what is overdue is open', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const state = fold(list);
        const open = new Set(openActions(state).map(({ planned }) => planned.action));
        for (const { planned, overdue } of progressOf(PLAN, state, '2027-04-01').actions) {
          expect(overdue > 0).toBe(open.has(planned.action));
        }
      }),
    );
  });

  it('gathers proof for questions of its action only', () => {
    fc.assert(
      fc.property(entries, (list) => {
        for (const { rubric, item, action } of gatheredFrom(fold(list))) {
          const of = [PAGE, RATINGS, TALKS, WORKSHOP].find(({ title }) => title === action);
          expect(of?.rubric).toBe(rubric);
          expect(of?.moves.some((each) => each.item === item)).toBe(true);
        }
      }),
    );
  });
});
