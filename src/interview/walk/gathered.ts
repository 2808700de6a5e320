import { evidenceKey } from '../../core/answers/same_evidence.js';
import type { Gathered } from '../../core/checkin/types.js';
import { answerAt } from './spots.js';
import type { Spot, WalkState } from './state.js';

/** As many as can be chosen with one key each. */
const MOST_OFFERED = 9;

/**
 * Evidence from check-ins that belongs to a question and is not with its answer yet, oldest first: of many, the last.
 * What is taken is told by the answer itself, so nothing is offered twice, also after a break.
 */
export function gatheredFor(state: WalkState, { rubric, item }: Spot): readonly Gathered[] {
  const answer = answerAt(state, { rubric, item });
  const seen = new Set((answer?.state === 'answered' ? answer.evidence : []).map(evidenceKey));
  const here = state.plan.gathered.filter((each) => each.rubric === rubric.id && each.item === item.id);
  const fresh = here.filter(({ evidence }) => {
    const text = evidenceKey(evidence);
    return !seen.has(text) && seen.add(text);
  });
  return fresh.slice(-MOST_OFFERED);
}
