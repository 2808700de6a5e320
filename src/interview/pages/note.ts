import { recordAnswer } from '../walk/answering.js';
import { offers } from '../walk/card.js';
import { headerOf } from '../walk/progress.js';
import { answerAt, askOf } from '../walk/spots.js';
import type { PageOf } from '../walk/state.js';
import { afterAnswer, openAnswer } from '../walk/steps.js';
import { chain, turnTo } from '../walk/turn.js';
import type { PageKind } from './page_kind.js';

/** A remark that goes with the answer; empty removes it. */
export const note: PageKind<PageOf<'note'>> = {
  card: (state, { spot, input }) => ({
    header: headerOf(state, spot),
    context: askOf(state, spot),
    ask: 'A note on this answer',
    hints: [],
    body: { as: 'fields', fields: [{ id: 'note', label: 'Note', lines: true }], input },
    answer: { lead: '', given: '' },
    enter: 'confirm',
    commands: offers('back', 'editor', 'leave', 'help'),
    side: true,
  }),
  confirm(state, { spot, after, input }, context) {
    const former = answerAt(state, spot);
    if (former === undefined) return turnTo(openAnswer(state, spot));
    const text = (input.texts[0] ?? '').trim();
    const { note: before, ...bare } = former;
    const same = text === (before ?? '');
    const turn = same
      ? turnTo(state)
      : recordAnswer(state, spot, text === '' ? bare : { ...bare, note: text }, context);
    return chain(turn, (next) => (after === 'go_on' ? afterAnswer(next, spot) : turnTo(openAnswer(next, spot))));
  },
  command: (state, { spot }) => turnTo(openAnswer(state, spot)),
};
