/** Says whether a parsed JSON value has a shape. By hand: a schema library would double the start-up time. */
export type Check = (value: unknown) => boolean;

export const isString: Check = (value) => typeof value === 'string';
export const isBoolean: Check = (value) => typeof value === 'boolean';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export function matches(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

export function oneOf(words: readonly unknown[]): Check {
  return (value) => words.includes(value);
}

export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

export function anyOf(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object with any keys that pass `key`. */
export function recordOf(key: Check, check: Check): Check {
  return (value) => isRecord(value) && Object.entries(value).every(([name, part]) => key(name) && check(part));
}

/** An object with all `required` keys, perhaps `optional` ones, and no others. */
export function shape(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  const checks = new Map(Object.entries({ ...optional, ...required }));
  const needed = Object.keys(required);
  return (value) =>
    isRecord(value) &&
    needed.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, part]) => checks.get(key)?.(part) === true);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
