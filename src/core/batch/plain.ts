/* Limits of texts, as in `answers/normalise.ts`. */

export const ID = /^[a-z][a-z0-9_]{0,39}$/;
/** "id@version" */
export const REFERENCE = /^[a-z][a-z0-9_]{0,39}@\d{1,6}\.\d{1,6}\.\d{1,6}$/;

export function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= 10_000;
}

export function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= 200;
}

/** A text that says something. */
export function saysSomething(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || value.trim() !== '';
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
