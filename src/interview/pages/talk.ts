import { type Offer, offers } from '../walk/card.js';
import { privateOffers } from '../walk/private_steps.js';
import { headerOf } from '../walk/progress.js';
import { recordAloud } from '../walk/recording.js';
import { answerAt, askOf, wordsTo } from '../walk/spots.js';
import type { Context, PageOf, Spot, Turn, WalkState } from '../walk/state.js';
import { openAnswer } from '../walk/steps.js';
import { chain, turnTo } from '../walk/turn.js';
import type { PageKind } from './page_kind.js';
import { probesFor } from './probes.js';
import { goBefore, NOT_FOR_THIS, question } from './question.js';

type TalkPage = PageOf<'talk'>;

/** Facilitated: the question as it is put, what to ask next, and room for what is said. */
export const talk: PageKind<TalkPage> = {
  card(state, { spot, input }) {
    const said = (input.texts[0] ?? '').trim() !== '';
    const where = spot.item.type === 'level' ? 'level' : 'answer';
    return {
      header: headerOf(state, spot),
      ask: askOf(state, spot),
      hints: probesFor(state, spot),
      body: {
        as: 'fields',
        fields: [{ id: 'words', label: 'In their words', hint: IN_THEIR_WORDS, lines: true }],
        input,
      },
      answer: { lead: '', given: '' },
      enter: said ? `keep it, then the ${where}` : `on to the ${where}`,
      commands: offered(state, spot),
      refused: { ...REFUSED, not_applicable: NOT_FOR_THIS },
      side: false,
    };
  },
  confirm(state, { spot, input }, context) {
    return chain(keep(state, spot, (input.texts[0] ?? '').trim(), context), (next) => turnTo(openAnswer(next, spot)));
  },
  command(state, page, name, context) {
    if (name === 'back') return goBefore(state, page);
    const next = openAnswer(state, page.spot);
    return question.command(next, next.page as PageOf<'question'>, name, context);
  },
};

const IN_THEIR_WORDS = 'in their words';

const REFUSED = {
  evidence: 'Evidence goes with the answer; Enter leads there.',
  note: 'What is typed here is the note.',
  take_back: 'The answer is on the next page; Enter leads there.',
  reveal: 'The levels are on the next page; Enter leads there.',
};

function offered(state: WalkState, spot: Spot): Offer[] {
  return [
    { name: 'back' },
    answerAt(state, spot) === undefined ? { name: 'skip' } : { name: 'skip', label: 'next' },
    { name: 'dont_know' },
    ...(spot.item.na === null ? [] : offers('not_applicable')),
    ...privateOffers(state),
    ...offers('editor', 'declined', 'go_to', 'leave', 'help'),
  ];
}

/** Saved before any level is chosen: what somebody said must not hang on a number. */
function keep(state: WalkState, spot: Spot, said: string, { today }: Context): Turn {
  const words = said === '' ? null : said;
  if (words === (wordsTo(state, spot) ?? null)) return turnTo(state);
  return recordAloud(state, { kind: 'heard', on: today, rubric: spot.rubric.id, item: spot.item.id, words });
}
