import { daysBetween } from '../calendar_day.js';
import type { Plan } from '../plan/types.js';
import { gatheredFrom } from './gathered.js';
import { isOftenMoved, isOpenAction, isOpenMove } from './state.js';
import type { ActionProgress, ActionState, CheckinState, MoveState, Progress } from './types.js';

/** What the check-ins come to on a day (YYYY-MM-DD). */
export function progressOf(plan: Plan, state: CheckinState, today: string): Progress {
  const said = state.actions.filter((action) => isSaid(action, today));
  const done = said.filter(({ status }) => status === 'done');
  const did = done.filter(({ done_on, planned }) => done_on !== null && done_on <= planned.due_on);
  return {
    format: 1,
    plan: state.plan,
    subject: state.subject,
    today,
    made_on: plan.made_on,
    again_on: plan.measured.again_on,
    weeks: Math.max(0, Math.floor(daysBetween(plan.made_on, today) / 7)),
    checkins: state.sittings.length,
    said: said.length,
    did: did.length,
    did_later: done.length - did.length,
    actions: state.actions.map((action) => progressOfOne(action, today)),
    strangers: state.strangers,
    worked: state.moves.filter(hasWorked),
    did_not: state.moves.filter(hasNot),
    open_moves: state.moves.filter(isOpenMove),
    to_share: state.moves.filter((move) => hasWorked(move) && move.next === 'share'),
    evidence: gatheredFrom(state),
  };
}

/**
 * Said once the first day named for it has come: the day in the plan, not the one it was moved to, so that moving a day
 * does not make anybody keep their word. What gave way to another before its day was taken back in time.
 */
function isSaid({ planned, status, said_on }: ActionState, today: string): boolean {
  const taken_back = status === 'replaced' && said_on !== null && said_on < planned.due_on;
  return planned.due_on <= today && !taken_back;
}

function progressOfOne(action: ActionState, today: string): ActionProgress {
  return {
    ...action,
    overdue: isOpenAction(action) ? Math.max(0, daysBetween(action.due_on, today)) : 0,
    often_moved: isOftenMoved(action),
  };
}

function hasWorked({ outcome }: MoveState): boolean {
  return outcome === 'as_expected';
}

function hasNot({ outcome }: MoveState): boolean {
  return outcome === 'something_else' || outcome === 'nothing';
}
