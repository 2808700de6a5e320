import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { ByteCursor } from '../../../src/core/batch/byte_cursor.js';
import { numberAt } from '../../../src/core/batch/byte_number.js';

/** The number that a text begins with, and what is behind it. */
function read(text: string): readonly [number, string] {
  const cursor = new ByteCursor();
  const bytes = new TextEncoder().encode(text);
  cursor.over(bytes, 0);
  const value = numberAt(cursor);
  return [value, text.slice(cursor.at - bytes.byteOffset)];
}

it.each([
  '0',
  '7',
  '100',
  '0.5',
  '38.57142857142858',
  '0.8571428571428571',
  '35.714285714285715',
  '99.999999999999986',
  '0.000012345678901234567',
  '0.00000000000000000000012',
  '9007199254740993',
  '90071992547409930',
  '12345678901234567890',
  '1e2',
  '1.5E-7',
  '-3.25',
  '-0',
])('%s is what JSON.parse says it is', (text) => {
  expect(read(`${text},`)).toEqual([JSON.parse(text), ',']);
});

it.each(['', '"1"', '01', '1.', '.5', '-', '1e', 'null'])('%s is no number', (text) => {
  expect(read(text)[0]).toBeNaN();
});

test('every number comes back as it was written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(read(JSON.stringify(value))[0]).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 2000 },
  );
});

test('whatever the digits say is rounded as JSON.parse rounds it', () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,19}$/);
  fc.assert(
    fc.property(digits, fc.nat(24), (all, places) => {
      const padded = all.padStart(places + 1, '0');
      const cut = padded.length - places;
      const text = places === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
      expect(read(text)[0]).toBe(JSON.parse(text));
    }),
    { numRuns: 2000 },
  );
});

test('the middle of two numbers goes to the even one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }), fc.integer({ min: 1, max: 3 }), (whole, shift) => {
      // An odd number of 54 bits and more lies between two of 53.
      const text = String((BigInt(whole) * 2n + 1n) << BigInt(shift - 1));
      expect(read(text)[0]).toBe(Number(text));
      expect(read(`${text.slice(0, -1)}.${text.slice(-1)}`)[0]).toBe(Number(`${text.slice(0, -1)}.${text.slice(-1)}`));
    }),
    { numRuns: 500 },
  );
});
