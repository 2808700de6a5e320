import type * as Zod from 'zod';
import type { AnswerValue, Profile } from '../answers/types.js';
import { isLookAlike, shownKey } from '../look_alike.js';
import type { NoPointsReason } from '../report/scores.js';
import type { Item } from '../rubric/types.js';

/** zod is handed in, so that scoring a checked sheet never loads it. */
export type Z = typeof Zod;

/** Everything salesgap knows about one question type. */
export interface ItemKind<I extends Item = Item, V extends AnswerValue = AnswerValue> {
  readonly type: I['type'];
  /** What the type is for, in one line, for authors. */
  readonly summary: string;
  /** Does a claim need proof to be credited in full? */
  readonly needsProof: boolean;
  /** The keys this type adds to an item in a rubric file. */
  fields(z: Z): Record<string, Zod.ZodType>;
  /** What is inconsistent in an item whose fields have the right shape; path inside the item. */
  inconsistencies(item: I): readonly ValueProblem[];
  /** What is wrong with an answer value, or null. */
  problem(item: I, value: unknown): ValueProblem | null;
  /** Points 0–100 of a valid value, or why it has none. */
  points(item: I, value: V, profile: Profile): number | NoPointsReason;
  /** The worst and the best points any answer can earn; null: never scored. */
  span(item: I): readonly [number, number] | null;
  /** What a condition sees when it names this item; null: nothing. */
  fact(value: V): string | number | boolean | readonly string[] | null;
  /** The answer in words, for reports and reviews. */
  inWords(item: I, value: V): string;
}

/** Message without a full stop; path inside the value (or item). */
export interface ValueProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly suggestion?: string;
}

/** An id of an option or a part. */
export function optionId(z: Z): Zod.ZodString {
  return z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, ID_EXPECTED);
}

export const ID_EXPECTED = 'expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters';

/** What was found instead, in the reader's words: `"maybe"`, `the number 7`, `a list`. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

function quoted(text: string): string {
  if (isLookAlike(text)) return shownKey(text);
  const [short] = /^[\s\S]{0,40}/u.exec(text) ?? [''];
  return JSON.stringify(short === text ? text : `${short}…`);
}
