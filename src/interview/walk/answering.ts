import type { Answer } from '../../core/answers/types.js';
import { recordAloud } from './recording.js';
import { wordsTo } from './spots.js';
import type { Context, Spot, Turn, WalkState } from './state.js';

/** Puts an answer on the sheet; null takes it back. */
export function recordAnswer(state: WalkState, { rubric, item }: Spot, answer: Answer | null, context: Context): Turn {
  const entry = { kind: 'answer', on: context.today, rubric: rubric.id, item: item.id, answer } as const;
  return recordAloud(state, entry);
}

/** The note of the answer on file, to be carried over to the one that replaces it. */
export function keptNote(state: WalkState, spot: Spot): { readonly note?: string } {
  const note = wordsTo(state, spot);
  return note === undefined ? {} : { note };
}
