import { team as de } from '../language/de/team.js';
import { team as en } from '../language/en/team.js';
import { english } from '../language/english.js';
import type { LanguageName } from '../language/index.js';
import type { Language } from '../language/language.js';

/** A language with what it has to say of many leaders together; other commands start without that. */
export interface TeamLanguage extends Language {
  readonly team: typeof en;
}

const TEXTS: Readonly<Record<LanguageName, typeof en>> = { en, de };

export function withTeam(language: Language = english): TeamLanguage {
  return { ...language, team: TEXTS[language.texts.tag] };
}
