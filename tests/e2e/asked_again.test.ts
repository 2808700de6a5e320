import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planYaml } from '../../src/core/plan/as_file.js';
import type { Plan } from '../../src/core/plan/types.js';
import { emptyPlace, salesgap } from './salesgap.js';

/* What a plan is to change is asked again, and nothing else. */

const KNOWN = ['team_size=7', 'manages_managers=false', 'motion=mid_market', 'own_quota=false', 'months_in_role=20'];
const FIRST = ['assess', 'coaching', 'hiring', '--screen', '--role', 'first_line', '--subject', 'Jane', '--accessible'];

const PLAN: Plan = {
  format: 1,
  id: 'jane-1a2b3c4d',
  subject: { id: 'jane', name: 'Jane' },
  made_on: '2026-01-05',
  from: { answered_on: '2026-01-05', pack: 'default@1.0.0', role: 'first_line', form: 'screen' },
  budget: { hours: 39, weeks: 13, open: 3 },
  actions: [],
  later: [],
  expected: [],
  sponsor: [],
  dates: { checkins: [], sponsor_reviews: [] },
  measured: { again_on: '2026-04-06', rubrics: ['hiring'] },
  not_now: [],
  best: 1,
};

const spaced = (text: string) => text.replace(/\s+/g, ' ');

it('a plan says which areas are asked again; the others stay as they were', () => {
  const place = emptyPlace();
  const first = salesgap([...FIRST, '--profile', ...KNOWN], place, '2\n2\n2\n2\nfinish\n1\n1\n');
  expect(first.stderr).toContain('finished and saved');
  writeFileSync(join(place.folder, 'plan.yaml'), planYaml(PLAN));
  const args = ['assess', '--since', 'last', '--plan', 'plan.yaml', '--accessible'];
  const again = salesgap(args, place, '\n\nleave\n');
  expect(again.status).toBe(0);
  expect(spaced(again.stderr)).toMatch(/Asked again: Hiring[^;]*; the others stay as they were on \d{4}-\d\d-\d\d\./);
  const [line = ''] = salesgap(['sessions', 'list'], place).stdout.split('\n');
  const sheet = JSON.parse(salesgap(['sessions', 'export', line.trim()], place).stdout);
  expect([sheet.rubrics, sheet.answers]).toEqual([[expect.stringMatching(/^hiring@/)], { hiring: { scorecard: 2 } }]);
});

it('a plan with mistakes is told with its lines, and one about somebody else is refused', () => {
  const place = emptyPlace();
  salesgap([...FIRST, '--profile', ...KNOWN], place, '2\n2\n2\n2\nfinish\n1\n1\n');
  const args = ['assess', '--since', 'last', '--plan', 'plan.yaml', '--accessible'];
  const text = planYaml(PLAN);
  writeFileSync(join(place.folder, 'plan.yaml'), text.replace('measured:', 'measure:'));
  const broken = salesgap(args, place);
  expect([broken.status, broken.stderr]).toEqual([4, expect.stringMatching(/plan\.yaml:\d+:1: measure: unknown key/)]);
  writeFileSync(join(place.folder, 'plan.yaml'), planYaml({ ...PLAN, subject: { id: 'bob', name: 'Bob' } }));
  const other = salesgap(args, place);
  expect([other.status, other.stderr]).toEqual([
    2,
    expect.stringContaining('The plan is about Bob, and the interview'),
  ]);
});
