import { majorOf } from '../rubric/migration.js';
import type { Seen } from './columns.js';
import type { NotComparable } from './types.js';

/** Why two levels of one rubric cannot be laid beside each other; null: they can. */
export function whyNot(then: Seen | undefined, now: Seen | undefined): NotComparable | null {
  if (then === undefined) return 'new';
  if (now === undefined) return 'gone';
  if (!isSameMajor(then.version, now.version)) return 'other_major';
  const missing = [then.missing, now.missing];
  for (const reason of ['hidden', 'not_applicable', 'withheld'] as const) if (missing.includes(reason)) return reason;
  return then.behind.join('\n') === now.behind.join('\n') ? null : 'other_raters';
}

/** An unknown version (null) is like any other unknown one. */
export function isSameMajor(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : majorOf(one) === majorOf(other);
}

/** Questions in both, as a share of all that are in either; 0 where there are none. */
export function sharedOf(then: Seen | undefined, now: Seen | undefined): number {
  const idsIn = (seen: Seen | undefined) => new Set((seen?.items ?? []).map(({ item }) => item));
  const [before, after] = [idsIn(then), idsIn(now)];
  const either = new Set([...before, ...after]);
  return either.size === 0 ? 0 : [...either].filter((id) => before.has(id) && after.has(id)).length / either.size;
}
