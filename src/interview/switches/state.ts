import type { SwitchesQuestion, SwitchesView } from '../prompter.js';
import type { Message } from '../walk/state.js';

/** Switches as a value: what is on, where one is, and what the choice comes to. */
export interface SwitchesState {
  readonly question: SwitchesQuestion;
  readonly on: readonly boolean[];
  /** Of `on`, computed once a change and not at every drawing. */
  readonly seen: SwitchesView;
  /** Position of the entry one is at. */
  readonly at: number;
  /** First line of the details shown; null: the list is shown. */
  readonly reading: number | null;
  /** Said until the next key. */
  readonly message: Message | null;
  /** What was told and is accepted by the same key once more. */
  readonly asked: 'finish' | 'leave' | null;
}

export function startSwitches(question: SwitchesQuestion): SwitchesState {
  const on = question.entries.map((entry) => entry.on);
  return { question, on, seen: question.view(on), at: 0, reading: null, message: null, asked: null };
}

/** The same with another choice; what was told of the one before is over. */
export function choosing(state: SwitchesState, on: readonly boolean[]): SwitchesState {
  return { ...state, on, seen: state.question.view(on), message: null, asked: null };
}

export function toggled(on: readonly boolean[], at: number): boolean[] {
  return on.map((value, index) => (index === at ? !value : value));
}

export function isSame(a: readonly boolean[], b: readonly boolean[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
