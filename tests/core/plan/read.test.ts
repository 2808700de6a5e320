import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planYaml } from '../../../src/core/plan/as_file.js';
import { planner } from '../../../src/core/plan/planner.js';
import { readPlan } from '../../../src/core/plan/read.js';
import type { Plan } from '../../../src/core/plan/types.js';
import { action, level, orThrow, pack, problemsIn, reportOn, rubric, sheetOver } from '../samples.js';
import { budgets, cases, hash, MADE_ON } from './small_reports.js';

const SKILL = rubric([level('x'), level('y')], {
  actions: [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, { needs: ['a'] })],
});
const REPORT = reportOn([SKILL], sheetOver({ skill: { x: 1, y: 1 } }), pack([SKILL]));
const PLANNER = planner(REPORT, [SKILL], { budget: { hours: 9, weeks: 5, open: 2 }, made_on: MADE_ON, hash });
const PLAN: Plan = PLANNER.plan(PLANNER.best().chosen, { by: 'program', best: 1 });
const TEXT = planYaml(PLAN);

const changed = (from: string | RegExp, to: string) => {
  const text = TEXT.replace(from, to);
  expect(text).not.toBe(TEXT);
  return problemsIn(readPlan(text, 'yaml')).map((problem) => problem.replace(/^\d+:\d+ /, ''));
};

describe('plan.yaml', () => {
  it('is read back as the same plan', () => {
    expect(orThrow(readPlan(TEXT, 'yaml'))).toEqual(PLAN);
    expect(orThrow(readPlan(JSON.stringify(PLAN), 'json'))).toEqual(PLAN);
  });

  it('every plan, whatever is written into it', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cases, budgets, words, words, (each, budget, who, text) => {
        const own = planner(each.report, each.rubrics, { budget, made_on: MADE_ON, hash });
        const { chosen, best } = own.best();
        const plan = own.plan(chosen, { by: 'program', best });
        const edited = { ...plan, actions: plan.actions.map((one) => ({ ...one, who, do: text, proof: [text, who] })) };
        expect(orThrow(readPlan(planYaml(edited), 'yaml'))).toEqual(edited);
        expect(orThrow(readPlan(JSON.stringify(edited), 'json'))).toEqual(edited);
      }),
      { numRuns: 50 },
    );
  });

  it('says in comments what may be edited', async () => {
    await expect(TEXT).toMatchFileSnapshot('golden/plan.yaml');
  });

  it('steers no terminal and no CI runner, whatever a rubric says', () => {
    const [first] = PLAN.actions;
    const evil = '\u001b[2J\u202e hidden\n::error::no\n##[command]';
    const text = planYaml({ ...PLAN, actions: first === undefined ? [] : [{ ...first, do: evil }] });
    expect(text).not.toMatch(/[\u001b\u202e]|^\s*::|##\[/m);
    expect(orThrow(readPlan(text, 'yaml')).actions[0]?.do).toBe(evil);
  });

  it('may name rubrics that nobody here has', () => {
    const text = TEXT.replaceAll('skill', 'long_gone');
    expect(orThrow(readPlan(text, 'yaml')).actions.map(({ rubric: id }) => id)).toEqual(['long_gone', 'long_gone']);
  });
});

describe('what is refused, and where', () => {
  it.each([
    [
      'a day that is none',
      /due_on: 2026-01-12/,
      'due_on: 2026-02-30',
      'expected a day that exists, such as 2026-11-20; found "2026-02-30"',
    ],
    ['no day', /due_on: 2026-01-12/, 'due_on: soon', 'expected a day such as 2026-11-20; found "soon"'],
    [
      'due before it starts',
      /due_on: 2026-01-19/,
      'due_on: 2026-01-11',
      'is due on 2026-01-11, before it starts (2026-01-12); expected that day or a later one',
    ],
    [
      'started before the plan was made',
      /starts_on: 2026-01-05/,
      'starts_on: 2025-01-05',
      'starts on 2025-01-05, before the plan was made (2026-01-05); expected that day or a later one',
    ],
    ['waits for what is not there', /- skill\.a\n/, '- skill.aa\n', '"skill.aa" is no action of this plan (skill.a)'],
    [
      'waits for what was taken out',
      /- skill\.a\n/,
      '- hiring.one_page\n',
      '"hiring.one_page" is no action of this plan; where it was taken out, take it out here too',
    ],
    [
      'waits for itself',
      /- skill\.a\n/,
      '- skill.b\n',
      '"skill.b" and "skill.b" wait for each other; take one of the two out of after',
    ],
    [
      'an owner that there is not',
      /owner: leader/,
      'owner: leeder',
      /expected one of leader, .*; found "leeder" \(leader\)/,
    ],
    [
      'a key that there is not',
      /who: null/,
      'whom: null',
      /this key is missing; expected a text or|unknown key "whom"/,
    ],
    [
      'a day behind which none can be counted',
      /due_on: 2026-01-12/,
      'due_on: 9999-12-31',
      /expected a day of this age/,
    ],
    ['an id in capitals', /^id: .*$/m, 'id: JD-1a2b3c4d', /expected the id that the plan was written with/],
    ['four at a time', /open: 2/, 'open: 4', 'expected at most 3, found 4'],
    ['a key of another rubric', /action: skill\.a/, 'action: skil.a', /"skil\.a" is no action of the rubric "skill"/],
    ['a folder elsewhere', /^id: .*$/m, 'id: ../../etc-1a2b3c4d', /expected the id that the plan was written with/],
  ])('%s', (_, from, to, expected) => {
    const problems = changed(from, to);
    const matches = (problem: string) => (typeof expected === 'string' ? problem === expected : expected.test(problem));
    expect(problems.filter(matches)).not.toEqual([]);
  });

  it('with line and column', () => {
    const line = TEXT.split('\n').findIndex((each) => each.includes('due_on: 2026-01-19')) + 1;
    const [problem] = problemsIn(readPlan(TEXT.replace('due_on: 2026-01-19', 'due_on: 2026-01-11'), 'yaml'));
    expect(problem).toMatch(new RegExp(`^${line}:\\d+ `));
    const json = JSON.stringify(PLAN, null, 2).replace('"due_on": "2026-01-19"', '"due_on": "2026-01-11"');
    expect(problemsIn(readPlan(json, 'json'))[0]).toMatch(/^\d\d+:\d+ is due on/);
  });

  it('an action that is there twice', () => {
    const twice = { ...PLAN, actions: [...PLAN.actions, ...PLAN.actions] };
    expect(problemsIn(readPlan(planYaml(twice), 'yaml')).join('\n')).toContain('"skill.a" is in the plan twice');
  });
});
