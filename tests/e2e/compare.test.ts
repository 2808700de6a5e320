import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/core/compare/types.js';
import { planYaml } from '../../src/core/plan/as_file.js';
import type { Plan } from '../../src/core/plan/types.js';
import { openCheckins } from '../../src/store/checkins/open.js';
import { REPLACEMENT } from '../store/checkins/samples.js';
import { WRITER } from '../store/samples.js';
import { filledIn, formsIn, put } from './rater_forms.js';
import { emptyPlace, salesgap } from './salesgap.js';

/* Results that are no files: saved interviews, rounds, and a plan with its check-ins between two sheets. */

const QUICK = [
  '7',
  'no',
  '4',
  '1',
  'the page',
  '',
  '2',
  "don't know",
  '3',
  '',
  '2',
  '',
  'rather not say',
  '5',
  '5',
  'the call of May',
  '2026-05-02',
  '1',
];
const REST = ['finish', '2', 'not sure', 'not sure', 'not sure'];

describe('saved interviews', () => {
  it('are compared by their ids, with the rubrics they keep', () => {
    const place = emptyPlace();
    const ask = ['assess', '--screen', '--role', 'first_line', '--subject', 'Dana Smith', '--accessible'];
    for (const lines of [QUICK, QUICK]) salesgap(ask, place, `${[...lines, ...REST].join('\n')}\n`);
    const ids = [...new Set(salesgap(['sessions', 'list'], place).stdout.match(/dana-smith-[0-9a-f]{8}/g) ?? [])];
    expect(ids).toHaveLength(2);
    const { status, stdout, stderr } = salesgap(['compare', ...ids, '-f', 'json'], place);
    expect([status, stderr]).toEqual([0, '']);
    const { before, after, views } = JSON.parse(stdout) as Comparison;
    expect([before.where, after.where, before.form]).toEqual([...ids, 'screen']);
    expect(views[0]?.source).toBe('self');
  });
});

describe('closed campaigns', () => {
  const place = emptyPlace();
  const run = (...args: string[]) => salesgap(args, place);
  run('init');
  for (const [id, value] of [
    ['jd-1', 2],
    ['jd-2', 3],
  ] as const) {
    run('campaign', 'new', '--subject', 'J. Doe', '--id', id, '--invite', 'self=1,manager=1,report=4');
    const forms = formsIn(join(place.folder, 'campaigns', id, 'forms'));
    const names = [...forms].map(([name, form]) => put(place.folder, `${id}-${name}.json`, filledIn(form, value)));
    expect(run('collect', ...names).status).toBe(0);
  }

  it('one that is not closed is refused', () => {
    expect(run('compare', 'jd-1', 'jd-2')).toMatchObject({ status: 2, stdout: '' });
  });

  it('groups are told by their levels, named people by the parts of their change', () => {
    for (const id of ['jd-1', 'jd-2']) expect(run('campaign', 'close', id, '--yes').status).toBe(0);
    const { status, stdout } = run('compare', 'jd-1', 'jd-2', '-f', 'json');
    expect(status).toBe(0);
    const { views } = JSON.parse(stdout) as Comparison;
    const partsOf = (source: string) =>
      views
        .find((view) => view.source === source)
        ?.rubrics.flatMap(({ claimed }) => (claimed === null ? [] : [claimed.parts]));
    expect(partsOf('report')?.every((parts) => parts === null)).toBe(true);
    expect(partsOf('self')?.length).toBeGreaterThan(0);
    expect(partsOf('self')?.every((parts) => parts !== null)).toBe(true);
  });
});

describe('a plan between two results', () => {
  const action = { ...REPLACEMENT, rubric: 'comp_plans', rubric_title: 'Sales pay plans', action: 'comp_plans.letter' };
  const plan: Plan = {
    format: 1,
    id: 'jd-1a2b3c4d',
    subject: { id: 'jd', name: 'J. Doe' },
    made_on: action.starts_on,
    from: { answered_on: '2026-05-20', pack: 'default@1.3.0', role: 'first_line', form: 'full' },
    budget: { hours: 39, weeks: 13, open: 3 },
    actions: [{ ...action, after: [], moves: [] }],
    later: [],
    expected: [],
    sponsor: [],
    dates: { checkins: [], sponsor_reviews: [] },
    measured: { again_on: '2026-11-20', rubrics: ['comp_plans'] },
    not_now: [],
    best: 1,
  };
  const compare = ['compare', 'judged_before.yaml', 'judged.yaml', '--plan', 'plan.yaml'];

  function placeWith(text: string) {
    const place = emptyPlace();
    salesgap(['init'], place);
    writeFileSync(join(place.folder, 'plan.yaml'), text);
    return place;
  }

  it('without check-ins nothing is known of its actions, and that is said', () => {
    const { status, stdout, stderr } = salesgap(compare, placeWith(planYaml(plan)));
    expect(status).toBe(0);
    expect(stdout).toContain('no proof that one led to the other');
    expect(stdout).toContain('nothing was said');
    expect(stderr).toContain('There are no check-ins on plan.yaml in this workspace');
  });

  it('an action that was done stands beside the change of its area', () => {
    const place = placeWith(planYaml(plan));
    const checkins = openCheckins({
      workspace: place.folder,
      start: { plan: plan.id, subject: plan.subject, started_on: '2026-10-01' },
      created_at: '2026-10-01T09:00:00.000Z',
      program: '0.1.0',
      writer: WRITER,
    });
    checkins.append({ on: '2026-10-01', kind: 'begun' });
    checkins.append({
      on: '2026-10-01',
      kind: 'action',
      action: action.action,
      status: 'done',
      to: null,
      cause: null,
      note: null,
    });
    checkins.close();
    const { status, stdout, stderr } = salesgap([...compare, '-f', 'json'], place);
    expect([status, stderr]).toEqual([0, '']);
    const { aimed } = JSON.parse(stdout) as Comparison;
    expect(aimed).toMatchObject([{ action: action.action, status: 'done', done_on: '2026-10-01', change: -0.75 }]);
  });

  it('of somebody else is refused', () => {
    const { status, stderr } = salesgap(compare, placeWith(planYaml({ ...plan, subject: { id: 'mk' } })));
    expect(status).toBe(2);
    expect(stderr).toContain('The plan plan.yaml is about mk, the results are about jd.');
  });
});

it('a file is written whole, and not over one that is there', () => {
  const place = emptyPlace();
  const args = ['compare', 'judged_before.yaml', 'judged.yaml', '--out', 'changed.html'];
  expect(salesgap(args, place)).toMatchObject({ status: 0, stdout: '', stderr: 'Written: changed.html\n' });
  expect(readFileSync(join(place.folder, 'changed.html'), 'utf8')).toMatch(
    /<svg class="slope-chart"[\s\S]*<\/html>\n$/,
  );
  expect(salesgap(args, place).status).toBe(2);
});
