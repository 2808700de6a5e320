import { kindOf } from '../items/index.js';
import type { Item, Rubric } from '../rubric/types.js';
import { withoutParked } from './routing.js';
import type { Answer, AnswerSheet, Profile } from './types.js';

/** What was answered in an earlier sitting, as far as it can be shown beside the questions of a later one. */
export interface FormerSitting {
  /** Calendar day of its last answer. */
  readonly on: string;
  readonly profile: Profile;
  readonly answers: AnswerSheet['answers'];
  /** `rubric.item` of the answers that have no place any more: their question is gone, or asks something else. */
  readonly left_out: readonly string[];
}

/** A finished sheet seen from the rubrics that are asked now; `then` are those it was answered with. */
export function formerSitting(sheet: AnswerSheet, then: readonly Rubric[], now: readonly Rubric[]): FormerSitting {
  const given = Object.entries(withoutParked(sheet, then).sheet.answers);
  const left_out: string[] = [];
  const answers: Record<string, Record<string, Answer>> = {};
  for (const [id, items] of given.filter(([rubric]) => now.some((each) => each.id === rubric))) {
    for (const [item, answer] of Object.entries(items)) {
      if (!hasPlace(answer, itemOf(then, id, item), itemOf(now, id, item))) left_out.push(`${id}.${item}`);
      else answers[id] = { ...answers[id], [item]: answer };
    }
  }
  return { on: sheet.answered_on, profile: sheet.profile, answers, left_out };
}

/** The same question, and an answer that is still one: options may have gone. */
function hasPlace(answer: Answer, then: Item | undefined, now: Item | undefined): boolean {
  if (now === undefined || now.type !== then?.type) return false;
  if (answer.state === 'answered') return kindOf(now).problem(now, answer.value) === null;
  return answer.state !== 'not_applicable' || now.na?.reasons.includes(answer.reason) === true;
}

function itemOf(rubrics: readonly Rubric[], rubric: string, item: string): Item | undefined {
  return rubrics.find(({ id }) => id === rubric)?.items.find(({ id }) => id === item);
}
