import { startFields } from '../walk/fields.js';
import { answerAt } from '../walk/spots.js';
import type { After, Context, PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { isTalk, openEvidence, openTalk } from '../walk/steps.js';
import { chain, refuse, show, turnTo } from '../walk/turn.js';
import { takeGathered } from './gathered.js';
import { againByEnter } from './last_time.js';
import { refuseInput, take } from './taking.js';

/** Evidence and notes go with an answer: one that is chosen and not yet confirmed is taken first. */
export function beside(state: WalkState, page: PageOf<'question'>, name: Beside, context: Context): Turn {
  if (againByEnter(state, page) !== null) return refuse(state, CONFIRM_FIRST);
  const taken = take(state, page, context);
  if (taken === 'unready') return refuseInput(state, page);
  const turn = taken === 'nothing' ? turnTo(state) : taken.turn;
  const fresh = taken !== 'nothing' && taken.fresh;
  return chain(turn, (next) => openBeside(next, page.spot, name, fresh ? 'go_on' : 'stay', context));
}

const CONFIRM_FIRST = 'Confirm the answer of last time with Enter first; this goes with the answer.';

type Beside = 'evidence' | 'take' | 'note';

function openBeside(state: WalkState, spot: Spot, name: Beside, after: After, context: Context): Turn {
  if (name === 'note' && isTalk(state, spot)) return turnTo(openTalk(state, spot));
  const answer = answerAt(state, spot);
  if (answer === undefined) return refuse(state, 'Answer first; this goes with the answer.');
  if (name === 'note') {
    return turnTo(show(state, { kind: 'note', spot, after, input: startFields([answer.note ?? '']) }));
  }
  if (answer.state !== 'answered') return refuse(state, 'Evidence goes with an answer; there is none here yet.');
  return name === 'take' ? takeGathered(state, spot, after, context) : turnTo(openEvidence(state, spot, after));
}
