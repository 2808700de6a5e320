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
  /** Which entries are on when the person is done. Whatever `view` or `best` throw is thrown on. */
  switches(question: SwitchesQuestion): Promise<Reply<readonly boolean[]>>;
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

/** Languages that questions beside the interview are asked in. */
export type AskedIn = 'en' | 'de';

interface Question {
  /** What is said around it; default English. */
  readonly lang?: AskedIn;
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

/** Entries that are switched on and off, and what they come to, computed anew after every switch. */
export interface SwitchesQuestion extends Question {
  /** What is chosen from, in a word or two: "Action". */
  readonly title: string;
  /** At least one. */
  readonly entries: readonly SwitchesEntry[];
  /** What a choice comes to: one value for each entry, true it is on. */
  view(on: readonly boolean[]): SwitchesView;
  /** The program's choice. */
  best(): readonly boolean[];
}

export interface SwitchesEntry {
  readonly label: string;
  /** Where it belongs, in a few words. */
  readonly about: string;
  /** Paragraphs, read on request. */
  readonly details: readonly string[];
  /** At the start. */
  readonly on: boolean;
}

export interface SwitchesView {
  /** A remark on each entry, e.g. "4 h, due 12 Mar"; empty: none. */
  readonly beside: readonly string[];
  /** What it comes to in short sentences without a full stop, most important first. */
  readonly facts: readonly string[];
  readonly levels: readonly LevelChange[];
  readonly problems: readonly SwitchesProblem[];
}

/** A level from 1 to 5, and where the choice takes it; `before` and `after` as they are written. */
export interface LevelChange {
  readonly label: string;
  /** null: unknown. */
  readonly from: number | null;
  readonly to: number | null;
  readonly before: string;
  readonly after: string;
  readonly target: number;
}

export interface SwitchesProblem {
  readonly text: string;
  /** It cannot be finished with this; otherwise it can, once it was told. */
  readonly stops: boolean;
}
