import { offers } from '../walk/card.js';
import type { CommandName } from '../walk/commands.js';
import type { Option } from '../walk/input.js';
import { privateOffers } from '../walk/private_steps.js';
import { lacksProof } from '../walk/proof.js';
import { answerAt, askedSpots, openSpots } from '../walk/spots.js';
import type { PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { openAnswer, openEvidence, openQuestion } from '../walk/steps.js';
import { refuse, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import { startCauses } from './cause.js';
import type { PageKind } from './page_kind.js';

type Review = PageOf<'review'>;

/** Before the end: what is open and what nothing shows yet, each a number away. */
export const review: PageKind<Review> = {
  card(state, { input }) {
    const options = unsettled(state).map(({ option }) => option);
    const body = { as: 'pick', options, input } as const;
    const { length: open } = openSpots(state);
    return {
      header: [`Review · ${askedSpots(state).length - open} of ${askedSpots(state).length} done`, 'Review'],
      ask: 'Before you finish',
      hints: hintsFor(state, open),
      body,
      answer: { ...answerLine(body, undefined), lead: options.length === 0 ? '' : 'Go to question:' },
      enter: input.chosen === null && open > 0 ? '' : input.chosen === null ? 'finish' : 'go there',
      commands: [
        ...offers('finish', 'back', ...withContext(state)),
        ...privateOffers(state),
        ...offers('go_to', 'leave', 'help'),
      ],
      refused: { skip: 'There is nothing to skip here: a number goes to its question, f finishes.' },
      side: false,
    };
  },
  confirm(state, { input }, context) {
    const chosen = input.chosen === null ? undefined : unsettled(state)[input.chosen];
    if (chosen !== undefined) return visit(state, chosen);
    if (input.typed !== '') return refuse(state, `${input.typed} is not on this list; g goes to any question.`);
    const { length: open } = openSpots(state);
    if (open === 0) return startCauses(state, context);
    return refuse(state, `${questions(open)} still open. A number goes there; f finishes all the same.`);
  },
  command(state, _page, name, context) {
    if (name === 'finish') return startCauses(state, context);
    const last = askedSpots(state).at(-1);
    return last === undefined ? refuse(state, 'There is no question here.') : turnTo(openAnswer(state, last));
  },
};

function withContext({ plan }: WalkState): CommandName[] {
  return plan.context.length > 0 ? ['context'] : [];
}

interface Unsettled {
  readonly spot: Spot;
  readonly open: boolean;
  readonly option: Option;
}

function unsettled(state: WalkState): Unsettled[] {
  return askedSpots(state).flatMap((spot, index) => {
    const answer = answerAt(state, spot);
    const open = answer === undefined;
    if (!open && !lacksProof(state, spot, answer)) return [];
    const aside = open ? 'not answered' : 'nothing shows it yet';
    const text = `${spot.rubric.title}: ${spot.item.title}`;
    return [{ spot, open, option: { label: `${index + 1}`, text, aside } }];
  });
}

function hintsFor(state: WalkState, open: number): string[] {
  const unproven = unsettled(state).length - open;
  return [
    ...(state.held.finished ? ['This interview was finished. It opens again with the first change.'] : []),
    open === 0 ? 'Every question is answered.' : `${questions(open)} still open.`,
    ...(unproven === 0
      ? []
      : [`${answers(unproven)} nothing that shows it yet: the report calls that claimed, not proven.`]),
  ];
}

function questions(count: number): string {
  return count === 1 ? 'One question is' : `${count} questions are`;
}

function answers(count: number): string {
  return count === 1 ? 'One answer has' : `${count} answers have`;
}

function visit(state: WalkState, { spot, open }: Unsettled): Turn {
  const visiting = { ...state, visiting: true };
  return turnTo(open ? openQuestion(visiting, spot) : openEvidence(visiting, spot, 'go_on'));
}
