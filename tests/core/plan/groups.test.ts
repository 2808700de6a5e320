import { expect, it } from 'vitest';
import { planner } from '../../../src/core/plan/planner.js';
import type { Report } from '../../../src/core/report/types.js';
import { action, level, pack, reportOn, rubric, sheetOver } from '../samples.js';
import { hash, MADE_ON } from './small_reports.js';

/* What groups said of an area may be told, and what they said of its single questions kept back. */

const SKILL = rubric([level('x', { weight: 3 }), level('y', { weight: 1 })], {
  actions: [action('a', { x: [1, 4] }), action('b', { y: [1, 4] })],
});

/** The area at level 2, and no level of any question. */
function withoutItems(): Report {
  const report = reportOn([SKILL], sheetOver({ skill: { x: 2, y: 2 } }), pack([SKILL]));
  const nothing = { claimed_level: null, claimed_points: null, credited_level: null, credited_points: null };
  const views = report.views.map((view) => ({
    ...view,
    scores: view.scores.map((score) => ({ ...score, items: score.items.map((item) => ({ ...item, ...nothing })) })),
  }));
  return { ...report, views };
}

it('an action is worth what its questions weigh in the gap of the area; where it leads, nobody can say', () => {
  const own = planner(withoutItems(), [SKILL], { budget: { hours: 9, weeks: 13, open: 3 }, made_on: MADE_ON, hash });
  const removes = (...keys: string[]) => own.outlook(new Set(keys)).removes;
  // Importance 10. Three quarters of the weight from 2 to 4 is a level and a half, cut off at the target 3; a quarter is half.
  expect([removes('skill.a'), removes('skill.b'), removes('skill.a', 'skill.b')]).toEqual([10, 5, 10]);
  const [area] = own.outlook(new Set(['skill.a'])).expected;
  expect([area?.now, area?.then]).toEqual([2, null]);
  expect(own.plan(['skill.a'], { by: 'person', best: null }).actions[0]?.moves).toEqual([
    { item: 'x', title: 'x', from: null, to: 4 },
  ]);
});
