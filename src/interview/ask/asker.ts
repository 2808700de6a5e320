import type { AnswerValue, Profile } from '../../core/answers/types.js';
import type { Item } from '../../core/rubric/types.js';
import type { Body, FieldsInput, PickInput, TickInput } from '../walk/input.js';

/** How one question type is asked on a terminal. */
export interface Asker<I extends Item = Item, N extends QuestionInput = QuestionInput> {
  /** The input as the page opens, with the answer given before. */
  start(item: I, former: AnswerValue | undefined, profile: Profile): N;
  /** The same with an answer of an earlier time, where not all of it can be true again. */
  again?(item: I, former: AnswerValue, profile: Profile): N;
  body(item: I, input: N, former: AnswerValue | undefined, profile: Profile): Body;
  accept(item: I, input: N, profile: Profile): Accepted<N>;
}

export type QuestionInput = PickInput | TickInput | FieldsInput;

/** Enter led to a valid value, to the next field, to a problem (perhaps in another field), or nothing was given. */
export type Accepted<N extends QuestionInput = QuestionInput> =
  | { readonly value: AnswerValue }
  | { readonly input: N; readonly problem?: string }
  | 'nothing';

/** Said behind the answer that is on file while another one may be chosen. */
export const FORMER = 'your answer so far';
