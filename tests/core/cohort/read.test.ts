import { describe, expect, test } from 'vitest';
import { cohortText } from '../../../src/core/cohort/as_file.js';
import { readCohort } from '../../../src/core/cohort/read.js';
import type { Cohort } from '../../../src/core/cohort/types.js';
import { cohortFrom, lines, upTo } from './samples.js';

/** A cohort file is read as it was written, or refused with the line of each problem. */

const cohort = cohortFrom(lines(upTo(40)));
const text = cohortText(cohort);

/** Problems as `line: keys: message`. */
function problems(changed: string): readonly string[] {
  const read = readCohort(changed);
  return read.ok ? [] : read.issues.map(({ line, path, message }) => `${line}: ${path.join('.')}: ${message}`);
}

function lineOf(part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

const [rubric] = cohort.rubrics;
const withRubrics = (...rubrics: readonly unknown[]) => JSON.stringify({ ...cohort, rubrics });

test('what was written is read', () => {
  expect(readCohort(text)).toEqual({ ok: true, value: cohort });
  expect(text).toContain('          [1500, 16],\n');
});

test('a text in the words of the origin is no count', () => {
  const origin = 'a\n [\n 1,\n 2\n ]';
  const odd: Cohort = { ...cohort, origin };
  expect(JSON.parse(cohortText(odd))).toEqual(odd);
});

describe('a changed file is refused', () => {
  test.each([
    [
      'counts that do not rise',
      '[1500, 16]',
      '[1500, 15]',
      'rubrics.0.claimed.at_or_below.15: expected more points and more leaders than in the count before',
    ],
    [
      'points that do not rise',
      '[1500, 16]',
      '[1400, 16]',
      'rubrics.0.claimed.at_or_below.15: expected more points and more leaders than in the count before',
    ],
    [
      'a last count that is not n',
      '[3900, 40]',
      '[3900, 41]',
      'rubrics.0.claimed.at_or_below.39: the counts end at 41 leaders; expected 40, as n says',
    ],
    [
      'more leaders in an area than in all',
      '"leaders": 40',
      '"leaders": 39',
      'rubrics.0.n: expected at most the 39 leaders counted in all',
      '"n": 40',
    ],
    ['n that is too small', '"n": 40', '"n": 29', 'rubrics.0.n: expected at least 30, found 29'],
    [
      'a percentile that nobody counted',
      '"p50": 19',
      '"p50": 12',
      'rubrics.0.claimed.percentiles.p50: expected 19, as the counts say; found 12',
    ],
    ['another kind', '"kind": "cohort"', '"kind": "norm"', 'kind: expected cohort; found "norm"'],
    ['a day that is none', '2026-11-30', '2026-02-30', 'made_on: expected a day that exists, such as 2026-11-20'],
    ['a relation that is none', '"self"', '"selfish"', 'relation: expected one of self, manager'],
    ['half a leader', '[1500, 16]', '[1500, 16.5]', 'rubrics.0.claimed.at_or_below.15.1: expected a whole number'],
    ['a place off the grid', '[3900, 40]', '[39000, 40]', 'rubrics.0.claimed.at_or_below.39.0: expected'],
    ['NaN', '[1500, 16]', '[1500, NaN]', 'rubrics.0.claimed.at_or_below.15.1: expected'],
  ])('%s', (_, part, other, message, place = part) => {
    expect(problems(text.replace(part, other))[0]).toContain(`${lineOf(place)}: ${message}`);
  });

  test.each([
    ['a key that is there twice', text.replace('"leaders": 40', '"leaders": 30,\n  "leaders": 40')],
    ['a later format', text.replace('"format": 1', '"format": 2')],
    ['a key that nobody knows', text.replace('"leaders"', '"chiefs": 3,\n  "leaders"')],
    ['a half', text.slice(0, text.length / 2)],
    ['nothing', '{}'],
    ['a list', '[]'],
    ['a rubric twice', withRubrics(rubric, { ...rubric, version: '1.4.0' })],
    ['no rubric', withRubrics()],
    ['an object that has no prototype to hide in', text.replace('"kind"', '"__proto__": {},\n  "kind"')],
  ])('%s', (_, changed) => {
    expect(problems(changed).length).toBeGreaterThan(0);
  });
});

test('two major versions of one rubric stand beside each other', () => {
  expect(problems(withRubrics(rubric, { ...rubric, version: '2.0.0' }))).toEqual([]);
});
