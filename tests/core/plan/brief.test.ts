import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/core/plan/brief.js';
import { planner } from '../../../src/core/plan/planner.js';
import { BRIEF_KINDS, type BriefKind } from '../../../src/core/plan/types.js';
import type { Cause } from '../../../src/core/words.js';
import { action, level, measured, metric, pack, reportOn, rubric, sheetOver } from '../samples.js';
import { hash, MADE_ON } from './small_reports.js';

/* Three areas, the largest gap first: skill (importance 9), craft (6), care (3). */

const ids = ['skill', 'craft', 'care'] as const;
const RUBRICS = ids.map((id) =>
  rubric(
    [
      level('x', { evidence: { examples: ['One', 'Two', 'Three'] } }),
      level('y'),
      metric('rate', [{ bands: { cuts: [50], points: [0, 100] } }]),
    ],
    {
      id,
      title: id,
      actions: [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, { horizon: 'days_30' })],
    },
  ),
);
const SETTINGS = pack(RUBRICS, { skill: { importance: 9 }, craft: { importance: 6 }, care: { importance: 3 } });

function reportWith(causes: Readonly<Record<string, Cause>>) {
  const answers = { x: 2, y: 1, rate: measured(10) };
  const sheet = sheetOver({ skill: answers, craft: answers, care: answers }, { causes });
  return reportOn(RUBRICS, sheet, SETTINGS);
}

const brief = (kind: BriefKind, causes: Readonly<Record<string, Cause>> = {}) =>
  briefOf(kind, reportWith(causes), RUBRICS, { made_on: MADE_ON });
const goals = (...of: Parameters<typeof brief>) => brief(...of).goals.map(({ rubric: id }) => id);

describe('which help for which cause', () => {
  it.each([
    ['does_not_know', ['training'], 'training'],
    ['knows_does_not_do', ['coach', 'peer_group'], 'coach'],
    ['system_prevents', [], 'system'],
    ['not_allowed', [], 'sponsor'],
    ['nobody_can_teach', ['training', 'outside_leader'], 'outside_leader'],
  ] as const)('%s: %j, rather %s', (cause, kinds, rather) => {
    const causes = { skill: cause, craft: cause, care: cause };
    for (const kind of BRIEF_KINDS) {
      const suits = (kinds as readonly BriefKind[]).includes(kind);
      expect(goals(kind, causes)).toEqual(suits ? ids : []);
      expect(brief(kind, causes).elsewhere).toEqual(suits ? [] : ids.map((title) => ({ title, cause, rather })));
    }
  });

  it('areas whose cause asks for it go before those whose cause nobody named', () => {
    expect(goals('coach', { craft: 'knows_does_not_do', care: 'not_allowed' })).toEqual(['craft', 'skill']);
    expect(brief('coach', { craft: 'knows_does_not_do' }).cause_unknown).toBe(false);
    expect(brief('coach').cause_unknown).toBe(true);
  });
});

describe('what a goal says', () => {
  it('the questions that lie lowest, one step up, what to look at; no figures of the firm', () => {
    expect(brief('training').goals[0]).toMatchObject({
      rubric: 'skill',
      target: 3,
      steps: [
        { item: 'y', now: '1: one', next: '2: two' },
        { item: 'x', now: '2: two', next: '3: three' },
      ],
      actions: [{ title: 'Title of b' }, { title: 'Title of a' }],
      proof: ['One', 'Two'],
    });
  });

  it('lasts thirteen weeks, and is looked at on the way', () => {
    expect(brief('coach')).toMatchObject({
      ends_on: '2026-04-06',
      reviews: ['2026-01-19', '2026-02-04', '2026-03-06', '2026-04-05'],
    });
  });

  it('with a plan: its areas, its actions, its end', () => {
    const report = reportWith({});
    const own = planner(report, RUBRICS, { budget: { hours: 9, weeks: 20, open: 3 }, made_on: MADE_ON, hash });
    const plan = own.plan(['care.a'], { by: 'person', best: null });
    const { goals: own_goals, ends_on } = briefOf('coach', report, RUBRICS, { made_on: MADE_ON, plan });
    expect(own_goals.map(({ rubric: id, actions }) => [id, actions.map(({ title }) => title)])).toEqual([
      ['care', ['Title of a']],
    ]);
    expect(ends_on).toBe(plan.measured.again_on);
    // A week before the plan is over there is no time left to help within it.
    const late = briefOf('coach', report, RUBRICS, { made_on: '2026-05-18', plan });
    expect(late.ends_on).toBe('2026-08-17');
  });
});
