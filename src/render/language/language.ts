import { type Display, displayIn } from '../display.js';
import type { followUp } from './en/follow_up.js';
import type { en } from './en/index.js';

/** What a language has to say: every key of the English one, with the same arguments. */
export type Texts = typeof en;

/** What it has to say once a report is there. Reports start without it: `withFollowUp` adds it. */
export type FollowUpTexts = typeof followUp;

/** Everything that depends on the language: what is said, and how numbers are shown. */
export interface Language extends Display {
  readonly texts: Texts;
}

export interface FollowUpLanguage extends Language {
  readonly texts: Texts & FollowUpTexts;
}

export function languageOf(texts: Texts): Language {
  return { texts, ...displayIn(texts.numbers) };
}
