import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.js';
import { reportSchema } from '../../src/core/report/schema.js';
import type { RubricScore, Score } from '../../src/core/report/scores.js';
import { scoreRubric } from '../../src/core/scoring/rubric_score.js';
import {
  answered,
  answersTo,
  compile,
  evidence,
  parts,
  type Question,
  questions,
  weight,
  withEvidence,
} from './arbitraries.js';
import { type Answers, pack, type SheetParts, STAMP, sheet, sheetOver } from './samples.js';

/* The laws of scoring (design §6), for any rubric and any sheet. */

const NEARLY = 1e-9;
const SIDES = ['claimed', 'credited'] as const;

const scored = (asked: readonly Question[], answers: Answers, more: SheetParts = {}): RubricScore =>
  scoreRubric(compile(asked), sheet(answers, more));
const number = (value: number | null) => value ?? Number.NaN;

describe('bounds', () => {
  it('1 ≤ low ≤ score ≤ high ≤ 5, claimed and credited', () => {
    fc.assert(
      fc.property(answered, ({ asked, answers, parts: more }) => {
        const score = scored(asked, answers, more);
        for (const side of SIDES) {
          const { low, high, level } = score[side];
          if (score.status === 'not_applicable') {
            expect([low, level, high]).toEqual([null, null, null]);
            continue;
          }
          expect(number(low)).toBeGreaterThanOrEqual(1);
          expect(number(high)).toBeLessThanOrEqual(5 + NEARLY);
          expect(number(low)).toBeLessThanOrEqual(number(high) + NEARLY);
          if (level === null) expect(score.status).toBe('withheld');
          else {
            expect(level).toBeGreaterThanOrEqual(number(low) - NEARLY);
            expect(level).toBeLessThanOrEqual(number(high) + NEARLY);
          }
        }
      }),
    );
  });

  it('answering a blank never lowers the lower bound, nor raises the upper', () => {
    const onceMore = questions.chain((asked) =>
      fc.record({
        asked: fc.constant(asked),
        answers: answersTo(asked),
        parts,
        blank: fc.nat(asked.length - 1),
        value: fc.tuple(...asked.map(({ any }) => any)),
        pieces: evidence,
      }),
    );
    fc.assert(
      fc.property(onceMore, ({ asked, answers, parts: more, blank, value, pieces }) => {
        const id = asked[blank]?.file.id ?? '';
        const { [id]: _, ...without } = answers;
        const before = scored(asked, without, more);
        const after = scored(asked, { ...without, [id]: withEvidence(value[blank], pieces) }, more);
        for (const side of SIDES) {
          if (before[side].low === null) continue;
          expect(number(after[side].low)).toBeGreaterThanOrEqual(number(before[side].low) - NEARLY);
          expect(number(after[side].high)).toBeLessThanOrEqual(number(before[side].high) + NEARLY);
        }
      }),
    );
  });
});

describe('caps', () => {
  const without = (asked: readonly Question[]) => asked.map(({ cap: _, ...question }) => question);

  it('never raise anything, and leave everything else as it was', () => {
    fc.assert(
      fc.property(answered, ({ asked, answers, parts: more }) => {
        const [held, free] = [scored(asked, answers, more), scored(without(asked), answers, more)];
        expect([held.items, held.coverage, held.status]).toEqual([free.items, free.coverage, free.status]);
        for (const side of SIDES) {
          expect(held[side].raw_level).toBe(free[side].level);
          for (const what of ['level', 'low', 'high'] as const) {
            if (free[side][what] !== null)
              expect(number(held[side][what])).toBeLessThanOrEqual(number(free[side][what]));
          }
        }
        expect(held.reached ?? 0).toBeLessThanOrEqual(free.reached ?? 0);
      }),
    );
  });

  it('hold exactly while the value is below: what does not apply, is not asked or is blank triggers none', () => {
    fc.assert(
      fc.property(answered, ({ asked, answers, parts: more }) => {
        const score = scored(asked, answers, more);
        for (const { file, cap } of asked) {
          const at = score.items.find(({ item }) => item === file.id);
          const shown = score.caps.find(({ item }) => item === file.id);
          expect(shown === undefined).toBe(cap === undefined || at?.counts !== true);
          if (shown === undefined || at === undefined) continue;
          for (const side of SIDES) {
            const value = at[`${side}_level`];
            const below = value !== null && value < shown.below - NEARLY;
            expect(shown[side]).toBe(value === null ? 'unanswered' : below ? 'triggered' : 'clear');
          }
        }
      }),
    );
  });

  it('a target is not met while an item with a cap is blank, whatever stands in the others', () => {
    const best = questions.chain((asked) =>
      fc.record({ asked: fc.constant(asked), blank: fc.nat(asked.length - 1), target: fc.integer({ min: 1, max: 5 }) }),
    );
    fc.assert(
      fc.property(best, ({ asked, blank, target }) => {
        const rubrics = [compile(asked)];
        const pieces = [{ kind: 'document', seen_by: 'manager' }];
        const answers = Object.fromEntries(asked.map((each) => [each.file.id, withEvidence(each.best, pieces)]));
        const settings = pack(rubrics, { skill: { target } });
        const classOf = (given: Answers) => assess(settings, rubrics, sheet(given), STAMP).gaps[0]?.class;
        expect(classOf(answers)).toBe('met');
        const { [asked[blank]?.file.id ?? '']: _, ...others } = answers;
        if (asked[blank]?.cap !== undefined) expect(classOf(others)).not.toBe('met');
      }),
    );
  });

  it('the bounds are the scores with every blank at its worst and at its best', () => {
    fc.assert(
      fc.property(answered, ({ asked, answers, parts: more }) => {
        const score = scored(asked, answers, more);
        if (score.status === 'not_applicable') return;
        const blanks = asked.filter(({ file }) =>
          score.items.some(({ item, counts, claimed_points }) => item === file.id && counts && claimed_points === null),
        );
        const filled = (end: 'best' | 'worst') => {
          const pieces = end === 'best' ? [{ kind: 'document', seen_by: 'manager' }] : [];
          const ends = blanks.map((question) => [question.file.id, withEvidence(question[end], pieces)] as const);
          return scored(asked, { ...answers, ...Object.fromEntries(ends) }, more);
        };
        for (const side of SIDES) {
          expect(score[side].low).toBeCloseTo(number(filled('worst')[side].level), 9);
          expect(score[side].high).toBeCloseTo(number(filled('best')[side].level), 9);
        }
      }),
    );
  });
});

describe('the ends of the scale', () => {
  const all = (asked: readonly Question[], end: 'best' | 'worst', pieces: readonly object[]) =>
    Object.fromEntries(asked.map((question) => [question.file.id, withEvidence(question[end], pieces)]));

  it('all best is 5: claimed at once, credited as soon as somebody looked', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        expect(scored(asked, all(asked, 'best', [])).claimed.level).toBeCloseTo(5, 9);
        const proven = scored(asked, all(asked, 'best', [{ kind: 'document', seen_by: 'manager' }]));
        expect(proven.credited.level).toBeCloseTo(5, 9);
        expect(proven).toMatchObject({ reached: 5, blockers: [] });
      }),
    );
  });

  it('all worst is 1, on both sides', () => {
    fc.assert(
      fc.property(questions, evidence, (asked, pieces) => {
        const score = scored(asked, all(asked, 'worst', pieces));
        expect(score.claimed.level).toBeCloseTo(1, 9);
        expect(score.credited.level).toBeCloseTo(1, 9);
        expect(score.reached).toBe(1);
      }),
    );
  });
});

describe('what never matters', () => {
  const inIdOrder = ({ items, ...rest }: RubricScore) => ({
    ...rest,
    blockers: [...rest.blockers].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    caps: [...rest.caps].sort((a, b) => (a.item < b.item ? -1 : 1)),
    items: [...items].sort((a, b) => (a.item < b.item ? -1 : 1)),
  });
  /** The screen items are named, so that another order asks the same ones. */
  const naming = (asked: readonly Question[]) =>
    asked.map((question, index) => ({ ...question, file: { ...question.file, screen: index < 2 } }));

  it('the order of items in the file: not in the last digit', () => {
    const shuffled = answered.chain((given) =>
      fc.record({
        given: fc.constant({ ...given, asked: naming(given.asked) }),
        other: fc.shuffledSubarray(naming(given.asked), { minLength: given.asked.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given: { asked, answers, parts: more }, other }) => {
        expect(inIdOrder(scored(other, answers, more))).toEqual(inIdOrder(scored(asked, answers, more)));
      }),
    );
  });

  it('the scale of the weights', () => {
    fc.assert(
      fc.property(answered, weight, ({ asked, answers, parts: more }, factor) => {
        const heavier = asked.map((question) => ({
          ...question,
          file: { ...question.file, weight: Number(question.file.weight) * factor },
        }));
        const before = scored(asked, answers, more);
        const after = scored(heavier, answers, more);
        expect([after.status, after.reached]).toEqual([before.status, before.reached]);
        for (const side of SIDES) {
          for (const what of ['level', 'low', 'high'] as const) {
            if (before[side][what] === null) expect(after[side][what]).toBeNull();
            else expect(after[side][what]).toBeCloseTo(number(before[side][what]), 9);
          }
        }
      }),
    );
  });

  it('importance: it orders gaps and never changes a score', () => {
    const importance = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(answered, importance, importance, ({ asked, answers, parts: more }, one, other) => {
        const rubrics = [compile(asked)];
        const [first, second] = [one, other].map((value) =>
          assess(pack(rubrics, { skill: { importance: value } }), rubrics, sheet(answers, more), STAMP),
        );
        expect(first?.views).toEqual(second?.views);
        expect(first?.gaps.map(({ class: kind }) => kind)).toEqual(second?.gaps.map(({ class: kind }) => kind));
      }),
      { numRuns: 50 },
    );
  });
});

describe('claims and proof', () => {
  it('credited is never more than claimed: per item, per rubric, in the bounds', () => {
    const pairs = (score: Score, other: Score) =>
      [
        [score.level, other.level],
        [score.low, other.low],
        [score.high, other.high],
      ] as const;
    fc.assert(
      fc.property(answered, ({ asked, answers, parts: more }) => {
        const score = scored(asked, answers, more);
        for (const { claimed_points, credited_points } of score.items) {
          expect(claimed_points === null).toBe(credited_points === null);
          if (claimed_points !== null) expect(number(credited_points)).toBeLessThanOrEqual(claimed_points);
        }
        for (const [credited, claimed] of pairs(score.credited, score.claimed)) {
          if (credited !== null) expect(credited).toBeLessThanOrEqual(number(claimed) + NEARLY);
        }
      }),
    );
  });

  it('claims below `from` are never reduced, whatever their proof', () => {
    fc.assert(
      fc.property(answered, ({ asked, answers, parts: more }) => {
        const rubric = compile(asked);
        for (const { item, claimed_level, credited_level } of scoreRubric(rubric, sheet(answers, more)).items) {
          const from = rubric.items.find(({ id }) => id === item)?.evidence.from ?? 0;
          if (claimed_level !== null && claimed_level < from - NEARLY) expect(credited_level).toBe(claimed_level);
        }
      }),
    );
  });

  it('a better answer on a level item never lowers a score, claimed or credited', () => {
    const improved = answered.chain(({ asked, answers, parts: more }) => {
      const levels = asked.filter(({ file }) => file.type === 'level');
      return fc.record({
        asked: fc.constant(asked),
        answers: fc.constant(answers),
        parts: fc.constant(more),
        id: fc.constantFrom(...levels.map(({ file }) => file.id)),
        two: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
        pieces: evidence,
      });
    });
    fc.assert(
      fc.property(improved, ({ asked, answers, parts: more, id, two, pieces }) => {
        const [worse, better] = [Math.min(...two), Math.max(...two)].map((value) =>
          scored(asked, { ...answers, [id]: withEvidence(value, pieces) }, more),
        );
        if (worse === undefined || better === undefined) return;
        expect(better.status).toBe(worse.status);
        for (const side of SIDES) {
          for (const what of ['level', 'low', 'high'] as const) {
            if (worse[side][what] === null) continue;
            expect(number(better[side][what])).toBeGreaterThanOrEqual(number(worse[side][what]) - NEARLY);
          }
        }
        expect(better.reached ?? 0).toBeGreaterThanOrEqual(worse.reached ?? 0);
      }),
    );
  });
});

it('the contributions, added in id order, are the raw score to the last digit; only a cap stands between it and the score', () => {
  fc.assert(
    fc.property(answered, ({ asked, answers, parts: more }) => {
      const score = scored(asked, answers, more);
      for (const side of SIDES) {
        if (score[side].points === null) continue;
        const inOrder = [...score.items].filter(({ counts }) => counts).sort((a, b) => (a.item < b.item ? -1 : 1));
        const sum = inOrder.reduce((total, item) => total + (item[`${side}_contribution`] ?? 0), 0);
        expect(score[side].raw_points).toBe(sum);
        expect(score[side].raw_level).toBe(1 + sum / 25);
        const most = score.caps.filter((cap) => cap[side] === 'triggered').map(({ at_most }) => (at_most - 1) * 25);
        expect(score[side].points).toBe(Math.min(sum, ...most));
        expect(score[side].level).toBe(1 + Math.min(sum, ...most) / 25);
      }
    }),
  );
});

describe('reports', () => {
  const two = fc.tuple(answered, answered);
  const assessed = ([one, other]: [Given, Given]) => {
    const rubrics = [compile(one.asked, { id: 'one' }), compile(other.asked, { id: 'other', about: 'team' })];
    const over = sheetOver({ one: one.answers, other: other.answers }, one.parts);
    return { rubrics, over, settings: pack(rubrics, { one: { target: 4 } }) };
  };
  type Given = { asked: readonly Question[]; answers: Answers; parts: SheetParts };

  it('same input, same bytes; and nothing that went in is changed', () => {
    fc.assert(
      fc.property(two, (given) => {
        const input = assessed(given);
        const copy = structuredClone(input);
        const first = JSON.stringify(assess(input.settings, input.rubrics, input.over, STAMP));
        expect(input).toEqual(copy);
        const frozen = deepFreeze(copy);
        expect(JSON.stringify(assess(frozen.settings, frozen.rubrics, frozen.over, STAMP))).toBe(first);
      }),
      { numRuns: 50 },
    );
  });

  it('every report has the published shape: no NaN, no infinity, no key too many', () => {
    fc.assert(
      fc.property(two, (given) => {
        const { rubrics, over, settings } = assessed(given);
        const report = assess(settings, rubrics, over, STAMP);
        expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('at most three priorities, each gap once, and the headline is one of the priorities', () => {
    fc.assert(
      fc.property(two, (given) => {
        const { rubrics, over, settings } = assessed(given);
        const { gaps, priorities, headline, questions_asked, questions_answered } = assess(
          settings,
          rubrics,
          over,
          STAMP,
        );
        expect(priorities.length).toBeLessThanOrEqual(3);
        expect(new Set(gaps.map(({ rubric }) => rubric)).size).toBe(gaps.length);
        if (headline !== null) expect(priorities[headline.priority]).toBeDefined();
        expect(questions_answered).toBeGreaterThanOrEqual(0);
        expect(questions_answered).toBeLessThanOrEqual(questions_asked);
      }),
      { numRuns: 50 },
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) deepFreeze(each);
    Object.freeze(value);
  }
  return value;
}
