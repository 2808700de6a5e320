import { auditBatch } from './audit_batch.js';
import { auditGroups } from './audit_groups.js';
import type { Leak } from './leak.js';
import type { ReleaseRules } from './rules.js';
import type { Released } from './types.js';

/**
 * Tries to work out what single raters answered from everything that was told in a campaign, and whether it was told by the
 * rules. `released`: every release, oldest first, each with all that stands after it. Knows how to read what is told and nothing of
 * how it is made, so that a fault in the one is found by the other. Each leak once, at the first release that shows it.
 */
export function auditRelease(released: readonly Released[], rules: ReleaseRules): readonly Leak[] {
  const leaks = released.flatMap((each, index) => [
    ...auditGroups(released.slice(0, index + 1)).map((leak) => ({ ...leak, release: index + 1 })),
    ...batchesOf(each).flatMap(({ relations, batch, told }) =>
      auditBatch(told, relations, { ...rules, fewest: Math.max(3, each.fewest) }).map((leak) => ({
        ...leak,
        release: index + 1,
        relations,
        batch,
      })),
    ),
  ]);
  const seen = new Set<string>();
  return leaks.filter(({ release: _, ...leak }) => {
    const key = JSON.stringify([leak.kind, leak.relations, leak.batch, leak.rubric, leak.item]);
    return !seen.has(key) && seen.add(key);
  });
}

function batchesOf({ groups }: Released) {
  return groups.flatMap(({ relations, batches }) =>
    batches.map((told, index) => ({ relations, batch: index + 1, told })),
  );
}
