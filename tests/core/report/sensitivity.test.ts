import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priority } from '../../../src/core/report/advice.js';
import { sensitivityOf } from '../../../src/core/report/sensitivity.js';
import type { Gap, Report } from '../../../src/core/report/types.js';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { ROLES } from '../../../src/core/words.js';
import { declined, level, MAY_NOT_APPLY, notMyJob, pack, reportOn, rubric, seen, sheetOver } from '../samples.js';

const area = (id: string) => rubric([level('x', MAY_NOT_APPLY), level('y', MAY_NOT_APPLY)], { id, title: id });
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const AREAS = IDS.map(area);

interface Case {
  readonly importances: readonly number[];
  readonly levels: readonly unknown[];
  readonly links?: readonly (readonly [prerequisite: string, dependent: string])[];
  readonly findings?: readonly number[];
}

const findingRule = (importance: number, index: number) => ({
  id: `finding_${index}`,
  title: `Finding ${index}`,
  when: 'claimed.a >= 1',
  message: 'Said.',
  importance,
});

function settingsOf({ importances, links = [], findings = [] }: Case): { pack: Pack; rubrics: readonly Rubric[] } {
  const rubrics = AREAS.slice(0, importances.length);
  const settings = Object.fromEntries(importances.map((importance, index) => [IDS[index], { importance, target: 4 }]));
  const prerequisites = links.map(([prerequisite, dependent]) => ({
    prerequisite,
    dependent,
    because: 'It stands on it.',
  }));
  return { rubrics, pack: pack(rubrics, settings, { prerequisites, findings: findings.map(findingRule) }) };
}

function report(given: Case, pick: (id: string, importance: number) => number = (_, importance) => importance): Report {
  const { pack: plain, rubrics } = settingsOf(given);
  const each = (id: string, importance: number) =>
    Object.fromEntries(ROLES.map((role) => [role, pick(id, importance)]));
  const changed = {
    ...plain,
    rubrics: plain.rubrics.map((entry) => ({ ...entry, importance: each(entry.id, entry.importance.first_line) })),
    findings: plain.findings.map((rule) => ({ ...rule, importance: pick(rule.id, rule.importance) })),
  } as unknown as Pack;
  const answers = Object.fromEntries(
    given.levels.map((at, index) => {
      const [x, y] = Array.isArray(at) ? at : [at, at];
      return [IDS[index] ?? '', { x, y }];
    }),
  );
  return reportOn(rubrics, sheetOver(answers), changed);
}

const one = report({ importances: [10], levels: [2] });
const [like] = one.gaps as readonly [Gap];
const asPriority = ({ rubric }: Gap) => ({ ...(one.priorities[0] as Priority), id: rubric });

const named = ({ kind, id }: { kind: string; id: string | null }) => `${kind} ${id ?? ''}`.trim();

/** In one line: what stays, what can drop out, what could come in. */
function told(given: Case) {
  const { priorities, could_come_in } = sensitivityOf(report(given));
  return {
    stays: priorities.filter(({ drops_out }) => drops_out === null).map(named),
    may_go: priorities.filter(({ drops_out }) => drops_out !== null).map(named),
    may_come: could_come_in.map(named),
  };
}

describe('which priorities hold when each importance is 20 % higher or lower', () => {
  it.each<[string, Case, ReturnType<typeof told>]>([
    ['nothing is open', { importances: [10], levels: [seen(4)] }, { stays: [], may_go: [], may_come: [] }],
    [
      'three gaps or fewer: nothing can come before them',
      { importances: [10, 1, 5], levels: [2, 2, 2] },
      { stays: ['gap a', 'gap c', 'gap b'], may_go: [], may_come: [] },
    ],
    [
      'far apart',
      { importances: [20, 15, 10, 5], levels: [2, 2, 2, 2] },
      { stays: ['gap a', 'gap b', 'gap c'], may_go: [], may_come: [] },
    ],
    [
      'the third and the fourth are close',
      { importances: [20, 15, 10, 9], levels: [2, 2, 2, 2] },
      { stays: ['gap a', 'gap b'], may_go: ['gap c'], may_come: ['gap d'] },
    ],
    // 12 × 0.8 = 8 × 1.2: a tie, and ties go by id.
    [
      'a tie at the very edge, in favour of the first',
      { importances: [20, 20, 12, 8], levels: [2, 2, 2, 2] },
      { stays: ['gap a', 'gap b', 'gap c'], may_go: [], may_come: [] },
    ],
    [
      'a tie at the very edge, in favour of the last',
      { importances: [8, 12, 20, 20], levels: [2, 2, 2, 2] },
      { stays: ['gap c', 'gap d'], may_go: ['gap b'], may_come: ['gap a'] },
    ],
    [
      'a low prerequisite stays as long as what stands on it does',
      { importances: [1, 20, 15, 11], levels: [1, 2, 2, 2], links: [['a', 'b']] },
      { stays: ['gap a', 'gap b'], may_go: ['gap c'], may_come: ['gap d'] },
    ],
    [
      'a finding counts as a gap of two levels does',
      { importances: [20, 15, 10], levels: [2, 2, 2], findings: [9] },
      { stays: ['gap a', 'gap b'], may_go: ['gap c'], may_come: ['finding finding_0'] },
    ],
    [
      'blocked areas follow by importance',
      { importances: [10, 9], levels: [seen(4), 2] },
      { stays: ['gap b'], may_go: [], may_come: [] },
    ],
  ])('%s', (_name, given, expected) => {
    expect(told(given)).toEqual(expected);
  });

  it('says with an example which importances it takes', () => {
    const { priorities } = sensitivityOf(report({ importances: [20, 15, 10, 9], levels: [2, 2, 2, 2] }));
    expect(priorities[2]?.drops_out).toEqual({
      importances: [{ kind: 'gap', id: 'c', now: 10, changed: 8 }],
      first: [
        { kind: 'gap', id: 'a' },
        { kind: 'gap', id: 'b' },
        { kind: 'gap', id: 'd' },
      ],
    });
  });

  it('what nobody owns counts as its area does', () => {
    // The finding goes before the gap of its own area always, so the gap never gets further than fourth.
    const orphan = [notMyJob('nobody'), 2];
    expect(told({ importances: [9, 20, 15, 10], levels: [orphan, 2, 2, 2] })).toEqual({
      stays: ['gap b', 'gap c'],
      may_go: ['gap d'],
      may_come: ['finding nobody_owns_a'],
    });
  });
});

// As authors write them: with one decimal, so that ties happen.
const importance = fc.integer({ min: 10, max: 200 }).map((tenths) => tenths / 10);
const cases: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.record({
    importances: fc.array(importance, { minLength: count, maxLength: count }),
    levels: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom<unknown>(1, 2, 3, [1, 2], [2, 3]) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(4, seen(4), declined, [notMyJob('nobody'), 2]) },
      ),
      { minLength: count, maxLength: count },
    ),
    links: fc
      .uniqueArray(
        fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([before, after]) => before < after),
        { maxLength: 3, selector: String },
      )
      .map((pairs) => pairs.map(([before, after]) => [IDS[before] ?? '', IDS[after] ?? ''] as const)),
    findings: fc.array(importance, { maxLength: 2 }),
  }),
);

it('forty gaps of one size are looked through at once', () => {
  const gaps = Array.from({ length: 40 }, (_, index): Gap => ({ ...like, rubric: `area_${index + 10}` }));
  const { priorities, could_come_in } = sensitivityOf({ ...one, gaps, priorities: gaps.slice(0, 3).map(asPriority) });
  expect(priorities.filter(({ drops_out }) => drops_out !== null)).toHaveLength(3);
  expect(could_come_in).toHaveLength(37);
});

describe('against the whole way from the sheet to the report', () => {
  it('no combination at the ends of the ranges leads to priorities that it does not know of', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { priorities, could_come_in } = sensitivityOf(report(given));
        const staying = priorities.filter(({ drops_out }) => drops_out === null).map(named);
        const known = new Set([...priorities, ...could_come_in].map(named));
        const ids = [
          ...IDS.slice(0, given.importances.length),
          ...(given.findings ?? []).map((_, index) => `finding_${index}`),
        ];
        for (let corner = 0; corner < 2 ** ids.length; corner++) {
          const there = report(
            given,
            (id, now) => now * ((corner >> ids.indexOf(id)) % 2 === 1 ? 1.2 : 0.8),
          ).priorities.map(named);
          for (const each of staying) expect(there).toContain(each);
          for (const each of there) expect(known).toContain(each);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('nor does any combination between them', () => {
    const factors = fc.array(fc.double({ min: 0.8, max: 1.2, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(cases, fc.array(factors, { minLength: 10, maxLength: 10 }), (given, all) => {
        const { priorities, could_come_in } = sensitivityOf(report(given));
        const known = new Set([...priorities, ...could_come_in].map(named));
        for (const some of all) {
          const at = (id: string) => some[id.startsWith('finding_') ? 6 + Number(id.slice(8)) : IDS.indexOf(id)] ?? 1;
          const there = report(given, (id, now) => now * at(id)).priorities.map(named);
          for (const { drops_out, ...each } of priorities) if (drops_out === null) expect(there).toContain(named(each));
          for (const each of there) expect(known).toContain(each);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('every combination that it names does what it says', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { priorities, could_come_in } = sensitivityOf(report(given));
        const named_ones = [...priorities.map(({ drops_out }) => drops_out), ...could_come_in.map(({ when }) => when)];
        for (const combination of named_ones) {
          if (combination === null) continue;
          const at = (id: string, now: number) =>
            combination.importances.find((each) => each.id === id || each.id === `nobody_owns_${id}`)?.changed ?? now;
          expect(report(given, at).priorities.map(named)).toEqual(combination.first.map(named));
        }
        for (const { drops_out, ...each } of priorities)
          if (drops_out !== null) expect(drops_out.first.map(named)).not.toContain(named(each));
        for (const { when, ...each } of could_come_in) expect(when.first.map(named)).toContain(named(each));
      }),
    );
  });
});
