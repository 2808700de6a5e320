import type { Answer, AnswerSheet } from './types.js';

/** Texts by question: rubric id → item id → text. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One question, by its ids. */
export interface Place {
  readonly rubric: string;
  readonly item: string;
}

/** The text at a question, or undefined: own keys only, ids come from outside. */
export function textAt(texts: Texts, { rubric, item }: Place): string | undefined {
  const items = Object.hasOwn(texts, rubric) ? texts[rubric] : undefined;
  return items !== undefined && Object.hasOwn(items, item) ? items[item] : undefined;
}

/** The texts with one set; null removes it. */
export function withText(texts: Texts, { rubric, item }: Place, text: string | null): Texts {
  const items = withValue(Object.hasOwn(texts, rubric) ? (texts[rubric] ?? {}) : {}, item, text);
  return withValue(texts, rubric, Object.keys(items).length === 0 ? null : items);
}

/** The sheet with one answer set; null removes it. */
export function withAnswer(sheet: AnswerSheet, { rubric, item }: Place, answer: Answer | null): AnswerSheet {
  const before = Object.hasOwn(sheet.answers, rubric) ? sheet.answers[rubric] : undefined;
  return { ...sheet, answers: { ...sheet.answers, [rubric]: withValue(before ?? {}, item, answer) } };
}

/** A copy with `key` set, or without it when the value is null. */
export function withValue<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
  if (value !== null) return { ...record, [key]: value };
  const { [key]: _, ...rest } = record;
  return rest;
}
