import { describe, expect, it } from 'vitest';
import { alternativesFor } from '../../../src/core/checkin/alternatives.js';
import type { PlannedAction, PlannedMove } from '../../../src/core/plan/types.js';
import { CAUSES } from '../../../src/core/words.js';
import { rubricCalled, rubrics } from '../shipped.js';
import { planned } from './samples.js';

const hiring = rubricCalled('hiring');
const TODAY = '2027-01-18';
const NONE: ReadonlySet<string> = new Set();

/** An action of the shipped rubric as a plan has it, with questions that stand at a level. */
function stuckAt(id: string, stands: number | null, rubric = hiring): PlannedAction {
  const action = rubric.actions.find((each) => each.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  const moves: PlannedMove[] = action.moves.map(({ item, to }) => ({
    item,
    title: `Title of ${item}`,
    from: stands,
    to,
  }));
  return planned(`${rubric.id}.${id}`, '2027-01-11', { kind: action.kind, moves });
}

const idsFor = (...[stuck, cause, rubric, in_plan, facts]: Parameters<typeof alternativesFor>) =>
  alternativesFor(stuck, cause, rubric, in_plan, facts).map(({ action }) => action);

describe('what could take the place of a stuck action', () => {
  it('is of another kind, for the cause, and moves the same questions', () => {
    expect(idsFor(stuckAt('ratings_first', 1), 'not_allowed', hiring, NONE, { today: TODAY })).toEqual([
      'hiring.sponsor_mandate',
    ]);
    expect(idsFor(stuckAt('ratings_first', 1), 'system_prevents', hiring, NONE, { today: TODAY })).toEqual([
      'hiring.complete_file',
    ]);
  });

  it('is due when it can be seen, with its hours until then', () => {
    const stuck = { ...stuckAt('bench_hour', 1), kind: 'training' as const, action: 'hiring.other' };
    const [first] = alternativesFor(stuck, 'knows_does_not_do', hiring, NONE, { today: TODAY });
    expect(first).toMatchObject({ action: 'hiring.bench_hour', starts_on: TODAY, due_on: '2027-03-15', hours: 8 });
  });

  it('is not what is in the plan', () => {
    const in_plan = new Set(['hiring.sponsor_mandate']);
    expect(idsFor(stuckAt('ratings_first', 1), 'not_allowed', hiring, in_plan, { today: TODAY })).toEqual([]);
  });

  it('is nothing where the questions stand there already', () => {
    expect(idsFor(stuckAt('ratings_first', 3), 'not_allowed', hiring, NONE, { today: TODAY })).toEqual([]);
  });

  it('counts what is unknown as the lowest level, and leaves it unknown', () => {
    const [first] = alternativesFor(stuckAt('ratings_first', null), 'not_allowed', hiring, NONE, { today: TODAY });
    expect(first?.moves.map(({ item, from }) => [item, from])).toEqual([
      ['scorecard', null],
      ['interviews', null],
      ['bench', null],
    ]);
  });

  it('comes as a planned action that starts today', () => {
    const in_plan = new Set(['hiring.write_scorecard', 'hiring.ratings_first']);
    const [first] = alternativesFor(stuckAt('ratings_first', 1), 'does_not_know', hiring, in_plan, { today: TODAY });
    expect(first).toMatchObject({
      action: 'hiring.kit_workshop',
      rubric: 'hiring',
      rubric_title: hiring.title,
      owner: 'leader',
      who: null,
      kind: 'training',
      horizon: 'days_30',
      starts_on: TODAY,
      due_on: '2027-02-17',
      hours: 8,
      after: ['hiring.write_scorecard'],
      template: 'hiring-scorecard.md',
      grade: 'A',
    });
    expect(first?.moves[0]).toEqual({ item: 'interviews', title: 'Title of interviews', from: 1, to: 3 });
    expect(first?.proof.length).toBeGreaterThan(0);
  });

  it('that needs something outside of the plan comes behind what does not', () => {
    for (const rubric of rubrics) {
      for (const { id, kind, moves } of rubric.actions) {
        const stuck = { ...stuckAt(id, moves[0]?.from ?? 1, rubric), kind };
        for (const cause of CAUSES) {
          const found = idsFor(stuck, cause, rubric, NONE, { today: TODAY });
          const needy = found.map((key) =>
            rubric.actions.some((each) => `${rubric.id}.${each.id}` === key && each.needs.length > 0),
          );
          expect(needy, `${rubric.id}.${id} ${cause}`).toEqual([...needy].sort());
        }
      }
    }
  });

  it('holds for every shipped action and cause', () => {
    let offered = 0;
    for (const rubric of rubrics) {
      for (const { id, moves } of rubric.actions) {
        const stuck = stuckAt(id, moves[0]?.from ?? 1, rubric);
        for (const cause of CAUSES) {
          for (const found of alternativesFor(stuck, cause, rubric, NONE, { today: TODAY, team_size: 7 })) {
            const action = rubric.actions.find((each) => `${rubric.id}.${each.id}` === found.action);
            expect(action?.causes).toContain(cause);
            expect(found.kind).not.toBe(stuck.kind);
            expect(found.moves.some(({ item }) => stuck.moves.some((move) => move.item === item))).toBe(true);
            expect(found.due_on > found.starts_on && found.hours > 0).toBe(true);
            offered += 1;
          }
        }
      }
    }
    expect(offered).toBeGreaterThan(100);
  });

  it('knows the size of the team', () => {
    const per_rep = rubrics
      .flatMap((rubric) => rubric.actions.map((action) => ({ rubric, action })))
      .find(({ action }) => action.effort.per === 'rep');
    if (per_rep === undefined) throw new Error('no shipped action takes hours per rep');
    const { rubric, action } = per_rep;
    const stuck = {
      ...stuckAt(action.id, action.moves[0]?.from ?? 1, rubric),
      action: `${rubric.id}.other`,
      kind: 'fractional_leader' as const,
    };
    const hours = (team_size?: number) =>
      alternativesFor(stuck, action.causes[0] ?? 'does_not_know', rubric, NONE, {
        today: TODAY,
        ...(team_size && { team_size }),
      }).find((found) => found.action === `${rubric.id}.${action.id}`)?.hours;
    expect([hours(3), hours(9), hours()]).toEqual([3, 9, 6].map((reps) => reps * action.effort.hours));
  });
});
