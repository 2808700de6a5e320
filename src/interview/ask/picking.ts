import type { AnswerValue } from '../../core/answers/types.js';
import type { Item } from '../../core/rubric/types.js';
import type { Option, PickInput } from '../walk/input.js';
import { startPick } from '../walk/pick.js';
import { type Asker, FORMER } from './asker.js';

export interface Choice extends Option {
  readonly value: AnswerValue;
}

/** Asks for one of several choices. */
export function picking<I extends Item>(choicesOf: (item: I) => readonly Choice[]): Asker<I, PickInput> {
  return {
    start(item, former) {
      const chosen = choicesOf(item).findIndex(({ value }) => value === former);
      return startPick(chosen < 0 ? null : chosen);
    },
    body: (item, input, former) => ({
      as: 'pick',
      options: choicesOf(item).map((choice) => (choice.value === former ? { ...choice, aside: FORMER } : choice)),
      input,
    }),
    accept(item, input) {
      const choice = input.chosen === null ? undefined : choicesOf(item)[input.chosen];
      return choice === undefined ? 'nothing' : { value: choice.value };
    },
  };
}
