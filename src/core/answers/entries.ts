import type { Cause, Form, Relation } from '../words.js';
import { hearWords, keepWords } from './heard.js';
import { notePrivately, type PrivateNotes } from './private_notes.js';
import { type Texts, withAnswer, withValue } from './texts.js';
import type { Answer, AnswerSheet, Profile, Rater, Subject } from './types.js';

/** What is fixed when a session starts. */
export interface SheetStart {
  readonly subject: Subject;
  readonly rater: Rater;
  /** "id@version", or null when rubrics were named one by one. */
  readonly pack: string | null;
  readonly rubrics: readonly string[];
  readonly form: Form;
  /** Id of the pack's sitting; absent: everything the pack asks. */
  readonly sitting?: string;
  /** Facilitated: whom the rater asks in the room. Their words are noted, the rater gives the level. */
  readonly interviewed?: Relation;
  /** Id of the finished session whose answers are shown beside the questions. */
  readonly since?: string;
  /** YYYY-MM-DD */
  readonly started_on: string;
}

/** One thing that happened in an interview. A session is its start and these, in order. */
export type Entry = { readonly on: string } & (
  | { readonly kind: 'profile'; readonly profile: Profile }
  /** null takes the answer back: the item is open again. */
  | { readonly kind: 'answer'; readonly rubric: string; readonly item: string; readonly answer: Answer | null }
  | { readonly kind: 'cause'; readonly rubric: string; readonly cause: Cause | null }
  /** Facilitated: what the person said to a question; null: nothing any more. */
  | { readonly kind: 'heard'; readonly rubric: string; readonly item: string; readonly words: string | null }
  /** The rater's own, on one question or (null) in general. A null text removes it. */
  | {
      readonly kind: 'private_note';
      readonly about: { readonly rubric: string; readonly item: string } | null;
      readonly text: string | null;
    }
  /** Going deeper: a screen sheet becomes a full one. */
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'finished' }
  | { readonly kind: 'reopened' }
);

/** An answer sheet under way: everything that was answered, hidden items included, and whether it was finished. */
export interface SheetState {
  readonly sheet: AnswerSheet;
  readonly finished: boolean;
  /** Facilitated: whom the rater asks; null: raters answer for themselves. */
  readonly interviewed: Relation | null;
  /** What was said to questions whose answer does not hold it as its note. */
  readonly heard: Texts;
  /** Beside the sheet and never in it: nothing that reads a sheet can print them. */
  readonly private_notes: PrivateNotes;
}

export function startSheet(start: SheetStart): SheetState {
  const { started_on, interviewed, since: _, ...rest } = start;
  return {
    sheet: { format: 1, ...rest, answered_on: started_on, profile: {}, answers: {}, causes: {} },
    finished: false,
    interviewed: interviewed ?? null,
    heard: {},
    private_notes: { general: null, questions: {} },
  };
}

/** The state after one more entry. Pure: replaying a journal gives the live state. */
export function applyEntry(state: SheetState, entry: Entry): SheetState {
  if (entry.kind === 'private_note') {
    return { ...state, private_notes: notePrivately(state.private_notes, entry.about, entry.text) };
  }
  const sheet = { ...state.sheet, answered_on: entry.on };
  switch (entry.kind) {
    case 'profile':
      return { ...state, sheet: { ...sheet, profile: entry.profile } };
    case 'answer':
      return state.interviewed === null
        ? { ...state, sheet: withAnswer(sheet, entry, entry.answer) }
        : keepWords({ ...state, sheet }, entry, entry.answer);
    case 'heard':
      return hearWords({ ...state, sheet }, entry, entry.words);
    case 'cause':
      return { ...state, sheet: { ...sheet, causes: withValue(sheet.causes, entry.rubric, entry.cause) } };
    case 'form':
      return { ...state, sheet: { ...sheet, form: entry.form } };
    case 'finished':
      return { ...state, sheet, finished: true };
    case 'reopened':
      return { ...state, sheet, finished: false };
  }
}

export function foldEntries(start: SheetStart, entries: readonly Entry[]): SheetState {
  return entries.reduce(applyEntry, startSheet(start));
}
