import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/render/html/spread.js';

describe('places for labels', () => {
  test.each<readonly [string, readonly number[], readonly number[]]>([
    ['none', [], []],
    ['far apart: where they want to be', [10, 50, 90], [10, 50, 90]],
    ['two on one spot stand around it', [50, 50], [45, 55]],
    ['a crowd stands around its middle, others stay', [10, 50, 50, 50], [10, 40, 50, 60]],
    ['at the top they go down', [0, 0], [0, 10]],
    ['at the bottom they go up', [100, 100], [90, 100]],
  ])('%s', (_name, wanted, places) => {
    expect(spread(wanted, 10, [0, 100])).toEqual(places);
  });

  test('never on each other, in order, between the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 170 }), { maxLength: 11 }), (some) => {
        const wanted = [...some].sort((one, other) => one - other);
        const places = spread(wanted, 17, [0, 187]);
        expect(places).toHaveLength(wanted.length);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(187 + 1e-9);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-9);
        }
      }),
    );
  });
});
