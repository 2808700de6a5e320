import { type Display, displayIn } from '../display.js';
import type { en } from './en/index.js';

/** What a language has to say: every key of the English one, with the same arguments. */
export type Texts = typeof en;

/** Everything that depends on the language: what is said, and how numbers are shown. */
export interface Language extends Display {
  readonly texts: Texts;
}

export function languageOf(texts: Texts): Language {
  return { texts, ...displayIn(texts.numbers) };
}
