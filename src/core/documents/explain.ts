import type * as Zod from 'zod';
import { type Issue, MOST_ISSUES } from '../issue.js';
import { found } from '../items/kind.js';
import { plainLetters, shownKey } from '../look_alike.js';
import { nearest } from '../nearest.js';
import type { ParsedDocument } from './yaml.js';

type Path = readonly (string | number)[];

/** zod's issues as ours: plain sentences, the nearest valid key or word, line and column. */
export function explain(schema: Zod.ZodType, error: Zod.ZodError, document: ParsedDocument): Issue[] {
  return error.issues
    .slice(0, MOST_ISSUES)
    .flatMap((issue) => explainOne(schema, issue, document.value))
    .slice(0, MOST_ISSUES)
    .map((issue) => ({ ...issue, ...document.locate(issue.path) }));
}

type Explained = Omit<Issue, 'line' | 'column'>;

function explainOne(schema: Zod.ZodType, issue: Zod.core.$ZodIssue, root: unknown): Explained[] {
  const path = issue.path as Path;
  const value = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey(key, path, keysAt(schema, root, path)));
  }
  if (issue.code === 'invalid_value') return [oneOf(issue.values.map(String), value, path)];
  if (issue.code === 'invalid_union') {
    const words = discriminators(schema, root, path, issue.discriminator);
    if (words !== null && issue.discriminator !== undefined) {
      const word = isRecord(value) ? value[issue.discriminator] : value;
      return [oneOf(words, word, issue.path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator])];
    }
    const meant = memberMeant(issue.errors);
    if (meant !== null)
      return meant.flatMap((each) => explainOne(schema, { ...each, path: [...path, ...each.path] }, root));
    const expected = `expected ${typesOf(issue.errors)}`;
    return [
      {
        message: value === undefined ? `this key is missing; ${expected}` : `${expected}, found ${found(value)}`,
        path,
      },
    ];
  }
  if (issue.code === 'invalid_key') {
    return [noId(issue.issues[0]?.message ?? issue.message, String(path.at(-1)), path)];
  }
  return [{ message: sentence(issue, value), path }];
}

/** The problems of the only member of a union that the value is of the right type for; null when several are, or none. */
function memberMeant(errors: readonly (readonly Zod.core.$ZodIssue[])[]): readonly Zod.core.$ZodIssue[] | null {
  const close = errors.filter((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return close.length === 1 ? (close[0] ?? null) : null;
}

/** What the members of a union are, in words. */
function typesOf(errors: readonly (readonly Zod.core.$ZodIssue[])[]): string {
  const types = errors.flatMap(([issue]) =>
    issue?.code === 'invalid_type' ? [NAMES[issue.expected] ?? issue.expected] : [],
  );
  const words = [...new Set(types)];
  return words.length === 0
    ? 'something else'
    : [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');
}

/** A key that is no id; letters that only look like ours are the likeliest slip. */
function noId(expected: string, key: string, path: Path): Explained {
  const plain = plainLetters(key);
  const suggestion = plain !== key && /^[a-z][a-z0-9_]{0,39}$/.test(plain) ? { suggestion: plain } : {};
  return { message: `${expected}; found ${shownKey(key)}`, path, ...suggestion };
}

function unknownKey(key: string, path: Path, known: readonly string[]): Explained {
  const suggestion = nearest(key, known);
  const list = known.length > 0 ? `; the keys here are ${known.join(', ')}` : '';
  return {
    message: `unknown key ${shownKey(key)}${list}`,
    path: [...path, key],
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Not one of the words allowed; the nearest of them may have been meant. */
export function oneOf(words: readonly string[], value: unknown, path: Path): Explained {
  const suggestion = typeof value === 'string' ? nearest(value, words) : undefined;
  const expected = `expected ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}`;
  if (value === undefined) return { message: `this key is missing; ${expected}`, path };
  return {
    message: `${expected}; found ${found(value)}`,
    path,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

function sentence(issue: Zod.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `this key is missing; expected ${NAMES[issue.expected] ?? issue.expected}`;
      return `expected ${NAMES[issue.expected] ?? issue.expected}, found ${found(value)}`;
    case 'too_small':
      if (issue.inclusive === false) return `expected more than ${issue.minimum}, found ${size(value)}`;
      return `expected ${amount(issue.origin, 'at least', Number(issue.minimum))}, found ${size(value)}`;
    case 'too_big':
      return `expected ${amount(issue.origin, 'at most', Number(issue.maximum))}, found ${size(value)}`;
    default:
      return `${issue.message}; found ${found(value)}`;
  }
}

function amount(origin: string, bound: string, limit: number): string {
  if (origin === 'string') return limit === 1 ? 'a text that says something' : `${bound} ${limit} characters`;
  return origin === 'array' ? `${bound} ${limit} in the list` : `${bound} ${limit}`;
}

function size(value: unknown): string {
  return Array.isArray(value) ? String(value.length) : found(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(root: unknown, path: Path): unknown {
  let here = root;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

/** The keys a strict object allows at `path`: what an unknown key may have meant. */
function keysAt(schema: Zod.ZodType, root: unknown, path: Path): string[] {
  const shape = (schemaAt(schema, root, path)?._zod.def as { shape?: object } | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

/** The words a discriminated union knows for its key. */
function discriminators(schema: Zod.ZodType, root: unknown, path: Path, key: string | undefined): string[] | null {
  if (key === undefined) return null;
  const last = path.at(-1) === key ? path.slice(0, -1) : path;
  const def = inner(schemaAt(schema, root, last, false))?._zod.def as { options?: Zod.ZodType[] } | undefined;
  if (def?.options === undefined) return null;
  return def.options.flatMap((option) => literals(option, key));
}

function literals(option: Zod.ZodType, key: string): string[] {
  const shape = (option._zod.def as { shape?: Record<string, Zod.ZodType> }).shape;
  const values = (shape?.[key]?._zod.def as { values?: unknown[] } | undefined)?.values;
  return values?.map(String) ?? [];
}

/** Walks a schema along a path of the data. */
function schemaAt(schema: Zod.ZodType, root: unknown, path: Path, pick = true): Zod.ZodType | undefined {
  let here: Zod.ZodType | undefined = schema;
  let value = root;
  for (const step of path) {
    here = childOf(chosen(inner(here), value), step);
    value = valueAt(value, [step]);
  }
  return pick ? chosen(inner(here), value) : here;
}

/** Behind optional and default. */
function inner(schema: Zod.ZodType | undefined): Zod.ZodType | undefined {
  let here = schema;
  for (;;) {
    const wrapped = (here?._zod.def as { innerType?: Zod.ZodType } | undefined)?.innerType;
    if (wrapped === undefined) return here;
    here = wrapped;
  }
}

/** The member of a union that the data chose, by its discriminator or by being an object. */
function chosen(schema: Zod.ZodType | undefined, value: unknown): Zod.ZodType | undefined {
  const def = schema?._zod.def as { options?: Zod.ZodType[]; discriminator?: string } | undefined;
  if (def?.options === undefined) return schema;
  const { discriminator: key } = def;
  const word = key !== undefined && isRecord(value) ? String(value[key]) : null;
  return def.options.find((option) => {
    if (key === undefined || word === null) return (option._zod.def as { shape?: object }).shape !== undefined;
    return literals(option, key).includes(word);
  });
}

function childOf(schema: Zod.ZodType | undefined, step: string | number): Zod.ZodType | undefined {
  const def = schema?._zod.def as
    | { shape?: Record<string, Zod.ZodType>; element?: Zod.ZodType; items?: Zod.ZodType[]; valueType?: Zod.ZodType }
    | undefined;
  if (def?.shape !== undefined) return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  return def?.element ?? def?.items?.[Number(step)] ?? def?.valueType;
}
