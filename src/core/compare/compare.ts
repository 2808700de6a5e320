import type { CompareOptions, Side } from './side.js';
import type { Comparison } from './types.js';

/**
 * What changed from one result to a later one about the same person. Throws when they are about two persons.
 */
export function compareResults(_before: Side, _after: Side, _options: CompareOptions): Comparison {
  throw new Error('signature only');
}
