/** The few words that stand around an answer, in the language of the rubric that it answers. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly noneOfThese: string;
  readonly of: (chosen: number, all: number) => string;
  /** `before`: the same number one period earlier; null: not asked for. */
  readonly measured: (number: Measured) => string;
  /** A number with the decimals it has. */
  readonly plain: (value: number) => string;
}

interface Measured {
  readonly now: string;
  readonly unit: string;
  readonly before: string | null;
  readonly period: string;
  readonly source: string;
}

const ENGLISH: AnswerWords = {
  yes: 'Yes',
  no: 'No',
  noneOfThese: 'None of these',
  of: (chosen, all) => `${chosen} of ${all}`,
  measured: ({ now, unit, before, period, source }) =>
    `${now} ${unit}${before === null ? '' : ` (before: ${before})`}, ${period}, from ${source}`,
  plain: String,
};

const GERMAN: AnswerWords = {
  yes: 'Ja',
  no: 'Nein',
  noneOfThese: 'Nichts davon',
  of: (chosen, all) => `${chosen} von ${all}`,
  measured: ({ now, unit, before, period, source }) =>
    `${now} ${unit}${before === null ? '' : ` (davor: ${before})`}, ${period}, aus: ${source}`,
  plain: (value) => String(value).replace('.', ','),
};

/** THE LIST, by language; a rubric without a language of its own is in English. */
const WORDS: Readonly<Record<string, AnswerWords>> = { en: ENGLISH, de: GERMAN };

/** English where a language is not in the list: its rubric is translated, these words are not yet. */
export function answerWords({ lang = 'en' }: { readonly lang?: string }): AnswerWords {
  return (Object.hasOwn(WORDS, lang) ? WORDS[lang] : undefined) ?? ENGLISH;
}
