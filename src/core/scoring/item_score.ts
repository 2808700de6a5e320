import { answerTo, type Route } from '../answers/routing.js';
import type { Answer, AnswerSheet, ValueAnswer } from '../answers/types.js';
import { kindOf } from '../items/index.js';
import type { ItemScore, NoPointsReason } from '../report/scores.js';
import type { Item } from '../rubric/types.js';
import type { Proof } from '../words.js';
import { claimsNeedProof, creditedPoints, levelOf, proofOf } from './proof.js';

/** One item of one sheet, scored; the contributions are filled in when the sum is known. */
export function scoreItem(rubric: string, item: Item, route: Route, sheet: AnswerSheet): ItemScore {
  const answer = route === 'asked' ? answerTo(sheet, rubric, item.id) : undefined;
  const answered = answer?.state === 'answered' ? answer : null;
  const points = answered === null ? reasonOf(route, answer) : kindOf(item).points(item, answered.value, sheet.profile);
  const reason = typeof points === 'string' ? points : null;
  const claimed = typeof points === 'string' ? null : points;
  const proof = claimed === null || answered === null ? null : proofFor(item, answered, sheet);
  const credited = claimed === null || proof === null ? claimed : creditedPoints(claimed, proof, item.evidence);
  return {
    item: item.id,
    title: item.title,
    type: item.type,
    weight: item.weight,
    claimed_contribution: null,
    credited_contribution: null,
    note: answer?.note ?? null,
    evidence: answered?.evidence ?? [],
    answer: answered === null ? null : kindOf(item).inWords(item, answered.value),
    not_applicable: answer?.state === 'not_applicable' ? { reason: answer.reason, whose: answer.whose ?? null } : null,
    counts: route === 'asked' && reason !== 'not_applicable' && reason !== 'collected_only' && item.weight > 0,
    reason,
    claimed_points: claimed,
    credited_points: credited,
    claimed_level: claimed === null ? null : levelOf(claimed),
    credited_level: credited === null ? null : levelOf(credited),
    proof,
  };
}

/** null where no proof is asked for: metrics and allocations carry their source, observers saw it. */
function proofFor(item: Item, answer: ValueAnswer, sheet: AnswerSheet): Proof | null {
  if (!kindOf(item).needsProof || !claimsNeedProof(sheet)) return null;
  return proofOf(answer.evidence, item.evidence, sheet.answered_on);
}

function reasonOf(route: Route, answer: Answer | undefined): NoPointsReason {
  if (route !== 'asked') return route;
  if (answer === undefined) return 'not_asked_yet';
  return answer.state as NoPointsReason;
}
