import { isConfidential } from '../raters/confidence.js';
import type { Relation } from '../words.js';
import { german } from './words/de.js';
import { english } from './words/en.js';

/** Whose form a note stands in. */
export interface NoteSettings {
  readonly relation: Relation;
  /** Whom the round is about, as shown. */
  readonly subject: string;
  readonly fewest: number;
}

/** What a form says in one language. Plain text: whoever shows it escapes it. */
export interface CampaignWords {
  opening(relation: Relation, subject: string): readonly string[];
  confidential(subject: string, fewest: number): readonly string[];
  named(relation: Relation, subject: string): readonly string[];
  /** Said to everybody. */
  readonly everybody: (subject: string) => readonly string[];
}

const WORDS: Readonly<Record<string, CampaignWords>> = { en: english, de: german };

/** Who sees what, how groups are protected, what is kept and for what it is used. English where there is no such language. */
export function privacyNote(lang: string, { relation, subject, fewest }: NoteSettings): readonly string[] {
  const words = wordsIn(lang);
  const own = isConfidential(relation) ? words.confidential(subject, fewest) : words.named(relation, subject);
  return [...own, ...words.everybody(subject)];
}

/** What stands before the first question where the coordinator gave no words. */
export function openingWords(lang: string, relation: Relation, subject: string): readonly string[] {
  return wordsIn(lang).opening(relation, subject);
}

function wordsIn(lang: string): CampaignWords {
  return (Object.hasOwn(WORDS, lang) ? WORDS[lang] : undefined) ?? english;
}
