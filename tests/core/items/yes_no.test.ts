import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { compiled, pointsOf, problemOf, yesNo } from '../samples.js';

describe('yes earns everything, no nothing; `reverse` turns it round', () => {
  it.each([
    [false, true, 100],
    [false, false, 0],
    [true, true, 0],
    [true, false, 100],
  ])('reverse %s, answer %s: %i points', (reverse, value, points) => {
    expect(pointsOf(yesNo('rescues', { reverse }), value)).toBe(points);
  });
});

describe('only true and false are answers; yes and no are what people mean by them', () => {
  it.each([
    ['yes', 'expected true or false, found "yes"', 'true'],
    ['NO', 'expected true or false, found "NO"', 'false'],
    ['perhaps', 'expected true or false, found "perhaps"', undefined],
    [1, 'expected true or false, found 1', undefined],
    [null, 'expected true or false, found nothing', undefined],
  ])('%j', (value, message, suggestion) => {
    const item = compiled(yesNo('rescues'));
    expect(kindOf(item).problem(item, value)).toEqual({ message, path: [], ...(suggestion && { suggestion }) });
  });

  it('true is fine', () => {
    expect(problemOf(yesNo('rescues'), true)).toBeNull();
  });
});
