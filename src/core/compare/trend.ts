import type { CompareOptions, Side } from './side.js';
import type { Trend } from './types.js';

/** Levels over two or more results about the same person, oldest first. Throws as `compareResults`, and with fewer than two. */
export function trendOf(_sides: readonly Side[], _options: CompareOptions): Trend {
  throw new Error('signature only');
}
