import type { Gathered } from '../../core/checkin/types.js';
import type { Witness } from '../../core/words.js';
import { recordAnswer } from '../walk/answering.js';
import { type Offer, offers } from '../walk/card.js';
import { gatheredFor } from '../walk/gathered.js';
import { graphemes } from '../walk/graphemes.js';
import { headerOf } from '../walk/progress.js';
import { answerAt, askOf } from '../walk/spots.js';
import type { After, Context, PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { leaveSide, openEvidence } from '../walk/steps.js';
import { startTick } from '../walk/tick.js';
import { chain, refuse, show, turnTo } from '../walk/turn.js';
import { MOST_NOTED } from './adding_evidence.js';
import { answerLine } from './answer_line.js';
import { evidenceInWords } from './evidence_words.js';
import type { PageKind } from './page_kind.js';

/** Which of several pieces of evidence from check-ins go with the answer. */
export const gathered: PageKind<PageOf<'gathered'>> = {
  card(state, { spot, input }) {
    const options = gatheredFor(state, spot).map((each, index) => ({ label: `${index + 1}`, text: inWords(each) }));
    const body = { as: 'tick', options, input } as const;
    return {
      header: headerOf(state, spot),
      context: askOf(state, spot),
      ask: 'Which of these show it?',
      hints: [],
      body,
      answer: answerLine(body, undefined),
      enter: input.ticked.length === 0 ? 'none of them' : 'confirm',
      commands: offers('back', 'leave', 'help'),
      side: true,
    };
  },
  confirm(state, { spot, after, input }, context) {
    const all = gatheredFor(state, spot);
    const chosen = input.ticked.flatMap((index) => all[index] ?? []);
    return chosen.length === 0 ? turnTo(openEvidence(state, spot, after)) : take(state, spot, chosen, after, context);
  },
  command: (state, { spot, after }) => turnTo(openEvidence(state, spot, after)),
};

/** Beside a question: what check-ins have for it. Nothing counts before it is taken. */
export function fromCheckins(state: WalkState, spot: Spot, slash = ''): string[] {
  const found = gatheredFor(state, spot);
  const last = found.at(-1);
  if (last === undefined) return [];
  const whose = state.held.sheet.rater.relation === 'self' ? 'your' : 'the';
  const [many, how] = found.length === 1 ? ['', 'take it'] : [`${found.length} pieces, the last of `, 'choose'];
  return [`From ${whose} check-ins: ${many}${inWords(last)}. Press ${slash}t to ${how}.`];
}

/** The command is there only where there is something to take. */
export function takeOffers(state: WalkState, spot: Spot): Offer[] {
  return gatheredFor(state, spot).length === 0 ? [] : offers('take');
}

/** Takes the only piece, or asks which. */
export function takeGathered(state: WalkState, spot: Spot, after: After, context: Context): Turn {
  const found = gatheredFor(state, spot);
  if (found.length > 1) return turnTo(show(state, { kind: 'gathered', spot, after, input: startTick() }));
  return take(state, spot, found, after, context);
}

/** Each is saved by itself, as evidence that is typed would be. */
function take(state: WalkState, spot: Spot, chosen: readonly Gathered[], after: After, context: Context): Turn {
  let turn = turnTo(state);
  for (const { evidence } of chosen) {
    const answer = answerAt(turn.state, spot);
    if (answer?.state !== 'answered') return turn;
    if (answer.evidence.length >= MOST_NOTED) return chain(turn, (next) => refuse(next, ENOUGH));
    const more = { ...answer, evidence: [...answer.evidence, evidence] };
    turn = chain(turn, (next) => recordAnswer(next, spot, more, context));
  }
  return chain(turn, (next) => leaveSide(next, spot, after));
}

export const ENOUGH = `${MOST_NOTED} pieces of evidence are enough for one answer.`;

/** "2026-12-04, a document, notes of six calls, seen by the manager". */
function inWords({ on, evidence }: Gathered): string {
  const { date, note, seen_by, ...rest } = evidence;
  const short = evidenceInWords({
    ...rest,
    ...(note === undefined ? {} : { note: cut(note.replace(/\s+/g, ' ')) }),
    ...(date === undefined || date === on ? {} : { date }),
  });
  const seen = seen_by === undefined ? '' : `, seen by ${WITNESS_IN_WORDS[seen_by]}`;
  return `${on}, ${short.charAt(0).toLowerCase()}${short.slice(1)}${seen}`;
}

function cut(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${graphemes(text.slice(0, MOST_SHOWN)).slice(0, -1).join('')}…`;
}

const MOST_SHOWN = 120;

const WITNESS_IN_WORDS: Readonly<Record<Witness, string>> = {
  manager: 'the manager',
  report: 'somebody of the team',
  peer: 'a colleague',
  sponsor: 'the sponsor',
  consultant: 'the consultant',
};
