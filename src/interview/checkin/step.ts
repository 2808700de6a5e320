import type { CheckinEntry } from '../../core/checkin/types.js';
import type { ChooseQuestion, TextQuestion } from '../prompter.js';

/** An entry before it gets its day. */
export type Kept = CheckinEntry extends infer E ? (E extends CheckinEntry ? Omit<E, 'on'> : never) : never;

/** One question, and the one entry that each of its answers is kept as. */
export type Step = ChooseStep | TextStep;

export interface ChooseStep extends ChooseQuestion<Kept> {
  readonly as: 'choose';
}

interface TextStep extends TextQuestion {
  readonly as: 'text';
  /** null: left empty. Called only with what `problem` lets through. */
  keep(text: string | null): Kept;
}

/** What is asked next about one subject; null: nothing any more. */
export type Asked = Step | null;

/** As much as one line of a report takes. */
const MOST = 300;

/** For `problem`: a line that may be left empty. */
export function tooLong(text: string): string | null {
  return text.length > MOST ? `At most ${MOST} characters: one line is enough.` : null;
}

/** For `problem`: a line that has to say something. */
export function missingOrTooLong(text: string): string | null {
  return text === '' ? 'One line is enough, and it is needed here.' : tooLong(text);
}

export function part(question: string, answer: string | null): Kept {
  return { kind: 'part', question, answer };
}
