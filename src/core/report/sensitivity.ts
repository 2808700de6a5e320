import type { Priority } from './advice.js';
import { type Contender, contendersIn } from './contenders.js';
import { type FirstThree, firstThrees } from './first_threes.js';
import type { Ranges } from './rankings.js';
import type { Report } from './types.js';

/** Which priorities hold when the importances, which are a judgement, are somewhat off. */
export interface Sensitivity {
  /** By this share each importance may be higher or lower, whatever the others are: 0.2 is ±20 %. */
  readonly share: number;
  /** The report's priorities, in their order. */
  readonly priorities: readonly Held[];
  /** What is no priority, and is one in some combination. */
  readonly could_come_in: readonly CouldComeIn[];
}

type Named = Pick<Priority, 'kind' | 'id'>;

export interface Held extends Named {
  /** null: among the first three in every combination; else one in which it is not. */
  readonly drops_out: Combination | null;
}

export interface CouldComeIn extends Named {
  readonly when: Combination;
}

export interface Combination {
  /** The importances that differ from the report's, each of an area (`gap`) or a finding. */
  readonly importances: readonly (Named & { readonly now: number; readonly changed: number })[];
  /** What comes first with them. */
  readonly first: readonly Named[];
}

/** Judgements of this kind are hardly ever closer. */
const SHARE = 0.2;

/** Exact, not sampled: `firstThrees` looks at every order that some combination of importances leads to. */
export function sensitivityOf(report: Report, share = SHARE): Sensitivity {
  const all = contendersIn(report);
  const now = report.priorities.flatMap((priority) => all.find((each) => isSame(each, priority)) ?? []);
  const { without, including } = search(all, now, share);
  return {
    share,
    priorities: now.map((each) => {
      const found = without.get(each);
      const isOut: Wanted = (first) => !first.includes(each);
      return {
        ...nameOf(each),
        drops_out: found === undefined ? null : plainest(found, { all, now, share, wanted: isOut }),
      };
    }),
    could_come_in: all.flatMap((each) => {
      const found = including.get(each);
      const isIn: Wanted = (first) => first.includes(each);
      return found === undefined ? [] : [{ ...nameOf(each), when: plainest(found, { all, now, share, wanted: isIn }) }];
    }),
  };
}

/** For each priority a first three without it, for each other contender one with it, where there is one. */
function search(all: readonly Contender[], now: readonly Contender[], share: number) {
  const without = new Map<Contender, FirstThree>();
  const including = new Map<Contender, FirstThree>();
  for (const found of firstThrees(all, within(all, share))) {
    for (const each of now) if (!found.first.includes(each) && !without.has(each)) without.set(each, found);
    for (const each of found.first) if (!now.includes(each) && !including.has(each)) including.set(each, found);
    if (without.size + including.size === all.length) break;
  }
  return { without, including };
}

function within(all: readonly Contender[], share: number): Ranges {
  return new Map(
    all.map(({ weight, importance }) => [weight, { low: importance * (1 - share), high: importance * (1 + share) }]),
  );
}

type Wanted = (first: readonly Contender[]) => boolean;

interface Asked {
  readonly all: readonly Contender[];
  readonly now: readonly Contender[];
  readonly share: number;
  readonly wanted: Wanted;
}

/** Of the combinations that lead to what is wanted one that a reader can follow: few importances, changed in full. */
function plainest(found: FirstThree, asked: Asked): Combination {
  const { all, now, share, wanted } = asked;
  const up = found.first.filter((each) => !now.includes(each));
  const down = now.filter((each) => !found.first.includes(each));
  const tries = [
    [[], down],
    [up, []],
    [up, down],
    [found.first, down],
  ] as const;
  for (const [raised, lowered] of tries) {
    const importances = new Map([
      ...all.map(({ weight, importance }) => [weight, importance] as const),
      ...lowered.map(({ weight, importance }) => [weight, importance * (1 - share)] as const),
      ...raised.map(({ weight, importance }) => [weight, importance * (1 + share)] as const),
    ]);
    const first = firstWith(all, importances);
    if (first !== null && wanted(first)) return combination(all, { first, importances });
  }
  return combination(all, found);
}

function firstWith(all: readonly Contender[], importances: ReadonlyMap<string, number>): readonly Contender[] | null {
  const fixed: Ranges = new Map([...importances].map(([weight, value]) => [weight, { low: value, high: value }]));
  for (const { first } of firstThrees(all, fixed)) return first;
  return null;
}

function combination(all: readonly Contender[], { first, importances }: FirstThree): Combination {
  const others = all.flatMap((each, index) => {
    if (all.findIndex(({ weight }) => weight === each.weight) < index) return [];
    const changed = importances.get(each.weight) ?? each.importance;
    return changed === each.importance ? [] : [{ ...nameOf(each), now: each.importance, changed }];
  });
  return { importances: others, first: first.map(nameOf) };
}

function nameOf({ kind, id }: Named): Named {
  return { kind, id };
}

function isSame(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.id === b.id;
}
