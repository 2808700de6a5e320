import { EVIDENCE_IN_WORDS } from '../plain_words.js';
import { offers } from '../walk/card.js';
import { readDay } from '../walk/day.js';
import { fieldAt } from '../walk/fields.js';
import { startPick } from '../walk/pick.js';
import { headerOf } from '../walk/progress.js';
import { askOf } from '../walk/spots.js';
import type { PageOf } from '../walk/state.js';
import { openEvidence } from '../walk/steps.js';
import { refuse, show, turnTo } from '../walk/turn.js';
import { addEvidence, canWitness } from './adding_evidence.js';
import type { PageKind } from './page_kind.js';

const FIELDS = [
  { id: 'note', label: 'Where', hint: 'one line, so that it can be found again; Enter leaves it out' },
  { id: 'date', label: 'From', hint: 'the day it is from, YYYY-MM-DD or "today"; Enter leaves it out' },
] as const;

/** Where the evidence is and from when. */
export const evidenceDetails: PageKind<PageOf<'evidence_details'>> = {
  card: (state, { spot, evidence, input }) => ({
    header: headerOf(state, spot),
    context: askOf(state, spot),
    ask: EVIDENCE_IN_WORDS[evidence],
    hints: [],
    body: { as: 'fields', fields: FIELDS, input },
    answer: { lead: '', given: '' },
    enter: input.at === 0 ? 'next field' : 'confirm',
    commands: offers('back', 'leave', 'help'),
    side: true,
  }),
  confirm(state, page, context) {
    if (page.input.at === 0) return turnTo(show(state, { ...page, input: fieldAt(page.input, 1) }));
    const day = readDay((page.input.texts[1] ?? '').trim(), context.today);
    if ('problem' in day) return refuse(state, day.problem);
    if (!canWitness(state.held.sheet.rater.relation)) return addEvidence(state, page, page.input.texts, {}, context);
    const { spot, after, evidence, input } = page;
    return turnTo(
      show(state, { kind: 'evidence_seen', spot, after, evidence, texts: input.texts, input: startPick() }),
    );
  },
  command(state, page) {
    if (page.input.at > 0) return turnTo(show(state, { ...page, input: fieldAt(page.input, 0) }));
    return turnTo(openEvidence(state, page.spot, page.after));
  },
};
