import { privateNoteOn } from '../../core/answers/private_notes.js';
import type { Place } from '../../core/answers/texts.js';
import { type Offer, offers } from './card.js';
import { startFields } from './fields.js';
import type { Page, Spot, WalkState } from './state.js';
import { show } from './turn.js';

/** Notes for oneself are a consultant's. */
export function privateOffers({ held }: WalkState): Offer[] {
  return held.sheet.rater.relation === 'consultant' ? offers('private_note') : [];
}

/** A private note on the question of a page, or in general. What was noted before stays out of sight. */
export function openPrivately(state: WalkState, from: Page): WalkState {
  const again = from.kind === 'private_note';
  const under = again ? from.under : from;
  const spot = again || !('spot' in under) ? null : under.spot;
  return show(state, { kind: 'private_note', under, spot, earlier: 'hidden', input: startFields(['']) });
}

export function earlierNote({ held }: WalkState, spot: Spot | null): string | null {
  return privateNoteOn(held.private_notes, placeOf(spot));
}

export function placeOf(spot: Spot | null): Place | null {
  return spot === null ? null : { rubric: spot.rubric.id, item: spot.item.id };
}
