import type { Fact, Facts } from '../conditions/evaluate.js';
import type { Domain } from './domains.js';

/** Beyond so many combinations a fixed sample of as many is looked at. */
const MOST_COMBINATIONS = 20_000;
const SEED = 20_240_229;

/** Combinations of values, all of them or a sample. */
export interface Space {
  /** Made one by one as they are looked at, the same ones each time: most questions are settled by the first few. */
  readonly facts: Iterable<Facts>;
  /** How many were left to chance, as words to add to a message; '' when all were looked at. */
  readonly caveat: string;
}

/** Every combination of the values of these names. The same domains give the same space. */
export function spaceOf(domains: readonly Domain[], most = MOST_COMBINATIONS): Space {
  const total = domains.reduce((product, { values }) => product * values.length, 1);
  if (total <= most) return { facts: { [Symbol.iterator]: () => combinations(domains, total) }, caveat: '' };
  return {
    facts: { [Symbol.iterator]: () => sample(domains, most) },
    caveat: ` (a sample of ${most} of ${total} combinations with seed ${SEED}, so this is likely, not proven)`,
  };
}

function* combinations(domains: readonly Domain[], total: number): Generator<Facts> {
  for (let index = 0; index < total; index += 1) yield combination(domains, index);
}

function* sample(domains: readonly Domain[], most: number): Generator<Facts> {
  const draw = chance(SEED);
  for (let index = 0; index < most; index += 1) yield drawn(domains, draw);
}

/** The first of these facts of which it holds; undefined: none. No more of them are made than it takes. */
export function firstOf({ facts }: Space, holds: (facts: Facts) => boolean): Facts | undefined {
  for (const each of facts) if (holds(each)) return each;
  return undefined;
}

/** Does it hold of any of them? */
export function holdsIn(space: Space, holds: (facts: Facts) => boolean): boolean {
  return firstOf(space, holds) !== undefined;
}

/** The same numbers from 0 to 1 for the same seed, on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function combination(domains: readonly Domain[], index: number): Facts {
  const facts: MutableFacts = {};
  let rest = index;
  for (const { path, values } of domains) {
    put(facts, path, values[rest % values.length]);
    rest = Math.floor(rest / values.length);
  }
  return facts;
}

function drawn(domains: readonly Domain[], draw: () => number): Facts {
  const facts: MutableFacts = {};
  for (const { path, values } of domains) put(facts, path, values[Math.floor(draw() * values.length)]);
  return facts;
}

interface MutableFacts {
  [name: string]: Fact | MutableFacts | undefined | null;
}

function put(facts: MutableFacts, path: readonly string[], value: Fact | null | undefined): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) facts[name] = value;
  else {
    facts[name] ??= {};
    put(facts[name] as MutableFacts, rest, value);
  }
}

/** A combination in words: `role vp, team_size 11`. */
export function factsInWords(facts: Facts): string {
  const words = Object.entries(facts).map(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? factsInWords(value as Facts) : `${name} ${String(value)}`,
  );
  return words.filter((each) => each !== '').join(', ');
}
