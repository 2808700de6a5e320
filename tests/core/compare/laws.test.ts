import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, AnswerValue } from '../../../src/core/answers/types.js';
import { changeIn } from '../../../src/core/compare/change.js';
import { compareResults } from '../../../src/core/compare/compare.js';
import { type Answered, type States, statesOf } from '../../../src/core/compare/states.js';
import { CHANGE_PARTS, type Change } from '../../../src/core/compare/types.js';
import { kindOf } from '../../../src/core/items/index.js';
import type { Item, Rubric } from '../../../src/core/rubric/types.js';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import { RELATIONS } from '../../../src/core/words.js';
import { answersTo, compile, evidence, parts, type Question, questions, weight, withEvidence } from '../arbitraries.js';
import { sheet, sheetOver } from '../samples.js';
import { possibleAnswers, rubrics } from '../shipped.js';
import { sideOver, VERSION } from './sides.js';

const RUNS = { numRuns: 50 };

const sumOf = ({ parts: all }: Change) => CHANGE_PARTS.reduce((sum, part) => sum + (all?.[part] ?? Number.NaN), 0);

/** Both levels: each change goes from the level then to the level now, and its parts add up to it. */
function addsUp(states: States, then: Answered, now: Answered): void {
  for (const side of ['claimed', 'credited'] as const) {
    const change = changeIn(states, side);
    expect(change.before).toBe(scoreRubric(then.rubric, then.sheet)[side].level);
    expect(change.after).toBe(scoreRubric(now.rubric, now.sheet)[side].level);
    expect(Math.abs(sumOf(change) - (change.after - change.before))).toBeLessThan(1e-9);
    expect(change.total).toBe(change.after - change.before);
  }
  expect(changeIn(states, 'claimed').parts?.proof).toBe(0);
}

/** A sheet over questions, by anybody, in either form. */
const answered = (asked: readonly Question[], rubric: Rubric) =>
  fc.record({ answers: answersTo(asked), given: parts }).map(({ answers, given }): Answered => {
    return { rubric, sheet: sheet(answers, given) };
  });

/** Two versions of one rubric that have nothing but some ids in common: other types, weights, limits of proof, caps. */
const twoRubrics = fc
  .tuple(questions, questions)
  .chain(([old, today]) =>
    fc.tuple(answered(old, compile(old)), answered(today, compile(today, { version: '1.4.0' }))),
  );

/** The same questions, re-weighted, some gone, some new. */
const twoVersions = questions.chain((asked) =>
  fc
    .record({
      heavy: fc.array(weight, { minLength: 7, maxLength: 7 }),
      kept: fc.subarray([...asked], { minLength: 1 }),
      added: questions,
    })
    .chain(({ heavy, kept, added }) => {
      const old = kept.length < 2 ? asked : kept;
      const fresh = added.filter(({ file }) => !old.some((each) => each.file.id === file.id));
      const today = [...old, ...fresh].map((each, index) => ({
        ...each,
        file: { ...each.file, weight: heavy[index % heavy.length] ?? 1 },
      }));
      return fc.tuple(
        answered(asked, compile(asked)),
        answered(
          today,
          compile(
            today.map(({ cap: _, ...each }) => each),
            { version: '1.1.0' },
          ),
        ),
      );
    }),
);

function validAnswers(item: Item): AnswerValue[] {
  return possibleAnswers(item).filter((value) => kindOf(item).problem(item, value) === null);
}

/** A shipped rubric, answered at random by whom it asks. */
function overShipped(rubric: Rubric, relation: (typeof RELATIONS)[number]): fc.Arbitrary<AnswerSheet> {
  const asked = rubric.items.filter((item) => item.type !== 'text' && item.relations.includes(relation));
  const answers = asked.map((item) =>
    fc.option(fc.tuple(fc.constantFrom(...validAnswers(item)), evidence), { nil: undefined, freq: 5 }),
  );
  return fc.tuple(...answers).map((given) => {
    const pairs = asked.flatMap(({ id }, index) => {
      const answer = given[index];
      if (answer === undefined) return [];
      const [value, pieces] = answer;
      return [[id, withEvidence({ value }, pieces)]];
    });
    return sheetOver({ [rubric.id]: Object.fromEntries(pairs) }, { relation, profile: { role: 'vp', team_size: 7 } });
  });
}

const shippedPairs = fc.constantFrom(...rubrics).chain((rubric) => {
  const relation = RELATIONS.find((each) => rubric.items.some(({ relations }) => relations.includes(each))) ?? 'self';
  return fc.tuple(overShipped(rubric, relation), overShipped(rubric, relation)).map(([old, today]) => ({
    before: { rubric, sheet: old },
    after: { rubric, sheet: today },
  }));
});

describe('parts add up to the total', () => {
  it('over shipped rubrics; with one version nothing comes from it or from weights', () => {
    fc.assert(
      fc.property(shippedPairs, ({ before, after }) => {
        const states = statesOf(before, after);
        if (states === null) return;
        addsUp(states, before, after);
        for (const side of ['claimed', 'credited'] as const)
          expect(changeIn(states, side).parts).toMatchObject({ version: 0, weights: 0 });
      }),
      RUNS,
    );
  });

  it.each([
    ['two rubrics with nothing but ids in common', twoRubrics],
    ['questions re-weighted, retired and added', twoVersions],
  ])('%s', (_, pairs) => {
    fc.assert(
      fc.property(pairs, ([then, now]) => {
        const relation = then.sheet.rater;
        const by = { ...now, sheet: { ...now.sheet, rater: relation } };
        const states = statesOf(then, by);
        if (states !== null) addsUp(states, then, by);
      }),
      { numRuns: 200 },
    );
  });
});

const oneSheet = questions.chain((asked) => answered(asked, compile(asked)));

describe('what did not change', () => {
  it('the same sheet twice: nothing', () => {
    fc.assert(
      fc.property(oneSheet, (once) => {
        const states = statesOf(once, once);
        if (states === null) return;
        for (const side of ['claimed', 'credited'] as const) {
          const change = changeIn(states, side);
          expect([change.total, ...Object.values(change.parts ?? {})]).toEqual([0, 0, 0, 0, 0, 0]);
        }
      }),
      RUNS,
    );
  });

  it('the same result twice: no change in any view, and no question is listed', () => {
    fc.assert(
      fc.property(oneSheet, ({ rubric, sheet: given }) => {
        const once = sideOver([rubric], given);
        for (const each of compareResults(once, once, { tool_version: VERSION }).views.flatMap(
          (view) => view.rubrics,
        )) {
          expect(each.verdict).toBe(each.why_not === null ? 'no_change' : null);
          expect(each.items).toEqual([]);
          expect(each.shared).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('other evidence alone: nothing is claimed, and only proof is credited', () => {
    const pairs = questions.chain((asked) =>
      fc.tuple(answered(asked, compile(asked)), fc.array(evidence, { minLength: 7, maxLength: 7 })),
    );
    fc.assert(
      fc.property(pairs, ([then, pieces]) => {
        const answers = Object.entries(then.sheet.answers.skill ?? {}).map(([id, answer], index) => [
          id,
          answer.state === 'answered' ? { ...answer, evidence: pieces[index] ?? [] } : answer,
        ]);
        const proven = { ...then.sheet, answers: { skill: Object.fromEntries(answers) } } as AnswerSheet;
        const states = statesOf(then, { ...then, sheet: proven });
        if (states === null) return;
        expect(changeIn(states, 'claimed').total).toBe(0);
        expect(changeIn(states, 'credited').parts).toMatchObject({ version: 0, weights: 0, scope: 0, answers: 0 });
      }),
      RUNS,
    );
  });

  it('backwards: the same total with the other sign', () => {
    fc.assert(
      fc.property(shippedPairs, ({ before, after }) => {
        const [there, back] = [statesOf(before, after), statesOf(after, before)];
        expect(there === null).toBe(back === null);
        if (there === null || back === null) return;
        expect(changeIn(there, 'claimed').total).toBeCloseTo(-changeIn(back, 'claimed').total, 12);
      }),
      RUNS,
    );
  });
});
