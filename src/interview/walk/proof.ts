import type { Answer, ValueAnswer } from '../../core/answers/types.js';
import { kindOf } from '../../core/items/index.js';
import { TOLERANCE } from '../../core/tolerance.js';
import type { Relation } from '../../core/words.js';
import type { Spot, WalkState } from './state.js';

/** Those whose claims are capped without proof; the others report what they observe (design §6.2). */
const ASKED_FOR_PROOF: readonly Relation[] = ['self', 'sponsor', 'consultant'];

/** A claim that proof would carry further and that nothing shows yet. */
export function lacksProof(state: WalkState, spot: Spot, answer: Answer | undefined): boolean {
  if (answer?.state !== 'answered' || !claimsProof(state, spot, answer)) return false;
  return answer.evidence.every(({ kind }) => kind === 'statement');
}

function claimsProof({ held }: WalkState, { item }: Spot, answer: ValueAnswer): boolean {
  const { rater, profile } = held.sheet;
  const kind = kindOf(item);
  if (!kind.needsProof || item.weight === 0 || !ASKED_FOR_PROOF.includes(rater.relation)) return false;
  const points = kind.points(item, answer.value, profile);
  return typeof points === 'number' && 1 + points / 25 >= item.evidence.from - TOLERANCE;
}
