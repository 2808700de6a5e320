import { proofOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { answerChanged, evidenceChanged, newEvidence } from './evidence.js';
import type { Common } from './states.js';
import type { ChangeVerdict, HalfALevel } from './types.js';

/** In levels, and in questions (domain dossier §5, judgement). */
const LEAST_CHANGE = 0.5;
const LEAST_ITEMS = 2;

/** What the rule looks at. `change`: of the claimed level by answers alone; `answered_on`: of today's sheet. */
export function halfALevel(change: number, common: readonly Common[], answered_on: string): HalfALevel {
  const moved = common.filter((pair) => Math.sign(movedBy(pair)) === Math.sign(change) && change !== 0);
  return {
    change,
    items: moved.length,
    evidence_changed: moved.some((pair) => shows(pair, change > 0, answered_on)),
  };
}

/** At least half a level over at least two questions; without anything that shows it, it is said and no more. */
export function verdictByHalf({ change, items, evidence_changed }: HalfALevel): ChangeVerdict {
  if (Math.abs(change) < LEAST_CHANGE - TOLERANCE || items < LEAST_ITEMS) return 'no_change';
  if (!evidence_changed) return 'said_only';
  return change > 0 ? 'improved' : 'declined';
}

function movedBy({ earlier, today }: Common): number {
  const change = (today.claimed_points ?? 0) - (earlier.claimed_points ?? 0);
  return Math.abs(change) <= TOLERANCE ? 0 : change;
}

/** Where no proof is asked for, the answer is what somebody saw or measured. Better takes something new that proves. */
function shows({ item, earlier, today }: Common, better: boolean, answered_on: string): boolean {
  if (today.proof === null) return answerChanged(earlier, today);
  if (!better) return evidenceChanged(earlier, today);
  return proofOf(newEvidence(earlier, today), item.evidence, answered_on) !== 'none';
}
