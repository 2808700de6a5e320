import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { level, messagesIn, pointsOf, problemOf, rubricFile } from '../samples.js';

describe('a level earns 25 points per level above 1', () => {
  it.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [4, 75],
    [5, 100],
  ])('level %i: %i points', (value, points) => {
    expect(pointsOf(level('bench'), value)).toBe(points);
  });
});

describe('anything but a whole level from 1 to 5 is refused, never clamped', () => {
  it.each([
    [0, '0'],
    [6, '6'],
    [2.5, '2.5'],
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['3', '"3"'],
    ['', 'an empty text'],
    ['x'.repeat(50), `"${'x'.repeat(40)}…"`],
    [true, 'true'],
    [null, 'nothing'],
    [[3], 'a list'],
    [{ now: 3 }, 'a group of keys'],
  ])('%j', (value, shown) => {
    expect(problemOf(level('bench'), value)).toBe(`expected a level from 1 to 5, found ${shown}`);
  });
});

describe('five anchors, no more and no fewer, each of which says something', () => {
  it.each([
    [['1', '2', '3', '4'], 'expected at least 5 in the list, found 4'],
    [['1', '2', '3', '4', '5', '6'], 'expected at most 5 in the list, found 6'],
    [['1', '2', '', '4', '5'], 'expected a text that says something, found an empty text'],
    [['1', '2', 3, '4', '5'], 'expected a text, found 3'],
    ['five', 'expected a list, found "five"'],
  ])('%j', (anchors, message) => {
    const file = rubricFile([level('bench', { anchors })]);
    expect(messagesIn(parseRubric(JSON.stringify(file)))).toEqual([message]);
  });
});
