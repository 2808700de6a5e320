import { describe, expect, test } from 'vitest';
import { scoreSheet } from '../../../src/core/batch/score_sheet.js';
import { isRefused, isScored, readLine } from '../../../src/core/cohort/line.js';
import { level, pack, rubric, sheet } from '../samples.js';

/** Lines that `score` wrote, as far as a cohort counts them. */

const skill = rubric([level('a'), level('b')]);
const scored = scoreSheet(pack([skill]), [skill], sheet({ a: 4, b: 3 }));

test('a line of score is read back', () => {
  const line = JSON.parse(JSON.stringify(scored)) as unknown;
  expect([isScored(line), isRefused(line)]).toEqual([true, false]);
  expect(readLine(line)).toEqual({
    subject: 'jd',
    relation: 'self',
    form: 'full',
    role: 'first_line',
    scores: {
      skill: { version: '1.0.0', claimed_points: 62.5, credited_points: scored.scores.skill?.credited_points },
    },
  });
});

test.each([
  [{ format: 1, error: { line: 3, problems: [] } }, [false, true]],
  [{ format: 1, answers: {} }, [false, false]],
  [[], [false, false]],
  [null, [false, false]],
  ['scores', [false, false]],
])('%j: scored, refused: %j', (value, kinds) => {
  expect([isScored(value), isRefused(value)]).toEqual(kinds);
});

describe('a line with a mistake', () => {
  const [version, points] = ['1.0.0', { claimed_points: 50, credited_points: 50 }];
  test.each([
    [{ format: 2 }, 'format: expected 1; a later salesgap wrote this line'],
    [{ subject: '' }, 'subject: expected an id'],
    [{ subject: 7 }, 'subject: expected an id'],
    [{ relation: 'boss' }, 'relation: expected one of self, manager, report, peer, sponsor, consultant'],
    [{ form: 'half' }, 'form: expected one of full, screen'],
    [{ role: 'king' }, 'role: expected one of first_line, second_line, vp, owner'],
    [{ sitting: 3 }, 'sitting: expected an id'],
    [{ scores: [] }, 'scores: expected a score for each rubric'],
    [{ scores: { 'A b': { version, ...points } } }, 'scores: expected the ids of rubrics'],
    [{ scores: { skill: 3 } }, 'scores.skill.version: this key is missing'],
    [{ scores: { skill: { version: '1', ...points } } }, 'scores.skill.version: expected a version such as 1.0.0'],
    [
      { scores: { skill: { version, ...points, claimed_points: 101 } } },
      'scores.skill.claimed_points: expected 0 to 100, or null',
    ],
    [
      { scores: { skill: { version, ...points, credited_points: '50' } } },
      'scores.skill.credited_points: expected 0 to 100, or null',
    ],
  ])('%j', (own, message) => {
    expect(readLine({ ...scored, ...own })).toBe(message);
  });
});
