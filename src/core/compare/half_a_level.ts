import { levelOf, proofOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { answerChanged, evidenceChanged, newEvidence } from './evidence.js';
import type { Common } from './states.js';
import type { ChangeVerdict, HalfALevel } from './types.js';

/** In levels, and in questions (domain dossier §5, judgement). */
const LEAST_CHANGE = 0.5;
const LEAST_ITEMS = 2;
/** Levels have one decimal: less than that of a question is not seen to have moved, and makes no second one. */
const LEAST_MOVE = 0.1;

/** Days of the two sheets. */
export interface Days {
  readonly before: string;
  readonly after: string;
}

/** What the rule looks at. `change`: of the claimed level by answers alone. */
export function halfALevel(change: number, common: readonly Common[], days: Days): HalfALevel {
  const moved = common.filter((pair) => Math.sign(movedBy(pair)) === Math.sign(change) && change !== 0);
  return {
    change,
    items: moved.length,
    evidence_changed: moved.some((pair) => shows(pair, change > 0, days)),
  };
}

/** At least half a level over at least two questions; without anything that shows it, it is said and no more. */
export function verdictByHalf({ change, items, evidence_changed }: HalfALevel): ChangeVerdict {
  if (Math.abs(change) < LEAST_CHANGE - TOLERANCE || items < LEAST_ITEMS) return 'no_change';
  if (!evidence_changed) return 'said_only';
  return change > 0 ? 'improved' : 'declined';
}

function movedBy({ earlier, today }: Common): number {
  const change = levelOf(today.claimed_points ?? 0) - levelOf(earlier.claimed_points ?? 0);
  return Math.abs(change) < LEAST_MOVE - TOLERANCE ? 0 : change;
}

/**
 * Where no proof is asked for, the answer is what somebody saw or measured. Better takes something new that proves, and that
 * is not of a day before the earlier answers: what was so already then shows no change.
 */
function shows({ item, earlier, today }: Common, better: boolean, { before, after }: Days): boolean {
  if (today.proof === null) return answerChanged(earlier, today);
  if (!better) return evidenceChanged(earlier, today);
  const since = newEvidence(earlier, today).filter(({ date }) => date === undefined || date >= before);
  return proofOf(since, item.evidence, after) !== 'none';
}
