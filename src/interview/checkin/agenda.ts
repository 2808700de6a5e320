import { daysAfter } from '../../core/calendar_day.js';
import { isOpenMove, openActions } from '../../core/checkin/state.js';
import type { ActionState, CheckinState, MoveState } from '../../core/checkin/types.js';
import type { ActionKey } from '../../core/plan/types.js';
import { type Sitting, wishOf } from './sitting.js';

/** What this check-in asks about, as it was when it began: what is said meanwhile adds nothing and takes nothing away. */
export interface Agenda {
  readonly moves: readonly MoveState[];
  readonly actions: readonly ActionState[];
  /** Not asked: what they wait for is not done. */
  readonly waiting: readonly ActionState[];
  /** Not asked: they begin today or before the next check-in, and there is nothing to tell of them yet. */
  readonly coming: readonly ActionState[];
}

/** Days ahead: until the next check-in. */
const AHEAD = 6;

export function agendaOf(sitting: Sitting): Agenda {
  const { before, on, again } = sitting;
  if (again) return wishOf(sitting) === 'correct' ? { ...NOTHING, ...saidThatDay(sitting) } : NOTHING;
  const near = openActions(before).filter(({ planned }) => planned.starts_on <= daysAfter(on, AHEAD));
  // What somebody has said something about is begun, whatever the plan says of its days and of what it waits for.
  const unsaid = (action: ActionState) => action.status === null;
  const waits = (action: ActionState) => unsaid(action) && waitsFor(action, before).length > 0;
  const comes = (action: ActionState) => unsaid(action) && !waits(action) && action.planned.starts_on >= on;
  return {
    moves: before.moves.filter((move) => isOpenMove(move) && move.told_on !== on),
    // One that was broken off days ago may have been finished this morning: what it asked is not asked once more.
    actions: near.filter((action) => !waits(action) && !comes(action) && action.said_on !== on),
    waiting: near.filter(waits),
    coming: near.filter(comes),
  };
}

const NOTHING: Agenda = { moves: [], actions: [], waiting: [], coming: [] };

function saidThatDay({ before, on }: Sitting): Pick<Agenda, 'moves' | 'actions'> {
  return {
    moves: before.moves.filter(({ told_on }) => told_on === on),
    actions: before.actions.filter(({ said_on, status }) => said_on === on && status !== 'replaced'),
  };
}

/** Titles of what has to be done first and is not. */
export function waitsFor({ planned }: ActionState, state: CheckinState): readonly string[] {
  return planned.after.flatMap((key) => {
    const last = lastOf(key, state);
    return last === null || last.status === 'done' ? [] : [last.planned.title];
  });
}

/** The action itself, or what took its place; null: the plan holds none. */
function lastOf(key: ActionKey, state: CheckinState, seen: readonly ActionKey[] = []): ActionState | null {
  const found = state.actions.find(({ planned }) => planned.action === key) ?? null;
  const by = found?.replaced_by ?? null;
  return by === null || seen.includes(by) ? found : lastOf(by, state, [...seen, key]);
}
