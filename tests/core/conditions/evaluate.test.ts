import { describe, expect, it } from 'vitest';
import { compileCondition, isProblem } from '../../../src/core/conditions/compile.js';
import { evaluate, type Facts } from '../../../src/core/conditions/evaluate.js';
import { profileVocabulary } from '../../../src/core/conditions/vocabulary.js';

const VOCABULARY = {
  profile: profileVocabulary,
  answers: { level: 'number', written: 'yes_no', other: 'yes_no', kit: { several: ['page', 'task', 'none'] } },
} as const;

/** T and F are facts, U is a fact nobody knows. */
function value(source: string, facts: Facts): boolean | null {
  const condition = compileCondition(source, VOCABULARY);
  if (isProblem(condition)) throw new Error(condition.message);
  return evaluate(condition, facts);
}

const [T, F, U] = [true, false, null];
const both = (written: boolean | null, other: boolean | null): Facts => ({ answers: { written, other } });

describe('logic in three values (Kleene)', () => {
  it.each([
    //  a, b, a && b, a || b
    [T, T, T, T],
    [T, F, F, T],
    [F, T, F, T],
    [F, F, F, F],
    [T, U, U, T],
    [U, T, U, T],
    [F, U, F, U],
    [U, F, F, U],
    [U, U, U, U],
  ])('%s and %s', (a, b, and, or) => {
    expect(value('answers.written && answers.other', both(a, b))).toBe(and);
    expect(value('answers.written || answers.other', both(a, b))).toBe(or);
  });

  it.each([
    [T, F],
    [F, T],
    [U, U],
  ])('not %s', (a, not) => {
    expect(value('!answers.written', both(a, U))).toBe(not);
  });

  it.each([
    // test, when true, when false, result
    [T, T, F, T],
    [F, T, F, F],
    [T, U, F, U],
    [F, U, F, F],
    // An unknown test does not matter when both ways lead to the same place.
    [U, T, T, T],
    [U, F, F, F],
    [U, T, F, U],
    [U, U, U, U],
  ])('%s ? %s : %s', (test, yes, no, result) => {
    const facts = { answers: { written: test, other: yes }, profile: { own_quota: no } };
    expect(value('answers.written ? answers.other : profile.own_quota', facts)).toBe(result);
  });

  it.each([
    [T, T, T],
    [T, F, F],
    [F, F, T],
    [T, U, U],
    [U, U, U],
  ])('%s == %s', (a, b, equal) => {
    expect(value('answers.written == answers.other', both(a, b))).toBe(equal);
    expect(value('answers.written != answers.other', both(a, b))).toBe(equal === null ? null : !equal);
  });
});

describe('`in`', () => {
  it.each<[string, Facts, boolean | null]>([
    ['profile.role in ["vp", "owner"]', { profile: { role: 'vp' } }, T],
    ['profile.role in ["vp", "owner"]', { profile: { role: 'first_line' } }, F],
    ['profile.role in ["vp", "owner"]', {}, U],
    ['profile.team_size in [5, 6]', { profile: { team_size: 6 } }, T],
    ['"page" in answers.kit', { answers: { kit: ['task', 'page'] } }, T],
    ['"page" in answers.kit', { answers: { kit: ['task'] } }, F],
    ['"none" in answers.kit', { answers: { kit: ['none'] } }, T],
    ['"page" in answers.kit', {}, U],
    // A list with an unknown member may still contain it.
    ['"EUR" in ["USD", profile.currency]', {}, U],
    ['"EUR" in ["EUR", profile.currency]', {}, T],
    ['"EUR" in ["USD", profile.currency]', { profile: { currency: 'CHF' } }, F],
  ])('%s with %j', (source, facts, result) => {
    expect(value(source, facts)).toBe(result);
  });
});

describe('lists are the same when their members are, one by one', () => {
  it.each<[string, Facts, boolean | null]>([
    ['answers.kit == ["page", "task"]', { answers: { kit: ['page', 'task'] } }, T],
    ['answers.kit == ["page", "task"]', { answers: { kit: ['page'] } }, F],
    ['answers.kit != ["page"]', { answers: { kit: ['task'] } }, T],
    ['["EUR", profile.currency] == ["EUR", "USD"]', {}, U],
    ['["CHF", profile.currency] == ["EUR", "USD"]', {}, F],
  ])('%s with %j', (source, facts, result) => {
    expect(value(source, facts)).toBe(result);
  });
});

describe('numbers are compared within 1e-9: a limit itself counts as reached', () => {
  const sum = 0.1 + 0.2; // 0.30000000000000004
  const under = 0.3 - 1e-10;
  const below = 0.3 - 1e-8;
  it.each([
    ['>=', sum, T],
    ['>=', under, T],
    ['>=', below, F],
    ['<=', sum, T],
    ['<=', under, T],
    ['<=', below, T],
    ['>', sum, F],
    ['>', 0.3 + 1e-8, T],
    ['<', under, F],
    ['<', below, T],
    ['==', sum, T],
    ['==', below, F],
    ['!=', sum, F],
    ['!=', below, T],
  ])('%s 0.3 for %d', (operator, number, result) => {
    expect(value(`answers.level ${operator} 0.3`, { answers: { level: number } })).toBe(result);
  });

  it.each(['<', '<=', '>', '>=', '==', '!='])('%s with an unknown number is unknown', (operator) => {
    expect(value(`answers.level ${operator} 3`, {})).toBeNull();
    expect(value(`3 ${operator} answers.level`, { answers: {} })).toBeNull();
  });

  it('negative literals are numbers too', () => {
    expect(value('answers.level > -1', { answers: { level: 0 } })).toBe(true);
  });
});

describe('only own facts count', () => {
  it.each<[string, Facts]>([
    ['inherited names', Object.create({ answers: { written: true } }) as Facts],
    ['an inherited group', { answers: Object.create({ written: true }) as Facts }],
    ['a group where a value should be', { answers: { written: { deeper: true } } }],
    ['a value where a group should be', { answers: true }],
    ['nothing at all', {}],
  ])('%s are unknown', (_name, facts) => {
    expect(value('answers.written', facts)).toBeNull();
  });
});
