import { type Language, languageOf } from './language.js';

export type { Language } from './language.js';

export type LanguageName = 'en' | 'de';

interface LanguageEntry {
  readonly name: LanguageName;
  /** What it calls itself. */
  readonly title: string;
  /** Loaded only when asked for. */
  readonly load: () => Promise<Language>;
}

/** THE LIST of languages reports speak. A new one is a folder like `de` and an entry here. */
export const languages: { readonly [N in LanguageName]: LanguageEntry & { readonly name: N } } = {
  en: { name: 'en', title: 'English', load: async () => (await import('./english.js')).english },
  de: { name: 'de', title: 'Deutsch', load: async () => languageOf((await import('./de/index.js')).de) },
};
