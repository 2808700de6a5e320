import type { NotApplicableAnswer } from '../../core/answers/types.js';
import type { NotApplicableReason } from '../../core/words.js';
import { REASON_IN_WORDS } from '../plain_words.js';
import { keptNote, recordAnswer } from '../walk/answering.js';
import { offers } from '../walk/card.js';
import { startPick } from '../walk/pick.js';
import { headerOf } from '../walk/progress.js';
import { askOf } from '../walk/spots.js';
import type { Context, PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { goOn, openAnswer } from '../walk/steps.js';
import { chain, refuse, show, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import type { PageKind } from './page_kind.js';

/** Why a question does not apply. */
export const reason: PageKind<PageOf<'reason'>> = {
  card(state, { spot, input }) {
    const options = reasonsOf(spot).map((word, index) => ({ label: `${index + 1}`, text: REASON_IN_WORDS[word] }));
    const body = { as: 'pick', options, input } as const;
    return {
      header: headerOf(state, spot),
      context: askOf(state, spot),
      ask: 'Why does it not apply?',
      hints: reasonsOf(spot).includes('not_my_job') ? [] : [PART_OF_THE_ROLE],
      body,
      answer: answerLine(body, undefined),
      enter: 'confirm',
      commands: offers('back', 'leave', 'help'),
      side: true,
    };
  },
  confirm(state, { spot, input }, context) {
    const chosen = input.chosen === null ? undefined : reasonsOf(spot)[input.chosen];
    if (chosen === undefined) return refuse(state, 'Choose a reason, or press b to go back to the question.');
    if (chosen === 'not_my_job') return turnTo(show(state, { kind: 'whose', spot, input: startPick() }));
    return recordReason(state, spot, { reason: chosen }, context);
  },
  command: (state, { spot }) => turnTo(openAnswer(state, spot)),
};

const PART_OF_THE_ROLE =
  "Somebody else's job is no reason here: the question belongs to the role, whoever does it now.";

function reasonsOf({ item }: Spot): readonly NotApplicableReason[] {
  return item.na?.reasons ?? [];
}

/** Notes that a question does not apply, and goes on. */
export function recordReason(
  state: WalkState,
  spot: Spot,
  why: Pick<NotApplicableAnswer, 'reason' | 'whose'>,
  context: Context,
): Turn {
  const answer = { state: 'not_applicable', ...why, ...keptNote(state, spot) } as const;
  return chain(recordAnswer(state, spot, answer, context), (next) => goOn(next, spot));
}
