import { minutesFor } from '../../core/answers/routing.js';
import { resultOf } from './entry.js';
import { type Questions, questionAt, type Spot, sameSpot } from './questions.js';
import { asked, entryAt, type State } from './state.js';

/** Where somebody is: question 3 of 10. */
export interface Progress {
  readonly number: number;
  readonly of: number;
  /** For the questions still open, this one included. */
  readonly minutes: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function progressAt(state: State, questions: Questions, spot: Spot): Progress {
  const spots = asked(state, questions);
  const number = spots.findIndex((each) => sameSpot(each, spot)) + 1;
  const ahead = spots.slice(number).filter((each) => isOpen(state, questions, each)).length;
  return {
    number,
    of: spots.length,
    minutes: minutesFor(ahead + 1),
    isFirst: number === 1,
    isLast: number === spots.length,
  };
}

/** Neither answered, nor declined with words. */
export function isOpen(state: State, questions: Questions, spot: Spot): boolean {
  const result = resultOf(entryAt(state, spot), questionAt(questions, spot));
  return 'problem' in result || result.answer === null;
}
