import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/answers/normalise.js';
import { assess } from '../../../src/core/assess.js';
import { parseYaml } from '../../../src/core/documents/yaml.js';
import { planYaml } from '../../../src/core/plan/as_file.js';
import { briefOf } from '../../../src/core/plan/brief.js';
import { choicesIn } from '../../../src/core/plan/choices.js';
import { planner } from '../../../src/core/plan/planner.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { choose, MOST_NODES } from '../../../src/core/plan/search.js';
import { BRIEF_KINDS, type Plan } from '../../../src/core/plan/types.js';
import { setUpBy } from '../../../src/core/report/dates.js';
import type { Report } from '../../../src/core/report/types.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import type { Cause } from '../../../src/core/words.js';
import { orThrow, STAMP } from '../samples.js';
import { exampleFiles, packCalled, rubrics, sheetFileAt } from '../shipped.js';
import { hash, MADE_ON } from './small_reports.js';

/* With what ships: every plan keeps to its rules, and the largest pack needs no more than the limit. */

const BUDGET = { hours: 39, weeks: 13, open: 3 };

function planOf(report: Report, from: readonly Rubric[], budget = BUDGET): Plan {
  const own = planner(report, from, { budget, made_on: MADE_ON, hash });
  const { chosen, best } = own.best();
  return own.plan(chosen, { by: 'program', best });
}

/** Fewest days, hours of the budget, order, and never more than `open` being set up at a time. */
function keepsToItsRules({ actions, budget, made_on, sponsor }: Plan) {
  const counted = actions.filter(({ owner }) => owner === 'leader' || owner === 'team');
  expect(counted.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(budget.hours + 1e-9);
  const end = new Date(Date.parse(`${made_on}T00:00:00Z`) + budget.weeks * 7 * 86_400_000).toISOString().slice(0, 10);
  for (const { starts_on, due_on, after } of actions) {
    expect(due_on <= end).toBe(true);
    for (const key of after)
      expect(actions.some((each) => each.action === key && setUpBy(each) <= starts_on)).toBe(true);
    const open = actions.filter((each) => each.starts_on <= starts_on && setUpBy(each) > starts_on);
    expect(open.length).toBeLessThanOrEqual(budget.open);
  }
  // What waits in the plan is asked of nobody.
  const asked = sponsor.flatMap(({ action }) => (action === null ? [] : [action]));
  expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(asked));
}

describe.each(exampleFiles.filter(({ id }) => id.endsWith('.answers')))('the example $id', ({ text }) => {
  const sheet = normalise(parseYaml(text).value);
  if (sheet === null) throw new Error('an example that is no sheet');
  const pack = packCalled(sheet.pack?.split('@')[0] ?? 'default');
  const asked = pack.rubrics.flatMap(({ id }) => rubrics.filter((each) => each.id === id));
  const report = assess(pack, asked, sheet, STAMP);

  it('gives a plan that keeps to its rules and is read back from its file', () => {
    const plan = planOf(report, asked);
    keepsToItsRules(plan);
    // Mostly unanswered, there is nothing to do yet but to answer more.
    expect(plan.actions.length > 0).toBe(Object.values(report.actions).flat().length > 0);
    expect(orThrow(readPlan(planYaml(plan), 'yaml'))).toEqual(plan);
  });

  it('offers what the report recommends', () => {
    const own = planner(report, asked, { budget: BUDGET, made_on: MADE_ON, hash });
    const keys = own.candidates.map(({ action }) => action);
    const recommended = Object.values(report.actions).flatMap((all) => all.map(({ rubric, id }) => `${rubric}.${id}`));
    expect(keys).toEqual(expect.arrayContaining(recommended));
  });

  it.each(BRIEF_KINDS)('gives a brief for: %s', (kind) => {
    const brief = briefOf(kind, report, asked, { made_on: MADE_ON, plan: planOf(report, asked) });
    for (const { steps, proof } of brief.goals) {
      expect(steps.length).toBeGreaterThan(0);
      expect(proof.length).toBeGreaterThan(0);
    }
    expect(brief.ends_on > MADE_ON).toBe(true);
  });
});

describe('all thirteen areas of a sales leader, all low', () => {
  const pack = packCalled('sales_leader');
  const asked = pack.rubrics.flatMap(({ id }) => rubrics.filter((each) => each.id === id));
  const reportWith = (cause: Cause | null) => {
    const { rubrics: _, ...file } = sheetFileAt(asked, () => 1, { role: 'first_line', team_size: 7 });
    const causes = cause === null ? {} : { causes: Object.fromEntries(asked.map(({ id }) => [id, cause])) };
    const sheet = normalise({ ...file, pack: `${pack.id}@${pack.version}`, ...causes });
    if (sheet === null) throw new Error('no valid sheet');
    return assess(pack, asked, sheet, STAMP);
  };

  it.each([null, 'does_not_know', 'knows_does_not_do', 'system_prevents', 'not_allowed', 'nobody_can_teach'] as const)(
    'cause %s: a plan that is within a tenth of the best',
    (cause) => {
      const plan = planOf(reportWith(cause), asked);
      keepsToItsRules(plan);
      expect(plan.best).toBeGreaterThan(0.9);
    },
  );

  it('a month is exact, and takes a few parts of the choices', () => {
    const choices = choicesIn(reportWith(null), asked);
    const budget = { hours: 12, weeks: 4, open: 3 };
    const first = choices.headline === null ? [] : [choices.headline];
    const found = choose({ ...choices, budget, pinned: new Set(first) }, first, [], MOST_NODES);
    expect(found?.best).toBe(1);
    expect(found?.nodes).toBeLessThan(100);
  });
});
