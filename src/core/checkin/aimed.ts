import type { Aimed } from '../compare/side.js';
import type { Plan } from '../plan/types.js';
import type { ActionState, CheckinState } from './types.js';

/**
 * What became of the actions of a plan, in their order, each with what took its place right behind it.
 * `state` null: no check-in was ever held.
 */
export function aimedOf({ actions }: Pick<Plan, 'actions'>, state: CheckinState | null): readonly Aimed[] {
  if (state !== null) return state.actions.map(aimed);
  return actions.map(({ action, title, rubric }) => ({ action, title, rubric, status: 'unsaid', done_on: null }));
}

function aimed({ planned: { action, title, rubric }, status, done_on }: ActionState): Aimed {
  const became = status === null ? 'unsaid' : status === 'done' || status === 'replaced' ? status : 'not_done';
  return { action, title, rubric, status: became, done_on };
}
