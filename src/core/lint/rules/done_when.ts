import type { Found, RubricRule } from '../rule.js';
import { CHECKABLE, isCheckable } from '../words/checkable.js';

export const doneWhenUncheckable: RubricRule = {
  id: 'done-when-uncheckable',
  of: 'rubric',
  proves:
    'Every `done_when` names a number, a time, a thing to look at, or somebody else who looks (words: `src/core/lint/words/checkable.ts`).',
  severity: 'warning',
  check: ({ rubric }) =>
    rubric.actions.flatMap(({ id, done_when }, index): Found[] => {
      if (isCheckable(done_when)) return [];
      const message = `nobody else could tell whether ${id} is done: it names neither ${Object.keys(CHECKABLE).join(' nor ')}`;
      return [
        { path: ['actions', index, 'done_when'], message, fix: 'say what somebody else would look at, and by when' },
      ];
    }),
};
