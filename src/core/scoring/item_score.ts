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
  const base = {
    item: item.id,
    title: item.title,
    type: item.type,
    weight: item.weight,
    claimed_contribution: null,
    credited_contribution: null,
    note: answer?.note ?? null,
    evidence: answer?.state === 'answered' ? answer.evidence : [],
    answer: answer?.state === 'answered' ? kindOf(item).inWords(item, answer.value) : null,
    not_applicable: answer?.state === 'not_applicable' ? { reason: answer.reason, whose: answer.whose ?? null } : null,
  };
  const points =
    answer?.state === 'answered' ? kindOf(item).points(item, answer.value, sheet.profile) : reasonOf(route, answer);
  if (typeof points === 'string') {
    const counts = route === 'asked' && points !== 'not_applicable' && points !== 'collected_only' && item.weight > 0;
    return { ...base, counts, reason: points, ...nothing, proof: null };
  }
  const proof = proofFor(item, answer as ValueAnswer, sheet);
  const credited = proof === null ? points : creditedPoints(points, proof, item.evidence);
  return {
    ...base,
    counts: item.weight > 0,
    reason: null,
    claimed_points: points,
    credited_points: credited,
    claimed_level: levelOf(points),
    credited_level: levelOf(credited),
    proof,
  };
}

const nothing = { claimed_points: null, credited_points: null, claimed_level: null, credited_level: null };

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
