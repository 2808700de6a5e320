import { voiceOf } from '../../core/answers/heard.js';
import { whoseInWords } from '../plain_words.js';
import { offers } from '../walk/card.js';
import { startFields } from '../walk/fields.js';
import { startPick } from '../walk/pick.js';
import { headerOf } from '../walk/progress.js';
import { askOf } from '../walk/spots.js';
import type { PageOf, WalkState } from '../walk/state.js';
import { openAnswer } from '../walk/steps.js';
import { refuse, show, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import type { PageKind } from './page_kind.js';
import { recordReason } from './reason.js';

/** Whose job it is instead. "Nobody's" is an answer, and one that matters. */
export const whose: PageKind<PageOf<'whose'>> = {
  card(state, { spot, input }) {
    const texts = [...Object.values(wordsFor(state)), 'Somebody else: type who'];
    const options = texts.map((text, index) => ({ label: `${index + 1}`, text }));
    const body = { as: 'pick', options, input } as const;
    return {
      header: headerOf(state, spot),
      context: askOf(state, spot),
      ask: 'Whose job is it?',
      hints: [],
      body,
      answer: answerLine(body, undefined),
      enter: 'confirm',
      commands: offers('back', 'leave', 'help'),
      side: true,
    };
  },
  confirm(state, { spot, input }, context) {
    if (input.chosen === null) return refuse(state, "Choose whose job it is; 1 if it is nobody's.");
    const owner = Object.keys(wordsFor(state))[input.chosen];
    if (owner === undefined) return turnTo(show(state, { kind: 'whose_name', spot, input: startFields(['']) }));
    return recordReason(state, spot, { reason: 'not_my_job', whose: owner }, context);
  },
  command: (state, { spot }) => turnTo(openAnswer(state, spot)),
};

/** Somebody who is not on the list. */
export const whoseName: PageKind<PageOf<'whose_name'>> = {
  card: (state, { spot, input }) => ({
    header: headerOf(state, spot),
    context: askOf(state, spot),
    ask: 'Whose job is it?',
    hints: [],
    body: {
      as: 'fields',
      fields: [{ id: 'whose', label: 'Whose', hint: 'a role rather than a name', most: 200 }],
      input,
    },
    answer: { lead: '', given: '' },
    enter: 'confirm',
    commands: offers('back', 'leave', 'help'),
    side: true,
  }),
  confirm(state, { spot, input }, context) {
    const owner = (input.texts[0] ?? '').trim();
    if (owner === '') return refuse(state, 'Type whose job it is, or /b to choose from the list.');
    return recordReason(state, spot, { reason: 'not_my_job', whose: owner }, context);
  },
  command: (state, { spot }) => turnTo(show(state, { kind: 'whose', spot, input: startPick() })),
};

function wordsFor({ held }: WalkState): Readonly<Record<string, string>> {
  return whoseInWords(voiceOf(held));
}
