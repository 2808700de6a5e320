import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/core/plan/types.js';
import { planCsv } from '../../../src/render/plan/csv.js';
import { plan, plans } from './plans.js';

type Row = Readonly<Record<string, string>>;
const rowsIn = (of: Plan): Row[] => parse(planCsv(of, { file: true }), { columns: true, bom: true });

describe.each(Object.entries(plans))('%s, read by another library', (_name, of) => {
  const rows = rowsIn(of);

  test('one action a row, in its order, with days and hours as they are', () =>
    expect(
      rows.map(({ plan: id, action, starts_on, due_on, hours }) => [id, action, starts_on, due_on, hours]),
    ).toEqual(of.actions.map((each) => [of.id, each.action, each.starts_on, each.due_on, String(each.hours)])));

  test('no cell is a formula, and no text has more than one line', () => {
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(cell).not.toContain('\n');
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });
});

test('texts and lists arrive whole', () =>
  expect(rowsIn(plan)[2]).toMatchObject({
    who: 'Ana Ruiz',
    owner: 'hr',
    done_when: 'All candidates of one opening were scored apart, before anybody talked.',
    after: 'hiring.scorecard_first',
    moves: 'Interview plan: 2.4 -> 4',
    not_now: '',
  }));

test('what is due after the last day of the plan says so', () =>
  expect(
    rowsIn(plan).flatMap(({ title, due_on, past_plan_end }) => (past_plan_end === '' ? [] : [[title, due_on]])),
  ).toEqual([['Somebody watches me coach', '2027-02-28']]));

test.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['+1', "'+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
])('a name of %j is the cell %j', (who, cell) => {
  const actions = plan.actions.map((action) => ({ ...action, who }));
  expect(rowsIn({ ...plan, actions })[0]?.who).toBe(cell);
});
