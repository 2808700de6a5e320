import { daysUntilSeen } from '../../action_days.js';
import { HORIZON_DAYS } from '../../words.js';
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

export const seenIdle: RubricRule = {
  id: 'seen-idle',
  of: 'rubric',
  proves:
    'Every `seen_after_weeks` is later than the horizon beside it (7, 30 or 90 days): otherwise it changes nothing.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.actions.flatMap((action, index): Found[] => {
      const { id, horizon, seen_after_weeks } = action;
      if (seen_after_weeks === undefined || daysUntilSeen(action) > HORIZON_DAYS[horizon]) return [];
      const message = `${id} is due at its horizon (${HORIZON_DAYS[horizon]} days), not before; seen_after_weeks ${seen_after_weeks} changes nothing`;
      return [
        {
          path: ['actions', index, 'seen_after_weeks'],
          message,
          fix: 'leave it out, or say after how many weeks done_when can be seen',
        },
      ];
    }),
};
