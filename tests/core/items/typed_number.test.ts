import { expect, it } from 'vitest';
import { readTyped } from '../../../src/core/items/typed_number.js';

it.each([
  ['12', 12],
  [' 12,5 ', 12.5],
  ['12.5', 12.5],
  ['.5', 0.5],
  ['-0', 0],
  ['15 %', 15],
  ['3 h', 3],
  ['1 200', 1200],
  // Nothing but what parts thousands is taken out.
  ['12500', 12_500],
  ['42500', 42_500],
  ['1\u00a0200,5', 1200.5],
  ["1'200'000", 1_200_000],
  ['1.200', 'two_meanings'],
  ['1,200', 'two_meanings'],
  ['0.125', 0.125],
  ['', 'number_missing'],
  ['%', 'number_missing'],
  ['twelve', 'not_a_number'],
  ['1e5', 'not_a_number'],
  ['0x10', 'not_a_number'],
  ['1 2', 'not_a_number'],
  ['Infinity', 'not_a_number'],
  ['9'.repeat(400), 'not_a_number'],
])('%j is %j', (typed, meant) => {
  expect(readTyped(typed)).toBe(meant);
});
