import { evidenceKey } from '../answers/same_evidence.js';
import type { Evidence } from '../answers/types.js';
import { itemKinds } from '../items/index.js';
import type { ItemScore } from '../report/scores.js';

/** Other evidence than before, by content and in any order. A number carries its source, so another one is other evidence. */
export function evidenceChanged(then: ItemScore, now: ItemScore): boolean {
  if (!itemKinds[now.type].needsProof && answerChanged(then, now)) return true;
  return contentsOf(then).join('\n') !== contentsOf(now).join('\n');
}

export function answerChanged(then: ItemScore, now: ItemScore): boolean {
  return then.answer !== now.answer;
}

/** Pieces of now that were not there then; one that somebody else has looked at since is new. */
export function newEvidence(then: ItemScore, now: ItemScore): readonly Evidence[] {
  const known = new Set(contentsOf(then));
  return now.evidence.filter((piece) => !known.has(evidenceKey(piece)));
}

function contentsOf({ evidence }: ItemScore): readonly string[] {
  return evidence.map(evidenceKey).sort();
}
