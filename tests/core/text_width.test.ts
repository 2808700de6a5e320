import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { columnsOf, isUnusual } from '../../src/core/text_width.js';

test('what is taken as one column per character is one column', () => {
  for (let code = 0; code < 0x30000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    if (!isUnusual(char)) expect([char, stringWidth(char)]).toEqual([char, 1]);
  }
});

test.each([
  ['plain – “quoted” → 3 ≥ 2…', 25],
  ['日本語', 6],
  ['👩‍💻 e\u0301', 4],
  ['↔\ufe0f', 2],
])('%s takes %i', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
