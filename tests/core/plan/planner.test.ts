import { describe, expect, it } from 'vitest';
import { planYaml } from '../../../src/core/plan/as_file.js';
import { planner } from '../../../src/core/plan/planner.js';
import { readPlan } from '../../../src/core/plan/read.js';
import type { Plan, PlanBudget } from '../../../src/core/plan/types.js';
import { isPlanId } from '../../../src/store/checkins/place.js';
import { action, level, orThrow, pack, reportOn, rubric, type SheetParts, sheetOver } from '../samples.js';
import { hash } from './small_reports.js';

/* Two areas of importance 10 and target 3; every action is the leader's, takes one hour, and is due in a week unless it says otherwise. */

const ALL: PlanBudget = { hours: 100, weeks: 13, open: 3 };
const hours = (amount: number) => ({ effort: { hours: amount, per: 'once' } });

interface Setup {
  readonly actions?: readonly object[];
  readonly others?: readonly object[];
  readonly own?: object;
  readonly parts?: SheetParts;
  readonly links?: readonly object[];
  readonly levels?: Readonly<Record<string, unknown>>;
  /** Its id. */
  readonly subject?: string;
  readonly items?: readonly string[];
}

function plannerFor(setup: Setup, budget: Partial<PlanBudget> = {}) {
  const { actions = [], others = [], own = {}, parts = {}, links = [], levels = { x: 1, y: 1 } } = setup;
  const { subject = 'jd' } = setup;
  const items = (setup.items ?? ['x', 'y']).map((id) =>
    level(id, { evidence: { examples: [`${id} page`, `${id} list`, `${id} third`] } }),
  );
  const rubrics = [
    rubric(items, { actions, ...own }),
    ...(others.length === 0 ? [] : [rubric(items, { id: 'craft', title: 'Craft', actions: others })]),
  ];
  const sheet = sheetOver(Object.fromEntries(rubrics.map(({ id }) => [id, levels])), parts);
  const report = reportOn(rubrics, sheet, pack(rubrics, {}, { prerequisites: links }));
  return planner({ ...report, subject: { id: subject } }, rubrics, {
    budget: { ...ALL, ...budget },
    made_on: '2026-01-05',
    hash,
  });
}

function best(setup: Setup, budget: Partial<PlanBudget> = {}): Plan {
  const own = plannerFor(setup, budget);
  const { chosen, best: share } = own.best();
  return own.plan(chosen, { by: 'program', best: share });
}

const chosen = (plan: Plan) => plan.actions.map(({ action: key }) => key);
const days = (plan: Plan) => plan.actions.map(({ action: key, starts_on, due_on }) => [key, starts_on, due_on]);
const later = (plan: Plan) => plan.later.map(({ action: key, why }) => [key, why]);

describe('what is chosen', () => {
  it('nothing open: an empty plan, and nothing to check', () => {
    const plan = best({ actions: [action('a', { x: [1, 3] })], levels: { x: 5, y: 5 } });
    expect(plan).toMatchObject({ actions: [], later: [], best: 1, measured: { rubrics: [] } });
    expect(plan.dates).toEqual({ checkins: [], sponsor_reviews: [] });
  });

  it('no hours: only what others do', () => {
    const actions = [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, { owner: 'finance' })];
    const plan = best({ actions }, { hours: 0 });
    expect(chosen(plan)).toEqual(['skill.b']);
    expect(later(plan)).toEqual([['skill.a', 'hours']]);
  });

  it('the move for this week is in although another removes more for the same hours', () => {
    const actions = [action('now', { x: [1, 2] }), action('more', { x: [1, 3], y: [1, 3] }, { horizon: 'days_30' })];
    expect(chosen(best({ actions }, { hours: 1 }))).toEqual(['skill.now']);
  });

  it('two that only together lift a cap are seen to do so', () => {
    const caps = [{ item: 'x', below: 3, at_most: 1, because: 'Nothing makes up for it.', grade: 'J' }];
    const actions = [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, hours(3))];
    const plan = best({ actions, own: { caps } });
    expect(chosen(plan)).toEqual(['skill.a', 'skill.b']);
    expect(plan.expected.map((area) => [area.now, area.then, area.target])).toEqual([[1, 3, 3]]);
  });

  it('of two that come to the same, the one with fewer hours', () => {
    const actions = [
      action('week', { y: [1, 2] }),
      action('a', { x: [1, 3] }, hours(9)),
      action('b', { x: [1, 3] }, hours(2)),
    ];
    expect(chosen(best({ actions }))).not.toContain('skill.a');
  });

  it.each([
    ['counted: of leader and team', 'team', 'first_line', 4],
    ['not counted: of the sponsor', 'sponsor', 'first_line', 0],
    ['counted: of the sponsor who leads the team', 'sponsor', 'owner', 4],
    ['not counted: of anybody else', 'operations', 'owner', 0],
  ] as const)('hours %s', (_, owner, role, counted) => {
    const own = plannerFor({
      actions: [action('a', { x: [1, 3] }, { owner, ...hours(4) })],
      parts: { profile: { role } },
    });
    expect(own.candidates[0]).toMatchObject({ hours: 4, counted_hours: counted });
    expect(own.outlook(new Set(['skill.a'])).hours).toBe(counted);
  });
});

describe('what comes first', () => {
  const NEEDS = [action('a', { x: [1, 2] }), action('b', { x: [1, 3], y: [1, 3] }, { needs: ['a'] })];

  it('what an action needs is planned and set up before it starts', () => {
    const plan = best({ actions: NEEDS });
    expect(days(plan)).toEqual([
      ['skill.a', '2026-01-05', '2026-01-12'],
      ['skill.b', '2026-01-12', '2026-01-19'],
    ]);
    expect(plan.actions[1]?.after).toEqual(['skill.a']);
  });

  it('… and without it, it waits', () => {
    const plan = best({ actions: NEEDS }, { hours: 1 });
    expect(later(plan)).toEqual([['skill.b', 'hours']]);
    const own = plannerFor({ actions: NEEDS });
    expect(own.outlook(new Set(['skill.b'])).problems).toEqual([
      { kind: 'needs', action: 'skill.b', needs: ['skill.a'] },
    ]);
    expect(() => own.plan(['skill.b'], { by: 'person', best: null })).toThrow('does not keep to its rules');
  });

  it('an area that another stands on begins before it', () => {
    const plan = best({
      actions: [action('a', { x: [1, 3] }), action('long', { y: [1, 3] }, { horizon: 'days_30' })],
      others: [action('c', { x: [1, 3] })],
      links: [{ prerequisite: 'skill', dependent: 'craft', because: 'Craft stands on skill.' }],
    });
    expect(days(plan)).toEqual([
      ['skill.a', '2026-01-05', '2026-01-12'],
      ['skill.long', '2026-01-05', '2026-02-04'],
      ['craft.c', '2026-01-12', '2026-01-19'],
    ]);
    expect(plan.actions[2]?.after).toEqual(['skill.a']);
  });

  it('not allowed: what the sponsor does comes before what the leader does', () => {
    const plan = best({
      actions: [action('a', { x: [1, 3] }), action('ask', { y: [1, 2] }, { owner: 'sponsor' })],
      parts: { causes: { skill: 'not_allowed' } },
    });
    expect(chosen(plan)).toEqual(['skill.ask', 'skill.a']);
    expect(plan.sponsor).toMatchObject([
      { kind: 'permission', by: '2026-01-12' },
      { kind: 'action', action: 'skill.ask', by: '2026-01-12' },
    ]);
  });

  it('what is made for another cause is left, unless something that fits stands on it', () => {
    const known = { causes: ['does_not_know'] };
    const actions = [
      action('base', { x: [1, 2] }, known),
      action('fits', { x: [1, 3] }, { causes: ['system_prevents'], needs: ['base'] }),
      action('other', { y: [1, 3] }, known),
    ];
    const plan = best({ actions, parts: { causes: { skill: 'system_prevents' } } });
    expect(chosen(plan)).toEqual(['skill.base', 'skill.fits']);
    expect(later(plan)).toEqual([['skill.other', 'other_cause']]);
  });
});

describe('days', () => {
  it('one after the other where one may be open', () => {
    const actions = [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, { horizon: 'days_30' })];
    expect(days(best({ actions }, { open: 1 }))).toEqual([
      ['skill.a', '2026-01-05', '2026-01-12'],
      ['skill.b', '2026-01-12', '2026-02-11'],
    ]);
  });

  it('what would end after the last week waits', () => {
    const actions = [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, { horizon: 'days_90' })];
    const plan = best({ actions }, { weeks: 12 });
    expect(chosen(plan)).toEqual(['skill.a']);
    expect(later(plan)).toEqual([['skill.b', 'weeks']]);
    // Twelve weeks end on 2026-03-30.
    expect(plan.later[0]).toMatchObject({ until: '2026-04-05', needs: [] });
    expect(plannerFor({ actions }, { weeks: 12 }).outlook(new Set(['skill.b'])).problems).toEqual([
      { kind: 'weeks', action: 'skill.b' },
    ]);
  });

  it('ninety days behind something else do not fit thirteen weeks: until when they would last, whatever else is done', () => {
    const actions = [
      action('a', { x: [1, 3] }, { horizon: 'days_30' }),
      action('b', { y: [1, 3] }, { horizon: 'days_90', needs: ['a'] }),
    ];
    const plan = best({ actions }, { weeks: 13 });
    expect(chosen(plan)).toEqual(['skill.a']);
    expect(plan.later).toMatchObject([{ action: 'skill.b', why: 'weeks', until: '2026-05-05', needs: [] }]);
    expect(chosen(best({ actions }, { weeks: 18 }))).toEqual(['skill.a', 'skill.b']);
    // Hours do not hide it: more of them would not help.
    const costly = actions.map((each) => ({ ...each, ...hours(90) }));
    const short = best({ actions: costly }, { hours: 1 });
    expect(short.later).toMatchObject([
      { action: 'skill.a', why: 'hours' },
      { action: 'skill.b', why: 'weeks', until: '2026-05-05', needs: ['skill.a'] },
    ]);
    expect(short.later[0]).not.toHaveProperty('until');
  });

  it('what would fit alone says until when the plan would last with it', () => {
    const actions = [
      action('a', { x: [1, 3] }, { horizon: 'days_30' }),
      action('b', { y: [1, 3] }, { horizon: 'days_30' }),
    ];
    const { later: waiting } = best({ actions }, { weeks: 6, open: 1 });
    expect(waiting).toMatchObject([{ action: 'skill.b', why: 'weeks', until: '2026-03-06' }]);
  });

  it.each([
    ['four weeks', 4, 12, ['2026-01-19', '2026-02-04', '2026-03-06'], '2026-03-30'],
    ['thirteen weeks', 13, 13, ['2026-01-19', '2026-02-04', '2026-03-06', '2026-04-05'], '2026-04-06'],
    ['twenty weeks', 20, 20, ['2026-01-19', '2026-02-04', '2026-03-06', '2026-04-05'], '2026-05-25'],
  ] as const)(
    '%s: looked at every week and at the reviews until it is measured again, not before twelve weeks',
    (...row) => {
      const [, weeks, checkins, sponsor_reviews, again_on] = row;
      const plan = best({ actions: [action('a', { x: [1, 3] })] }, { weeks });
      expect(plan.measured).toEqual({ again_on, rubrics: ['skill'] });
      expect(plan.dates.sponsor_reviews).toEqual(sponsor_reviews);
      expect(plan.dates.checkins).toHaveLength(checkins);
      expect([plan.dates.checkins[0], plan.dates.checkins.at(-1)]).toEqual(['2026-01-12', again_on]);
    },
  );

  it('what moves the same questions no further is no gain', () => {
    const actions = [action('a', { x: [1, 2] }), action('b', { y: [1, 2] }), action('c', { x: [1, 3], y: [1, 3] })];
    expect(later(best({ actions }))).toEqual([
      ['skill.a', 'no_gain'],
      ['skill.b', 'no_gain'],
    ]);
  });
});

describe('what is seen only later', () => {
  const habit = (id: string, moves: Parameters<typeof action>[1], weeks: number, more: object = {}) =>
    action(id, moves, { seen_after_weeks: weeks, effort: { hours: 1, per: 'week' }, ...more });

  it('is due then, and its hours go on until then', () => {
    const plan = best({ actions: [habit('a', { x: [1, 3] }, 8)] });
    expect(days(plan)).toEqual([['skill.a', '2026-01-05', '2026-03-02']]);
    expect(plan.actions[0]?.hours).toBe(8);
    expect(
      plannerFor({ actions: [habit('a', { x: [1, 3] }, 8)] }, { hours: 7 }).outlook(new Set(['skill.a'])),
    ).toMatchObject({
      hours: 8,
      problems: [{ kind: 'hours', over: 1 }],
    });
  });

  it('… no sooner than its horizon', () => {
    const plan = best({ actions: [habit('a', { x: [1, 3] }, 2, { horizon: 'days_30' })] });
    expect(days(plan)).toEqual([['skill.a', '2026-01-05', '2026-02-04']]);
    expect(plan.actions[0]?.hours).toBe(4);
  });

  it('takes a place while it is set up, and holds up nothing that stands on it', () => {
    const actions = [
      habit('a', { x: [1, 2] }, 8),
      action('b', { x: [1, 3] }, { needs: ['a'] }),
      action('c', { y: [1, 3] }, { horizon: 'days_30' }),
    ];
    const plan = best({ actions }, { open: 1 });
    expect(days(plan)).toEqual([
      ['skill.a', '2026-01-05', '2026-03-02'],
      ['skill.c', '2026-01-12', '2026-02-11'],
      ['skill.b', '2026-02-11', '2026-02-18'],
    ]);
    expect(plan.actions[2]?.after).toEqual(['skill.a']);
  });

  it('begins before others where it would be seen too late, behind the move for this week', () => {
    const actions = [
      action('now', { x: [1, 3], y: [1, 2] }),
      action('b', { y: [1, 3] }, { horizon: 'days_30' }),
      habit('late', { z: [1, 3] }, 8),
    ];
    const levels = { x: 1, y: 1, z: 1 };
    const order = (weeks: number) => chosen(best({ actions, levels, items: ['x', 'y', 'z'] }, { weeks, open: 1 }));
    expect(order(14)).toEqual(['skill.now', 'skill.b', 'skill.late']);
    expect(order(9)).toEqual(['skill.now', 'skill.late', 'skill.b']);
  });

  it('and too late for the plan, it waits', () => {
    const actions = [action('now', { x: [1, 3] }), habit('late', { y: [1, 3] }, 8)];
    expect(later(best({ actions }, { weeks: 7 }))).toEqual([['skill.late', 'weeks']]);
  });

  it('what the sponsor sets up is asked for by then', () => {
    const ask = action('ask', { y: [1, 3] }, { owner: 'sponsor', seen_after_weeks: 5 });
    const plan = best({ actions: [ask], parts: { causes: { skill: 'not_allowed' } } });
    expect(plan.sponsor.find(({ kind }) => kind === 'action')).toMatchObject({ by: '2026-01-12' });
  });
});

describe('the plan', () => {
  it('says who left what out', () => {
    const own = plannerFor({ actions: [action('a', { x: [1, 3] }), action('b', { y: [1, 3] })] });
    expect(later(own.plan(['skill.a'], { by: 'person', best: null }))).toEqual([['skill.b', 'left_out']]);
    const { chosen: kept, best: share } = own.best({ without: ['skill.a'] });
    expect(kept).toEqual(['skill.b']);
    const plan = own.plan(kept, { by: 'program', best: share, left_out: ['skill.a'] });
    expect(later(plan)).toEqual([['skill.a', 'left_out']]);
  });

  it('what is pinned and does not fit is chosen all the same, and said to', () => {
    const own = plannerFor(
      { actions: [action('a', { x: [1, 3] }, hours(5)), action('b', { y: [1, 3] })] },
      { hours: 2 },
    );
    const { chosen: kept } = own.best({ with: ['skill.a'] });
    expect(kept).toEqual(['skill.a']);
    expect(own.outlook(new Set(kept)).problems).toEqual([{ kind: 'hours', over: 3 }]);
  });

  it('what is pinned and needs what is excluded says so, and brings nothing excluded along', () => {
    const own = plannerFor({ actions: [action('a', { x: [1, 3] }), action('b', { y: [1, 3] }, { needs: ['a'] })] });
    const { chosen: kept } = own.best({ with: ['skill.b'], without: ['skill.a'] });
    expect(kept).toEqual(['skill.b']);
    const missing = { kind: 'needs', action: 'skill.b', needs: ['skill.a'] };
    expect(own.outlook(new Set(kept)).problems).toEqual([missing]);
  });

  it('of thousands of actions it lists what a person may read, and is read back from its file', () => {
    const effort = { hours: 500, per: 'rep_week' };
    const actions = Array.from({ length: 1200 }, (_, at) =>
      action(
        `a${at}`,
        { x: [1, 3] },
        {
          horizon: 'days_90',
          effort,
          do: at === 0 ? 'When it rains, I write. '.repeat(2000) : 'When it rains, I write.',
        },
      ),
    );
    const plan = best({ actions, parts: { profile: { team_size: 10_000 } } });
    expect([plan.later.length, plan.later[0]?.hours]).toEqual([200, 65_000_000]);
    const long = best({ actions }, { hours: 1e9 });
    expect(orThrow(readPlan(planYaml(long), 'yaml'))).toEqual(long);
    expect(orThrow(readPlan(planYaml(plan), 'yaml'))).toEqual(plan);
  });

  it.each([
    ['JD', 'jd'],
    ['_jd', 'jd'],
    ['../x', 'x'],
    ['CON', 'con'],
    ['Zoë Łukasz', 'zo_ukasz'],
    ['山田', 'plan'],
    ['A'.repeat(99), 'a'.repeat(40)],
  ])('about %j it has an id that names a folder on every system', (id, begins) => {
    const plan = best({ actions: [action('a', { x: [1, 3] })], subject: id });
    expect(plan.id.slice(0, -9)).toBe(begins);
    expect(isPlanId(plan.id)).toBe(true);
    expect(orThrow(readPlan(planYaml(plan), 'yaml')).id).toBe(plan.id);
  });

  it('keeps the first two examples of proof of each question, and what to leave alone', () => {
    const plan = best({ actions: [action('a', { x: [1, 3], y: [1, 3] }, { not_now: 'No new tool.' })] });
    expect(plan.actions[0]?.proof).toEqual(['x page', 'x list', 'y page', 'y list']);
    expect(plan.not_now).toEqual(['No new tool.']);
    expect(plan.actions[0]?.moves).toEqual([
      { item: 'x', title: 'x', from: 1, to: 3 },
      { item: 'y', title: 'y', from: 1, to: 3 },
    ]);
  });

  it('is called after the subject and what is in it, so that a folder may be', () => {
    const actions = [action('a', { x: [1, 3] }), action('b', { y: [1, 3] })];
    expect(best({ actions }).id).toMatch(/^jd-[0-9a-f]{8}$/);
    expect(best({ actions }).id).toBe(best({ actions }).id);
    expect(best({ actions }, { hours: 1 }).id).not.toBe(best({ actions }).id);
  });
});
