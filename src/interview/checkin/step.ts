import type { CheckinEntry } from '../../core/checkin/types.js';
import type { ChooseQuestion, TextQuestion } from '../prompter.js';
import type { CheckinTexts } from './texts/en.js';

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
export function tooLong(texts: CheckinTexts): (text: string) => string | null {
  return (text) => (text.length > MOST ? texts.tooLong(MOST) : null);
}

/** For `problem`: a line that has to say something. */
export function missingOrTooLong(texts: CheckinTexts): (text: string) => string | null {
  return (text) => (text === '' ? texts.missing : tooLong(texts)(text));
}

export function part(question: string, answer: string | null): Kept {
  return { kind: 'part', question, answer };
}
