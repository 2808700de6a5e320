import { describe, expect, it } from 'vitest';
import { insiderCertain } from '../../../src/core/raters/insider.js';

const LEVELS = [1, 2, 3, 4, 5];

describe('what a rater can be sure of who knows the own answer', () => {
  it.each<[string, number, readonly number[], number, number, number]>([
    ['three, five levels', 3, LEVELS, 3, 5, 4],
    ['four, five levels', 4, LEVELS, 3, 9, 4],
    ['five, five levels', 5, LEVELS, 3, 13, 6],
    ['five, at least five', 5, LEVELS, 5, 13, 6],
    ['six, five levels', 6, LEVELS, 3, 86, 15],
    ['seven, five levels', 7, LEVELS, 3, 136, 15],
    ['three, yes or no', 3, [1, 5], 3, 2, 2],
    ['five, yes or no', 5, [1, 5], 3, 4, 2],
  ])('%s: of %s', (_name, n, possible, fewest, cells, certain) => {
    expect(insiderCertain(n, possible, fewest)).toEqual({ cells, certain });
  });
});
