import type { Relation } from '../words.js';
import type { Leak, LeakKind } from './leak.js';
import { ANONYMOUS, type AnonymousRelation, type Released, type ReleasedGroup } from './types.js';

/** A release as the campaign keeps it: what may be told, and of whom it tells. The list is in no report. */
export interface ListedRelease {
  readonly released: Released;
  /** Ids of the raters who are told of in this release or in one before. */
  readonly included: readonly string[];
}

/** Who was invited, and whether their answers are here. */
export interface Invited {
  readonly id: string;
  readonly relation: Relation;
  readonly received: boolean;
}

/**
 * Whether every release tells of those whom it lists, once, and of nobody else. A batch that says how many raters it is of
 * does not say which: only beside the list is it seen that a "new" batch holds raters who were told of before, from which
 * whoever knows the earlier batch learns what the others answered. `releases`: oldest first.
 */
export function auditListed(releases: readonly ListedRelease[], invited: readonly Invited[]): readonly Leak[] {
  const relationOf = new Map(invited.map(({ id, relation }) => [id, relation]));
  const received = new Set(invited.filter((each) => each.received).map(({ id }) => id));
  return releases.flatMap(({ released, included }, index) => {
    const leak = leakAt(index + 1);
    const before = new Set(releases.slice(0, index).flatMap((each) => each.included));
    const fresh = [...new Set(included)].filter((id) => !before.has(id));
    return [
      ...(fresh.every((id) => received.has(id)) ? [] : [leak('not_received', [])]),
      ...([...before].every((id) => included.includes(id)) ? [] : [leak('unlisted', [])]),
      ...miscounted(released, releases[index - 1]?.released, countOf(fresh, relationOf), leak),
    ];
  });
}

type LeakOf = (kind: LeakKind, relations: readonly AnonymousRelation[], batch?: number) => Leak;

function leakAt(release: number): LeakOf {
  return (kind, relations, batch) => ({ kind, release, relations, batch: batch ?? null, rubric: null, item: null });
}

/** How many of some raters are of these relations. */
type CountOf = (relations: readonly AnonymousRelation[]) => number;

function countOf(ids: readonly string[], relationOf: ReadonlyMap<string, Relation>): CountOf {
  return (relations) => ids.filter((id) => relations.some((relation) => relation === relationOf.get(id))).length;
}

/** New batches beside those who are listed as new: of each group, and of whoever is in none. */
function miscounted({ groups }: Released, before: Released | undefined, listed: CountOf, leak: LeakOf): Leak[] {
  const inGroups = groups.flatMap(({ relations }) => relations);
  const outside = ANONYMOUS.filter((relation) => !inGroups.includes(relation) && listed([relation]) > 0);
  return [
    ...groups.flatMap((group) => {
      const { first, raters } = newIn(group, before);
      const others = listed(group.relations);
      if (raters === others) return [];
      return [leak(raters > others ? 'told_twice' : 'listed_untold', group.relations, raters > 0 ? first : undefined)];
    }),
    ...outside.map((relation) => leak('listed_untold', [relation])),
  ];
}

/** The batches that a release adds to a group: number of the first, and raters of all of them. */
function newIn({ relations, batches }: ReleasedGroup, before: Released | undefined) {
  const earlier = before?.groups.find((group) => group.relations.join() === relations.join())?.batches.length ?? 0;
  const raters = batches.slice(earlier).reduce((sum, batch) => sum + batch.raters, 0);
  return { first: earlier + 1, raters };
}
