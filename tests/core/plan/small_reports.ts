import fc from 'fast-check';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import type { PlanBudget } from '../../../src/core/plan/types.js';
import type { Report } from '../../../src/core/report/types.js';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { ACTION_OWNERS, CAUSES, HORIZONS } from '../../../src/core/words.js';
import { action, level, pack, reportOn, rubric, sheetOver } from '../samples.js';

/* Random reports small enough to try every choice: two areas, up to ten actions, needs, caps, causes, a prerequisite. */

export const MADE_ON = '2026-01-05';
/** A hash that is none; the same text gives the same. */
export const hash = (text: string) =>
  [...text]
    .reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(8, '0');

export interface Case {
  readonly rubrics: readonly Rubric[];
  readonly settings: Pack;
  readonly sheet: AnswerSheet;
  readonly report: Report;
}

const ITEMS = ['x', 'y', 'z'] as const;

const anAction = fc.record({
  moved: fc.subarray([...ITEMS], { minLength: 1 }),
  to: fc.integer({ min: 2, max: 5 }),
  horizon: fc.constantFrom(...HORIZONS),
  seen: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
  per: fc.constantFrom('once' as const, 'once' as const, 'week' as const),
  owner: fc.constantFrom('leader' as const, 'leader' as const, ...ACTION_OWNERS),
  hours: fc.constantFrom(0.5, 1, 1, 2, 3.5, 6),
  causes: fc.option(fc.subarray([...CAUSES], { minLength: 1 }), { nil: undefined }),
  needs: fc.array(fc.nat(4), { maxLength: 1 }),
});

const anArea = fc.record({
  actions: fc.array(anAction, { minLength: 1, maxLength: 5 }),
  levels: fc.tuple(...ITEMS.map(() => fc.integer({ min: 1, max: 4 }))),
  weights: fc.tuple(...ITEMS.map(() => fc.integer({ min: 1, max: 3 }))),
  cap: fc.option(fc.constantFrom(...ITEMS), { nil: undefined }),
  importance: fc.integer({ min: 1, max: 20 }),
  target: fc.integer({ min: 3, max: 5 }),
  cause: fc.option(fc.constantFrom(...CAUSES), { nil: undefined }),
});
type AreaParts = (typeof anArea)['generate'] extends (...given: never[]) => { value: infer T } ? T : never;

function rubricOf(id: string, { actions, weights, cap }: AreaParts): Rubric {
  return rubric(
    ITEMS.map((item, at) => level(item, { weight: weights[at] })),
    {
      id,
      actions: actions.map(({ moved, to, horizon, seen, per, owner, hours, causes, needs }, at) =>
        action(`a${at}`, Object.fromEntries(moved.map((item) => [item, [1, to] as const])), {
          horizon,
          owner,
          effort: { hours, per },
          ...(seen === undefined ? {} : { seen_after_weeks: seen }),
          ...(causes === undefined ? {} : { causes }),
          // Only what stands before it: no circles.
          needs: needs.filter((need) => need < at).map((need) => `a${need}`),
        }),
      ),
      caps:
        cap === undefined ? [] : [{ item: cap, below: 3, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' }],
    },
  );
}

export const cases: fc.Arbitrary<Case> = fc.tuple(anArea, anArea, fc.boolean()).map(([first, second, stands]) => {
  const rubrics = [rubricOf('skill', first), rubricOf('craft', second)];
  const areas = { skill: first, craft: second };
  const settings = pack(
    rubrics,
    Object.fromEntries(Object.entries(areas).map(([id, { importance, target }]) => [id, { importance, target }])),
    stands ? { prerequisites: [{ prerequisite: 'skill', dependent: 'craft', because: 'Craft stands on skill.' }] } : {},
  );
  const answers = (levels: readonly number[]) => Object.fromEntries(ITEMS.map((item, at) => [item, levels[at]]));
  const causes = Object.fromEntries(
    Object.entries(areas).flatMap(([id, { cause }]) => (cause === undefined ? [] : [[id, cause]])),
  );
  const sheet = sheetOver({ skill: answers(first.levels), craft: answers(second.levels) }, { causes });
  return { rubrics, settings, sheet, report: reportOn(rubrics, sheet, settings) };
});

export const budgets: fc.Arbitrary<PlanBudget> = fc.record({
  hours: fc.constantFrom(0, 1, 2.5, 4, 6, 9, 14, 40),
  weeks: fc.constantFrom(1, 2, 4, 5, 9, 13, 20),
  open: fc.integer({ min: 1, max: 3 }),
});
