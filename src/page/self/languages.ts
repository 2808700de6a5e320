import { de as germanReport } from '../../render/language/de/index.js';
import { english } from '../../render/language/english.js';
import { type Language, languageOf } from '../../render/language/language.js';
import type { PageTexts } from '../texts/en.js';
import { pageTexts } from '../texts/index.js';
import { de } from './texts/de.js';
import { en, type SelfTexts } from './texts/en.js';

/** Everything a self-check says: its own words, those of the questionnaire, and those of the report. */
export interface Said {
  readonly own: SelfTexts;
  readonly asking: PageTexts;
  readonly report: Language;
}

const LANGUAGES: Readonly<Record<string, Pick<Said, 'own' | 'report'>>> = {
  en: { own: en, report: english },
  de: { own: de, report: languageOf(germanReport) },
};

/** English where a language is not in the list. */
export function saidIn(lang: string): Said {
  const found = (Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined) ?? { own: en, report: english };
  return { ...found, asking: pageTexts(lang) };
}
