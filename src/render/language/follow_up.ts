import { followUp as de } from './de/follow_up.js';
import { followUp as en } from './en/follow_up.js';
import { english } from './english.js';
import type { LanguageName } from './index.js';
import type { FollowUpLanguage, FollowUpTexts, Language } from './language.js';

const TEXTS: Readonly<Record<LanguageName, FollowUpTexts>> = { en, de };

/** A language with what it has to say of plans, briefs, check-ins and comparisons. */
export function withFollowUp(language: Language = english): FollowUpLanguage {
  const { texts } = language;
  return { ...language, texts: { ...texts, ...TEXTS[texts.tag] } };
}
