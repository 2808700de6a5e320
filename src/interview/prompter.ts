import type { Entry } from '../core/answers/entries.js';
import type { Edited, EditWish, WalkOutcome, WalkState } from './walk/state.js';

/**
 * How the interview reaches a person. The full-screen host is one; a line mode is another.
 * An end that the person did not ask for comes back as data, never as an exception.
 */
export interface Prompter {
  /** The questions of the rubrics. Whatever `save` throws ends the walk and is thrown on. */
  walk(state: WalkState, session: Session): Promise<WalkOutcome | Ended>;
  choose<V>(question: ChooseQuestion<V>): Promise<Reply<V>>;
  /** null: left empty. */
  text(question: TextQuestion): Promise<Reply<string | null>>;
  confirm(question: ConfirmQuestion): Promise<Reply<boolean>>;
}

export interface Session {
  /** Returns once the entry is safe; only then is anything shown that builds on it. */
  save(entry: Entry): void;
  /** YYYY-MM-DD */
  today(): string;
  /** Lets the person edit a text in their own editor; the terminal is theirs until it settles. Absent: none can be had here. */
  edit?(wish: EditWish): Promise<Edited>;
}

/** Ctrl-C or a signal; the end of the input, Ctrl-D included. */
export type Ended = 'interrupted' | 'input_ended';

export type Reply<V> = { readonly value: V } | { readonly ended: Ended };

interface Question {
  readonly ask: string;
  /** One plain line: why it is asked. */
  readonly why?: string;
}

export interface ChooseQuestion<V> extends Question {
  readonly choices: readonly { readonly label: string; readonly value: V }[];
}

export interface TextQuestion extends Question {
  /** What is wrong with a text, or null. */
  readonly problem?: (text: string) => string | null;
}

export interface ConfirmQuestion extends Question {
  readonly suggested: boolean;
}
