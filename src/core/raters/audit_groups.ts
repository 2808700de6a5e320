import type { Leak, LeakKind } from './leak.js';
import { smallDifferences } from './told_sets.js';
import type { AnonymousRelation, Released, ReleasedGroup } from './types.js';

type GroupLeak = Omit<Leak, 'release'>;

/** What is wrong with the groups and batches of the last of these releases, alone and beside those before. */
export function auditGroups(released: readonly Released[]): readonly GroupLeak[] {
  const last = released.at(-1);
  if (last === undefined) return [];
  const before = released.slice(0, -1);
  return [
    ...fewestLowered(last, before.at(-1)),
    ...overlaps(released, last),
    ...differences(released, last.fewest),
    ...before.flatMap((earlier) => retold(earlier, last)),
    ...hiddenTold(last),
  ];
}

function leak(kind: LeakKind, relations: readonly AnonymousRelation[], batch: number | null = null): GroupLeak {
  return { kind, relations, batch, rubric: null, item: null };
}

function fewestLowered({ fewest }: Released, before: Released | undefined): GroupLeak[] {
  return fewest >= Math.max(3, before?.fewest ?? 3) ? [] : [leak('fewest_lowered', [])];
}

/** A relation told of in two groups: at once, as a total beside its parts, or in one now and in another before. */
function overlaps(released: readonly Released[], last: Released): GroupLeak[] {
  const all = released.flatMap(({ groups }) => groups.map(({ relations }) => relations));
  return last.groups
    .filter(({ relations }, index) => {
      const others = last.groups.filter((_, other) => other !== index).map((other) => other.relations);
      const apart = all.filter((each) => each.join() !== relations.join());
      return [...others, ...apart].some((each) => each.some((relation) => relations.includes(relation)));
    })
    .map(({ relations }) => leak('overlap', relations));
}

function differences(released: readonly Released[], fewest: number): GroupLeak[] {
  const told = released.flatMap(({ groups }) =>
    groups.flatMap(({ relations, batches }) =>
      batches.map(({ raters }, index) => ({ relations, batch: index + 1, raters })),
    ),
  );
  // A batch that is too small itself is told as such.
  const whole = new Set(told.map(({ relations, batch, raters }) => [relations.join(), batch, raters].join()));
  return smallDifferences(told, Math.max(3, fewest))
    .filter(({ relations, batch, raters }) => !whole.has([relations.join(), batch, raters].join()))
    .map(({ relations, batch }) => leak('difference', relations, batch));
}

/** Batches that were told before and now are not, or not as they were. */
function retold(earlier: Released, last: Released): GroupLeak[] {
  return earlier.groups.flatMap(({ relations, batches }) => {
    const now = last.groups.find((group) => group.relations.join() === relations.join());
    return batches.flatMap((batch, index) =>
      isSame(batch, now?.batches[index]) ? [] : [leak('retold', relations, index + 1)],
    );
  });
}

/** Deep equality of plain data, whatever the order of its keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(valueAt(one, key), valueAt(other, key)))
  );
}

function valueAt(of: object, key: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[key];
}

function hiddenTold({ groups, hidden }: Released): GroupLeak[] {
  return groups
    .filter((group: ReleasedGroup) => group.relations.some((relation) => hidden.includes(relation)))
    .map(({ relations }) => leak('hidden_told', relations));
}
