import type { Report } from '../core/report/types.js';
import { isHarmless } from '../core/visible.js';
import { visible } from './visible.js';

/**
 * The same report with every string made visible, so that no renderer can forget one. Newlines stay:
 * they come from folded YAML, and layout turns them into spaces.
 */
export function visibleReport(report: Report): Report {
  return visibleStrings(report);
}

/** The same for whatever else is rendered. */
export function visibleStrings<T>(data: T): T {
  if (isPlain(data)) return data;
  return mapStrings(data, (text) => visible(text, { keepNewlines: true })) as T;
}

/** One look at all of it, since nearly every report is: walking a report costs a third of a start. */
function isPlain(data: unknown): boolean {
  const text = JSON.stringify(data);
  // JSON writes control characters as escapes.
  return isHarmless(text) && !/\\[^n"\\]/.test(text);
}

/**
 * Own properties only; `fromEntries` defines keys, so that even "__proto__" stays plain data.
 */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, change));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, change)]));
}
