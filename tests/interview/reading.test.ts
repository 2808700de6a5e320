import { expect, it } from 'vitest';
import { readNumber } from '../../src/interview/ask/reading.js';

it.each([
  ['12500', { value: 12_500 }],
  ['42500', { value: 42_500 }],
  ['1 200', { value: 1200 }],
  ['12,5', { value: 12.5 }],
  ['-0', { value: 0 }],
  ['15 %', { value: 15 }],
  ['1.200', { problem: 'Is that 1200, or a fraction? Please write it without a separator for thousands.' }],
  ['-1,200 h', { problem: 'Is that -1200, or a fraction? Please write it without a separator for thousands.' }],
  ['', { problem: 'Type a number.' }],
  ['many', { problem: 'Type a number in digits, for example 12.5.' }],
])('%j', (typed, read) => {
  expect(readNumber(typed)).toEqual(read);
});
