import type { Contender } from './contenders.js';
import { MOST_PRIORITIES } from './priorities.js';
import { type Known, nothingKnown, type Ranges, whereFirst } from './rankings.js';

/** Three contenders (or fewer, where there are no more) that come first, and importances with which they do. */
export interface FirstThree {
  readonly first: readonly Contender[];
  readonly importances: ReadonlyMap<string, number>;
}

/** A walk through `findPriorities`, as far as it has come. */
interface Walk {
  readonly first: readonly Contender[];
  /** Gaps whose turn it is: the largest left, behind what it stands on. */
  readonly at_hand: readonly Contender[];
  readonly left: readonly Contender[];
  readonly known: Known;
}

/**
 * Every first three that some importances within the ranges lead to, some of them more than once. It does what `findGaps`
 * and `findPriorities` do, and where they ask which is largest it goes every way that the ranges still allow.
 */
export function firstThrees(contenders: readonly Contender[], ranges: Ranges): Generator<FirstThree> {
  return walkOn({ first: [], at_hand: [], left: contenders, known: nothingKnown(ranges) });
}

function* walkOn(walk: Walk): Generator<FirstThree> {
  const { first, at_hand, left, known } = walk;
  if (first.length === MOST_PRIORITIES) {
    yield { first, importances: known.most };
    return;
  }
  const real = left.filter(({ group }) => group === 'real');
  if (at_hand.length === 0 && real.length > 0) {
    for (const { winner, if_so } of whereFirst(real, known)) {
      const next = withPrerequisites(winner, real);
      yield* walkOn({ ...walk, at_hand: next, left: without(left, next), known: if_so });
    }
    return;
  }
  const [gap] = at_hand;
  const findings = left.filter(({ group }) => group === 'finding');
  const next = gap === undefined ? findings : [...findings, gap];
  const candidates = next.length > 0 ? next : left.filter(({ group }) => group === 'blocked');
  if (candidates.length === 0) {
    yield { first: [...first, ...left].slice(0, MOST_PRIORITIES), importances: known.most };
    return;
  }
  for (const { winner, if_so } of whereFirst(candidates, known)) {
    const rest = { at_hand: without(at_hand, [winner]), left: without(left, [winner]) };
    yield* walkOn({ ...rest, first: [...first, winner], known: if_so });
  }
}

/** A gap behind the gaps it stands on that have not had their turn, each behind its own. */
function withPrerequisites(gap: Contender, real: readonly Contender[]): readonly Contender[] {
  const placed = new Set<Contender>();
  const place = (each: Contender): void => {
    if (placed.has(each)) return;
    for (const id of each.after) {
      const before = real.find((other) => other.id === id);
      if (before !== undefined) place(before);
    }
    placed.add(each);
  };
  place(gap);
  return [...placed];
}

function without(all: readonly Contender[], some: readonly Contender[]): readonly Contender[] {
  return all.filter((each) => !some.includes(each));
}
