import type { AnswerValue } from '../../core/answers/types.js';
import type { QuestionInput } from '../ask/asker.js';
import { askerOf } from '../ask/index.js';
import { startFields } from './fields.js';
import { offeredValue } from './former.js';
import { startPick } from './pick.js';
import { lacksProof } from './proof.js';
import { answerAt, askedSpots, isAsked, isFacilitated, openSpots, spotBeside, wordsTo } from './spots.js';
import type { After, Spot, Turn, WalkState } from './state.js';
import { addNews, show, turnTo } from './turn.js';

/** A question from its beginning. */
export function openQuestion(state: WalkState, spot: Spot): WalkState {
  return isTalk(state, spot) ? openTalk(state, spot) : openAnswer(state, spot);
}

/** Facilitated, a question is talked about before it is answered; an answer in words is the talk itself. */
export function isTalk(state: WalkState, { item }: Spot): boolean {
  return isFacilitated(state) && item.type !== 'text';
}

/** Reading levels aloud would teach the right one. */
export function hides(state: WalkState, { item }: Spot): boolean {
  return isFacilitated(state) && item.type === 'level';
}

/** The question as it is asked in the room, with what was said before. */
export function openTalk(state: WalkState, spot: Spot): WalkState {
  return show(state, { kind: 'talk', spot, input: startFields([wordsTo(state, spot) ?? '']) });
}

/** Where a question is answered, with the answer given before, or with that of last time to be confirmed. */
export function openAnswer(state: WalkState, spot: Spot): WalkState {
  const answer = answerAt(state, spot);
  const given = answer?.state === 'answered' ? answer.value : undefined;
  const levels = hides(state, spot) ? 'hidden' : 'shown';
  // What is out of sight is not chosen either.
  const former = levels === 'shown' ? offeredValue(state, spot) : undefined;
  return show(state, { kind: 'question', spot, levels, input: startedWith(state, spot, given, former) });
}

function startedWith(
  { held }: WalkState,
  { item }: Spot,
  given: AnswerValue | undefined,
  former: AnswerValue | undefined,
): QuestionInput {
  const { start, again = start } = askerOf(item);
  return former === undefined ? start(item, given, held.sheet.profile) : again(item, former, held.sheet.profile);
}

/** A question in particular while it is asked, else the first open one, or the review when none is open. */
export function openFirst(state: WalkState, wanted?: Spot): WalkState {
  if (wanted !== undefined && isAsked(state, wanted)) return openQuestion(state, wanted);
  const first = openSpots(state)[0];
  if (first === undefined) return openReview(state);
  const opened = openQuestion(state, first);
  return isUntouched(state) ? announce(opened, first, 'First') : opened;
}

/** Nothing of the rubrics is answered yet. */
function isUntouched({ held }: WalkState): boolean {
  return Object.keys(held.sheet.answers).length === 0 && Object.keys(held.heard).length === 0;
}

/** Where one section ends and another begins, it is said; a single section needs no name. */
function announce(state: WalkState, { rubric }: Spot, lead: 'First' | 'Next'): WalkState {
  const asked = askedSpots(state);
  const here = asked.filter((spot) => spot.rubric.id === rubric.id).length;
  if (here === asked.length) return state;
  return addNews(state, `${lead}: ${rubric.title}, ${here === 1 ? 'one question' : `${here} questions`}.`);
}

export function openReview(state: WalkState): WalkState {
  return show({ ...state, visiting: false }, { kind: 'review', input: startPick() });
}

export function openEvidence(state: WalkState, spot: Spot, after: After): WalkState {
  return show(state, { kind: 'evidence', spot, after, input: startPick() });
}

/** The next question in order, or the review after the last and after a visit from there. */
export function goOn(state: WalkState, spot: Spot): Turn {
  const next = state.visiting ? undefined : spotBeside(state, spot, 1);
  if (next === undefined) return turnTo(openReview(state));
  const opened = openQuestion(state, next);
  return turnTo(next.rubric.id === spot.rubric.id ? opened : announce(opened, next, 'Next'));
}

/** After a new answer: what shows it, if that matters; then on. */
export function afterAnswer(state: WalkState, spot: Spot): Turn {
  if (!lacksProof(state, spot, answerAt(state, spot))) return goOn(state, spot);
  return turnTo(openEvidence(state, spot, 'go_on'));
}

/** Where a side step leads. */
export function leaveSide(state: WalkState, spot: Spot, after: After): Turn {
  return after === 'go_on' ? goOn(state, spot) : turnTo(openAnswer(state, spot));
}
