/** A part of a partial and the keys that lead to it. */
export interface Value {
  readonly value: unknown;
  readonly path: string;
}

export interface RecordValue {
  readonly data: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** Thrown while a partial is read; `readPartial` gives it back as data. */
export class WrongPartial extends Error {
  override readonly name = 'WrongPartial';
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

export function refuse({ path }: { readonly path: string }, message: string): never {
  throw new WrongPartial(path, message);
}

export function record(given: Value): RecordValue {
  const { value, path } = given;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(given, 'expected keys with values');
  return { data: value as Readonly<Record<string, unknown>>, path };
}

export function keyed({ data, path }: RecordValue, key: string): Value {
  return { value: Object.hasOwn(data, key) ? data[key] : undefined, path: path === '' ? key : `${path}.${key}` };
}

export function nothingElse({ data, path }: RecordValue, keys: readonly string[]): void {
  const more = Object.keys(data).find((key) => !keys.includes(key));
  // What it is called may be anything; only where it stands is told.
  if (more !== undefined) refuse({ path }, `has a key that is not known here; expected only ${keys.join(', ')}`);
}

/** `length`: how many there have to be; default any number. */
export function list(given: Value, length: number | null = null): readonly Value[] {
  const { value, path } = given;
  if (!Array.isArray(value)) return refuse(given, 'expected a list');
  if (length !== null && value.length !== length)
    refuse(given, `expected ${length} entries, there are ${value.length}`);
  return value.map((each: unknown, at) => ({ value: each, path: `${path}.${at}` }));
}

/** A whole number that is exact. */
export function count(given: Value, low = 0, high = Number.MAX_SAFE_INTEGER): number {
  const { value } = given;
  if (Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high) return value as number;
  const limit = high === Number.MAX_SAFE_INTEGER ? `from ${low}` : `from ${low} to ${high}`;
  return refuse(given, `expected a whole number ${limit}`);
}

export function oneOf<T extends string>(given: Value, words: readonly T[]): T {
  const found = words.find((word) => word === given.value);
  return found ?? refuse(given, `expected one of ${words.join(', ')}`);
}

export function id(given: Value): string {
  const { value } = given;
  if (typeof value === 'string' && /^[a-z][a-z0-9_]{0,39}$/.test(value)) return value;
  return refuse(given, 'expected an id: small letters, digits and _, at most 40');
}

/** What sheets call somebody: any text. */
export function leaderName(given: Value): string {
  const { value } = given;
  if (typeof value === 'string' && value.length >= 1 && value.length <= 200) return value;
  return refuse(given, 'expected a text of 1 to 200 characters');
}

/** [id, value] by id, each once. */
export function pairs<T>(given: Value, most: number, read: (value: Value) => T): Map<string, T> {
  const all = list(given);
  if (all.length > most) refuse(given, `are more than ${most}`);
  const found = new Map<string, T>();
  let last = '';
  for (const each of all) {
    const [name, value] = list(each, 2);
    if (name === undefined || value === undefined) continue;
    const key = id(name);
    if (key <= last) refuse(name, 'is out of order; ids stand in the order of the alphabet, each once');
    last = key;
    found.set(key, read(value));
  }
  return found;
}
