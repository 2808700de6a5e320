import { type Change, meansAnother } from '../../core/answers/changed.js';
import type { Answer, AnswerValue } from '../../core/answers/types.js';
import { answerAt } from './spots.js';
import type { Spot, WalkState } from './state.js';

/** What was answered to this question an earlier time, if that can be shown beside it. */
export function formerAnswer({ plan }: WalkState, { rubric, item }: Spot): Answer | undefined {
  const answers = plan.former?.answers ?? {};
  const items = Object.hasOwn(answers, rubric.id) ? answers[rubric.id] : undefined;
  return items !== undefined && Object.hasOwn(items, item.id) ? items[item.id] : undefined;
}

/** What is not as it was an earlier time. */
export function changesSince({ plan }: WalkState, { rubric, item }: Spot): readonly Change[] {
  const changes = plan.former?.changes ?? {};
  const items = Object.hasOwn(changes, rubric.id) ? (changes[rubric.id] ?? {}) : {};
  return Object.hasOwn(items, item.id) ? (items[item.id] ?? []) : [];
}

/** What may be given again as it is: no answer of today yet, and the question means the same. */
function offered(state: WalkState, spot: Spot): Answer | undefined {
  if (answerAt(state, spot) !== undefined || meansAnother(changesSince(state, spot))) return undefined;
  return formerAnswer(state, spot);
}

/** The value that stands chosen from the start, until the question has an answer of today. */
export function offeredValue(state: WalkState, spot: Spot): AnswerValue | undefined {
  const former = offered(state, spot);
  return former?.state === 'answered' ? former.value : undefined;
}

/** An answer without a value that Enter would give again. Silence is never taken for consent to stay silent. */
export function offeredState(state: WalkState, spot: Spot): Answer | undefined {
  const former = offered(state, spot);
  return former?.state === 'dont_know' || former?.state === 'not_applicable' ? former : undefined;
}
