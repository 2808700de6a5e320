import { de } from './de.js';
import { en, type PageTexts } from './en.js';

/** THE LIST of the page's languages; all of them are in every page. */
const LANGUAGES: Readonly<Record<string, PageTexts>> = { en, de };

/** English where a language is not in the list: the questions are translated, the page's own words are not yet. */
export function pageTexts(lang: string): PageTexts {
  return (Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined) ?? en;
}
