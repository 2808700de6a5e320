import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { wrap } from '../../src/render/terminal/wrap.js';
import { ATTACKS } from './hostile.js';

test.each([
  ['', 10, ['']],
  ['   ', 10, ['']],
  ['one two three', 7, ['one two', 'three']],
  ['one\n  two', 20, ['one two']],
  ['only 93 % of it', 7, ['only', '93 % of', 'it']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['x abcdefghij y', 4, ['x', 'abcd', 'efgh', 'ij y']],
  ['日本語', 4, ['日本', '語']],
  ['👩‍💻👩‍💻👩‍💻', 5, ['👩‍💻👩‍💻', '👩‍💻']],
] as [string, number, string[]][])('%j in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), fc.constantFrom(...ATTACKS)))
  .map((all) => all.join(' '));

test('no line is wider than asked, and no character is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 120 }), (words, width) => {
      const lines = wrap(words, width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/ /g, '')).toBe(words.replace(/[ \n]/g, ''));
    }),
  );
});

test('a text without an end takes no time', () => {
  const start = performance.now();
  wrap('漢'.repeat(100_000), 40);
  wrap('ᄀ'.repeat(20_000), 40);
  expect(performance.now() - start).toBeLessThan(5000);
});
