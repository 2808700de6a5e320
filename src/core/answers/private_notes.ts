import { type Place, type Texts, textAt, withText } from './texts.js';

/** A rater's notes for themselves. They are beside the sheet, so that no report, export or edition has them to print. */
export interface PrivateNotes {
  readonly general: string | null;
  readonly questions: Texts;
}

/** The notes with one set, on a question or (null) in general; a null text removes it. */
export function notePrivately(notes: PrivateNotes, about: Place | null, text: string | null): PrivateNotes {
  if (about === null) return { ...notes, general: text };
  return { ...notes, questions: withText(notes.questions, about, text) };
}

/** The note on a question or in general; null when there is none. */
export function privateNoteOn(notes: PrivateNotes, about: Place | null): string | null {
  return about === null ? notes.general : (textAt(notes.questions, about) ?? null);
}
