import { offers } from '../walk/card.js';
import { fieldAt } from '../walk/fields.js';
import { headerOf } from '../walk/progress.js';
import { askOf } from '../walk/spots.js';
import type { PageOf } from '../walk/state.js';
import { refuse, show, turnTo } from '../walk/turn.js';
import { addEvidence, canWitness } from './adding_evidence.js';
import { answerLine } from './answer_line.js';
import type { PageKind } from './page_kind.js';

const OPTIONS = [
  { label: '1', letter: 'y', text: 'Yes, I have looked at it' },
  { label: '2', letter: 'n', text: 'No, I was told of it' },
];

/** Whoever answers about somebody else may have seen the evidence; that counts for more than hearing of it. */
export const evidenceSeen: PageKind<PageOf<'evidence_seen'>> = {
  card(state, { spot, input }) {
    const body = { as: 'pick', options: OPTIONS, input } as const;
    return {
      header: headerOf(state, spot),
      context: askOf(state, spot),
      ask: 'Have you seen it yourself?',
      hints: [],
      body,
      answer: answerLine(body, undefined),
      enter: 'confirm',
      commands: offers('back', 'leave', 'help'),
      side: true,
    };
  },
  confirm(state, page, context) {
    const { relation } = state.held.sheet.rater;
    if (page.input.chosen === null) return refuse(state, 'Choose 1 if you have seen it, 2 if not.');
    const seen = page.input.chosen === 0 && canWitness(relation) ? { seen_by: relation } : {};
    return addEvidence(state, page, page.texts, seen, context);
  },
  command(state, { spot, after, evidence, texts }) {
    const input = fieldAt({ texts }, 1);
    return turnTo(show(state, { kind: 'evidence_details', spot, after, evidence, input }));
  },
};
