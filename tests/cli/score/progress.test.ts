import { expect, it } from 'vitest';
import { inWords } from '../../../src/cli/score/progress.js';

it.each<[sheets: number, milliseconds: number, share: number | null, words: string]>([
  [0, 0, null, '0 sheets, 0 a second'],
  [999, 1000, null, '999 sheets, 999 a second'],
  [1_234_567, 2000, 0.4399, '1,234,567 sheets, 617,284 a second, 43 %'],
  [10, 1000, 0.999, '10 sheets, 10 a second, 99 %'],
  // A file that grew since.
  [10, 1000, 1.2, '10 sheets, 10 a second, 99 %'],
])('%d sheets in %d ms, %s of it', (sheets, milliseconds, share, words) => {
  expect(inWords(sheets, milliseconds, share)).toBe(words);
});
