import { en } from './en/index.js';
import { type Language, languageOf } from './language.js';

/** The language where nothing else is said. */
export const english: Language = languageOf(en);
