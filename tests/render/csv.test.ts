import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { renderCsv } from '../../src/render/csv.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { several } from './several.js';

type Row = Readonly<Record<string, string>>;
const rowsIn = (report: Report): Row[] => parse(renderCsv(report, { file: true }), { columns: true, bom: true });
const number = (text: string | undefined) => (text === '' || text === undefined ? null : Number(text));

describe.each(Object.entries({ rich, empty, quick, hostile, several, hostileSeveral }))(
  '%s, read by another library',
  (_name, report) => {
    const rows = rowsIn(report);
    const value = (about: string, id: string, part: string, measure: string) =>
      rows.find((row) => row.about === about && row.id === id && row.part === part && row.measure === measure)?.value;

    test('levels, targets and gaps are those of the report, to the last digit', () => {
      for (const { rubric, claimed, credited, reached, coverage } of report.views[0]?.scores ?? []) {
        const told = ['claimed_level', 'proven_level', 'level_reached', 'coverage'].map((measure) =>
          number(value('area', rubric, '', measure)),
        );
        expect(told).toEqual([claimed.level, credited.level, reached, coverage]);
      }
      for (const { rubric, target, claimed_gap, ...gap } of report.gaps) {
        expect(number(value('area', rubric, '', 'target'))).toBe(target);
        expect(number(value('area', rubric, '', 'claimed_gap'))).toBe(claimed_gap);
        expect(value('area', rubric, '', 'gap_class')).toBe(gap.class);
      }
    });

    test('where two differ, and what the gap costs', () => {
      const apart = (measure: string) =>
        rows.filter((row) => row.about === 'apart' && row.measure === measure).map(({ id, value: told }) => [id, told]);
      const { questions = [], owners = [], above: relation = '' } = report.apart ?? {};
      const levels = (whose: 'leader' | 'above') => questions.map((each) => [each.rubric, String(each[whose].level)]);
      expect(apart('leader_level')).toEqual(levels('leader'));
      expect(apart(`${relation}_level`)).toEqual(levels('above'));
      expect(apart('leader_names').map(([id]) => id)).toEqual(owners.map(({ rubric }) => rubric));
      expect(rows.some(({ about }) => about === 'cost')).toBe(report.cost !== undefined);
      for (const { line, low, high, inputs } of report.cost?.lines ?? []) {
        expect([value('cost', line, '', 'low'), value('cost', line, '', 'high')].map(number)).toEqual([low, high]);
        for (const { input, ...given } of inputs) expect(number(value('cost', line, input, 'high'))).toBe(given.high);
      }
    });

    test('questions, priorities and actions are all there', () => {
      const items = report.views[0]?.scores.flatMap((score) => score.items) ?? [];
      expect(rows.filter((row) => row.about === 'question' && row.measure === 'weight')).toHaveLength(items.length);
      expect(rows.filter((row) => row.about === 'priority').map((row) => number(row.value))).toEqual(
        report.priorities.map((_, index) => index + 1),
      );
      const actions = Object.values(report.actions).flat();
      expect(rows.filter((row) => row.about === 'action' && row.measure === 'do')).toHaveLength(actions.length);
    });

    test('no cell is a formula, and no text has more than one line', () => {
      for (const row of rows) {
        for (const cell of Object.values(row)) {
          expect(cell).not.toContain('\n');
          if (number(cell) === null || Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
      }
    });
  },
);

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['-1+1', "'-1+1"],
  ['@x', "'@x"],
  ['＝1', "'＝1"],
  ['a = b', 'a = b'],
  ['one\ntwo, "three"', 'one two, "three"'],
])('a title of %j is the cell %j', (title, cell) => {
  const [first] = rich.views;
  if (first === undefined) throw new Error('no view');
  const scores = first.scores.map((score, index) => (index === 0 ? { ...score, title } : score));
  const row = rowsIn({ ...rich, views: [{ ...first, scores }] }).find(({ about }) => about === 'area');
  expect(row?.title).toBe(cell);
});
