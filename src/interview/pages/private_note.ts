import { type Offer, offers } from '../walk/card.js';
import { startFields } from '../walk/fields.js';
import { earlierNote, placeOf } from '../walk/private_steps.js';
import { recordPrivately } from '../walk/recording.js';
import { askOf } from '../walk/spots.js';
import type { PageOf, WalkState } from '../walk/state.js';
import { chain, show, turnTo } from '../walk/turn.js';
import type { PageKind } from './page_kind.js';

type PrivateNote = PageOf<'private_note'>;

/** What only the one who asks reads again. Others may see the screen, so earlier notes come when they are called. */
export const privateNote: PageKind<PrivateNote> = {
  card(state, page) {
    const { spot, input } = page;
    return {
      header: ['Private'],
      ...(spot === null ? {} : { context: askOf(state, spot) }),
      ask: spot === null ? 'A note for yourself, in general' : 'A note for yourself on this question',
      hints: [
        'Private: in no report and in no export.',
        ...(isHidden(state, page) ? ['There is an earlier note; what you type is added to it.'] : []),
      ],
      body: { as: 'fields', fields: [{ id: 'note', label: 'Private note', lines: true }], input },
      answer: { lead: '', given: '' },
      enter: (input.texts[0] ?? '').trim() === '' ? 'close' : 'save',
      commands: offered(state, page),
      side: true,
    };
  },
  confirm(state, page, context) {
    const earlier = earlierNote(state, page.spot);
    const text = textOf(page, earlier);
    const turn = text === earlier ? turnTo(state) : recordPrivately(state, placeOf(page.spot), text, context);
    return chain(turn, (next) => turnTo(show(next, page.under)));
  },
  command(state, page, name) {
    if (name !== 'reveal') return turnTo(show(state, page.under));
    const texts = [textOf(page, earlierNote(state, page.spot)) ?? ''];
    return turnTo(show(state, { ...page, earlier: 'shown', input: startFields(texts) }));
  },
};

function isHidden(state: WalkState, { spot, earlier }: PrivateNote): boolean {
  return earlier === 'hidden' && earlierNote(state, spot) !== null;
}

function offered(state: WalkState, page: PrivateNote): Offer[] {
  return [
    ...offers('back'),
    ...(isHidden(state, page) ? [{ name: 'reveal', label: 'show the earlier note' } as const] : []),
    ...(page.spot === null ? [] : [{ name: 'private_note', label: 'note in general' } as const]),
    ...offers('editor', 'leave', 'help'),
  ];
}

/** What is hidden is added to, what is shown is changed. */
function textOf({ earlier: sight, input }: PrivateNote, earlier: string | null): string | null {
  const typed = (input.texts[0] ?? '').trim();
  if (sight === 'shown' || earlier === null) return typed === '' ? null : typed;
  return typed === '' ? earlier : `${earlier}\n${typed}`;
}
