import { applyEntry, type Entry } from '../../core/answers/entries.js';
import type { Place } from '../../core/answers/texts.js';
import type { Profile } from '../../core/answers/types.js';
import { parkedSpots, sameSpot } from './spots.js';
import type { Context, Spot, Turn, WalkState } from './state.js';
import { record, say } from './turn.js';

/** Saves an entry and says so, and what it does to questions and answers elsewhere. */
export function recordAloud(state: WalkState, entry: Entry): Turn {
  const turn = record(state, entry);
  const effects = [parkedBy(state, turn.state), broughtBackBy(state, turn.state)];
  const said = effects.filter((text) => text !== '');
  return { ...turn, state: say(turn.state, said.length === 0 ? 'notice' : 'news', ['Saved.', ...said].join(' ')) };
}

/** Saves a private note. The sheet knows nothing of it, so a finished one stays finished. */
export function recordPrivately(state: WalkState, about: Place | null, text: string | null, context: Context): Turn {
  const entry = { kind: 'private_note', on: context.today, about, text } as const;
  const held = applyEntry(state.held, entry);
  return { state: say({ ...state, held }, 'notice', 'Saved, for you alone.'), entries: [entry] };
}

/** Puts the context on the sheet. It may ask more questions than before, or fewer. */
export function recordProfile(state: WalkState, profile: Profile, context: Context): Turn {
  return recordAloud(state, { kind: 'profile', on: context.today, profile });
}

/** An answer that hides others parks theirs: nobody should think that they are lost. */
function parkedBy(before: WalkState, after: WalkState): string {
  const count = without(parkedSpots(after), parkedSpots(before)).length;
  if (count === 0) return '';
  if (count === 1) return 'One other answer is parked; it comes back if you change this back.';
  return `${count} other answers are parked; they come back if you change this back.`;
}

function broughtBackBy(before: WalkState, after: WalkState): string {
  const count = without(parkedSpots(before), parkedSpots(after)).length;
  if (count === 0) return '';
  return count === 1 ? 'A parked answer is back.' : `${count} parked answers are back.`;
}

function without(spots: readonly Spot[], others: readonly Spot[]): Spot[] {
  return spots.filter((spot) => !others.some((other) => sameSpot(other, spot)));
}
