import type { Evidence } from '../../core/answers/types.js';
import { type Relation, WITNESSES, type Witness } from '../../core/words.js';
import { recordAnswer } from '../walk/answering.js';
import { readDay } from '../walk/day.js';
import { answerAt } from '../walk/spots.js';
import type { Context, PageOf, Turn, WalkState } from '../walk/state.js';
import { leaveSide } from '../walk/steps.js';
import { chain } from '../walk/turn.js';

/** As many as an answers file may hold. */
export const MOST_NOTED = 50;

/** Whether somebody of this relation may say that they have seen the evidence. */
export function canWitness(relation: Relation): relation is Witness {
  return (WITNESSES as readonly Relation[]).includes(relation);
}

/** Adds the evidence to the answer and leaves the side step. */
export function addEvidence(
  state: WalkState,
  page: PageOf<'evidence_details' | 'evidence_seen'>,
  texts: readonly string[],
  seen: Pick<Evidence, 'seen_by'>,
  context: Context,
): Turn {
  const answer = answerAt(state, page.spot);
  if (answer?.state !== 'answered') return leaveSide(state, page.spot, page.after);
  const [note = '', date = ''] = texts.map((text) => text.trim());
  const day = readDay(date, context.today);
  const added: Evidence = {
    kind: page.evidence,
    ...(note === '' ? {} : { note }),
    ...('day' in day ? { date: day.day } : {}),
    ...seen,
  };
  const turn = recordAnswer(state, page.spot, { ...answer, evidence: [...answer.evidence, added] }, context);
  return chain(turn, (next) => leaveSide(next, page.spot, page.after));
}
