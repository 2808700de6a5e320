import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.js';
import { normalise } from '../../src/core/answers/normalise.js';
import { readSheet } from '../../src/core/answers/read.js';
import { assess } from '../../src/core/assess.js';
import type { Report } from '../../src/core/report/types.js';
import { allocation, checklist, choice, level, metric, pack, rubric, STAMP, text, yesNo } from './samples.js';

/* threat-model row 23: what is no number, or none of the scale, is refused and never scored. Unanswered is not zero. */

const skill = rubric([
  level('bench'),
  yesNo('talks'),
  choice('rhythm', { never: 0, weekly: 100 }),
  checklist('kit', { page: 1, task: 1 }),
  metric('share', [{ bands: { cuts: [10, 20], points: [0, 50, 100] } }], { min: 0, max: 100 }),
  allocation('week', { coaching: [40, 60], selling: [0, 60] }),
  text('remarks'),
]);
const settings = pack([skill]);

function sheetText(answers: string, profile = '{}'): string {
  return `{"format": 1, "subject": {"id": "jd"}, "rater": {"id": "r", "relation": "self"}, "rubrics": ["skill@1.0.0"],
    "answered_on": "2026-11-20", "profile": ${profile}, "answers": {"skill": {${answers}}}}`;
}

/** The report of a sheet, or why there is none; the same from YAML and JSON. */
async function outcome(sheet: string): Promise<Report | readonly string[]> {
  const results = await Promise.all((['json', 'yaml'] as const).map((format) => readSheet(sheet, format)));
  const [json, yaml] = results;
  expect(yaml).toEqual(json);
  if (!json?.ok) return json?.issues.map(({ message }) => message) ?? [];
  const problems = checkAnswers(json.value, [skill]).map(({ message }) => message);
  return problems.length > 0 ? problems : assess(settings, [skill], json.value, STAMP);
}

const isReport = (of: Report | readonly string[]): of is Report => 'views' in of;
const scored = ({ views }: Report) => views.flatMap(({ scores }) => scores);

/** As they stand in a file: JSON, and what only YAML knows. */
const NUMBERS = [
  '"3"',
  '"3.0"',
  '" 3"',
  '"three"',
  '""',
  'null',
  '-1',
  '-0',
  '0',
  '6',
  '2.5',
  '3.0000001',
  '1e1',
  '1e999',
];
const OTHERS = ['-1e999', '99999999999999999999', 'true', '[3]', '[]', '{}', '{"value": null}', '{"value": "3"}'];
const YAML_ONLY = ['.nan', '.inf', '-.inf', 'NaN', 'Infinity', '03', '0x3', '+3', '3_0', '3,5', '٣', '３', '3 ', '~'];

describe('a level is 1, 2, 3, 4 or 5, written as a number', () => {
  it.each([...NUMBERS, ...OTHERS])('%s is none', async (value) => {
    expect(isReport(await outcome(sheetText(`"bench": ${value}`)))).toBe(false);
  });

  it.each(YAML_ONLY.filter((value) => value !== '3 '))('%s in YAML is none', async (value) => {
    const result = await readSheet(sheetText(`"bench": ${value}`), 'yaml');
    const problems = result.ok ? checkAnswers(result.value, [skill]) : result.issues;
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(['1', '5', '3.0', '3e0', '30e-1'])('%s is one', async (value) => {
    expect(isReport(await outcome(sheetText(`"bench": ${value}`)))).toBe(true);
  });
});

describe('other questions', () => {
  it.each([
    ['talks', ['1', '0', '"yes"', '"true"', 'null', '[true]']],
    ['rhythm', ['0', '100', '"0"', 'null', 'true', '["weekly"]']],
    ['kit', ['1', '"page"', '[]', '[1]', '[null]', '{"page": 1}', '["page", "page"]']],
    ['remarks', ['1', 'true', '""', 'null', '[]']],
    ...['now', 'before'].map((key): [string, string[]] => [
      'share',
      ['"50"', 'null', '1e999', '-1', '101', 'true', '[50]', '-1e999'].map(
        (value) => `{"value": {"now": 50, "${key}": ${value}, "source": "s", "period": "p"}}`,
      ),
    ]),
    [
      'week',
      ['"50"', 'null', '1e999', '-50', '101', '50.1e9', 'true', '-1e999'].map(
        (value) => `{"value": {"coaching": 50, "selling": ${value}}}`,
      ),
    ],
  ])('%s: %j', async (item, values) => {
    for (const value of values)
      expect([value, isReport(await outcome(sheetText(`"${item}": ${value}`)))]).toEqual([value, false]);
  });
});

describe('the context', () => {
  it.each([
    ['team_size', ['"7"', '-1', '7.5', '1e999', '10001', 'null', 'true', '-0.5']],
    ['months_in_role', ['1201', '"12"', '-1']],
    ['average_deal_value', ['-0.01', '1e999', '"1000"', 'null']],
    ['cycle_days', ['9007199254740993', '1e300', '-1']],
    ['quarters', ['[{"period": "Q1", "plan": "1", "actual": 1}]', '[{"period": "Q1", "plan": 1e999, "actual": 1}]']],
  ])('%s: %j', async (key, values) => {
    for (const value of values) {
      expect([value, isReport(await outcome(sheetText('', `{"${key}": ${value}}`)))]).toEqual([value, false]);
    }
  });
});

describe('laws', () => {
  const anything = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 9 }),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 5e-324, '3', '', null, undefined, [], {}),
    fc.record({ value: fc.record({ now: fc.double(), source: fc.constant('s'), period: fc.constant('p') }) }),
    fc.record({ value: fc.record({ coaching: fc.double(), selling: fc.double() }) }),
    fc.constantFrom<unknown>(true, 'weekly', ['page'], { value: { coaching: 50, selling: 50 } }),
  );
  const items = ['bench', 'talks', 'rhythm', 'kit', 'share', 'week'] as const;

  it('whatever stands for an answer: it is refused, or its points lie between 0 and 100', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), anything, (id, value) => {
        const head = {
          format: 1,
          subject: { id: 'jd' },
          rater: { id: 'r', relation: 'self' },
          answered_on: '2026-11-20',
        };
        const sheet = normalise({ ...head, rubrics: ['skill@1.0.0'], answers: { skill: { [id]: value } } });
        if (sheet === null || checkAnswers(sheet, [skill]).length > 0) return;
        for (const score of scored(assess(settings, [skill], sheet, STAMP))) {
          for (const points of score.items.flatMap(({ claimed_points, credited_points }) => [
            claimed_points,
            credited_points,
          ])) {
            if (points !== null) expect(points >= 0 && points <= 100).toBe(true);
          }
          for (const number of numbersIn(score)) expect(Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what is not answered has no points, and the worst answer has', async () => {
    const none = await outcome(sheetText(''));
    const worst = await outcome(sheetText('"bench": 1'));
    if (!isReport(none) || !isReport(worst)) throw new Error('both are valid');
    const bench = (of: Report) => scored(of)[0]?.items.find(({ item }) => item === 'bench');
    expect(bench(none)?.claimed_points).toBeNull();
    expect(bench(worst)?.claimed_points).toBe(0);
    expect(scored(none)[0]?.claimed).toMatchObject({ points: null, level: null, low: 1, high: 5 });
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
