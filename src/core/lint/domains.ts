import type { ConditionNode } from '../conditions/condition.js';
import type { Fact } from '../conditions/evaluate.js';
import { namesIn, partsOf } from '../conditions/names.js';
import type { FactType, Vocabulary } from '../conditions/vocabulary.js';

/** A name and values that stand for all it may have: every comparison comes out one way or the other on some of them. */
export interface Domain {
  readonly path: readonly string[];
  /** null: unknown. */
  readonly values: readonly (Fact | null)[];
}

/** Every selection of these words, the empty one first, in their order. */
export function subsetsOf(words: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** words.length }, (_, chosen) =>
    words.filter((_, index) => (chosen >> index) % 2 === 1),
  );
}

type Literal = string | number | boolean;

/** Narrows the values that a type alone allows, such as to the levels an item can reach. */
export type Narrow = (path: readonly string[], values: readonly Fact[]) => readonly Fact[];

/** The domains of all names in these conditions. */
export function domainsOf(
  trees: readonly ConditionNode[],
  vocabulary: Vocabulary,
  narrow: Narrow = (_, values) => values,
): readonly Domain[] {
  const compared = trees.flatMap(comparisons);
  const paths = new Map(trees.flatMap(namesIn).map((path) => [path.join('.'), path]));
  return [...paths].map(([name, path]) => ({
    path,
    values: narrow(path, valuesOf(path, typeAt(vocabulary, path), literalsFor(name, compared))),
  }));
}

/** What a name stands for, however many groups it lies in. */
function typeAt(vocabulary: Vocabulary, path: readonly string[]): FactType {
  let here: unknown = vocabulary;
  for (const step of path) here = (here as Record<string, unknown> | undefined)?.[step];
  return (here as FactType | undefined) ?? 'number';
}

interface Comparison {
  readonly names: readonly string[];
  readonly literals: readonly Literal[];
}

/** The smallest parts of a condition that are true or false, each with what it compares. */
function comparisons(node: ConditionNode): Comparison[] {
  if (node.op === '&&' || node.op === '||' || node.op === 'not') return partsOf(node).flatMap(comparisons);
  const names = namesIn(node).map((path) => path.join('.'));
  return names.length === 0 ? [] : [{ names, literals: literalsIn(node) }];
}

function literalsIn(node: ConditionNode): Literal[] {
  return node.op === 'value' ? [node.value] : partsOf(node).flatMap(literalsIn);
}

/** What a name is compared with, also by way of the names it is compared with. */
function literalsFor(name: string, all: readonly Comparison[]): readonly Literal[] {
  const group = new Set([name]);
  for (let size = 0; size !== group.size; ) {
    size = group.size;
    for (const { names } of all) if (names.some((each) => group.has(each))) for (const each of names) group.add(each);
  }
  return all.filter(({ names }) => names.some((each) => group.has(each))).flatMap(({ literals }) => literals);
}

function valuesOf(path: readonly string[], type: FactType, literals: readonly Literal[]): readonly Fact[] {
  if (type === 'yes_no') return [false, true];
  if (type === 'number') return numbersAround(literals.filter(isNumber), limitsOf(path));
  if (type === 'text') return [...new Set(literals.filter(isText)), 'anything else'];
  return 'several' in type ? selections(type.several, literals) : (type as readonly string[]);
}

const isNumber = (literal: Literal) => typeof literal === 'number';
const isText = (literal: Literal) => typeof literal === 'string';

interface Limits {
  readonly least: number;
  readonly most: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

const LEVELS: Limits = { least: 1, most: 5, whole: false };
const COUNT: Limits = { least: 0, most: Number.POSITIVE_INFINITY, whole: true };

/** By name, else by group; a group that is not here has no limits. */
const LIMITS: Readonly<Record<string, Limits>> = {
  level: LEVELS,
  claimed: LEVELS,
  credited: LEVELS,
  item: LEVELS,
  coverage: { least: 0, most: 1, whole: false },
  gap: { least: -4, most: 4, whole: false },
  share: { least: 0, most: 1, whole: false },
  count: COUNT,
  causes: COUNT,
  apart: COUNT,
  profile: COUNT,
  'profile.team_size': { ...COUNT, most: 10_000 },
  'profile.months_in_role': { ...COUNT, most: 1200 },
  'profile.average_deal_value': { ...COUNT, whole: false },
};

function limitsOf(path: readonly string[]): Limits {
  const unlimited = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, whole: false };
  return LIMITS[path.join('.')] ?? LIMITS[path[0] ?? ''] ?? unlimited;
}

/** Every number compared with, one on each side of it, one between any two, and both ends of what is allowed. */
function numbersAround(literals: readonly number[], { least, most, whole }: Limits): readonly number[] {
  const sorted = [...new Set(literals)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((each, index) => (each + (sorted[index] ?? each)) / 2);
  const step = whole ? 1 : 0.5;
  const near = sorted.flatMap((each) => [each - step, each, each + step, each - 0.001, each + 0.001]);
  const ends = [least, most].filter(Number.isFinite);
  const free = sorted.length === 0 ? [0, 1, 2] : [];
  const all = [...near, ...between, ...ends, ...free].filter((each) => each >= least && each <= most);
  return [...new Set(all.filter((each) => !whole || Number.isInteger(each)))].sort((a, b) => a - b);
}

/** Selections out of the words that are compared with, alone and beside one that is not. "None" stands alone. */
function selections(words: readonly string[], literals: readonly Literal[]): readonly (readonly string[])[] {
  const named = words.filter((word) => word !== 'none' && literals.includes(word));
  const other = words.find((word) => word !== 'none' && !named.includes(word));
  const sets = subsetsOf(named);
  const wider = other === undefined ? [] : sets.map((set) => [...set, other]);
  const none = words.includes('none') ? [['none']] : [];
  return [...sets, ...wider, ...none].filter((set) => set.length > 0);
}
