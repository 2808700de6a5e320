import type { AnswerValue } from '../../core/answers/types.js';

/** Whether two answer values say the same; the order of keys does not matter, that of a list does not either. */
export function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  return plain(a) === plain(b);
}

function plain(value: AnswerValue): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value !== 'object') return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
