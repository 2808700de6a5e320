import { offers } from '../walk/card.js';
import type { PageOf } from '../walk/state.js';
import { show, turnTo } from '../walk/turn.js';
import type { PageKind } from './page_kind.js';

/** What helps with the page below; Enter closes it. */
export const help: PageKind<PageOf<'help'>> = {
  card: (_state, { paragraphs, input }) => ({
    header: ['Help'],
    ask: '',
    hints: [],
    body: { as: 'reading', paragraphs, input },
    answer: { lead: '', given: '' },
    enter: 'close',
    commands: offers('back', 'leave'),
    side: true,
  }),
  confirm: (state, { under }) => turnTo(show(state, under)),
  command: (state, { under }) => turnTo(show(state, under)),
};
