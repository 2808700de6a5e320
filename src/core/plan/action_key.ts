import type { ActionKey } from './types.js';

/** What an action is called outside of its rubric. */
export function actionKey(rubric: string, id: string): ActionKey {
  return `${rubric}.${id}`;
}
