import { describe, expect, it } from 'vitest';
import { othersScore } from '../../../src/core/raters/others.js';
import { contextOf } from '../../../src/core/raters/round.js';
import type { RubricScore } from '../../../src/core/report/scores.js';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import type { Relation } from '../../../src/core/words.js';
import { dontKnow, level, rubric, sheet, TODAY } from '../samples.js';

const ALL = { relations: ['self', 'manager', 'sponsor', 'report', 'peer', 'consultant'] };
const practice = rubric([
  level('page', ALL),
  level('bench', { ...ALL, weight: 3 }),
  level('above', { relations: ['sponsor'] }),
]);
const context = contextOf({
  subject: { id: 'jd' },
  form: 'full',
  answered_on: TODAY,
  profile: {},
  named: [],
  released: null,
  themes: [],
  earlier: [],
});

type Given = Readonly<Record<string, unknown>>;
const from = (relation: Relation, answers: Given) => scoreRubric(practice, sheet(answers, { relation }));
const others = (...sources: readonly RubricScore[]) => othersScore(practice, sources, context);

describe('others: one weight per source', () => {
  it.each([
    ['one source is itself', [from('manager', { page: 2, bench: 4 })], 3.5],
    ['two, the mean of both', [from('manager', { page: 2, bench: 4 }), from('peer', { page: 1, bench: 1 })], 2.25],
    [
      'a source that left one open weighs as much as the other',
      [from('manager', { page: 2, bench: 4 }), from('peer', { page: dontKnow, bench: 2 })],
      2.75,
    ],
    [
      'one asked more than the other',
      [from('sponsor', { page: 1, bench: 1, above: 5 }), from('peer', { page: 3, bench: 3 })],
      2.4,
    ],
    ['too little answered: that source leaves', [from('manager', { page: 5 }), from('peer', { page: 2, bench: 2 })], 2],
  ])('%s', (_name, sources, expected) => {
    const score = others(...sources);
    expect(score?.claimed.level).toBeCloseTo(expected, 9);
    expect(score?.credited.level).toBeCloseTo(expected, 9);
  });

  it('none has a level: null', () => {
    expect([others(), others(from('manager', { page: 5 }))]).toEqual([null, null]);
  });

  it('what is printed adds up to the score, and holds no answer of anybody', () => {
    const score = others(from('sponsor', { page: 1, bench: 1, above: 5 }), from('peer', { page: 3, bench: dontKnow }));
    const items = score?.items.filter(({ counts }) => counts) ?? [];
    const sum = items.reduce((total, item) => total + (item.claimed_contribution ?? 0), 0);
    expect(score?.claimed.points).toBeCloseTo(sum, 9);
    expect(items.map(({ answer, note, evidence, proof }) => [answer, note, evidence, proof])).toEqual(
      items.map(() => [null, null, [], null]),
    );
  });

  it('weighs items as the rubric does where all were asked the same', () => {
    const score = others(from('manager', { page: 2, bench: 4 }), from('peer', { page: 1, bench: 1 }));
    expect(score?.items.map(({ item, weight, reason }) => [item, weight, reason])).toEqual([
      ['page', 1, null],
      ['bench', 3, null],
      ['above', 1, 'not_asked_of_this_relation'],
    ]);
  });

  it('what nobody could say is open', () => {
    const score = others(from('manager', { page: dontKnow, bench: 4 }));
    expect([score?.coverage, score?.status]).toEqual([0.75, 'provisional']);
    expect(score?.items.map(({ reason }) => reason)).toEqual(['dont_know', null, 'not_asked_of_this_relation']);
  });

  it('caps hold it down by what they together saw', () => {
    const capped = rubric([level('page', ALL), level('bench', ALL)], {
      sources: [{ id: 'own', title: 'Own judgement', grade: 'J' }],
      caps: [{ item: 'page', below: 2, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' }],
    });
    const source = (page: number) => scoreRubric(capped, sheet({ page, bench: 5 }, { relation: 'manager' }));
    const level_of = (...pages: readonly number[]) => othersScore(capped, pages.map(source), context)?.claimed.level;
    expect([level_of(1, 1), level_of(1, 3)]).toEqual([2, 3.5]);
  });
});
