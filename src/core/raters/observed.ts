import type { AnswerSheet } from '../answers/types.js';
import type { ItemScore, RubricScore } from '../report/scores.js';
import type { Item, Rubric } from '../rubric/types.js';
import { levelOf } from '../scoring/proof.js';
import { sumOf } from '../scoring/rubric_score.js';

/** What several people saw of one item: points 0–100, null where nobody could say; and what it weighs among them. */
export interface Observed {
  readonly points: number | null;
  readonly weight: number;
}

/**
 * A rubric as others saw it, scored as a sheet is, caps, musts and gates included: so every later step reads it like the
 * leader's own. Observers are never capped for want of proof; there is no answer, note or evidence of any one of them.
 * An item that is not in `seen` was asked of nobody.
 */
export function observedScore(rubric: Rubric, seen: ReadonlyMap<string, Observed>, context: AnswerSheet): RubricScore {
  const items = rubric.items.map((item) => observedItem(item, seen.get(item.id)));
  return sumOf(rubric, items, context);
}

function observedItem({ id, title, type, weight }: Item, seen: Observed | undefined): ItemScore {
  const nothing = { answer: null, note: null, evidence: [], not_applicable: null, proof: null };
  const parts = { claimed_contribution: null, credited_contribution: null };
  const base = { item: id, title, type, weight: seen?.weight ?? weight };
  const counts = seen !== undefined && seen.weight > 0;
  if (seen === undefined || seen.points === null) {
    const reason = seen === undefined ? 'not_asked_of_this_relation' : 'dont_know';
    const none = { claimed_points: null, credited_points: null, claimed_level: null, credited_level: null };
    return { ...base, counts, reason, ...none, ...parts, ...nothing };
  }
  const level = levelOf(seen.points);
  const points = { claimed_points: seen.points, credited_points: seen.points };
  return {
    ...base,
    counts,
    reason: null,
    ...points,
    claimed_level: level,
    credited_level: level,
    ...parts,
    ...nothing,
  };
}
