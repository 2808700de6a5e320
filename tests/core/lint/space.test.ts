import { describe, expect, it } from 'vitest';
import { compileCondition, isProblem } from '../../../src/core/conditions/compile.js';
import { profileVocabulary, type Vocabulary } from '../../../src/core/conditions/vocabulary.js';
import { domainsOf } from '../../../src/core/lint/domains.js';
import { chance, factsInWords, spaceOf } from '../../../src/core/lint/space.js';

const vocabulary: Vocabulary = {
  profile: profileVocabulary,
  claimed: { hiring: 'number', coaching: 'number' },
  count: { gaps: 'number' },
  causes: { not_allowed: 'yes_no' },
  answers: { kit: { several: ['page', 'form', 'logo', 'none'] } },
};

/** name → the values that are tried. */
function tried(source: string) {
  const compiled = compileCondition(source, vocabulary);
  if (isProblem(compiled)) throw new Error(compiled.message);
  return Object.fromEntries(domainsOf([compiled.tree], vocabulary).map(({ path, values }) => [path.join('.'), values]));
}

describe('the values that stand for all', () => {
  it.each([
    ['profile.role == "vp"', 'profile.role', ['first_line', 'second_line', 'vp', 'owner']],
    ['profile.own_quota', 'profile.own_quota', [false, true]],
    ['profile.currency == "EUR"', 'profile.currency', ['EUR', 'anything else']],
    // Whole numbers around the number, and both ends of what is allowed.
    ['profile.team_size > 10', 'profile.team_size', [0, 9, 10, 11, 10_000]],
    ['count.gaps >= 2', 'count.gaps', [0, 1, 2, 3]],
    // Levels have parts, and stay within 1 to 5.
    ['claimed.hiring >= 5', 'claimed.hiring', [1, 4.5, 4.999, 5]],
    // A name compared with a name takes the numbers of both.
    ['claimed.hiring < claimed.coaching && claimed.coaching < 1', 'claimed.hiring', [1, 1.001, 1.5, 5]],
    // Groups that come later are known by their types.
    ['causes.not_allowed', 'causes.not_allowed', [false, true]],
    ['"page" in answers.kit', 'answers.kit', [['page'], ['form'], ['page', 'form'], ['none']]],
  ])('%s', (source, name, values) => {
    expect(tried(source)[name]).toEqual(values);
  });
});

describe('combinations', () => {
  const numbers = (name: string, count: number) => ({
    path: ['profile', name],
    values: Array.from({ length: count }, (_, index) => index),
  });

  it('are all there while they are few', () => {
    const { facts, caveat } = spaceOf([numbers('a', 2), numbers('b', 2)]);
    expect([...facts].map(factsInWords)).toEqual(['a 0, b 0', 'a 1, b 0', 'a 0, b 1', 'a 1, b 1']);
    expect(caveat).toBe('');
  });

  it('are a sample beyond that, the same each time, and it says so', () => {
    const domains = [numbers('a', 100), numbers('b', 100)];
    const { facts, caveat } = spaceOf(domains, 50);
    expect([...facts]).toHaveLength(50);
    expect(caveat).toBe(' (a sample of 50 of 10000 combinations with seed 20240229, so this is likely, not proven)');
    expect([...spaceOf(domains, 50).facts]).toEqual([...facts]);
  });

  it('chance is the same on every machine', () => {
    const draw = chance(7);
    expect([draw(), draw()].map((each) => each.toFixed(6))).toEqual(['0.238781', '0.913493']);
  });
});
