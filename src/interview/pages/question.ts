import type { Answer, AnswerValue } from '../../core/answers/types.js';
import { askerOf } from '../ask/index.js';
import { keptNote, recordAnswer } from '../walk/answering.js';
import type { Card, Offer } from '../walk/card.js';
import { openContext } from '../walk/context_steps.js';
import { fieldAt } from '../walk/fields.js';
import type { Body } from '../walk/input.js';
import { startPick } from '../walk/pick.js';
import { privateOffers } from '../walk/private_steps.js';
import { headerOf } from '../walk/progress.js';
import { answerAt, askOf, isFacilitated, spotBeside, wordsTo } from '../walk/spots.js';
import type { Context, PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { afterAnswer, goOn, hides, isTalk, openAnswer, openTalk } from '../walk/steps.js';
import { chain, refuse, say, sayBefore, show, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import { beside } from './beside.js';
import { fromCheckins, takeOffers } from './gathered.js';
import { againByEnter, lastTime, offeredLine } from './last_time.js';
import type { PageKind } from './page_kind.js';
import { probesFor } from './probes.js';
import { nothingGiven, refuseInput, take } from './taking.js';

type Question = PageOf<'question'>;

/** A question of a rubric. */
export const question: PageKind<Question> = {
  card(state, page): Card {
    const { spot, input } = page;
    const answer = answerAt(state, spot);
    const body = inSight(
      askerOf(spot.item).body(spot.item, input, formerValue(answer), state.held.sheet.profile),
      page,
    );
    return {
      header: headerOf(state, spot),
      ask: askOf(state, spot),
      hints: [
        ...(isFacilitated(state) ? saidTo(state, spot) : []),
        ...(page.levels === 'shown' ? lastTime(state, spot) : []),
        ...fromCheckins(state, spot, input.as === 'fields' ? '/' : ''),
      ],
      body,
      answer: offeredLine(state, page) ?? answerLine(body, answer),
      enter: enterOn(state, page, body),
      commands: offered(state, page, answer, body),
      refused: { not_applicable: NOT_FOR_THIS },
      side: false,
    };
  },

  confirm(state, page, context) {
    const taken = take(state, page, context);
    if (taken === 'nothing') return nothingGiven(state, page, context);
    if (taken === 'unready') return refuseInput(state, page);
    return taken.fresh ? chain(taken.turn, (next) => afterAnswer(next, page.spot)) : goOn(taken.turn.state, page.spot);
  },

  command(state, page, name, context) {
    switch (name) {
      case 'back':
        return goBack(state, page);
      case 'skip':
        return skip(state, page.spot);
      case 'dont_know':
      case 'declined':
        return without(state, page.spot, name, context);
      case 'not_applicable':
        return turnTo(show(state, { kind: 'reason', spot: page.spot, input: startPick(onlyReason(page.spot)) }));
      case 'evidence':
      case 'take':
      case 'note':
        return beside(state, page, name, context);
      case 'reveal':
        return turnTo(show(state, { ...page, levels: page.levels === 'shown' ? 'hidden' : 'shown' }));
      case 'take_back':
        return takeBack(state, page.spot, context);
      default:
        return turnTo(state);
    }
  },
};

function enterOn(state: WalkState, page: Question, body: Body): string {
  if (body.as === 'fields' && body.input.at < body.fields.length - 1) return 'next field';
  return againByEnter(state, page) ?? 'confirm';
}

export const NOT_FOR_THIS = 'Every team has an answer to this one; "don\'t know" is an answer, too.';

/** The descriptions may be out of sight; the levels never are. */
function inSight(body: Body, { levels }: Question): Body {
  if (levels === 'shown' || body.as !== 'pick') return body;
  return { ...body, options: body.options.map((option) => ({ ...option, text: '' })) };
}

/** What was said a page before, or what to ask where the answer itself is in words. */
function saidTo(state: WalkState, spot: Spot): string[] {
  if (spot.item.type === 'text') return probesFor(state, spot);
  const words = wordsTo(state, spot);
  return words === undefined ? [] : [`In their words: ${words}`];
}

function offered(state: WalkState, { spot, levels }: Question, answer: Answer | undefined, body: Body): Offer[] {
  const { item } = spot;
  const answered = answer !== undefined;
  const long = body.as === 'fields' && body.fields[body.input.at]?.lines === true;
  return [
    { name: 'back' },
    answered ? { name: 'skip', label: 'next' } : { name: 'skip' },
    { name: 'dont_know' },
    ...(item.na === null ? [] : [{ name: 'not_applicable' } as const]),
    ...(hides(state, spot)
      ? [{ name: 'reveal', label: levels === 'shown' ? 'hide the levels' : 'show the levels' } as const]
      : []),
    { name: 'evidence' },
    ...takeOffers(state, spot),
    isTalk(state, spot) ? { name: 'note', label: 'their words' } : { name: 'note' },
    ...privateOffers(state),
    ...(long ? [{ name: 'editor' } as const] : []),
    ...(answered ? [{ name: 'take_back' } as const] : []),
    { name: 'declined' },
    { name: 'go_to' },
    { name: 'leave' },
    { name: 'help' },
  ];
}

function formerValue(answer: Answer | undefined): AnswerValue | undefined {
  return answer?.state === 'answered' ? answer.value : undefined;
}

/** To the field before, else to the question before. */
function goBack(state: WalkState, page: Question): Turn {
  const { input, spot } = page;
  if (input.as === 'fields' && input.at > 0) {
    return turnTo(show(state, { ...page, input: fieldAt(input, input.at - 1) }));
  }
  return isTalk(state, spot) ? turnTo(openTalk(state, spot)) : goBefore(state, page);
}

/** To the end of the question before, or to the context before the first. */
export function goBefore(state: WalkState, page: PageOf<'question' | 'talk'>): Turn {
  const before = spotBeside(state, page.spot, -1);
  if (before !== undefined) return turnTo(openAnswer(state, before));
  return state.plan.context.length > 0
    ? turnTo(openContext(state, page))
    : refuse(state, 'This is the first question.');
}

/** Leaves the answer as it is, or the question open. */
function skip(state: WalkState, spot: Spot): Turn {
  const next = goOn(state, spot);
  const open = answerAt(state, spot) === undefined && next.state.page.kind !== 'review';
  return open ? turnTo(sayBefore(next.state, 'Left open for now; the review at the end lists it.')) : next;
}

function without(state: WalkState, spot: Spot, how: 'dont_know' | 'declined', context: Context): Turn {
  if (answerAt(state, spot)?.state === how) return goOn(state, spot);
  const turn = recordAnswer(state, spot, { state: how, ...keptNote(state, spot) }, context);
  return chain(turn, (next) => goOn(next, spot));
}

/** There is nothing to choose about a single reason, but it is still shown before it is taken. */
function onlyReason({ item }: Spot): number | null {
  return item.na?.reasons.length === 1 ? 0 : null;
}

function takeBack(state: WalkState, spot: Spot, context: Context): Turn {
  return chain(recordAnswer(state, spot, null, context), (next) =>
    turnTo(say(openAnswer(next, spot), 'notice', 'The answer is taken back; the question is open again.')),
  );
}
