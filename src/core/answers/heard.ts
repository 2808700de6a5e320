import type { Relation } from '../words.js';
import type { SheetState } from './entries.js';
import { answerTo } from './routing.js';
import { type Place, type Texts, textAt, withAnswer, withText } from './texts.js';
import type { Answer, AnswerSheet } from './types.js';

/*
 * Facilitated: what a person said is kept in one place. It is the note of the answer; without an answer, and
 * where the person would rather not say, it waits beside the sheet, where no report reads it.
 */

type Holding = { readonly sheet: AnswerSheet; readonly heard: Texts };

/** Whose voice a sheet has: the person asked in the room, or whoever answers for themselves. Questions are worded for it. */
export function voiceOf({ sheet, interviewed }: Pick<SheetState, 'sheet' | 'interviewed'>): Relation {
  return interviewed ?? sheet.rater.relation;
}

/** What was said to a question, wherever it is kept. */
export function wordsAt({ sheet, heard }: Holding, place: Place): string | undefined {
  return answerTo(sheet, place.rubric, place.item)?.note ?? textAt(heard, place);
}

/** The state with other words at a question; null: none. */
export function hearWords(state: SheetState, place: Place, words: string | null): SheetState {
  const answer = answerTo(state.sheet, place.rubric, place.item);
  return answer === undefined
    ? { ...state, heard: withText(state.heard, place, words) }
    : settle(state, place, answer, words);
}

/** The state with another answer at a question. The words stay, unless the answer brings its own. */
export function keepWords(state: SheetState, place: Place, answer: Answer | null): SheetState {
  return settle(state, place, answer, answer?.note ?? wordsAt(state, place) ?? null);
}

function settle(state: SheetState, place: Place, answer: Answer | null, words: string | null): SheetState {
  const speaks = answer !== null && answer.state !== 'declined';
  return {
    ...state,
    sheet: withAnswer(state.sheet, place, answer === null ? null : withNote(answer, speaks ? words : null)),
    heard: withText(state.heard, place, speaks ? null : words),
  };
}

function withNote(answer: Answer, note: string | null): Answer {
  const { note: _, ...bare } = answer;
  return note === null ? bare : { ...bare, note };
}
