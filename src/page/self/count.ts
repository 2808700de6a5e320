import { readTyped } from '../../core/items/typed_number.js';

/** undefined: nothing written; null: no whole number within the limits. */
export function countIn(text: string, most: number | null): number | null | undefined {
  if (text.trim() === '') return undefined;
  const read = readTyped(text);
  const number = typeof read === 'number' ? read : Number.NaN;
  return Number.isSafeInteger(number) && number >= 0 && number <= (most ?? number) ? number : null;
}
