import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { choice, compiled, pointsOf, problemsIn, rubricFile } from '../samples.js';

const RHYTHM = { never: 0, monthly: 60, weekly: 100 };

describe('an option earns its points; `reverse` counts them from 100 downwards', () => {
  it.each([
    [false, 'never', 0],
    [false, 'monthly', 60],
    [false, 'weekly', 100],
    [true, 'never', 100],
    [true, 'monthly', 40],
    [true, 'weekly', 0],
  ])('reverse %s, %s: %i points', (reverse, value, points) => {
    expect(pointsOf(choice('rhythm', RHYTHM, { reverse }), value)).toBe(points);
  });
});

describe('an answer is the id of an option', () => {
  it.each([
    ['weakly', 'expected one of never, monthly, weekly; found "weakly"', 'weekly'],
    ['yearly', 'expected one of never, monthly, weekly; found "yearly"', undefined],
    ['constructor', 'expected one of never, monthly, weekly; found "constructor"', undefined],
    [0, 'expected one of never, monthly, weekly; found 0', undefined],
    [['weekly'], 'expected one of never, monthly, weekly; found a list', undefined],
  ])('%j', (value, message, suggestion) => {
    const item = compiled(choice('rhythm', RHYTHM));
    expect(kindOf(item).problem(item, value)).toEqual({ message, path: [], ...(suggestion && { suggestion }) });
  });
});

describe('what an author gets wrong', () => {
  const options = (...list: object[]) => choice('rhythm', {}, { options: list });
  const problems = (file: ReturnType<typeof choice>) => {
    const result = parseRubric(JSON.stringify(rubricFile([file])));
    return result.ok ? [] : result.issues.map(({ path, message }) => [path.slice(2).join('.'), message]);
  };

  it.each([
    [
      'two options with one id',
      [
        { id: 'a', text: 'A', points: 0 },
        { id: 'a', text: 'B', points: 100 },
      ],
      ['options.1.id', 'the id "a" is used twice in options'],
    ],
    [
      'an id that is none',
      [
        { id: 'Every week', text: 'A', points: 0 },
        { id: 'b', text: 'B', points: 100 },
      ],
      ['options.0.id', 'expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters; found "Every week"'],
    ],
    [
      'points above 100',
      [
        { id: 'a', text: 'A', points: 0 },
        { id: 'b', text: 'B', points: 101 },
      ],
      ['options.1.points', 'expected at most 100, found 101'],
    ],
    ['a single option', [{ id: 'a', text: 'A', points: 0 }], ['options', 'expected at least 2 in the list, found 1']],
  ])('%s', (_name, list, problem) => {
    expect(problems(options(...list))).toEqual([problem]);
  });

  it('points belong to an option: a choice has no `value`', () => {
    const result = parseRubric(JSON.stringify(rubricFile([options({ id: 'a', text: 'A', value: 0 })])));
    expect(problemsIn(result).join()).toContain('unknown key "value"; the keys here are id, text, points');
  });
});
