import type { Answer } from '../../core/answers/types.js';
import type { Accepted } from '../ask/asker.js';
import { askerOf } from '../ask/index.js';
import { keptNote, recordAnswer } from '../walk/answering.js';
import { offeredState } from '../walk/former.js';
import { sameValue } from '../walk/same_value.js';
import { answerAt } from '../walk/spots.js';
import type { Context, PageOf, Turn, WalkState } from '../walk/state.js';
import { goOn } from '../walk/steps.js';
import { chain, refuse, show, turnTo } from '../walk/turn.js';

type Question = PageOf<'question'>;

function acceptedOf(state: WalkState, { spot, input }: Question): Accepted {
  return askerOf(spot.item).accept(spot.item, input, state.held.sheet.profile);
}

/** Puts what is chosen or typed on the sheet, unless it is there already. */
export function take(state: WalkState, page: Question, context: Context): Taken {
  const accepted = acceptedOf(state, page);
  if (accepted === 'nothing') return 'nothing';
  if (!('value' in accepted)) return 'unready';
  const former = answerAt(state, page.spot);
  if (former?.state === 'answered' && sameValue(former.value, accepted.value)) {
    return { turn: turnTo(state), fresh: false };
  }
  const evidence = former?.state === 'answered' ? former.evidence : [];
  const answer: Answer = { state: 'answered', value: accepted.value, evidence, ...keptNote(state, page.spot) };
  return { turn: recordAnswer(state, page.spot, answer, context), fresh: true };
}

type Taken = { readonly turn: Turn; readonly fresh: boolean } | 'nothing' | 'unready';

/** Enter on a question that was answered "don't know" or "does not apply" keeps that, or says it again as last time. */
export function nothingGiven(state: WalkState, { spot, input, levels }: Question, context: Context): Turn {
  if (answerAt(state, spot) !== undefined) return goOn(state, spot);
  const former = levels === 'shown' ? offeredState(state, spot) : undefined;
  if (former !== undefined) {
    const { note: _aged, ...again } = former;
    return chain(recordAnswer(state, spot, again, context), (next) => goOn(next, spot));
  }
  const slash = input.as === 'fields' ? '/' : '';
  const first = {
    pick: 'Choose an answer first',
    tick: 'Tick at least one, or 0 for none of these',
    fields: 'Type an answer first',
  };
  return refuse(state, `${first[input.as]}, or press ${slash}s to decide later.`);
}

export function refuseInput(state: WalkState, page: Question): Turn {
  const accepted = acceptedOf(state, page);
  if (accepted === 'nothing' || !('input' in accepted)) return turnTo(state);
  const next = show(state, { ...page, input: accepted.input });
  return accepted.problem === undefined ? turnTo(next) : refuse(next, accepted.problem);
}
