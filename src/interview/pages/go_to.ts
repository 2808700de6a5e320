import { offers } from '../walk/card.js';
import { openContext } from '../walk/context_steps.js';
import { askedSpots, openSpots } from '../walk/spots.js';
import type { Page, PageOf, Turn, WalkState } from '../walk/state.js';
import { openQuestion, openReview } from '../walk/steps.js';
import { refuse, show, turnTo } from '../walk/turn.js';
import type { PageKind } from './page_kind.js';
import { placeNamed } from './places.js';

type GoTo = PageOf<'go_to'>;

/** Any question or section, the context, the review. */
export const goTo: PageKind<GoTo> = {
  card: (state, { input }) => ({
    header: ['Go to'],
    ask: 'Which question?',
    hints: [hintFor(state)],
    body: { as: 'fields', fields: [{ id: 'where', label: 'Question' }], input },
    answer: { lead: '', given: '' },
    enter: 'go there',
    commands: offers('back', 'leave', 'help'),
    side: true,
  }),
  confirm(state, page) {
    const text = (page.input.texts[0] ?? '').trim();
    const open = openSpots(state)[0];
    const place = text === '' ? (open === undefined ? REVIEW : { spot: open }) : placeNamed(state, text);
    if ('problem' in place) return refuse(state, place.problem);
    if ('spot' in place) {
      return turnTo(openQuestion({ ...state, visiting: fromReview(page.under) }, place.spot));
    }
    return turnTo(place.page === 'review' ? openReview(state) : openContext(state, page.under));
  },
  command: (state, { under }): Turn => turnTo(show(state, under)),
};

const REVIEW = { page: 'review' } as const;

function hintFor(state: WalkState): string {
  const others = state.plan.context.length > 0 ? '"review" or "context"' : '"review"';
  const count = askedSpots(state).length;
  return `A number from 1 to ${count}, an id, a section or part of a title, ${others}. Enter goes to the first open question.`;
}

/** From the review on, an answer leads back to the review. */
function fromReview(under: Page | null): boolean {
  if (under?.kind === 'context') return fromReview(under.under);
  return under?.kind === 'review' || under?.kind === 'cause';
}
