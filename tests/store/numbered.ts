import type { Entry } from '../../src/core/answers/entries.js';

/** An answer that says its number. */
export function numbered(value: number): Entry {
  return {
    on: '2026-11-20',
    kind: 'answer',
    rubric: 'hiring',
    item: `item_${value}`,
    answer: { state: 'answered', value, evidence: [], note: `note ${value}` },
  };
}
