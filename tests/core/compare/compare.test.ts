import { describe, expect, it, test } from 'vitest';
import { compareResults } from '../../../src/core/compare/compare.js';
import type { Side } from '../../../src/core/compare/side.js';
import { trendOf } from '../../../src/core/compare/trend.js';
import { both, by, hiring, reportOn as roundOn, several } from '../raters/people.js';
import { dontKnow, level, MAY_NOT_APPLY, notApplicable, rubric, seen, sheet, sheetOver } from '../samples.js';
import { compared, comparedSkill, firstOf, side, sideOver, VERSION } from './sides.js';

const OPTIONS = { tool_version: VERSION };
const a = level('a', MAY_NOT_APPLY);
const b = level('b', MAY_NOT_APPLY);
const c = level('c', MAY_NOT_APPLY);
const items = [a, b];

describe('two results of one sheet each', () => {
  const found = compared(
    { items, answers: { a: seen(2), b: seen(2) }, parts: { answered_on: '2026-08-01' } },
    { items, answers: { a: seen(3), b: seen(2) } },
  );

  it('says whose, of when, by what', () => {
    expect(found).toMatchObject({
      format: 1,
      tool: { name: 'salesgap', version: VERSION },
      subject: { id: 'jd', name: 'J. Doe' },
      before: { answered_on: '2026-08-01', pack: 'trial@1.0.0', form: 'full', sitting: null, where: 'a.yaml' },
      after: { answered_on: '2026-11-20' },
      only_before: [],
      only_after: [],
      aimed: [],
    });
    expect(found.in_common).toBeUndefined();
    expect(found.views.map(({ source, raters, named }) => [source, raters, named])).toEqual([
      ['self', { before: 1, after: 1 }, true],
    ]);
  });

  it('lists what moved, and not what stayed', () => {
    expect(firstOf(found).items).toEqual([
      { item: 'a', title: 'a', before: 2, after: 3, evidence_changed: false, changed_question: false },
    ]);
  });

  it('is of one person, or of nobody', () => {
    const other = { ...sheet({ a: 2, b: 2 }), subject: { id: 'xy' } };
    expect(() => compareResults(side({ items, answers: { a: 2 } }), sideOver([rubric(items)], other), OPTIONS)).toThrow(
      'several persons: jd, xy',
    );
  });

  it('without the sheets: levels, and neither parts nor a verdict', () => {
    const [before, after] = [side({ items, answers: { a: 2, b: 2 } }), side({ items, answers: { a: 4, b: 4 } })];
    const bare = compareResults({ ...before, sheets: [] }, { ...after, sheets: [] }, OPTIONS);
    expect(firstOf(bare)).toMatchObject({
      why_not: null,
      claimed: { before: 2, after: 4, total: 2, parts: null },
      credited: { before: 2, after: 2, total: 0, parts: null },
      verdict: null,
      half: null,
      items: [{ item: 'a' }, { item: 'b' }],
    });
  });

  it('a changed question is marked: new weight, new wording, asked once only', () => {
    const { items: moved } = comparedSkill(
      { items: [a, b, c], answers: { a: 2, b: 2, c: 2 } },
      {
        items: [{ ...a, weight: 2 }, { ...b, ask: 'And b?' }, level('d')],
        answers: { a: 2, b: 2, d: 2 },
        own: { version: '1.1.0' },
      },
    );
    expect(moved.map(({ item, before, after, changed_question }) => [item, before, after, changed_question])).toEqual([
      ['a', 2, 2, true],
      ['b', 2, 2, true],
      ['d', null, 2, true],
      ['c', 2, null, true],
    ]);
  });

  it('a question that does not apply any more has left, and is the same question', () => {
    const { items: moved } = comparedSkill(
      { items: [a, b, c], answers: { a: 2, b: 2, c: 2 } },
      { items: [a, b, c], answers: { a: 2, b: 2, c: notApplicable } },
    );
    expect(moved).toMatchObject([{ item: 'c', before: 2, after: null, changed_question: false }]);
  });
});

describe('what cannot be laid side by side', () => {
  test.each([
    [
      'other_major',
      { items, answers: { a: 2, b: 2 } },
      { items: [a, b, c, level('d')], answers: { a: 2, b: 2, c: 2 }, own: { version: '2.0.0' } },
      0.5,
    ],
    ['withheld', { items: [a, b, c], answers: { a: 2 } }, { items: [a, b, c], answers: { a: 2, b: 2, c: 2 } }, 1],
    ['withheld', { items, answers: { a: 2, b: dontKnow } }, { items, answers: { a: dontKnow, b: 2 } }, 1],
    [
      'not_applicable',
      { items, answers: { a: 2, b: 2 } },
      { items, answers: { a: notApplicable, b: notApplicable } },
      1,
    ],
  ] as const)('%s', (why_not, before, after, shared) => {
    expect(comparedSkill(before, after)).toMatchObject({
      why_not,
      shared,
      claimed: null,
      credited: null,
      verdict: null,
      reliable: null,
      half: null,
      items: [],
    });
  });

  it('areas asked in one only, today’s first', () => {
    const [one, other] = [rubric(items, { id: 'one' }), rubric(items, { id: 'other' })];
    const before = sideOver([one], sheetOver({ one: { a: 2, b: 2 } }));
    const after = sideOver([other], sheetOver({ other: { a: 2, b: 2 } }));
    const [view] = compareResults(before, after, OPTIONS).views;
    expect(view?.rubrics.map((each) => [each.rubric, each.why_not, each.shared, each.versions])).toEqual([
      ['other', 'new', 0, { before: null, after: '1.0.0' }],
      ['one', 'gone', 0, { before: '1.0.0', after: null }],
    ]);
  });

  it('of a quick look and all of it: the share of common questions', () => {
    const four = [a, b, c, level('d')];
    const found = comparedSkill(
      { items: four, answers: { a: 2, b: 2 }, parts: { form: 'screen' } },
      { items: four, answers: { a: 2, b: 2, c: 2, d: 2 } },
    );
    expect(found).toMatchObject({ why_not: null, shared: 0.5 });
  });
});

/** A round, with the sheets of those who are named. */
function roundSide(sheets: Parameters<typeof roundOn>[0], fewest = 3): Side {
  const named = sheets.filter(({ rater }) => rater.relation !== 'report' && rater.relation !== 'peer');
  return {
    where: 'round',
    report: roundOn(sheets, fewest),
    sheets: named.map((one) => ({ sheet: one, rubrics: both })),
  };
}

describe('several raters', () => {
  const reports = (at: number) =>
    several('report', [
      [at, at, at, at],
      [at, at, at, at],
      [at + 1, at, at, at],
    ]);
  const before = roundSide([
    by('self', 'jd', [2, 2, 3, 3]),
    by('manager', 'boss', [2, 2, 2, 2]),
    by('sponsor', 'ceo', [2, 2, 2, 2]),
    by('manager', 'old_boss', [1, 1, 1, 1]),
    ...reports(2),
  ]);
  const after = roundSide([
    by('self', 'jd', [4, 4, 3, 3]),
    by('manager', 'boss', [3, 3, 2, 2]),
    by('sponsor', 'ceo', [4, 4, 2, 2]),
    by('manager', 'a_new_boss', [5, 5, 5, 5]),
    ...reports(3),
  ]);
  const found = compareResults(before, after, OPTIONS);
  const view = (source: string) => found.views.find((each) => each.source === source);

  it('people by relation and id, whatever column they stand in; who came and who left', () => {
    expect(found.views.map(({ source }) => source)).toEqual(['manager_2', 'self', 'sponsor', 'report']);
    expect(found.only_before).toMatchObject([{ source: 'manager_2', raters: { before: 1, after: null } }]);
    expect(found.only_after).toMatchObject([{ source: 'manager', raters: { before: null, after: 1 } }]);
    expect(view('manager_2')?.rubrics[0]?.claimed).toMatchObject({ before: 2, after: 3, parts: { answers: 1 } });
  });

  it('others together only where the same people and groups stand behind it both times', () => {
    const same = compareResults(
      roundSide([by('self', 'jd', [2, 2, 2, 2]), by('manager', 'boss', [2, 2, 2, 2]), ...reports(2)]),
      roundSide([by('self', 'jd', [2, 2, 2, 2]), by('manager', 'boss', [4, 4, 2, 2]), ...reports(2)]),
      OPTIONS,
    );
    expect(same.views[0]).toMatchObject({ source: 'others', named: false, raters: { before: null, after: null } });
    expect(firstOf(same, 'hiring').claimed).toMatchObject({ total: 1, parts: null });
    expect(firstOf(same, 'hiring').verdict).toBeNull();
  });

  it('of a group what is told, without parts and without a verdict', () => {
    const group = view('report');
    expect(group).toMatchObject({ named: false, relations: ['report'], raters: { before: 3, after: 3 } });
    expect(group?.rubrics[0]).toMatchObject({
      why_not: null,
      claimed: { total: expect.closeTo(1, 9), parts: null },
      verdict: null,
    });
  });

  it('no sheet of the group is read, even where it is handed in', () => {
    const leaky = {
      ...after,
      sheets: [...after.sheets, { sheet: by('report', 'report_0', [5, 5, 5, 5]), rubrics: both }],
    };
    expect(compareResults(before, leaky, OPTIONS)).toEqual(found);
  });

  it('in common: what each named person changed, then mean and interval', () => {
    // boss +1, ceo +2: mean 1.5, s = 0.7071, t(0.975; 1) = 12.706: ± 6.353
    expect(found.in_common).toEqual([
      {
        rubric: 'hiring',
        title: 'Hiring',
        raters: 2,
        mean: 1.5,
        interval: { low: expect.closeTo(-4.853, 3), high: expect.closeTo(7.853, 3), no_spread: false },
      },
      { rubric: 'coaching', title: 'Coaching', raters: 2, mean: 0, interval: { low: 0, high: 0, no_spread: true } },
    ]);
  });

  it('the order of sheets changes nothing', () => {
    const turned = { ...after, sheets: [...after.sheets].reverse() };
    expect(compareResults(before, turned, OPTIONS)).toEqual(found);
  });

  it('a group that is hidden now has left; nothing else is told of it', () => {
    const few = roundSide([
      by('self', 'jd', [2, 2, 2, 2]),
      ...several('report', [
        [1, 1, 1, 1],
        [5, 5, 5, 5],
      ]),
    ]);
    const hidden = compareResults(before, few, OPTIONS);
    expect(hidden.only_before.map(({ source }) => source)).toContain('report');
    expect(hidden.views.map(({ source }) => source)).toEqual(['self']);
  });

  it('one sheet then, a round now: the leader’s own view', () => {
    const alone = sideOver(both, by('self', 'jd', [2, 2, 3, 3]));
    const joined = compareResults(alone, after, OPTIONS);
    expect(joined.views.map(({ source }) => source)).toEqual(['self']);
    expect(firstOf(joined, 'hiring').claimed).toMatchObject({ total: 2, parts: { answers: 2 } });
  });
});

describe('actions of a plan', () => {
  it('stand beside the change of the area they aimed at; null where there is none', () => {
    const action = { action: 'skill.write_it', title: 'Write it', status: 'done', done_on: '2026-10-01' } as const;
    const found = compareResults(side({ items, answers: { a: 2, b: 2 } }), side({ items, answers: { a: 3, b: 3 } }), {
      ...OPTIONS,
      aimed: [
        { ...action, rubric: 'skill' },
        { ...action, rubric: 'elsewhere' },
      ],
    });
    expect(found.aimed.map(({ rubric: of, change }) => [of, change])).toEqual([
      ['skill', 1],
      ['elsewhere', null],
    ]);
  });
});

describe('a trend', () => {
  const at = (value: number, version = '1.0.0') =>
    side({ items, answers: { a: seen(value), b: value }, own: { version } });

  it('a level a result, as claimed and credited; another major and a missing one are gaps', () => {
    const other = sideOver([hiring], sheetOver({ hiring: { page: 3, bench: 3 } }));
    const found = trendOf([at(5, '1.0.0'), at(2, '2.0.0'), other, at(3, '2.1.0'), at(4, '2.2.0')], OPTIONS);
    expect(found.points).toHaveLength(5);
    expect(found.source).toMatchObject({ source: 'self', named: true });
    expect(found.rubrics).toEqual([
      {
        rubric: 'skill',
        title: 'Skill',
        target: 3,
        claimed: [null, 2, null, 3, 4],
        credited: [null, 2, null, 2.5, 3],
      },
    ]);
    expect(firstOf(found.comparison).why_not).toBe('other_major');
  });

  it('needs two', () => {
    expect(() => trendOf([at(2)], OPTIONS)).toThrow('two results');
  });
});
