import type { Evidence } from '../../core/answers/types.js';
import type { EvidenceKind } from '../../core/words.js';
import { EVIDENCE_IN_WORDS } from '../plain_words.js';
import { recordAnswer } from '../walk/answering.js';
import { offers } from '../walk/card.js';
import { startFields } from '../walk/fields.js';
import type { Option } from '../walk/input.js';
import { headerOf } from '../walk/progress.js';
import { answerAt, askOf } from '../walk/spots.js';
import type { Context, PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { leaveSide, openAnswer } from '../walk/steps.js';
import { chain, refuse, show, turnTo } from '../walk/turn.js';
import { MOST_NOTED } from './adding_evidence.js';
import { answerLine } from './answer_line.js';
import { evidenceInWords } from './evidence_words.js';
import { ENOUGH, fromCheckins, takeGathered, takeOffers } from './gathered.js';
import { evidenceLastTime } from './last_time.js';
import type { PageKind } from './page_kind.js';

const KINDS = Object.keys(EVIDENCE_IN_WORDS) as EvidenceKind[];

/** What shows that an answer is true. One step that costs one key when there is nothing. */
export const evidence: PageKind<PageOf<'evidence'>> = {
  card(state, { spot, input }) {
    const body = { as: 'pick', options: optionsFor(noted(state, spot)), input } as const;
    return {
      header: headerOf(state, spot),
      context: askOf(state, spot),
      ask: 'What shows it?',
      hints: [
        ...examples(spot),
        ...evidenceLastTime(state, spot),
        ...fromCheckins(state, spot),
        ...notedInWords(noted(state, spot)),
      ],
      body,
      answer: answerLine(body, undefined),
      enter: input.chosen === null ? 'nothing to hand' : 'confirm',
      commands: [...offers('back'), ...takeOffers(state, spot), ...offers('go_to', 'leave', 'help')],
      side: true,
    };
  },
  confirm(state, { spot, after, input }, context) {
    if (input.chosen === null) return leaveSide(state, spot, after);
    const kind = KINDS[input.chosen];
    if (kind === undefined) return clear(state, spot, context);
    if (noted(state, spot).length >= MOST_NOTED) return refuse(state, ENOUGH);
    return turnTo(show(state, { kind: 'evidence_details', spot, after, evidence: kind, input: startFields(['', '']) }));
  },
  command(state, { spot, after }, name, context) {
    return name === 'take' ? takeGathered(state, spot, after, context) : turnTo(openAnswer(state, spot));
  },
};

function noted(state: WalkState, spot: Spot): readonly Evidence[] {
  const answer = answerAt(state, spot);
  return answer?.state === 'answered' ? answer.evidence : [];
}

function optionsFor(already: readonly Evidence[]): Option[] {
  const options = KINDS.map((kind, index) => ({ label: `${index + 1}`, text: EVIDENCE_IN_WORDS[kind] }));
  if (already.length === 0) return options;
  return [...options, { label: `${KINDS.length + 1}`, text: 'Remove what is noted so far' }];
}

function examples({ item }: Spot): string[] {
  const { examples: given } = item.evidence;
  return given.length === 0 ? [] : [`For example: ${given.join(' · ')}`];
}

function notedInWords(already: readonly Evidence[]): string[] {
  return already.length === 0 ? [] : [`Noted so far: ${already.map(evidenceInWords).join(' · ')}`];
}

function clear(state: WalkState, spot: Spot, context: Context): Turn {
  const answer = answerAt(state, spot);
  if (answer?.state !== 'answered') return refuse(state, 'There is nothing noted.');
  const turn = recordAnswer(state, spot, { ...answer, evidence: [] }, context);
  return chain(turn, (next) => turnTo(openAnswer(next, spot)));
}
