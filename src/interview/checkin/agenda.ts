import { daysAfter } from '../../core/checkin/days.js';
import { openActions } from '../../core/checkin/state.js';
import type { ActionState, CheckinState, MoveState } from '../../core/checkin/types.js';
import type { ActionKey } from '../../core/plan/types.js';
import { fittingPart, oneOf, type Sitting } from './sitting.js';
import { type Kept, part } from './step.js';

/** What this check-in asks about, as it was when it began: what is said meanwhile adds nothing and takes nothing away. */
export interface Agenda {
  readonly moves: readonly MoveState[];
  readonly actions: readonly ActionState[];
  /** Not asked: what they wait for is not done. */
  readonly waiting: readonly ActionState[];
}

/** An action that starts before the next check-in is asked about. */
const STARTING = 6;

/** What a second check-in on one day is for. */
const WISHES = ['nothing', 'move', 'correct'] as const;
export type Wish = (typeof WISHES)[number];

const AGAIN = 'again';

/** undefined: not asked yet, or the first one of its day. */
export function wishOf(sitting: Sitting): Wish | undefined {
  return fittingPart(sitting, AGAIN, oneOf(WISHES)) ?? undefined;
}

/** The wish that an answer is; undefined: it is none. */
export function wishIn(kept: Kept): Wish | undefined {
  return kept.kind === 'part' && kept.question === AGAIN ? (kept.answer as Wish) : undefined;
}

export function wishFor(wish: Wish): Kept {
  return part(AGAIN, wish);
}

export function agendaOf(sitting: Sitting): Agenda {
  const { before, on, again } = sitting;
  const open = openActions(before).filter(({ planned }) => planned.starts_on <= daysAfter(on, STARTING));
  // What somebody has said something about is begun, whatever the plan says it waits for.
  const waits = (action: ActionState) => action.status === null && waitsFor(action, before).length > 0;
  const waiting = open.filter(waits);
  if (!again) return { moves: before.moves.filter(isOpen), actions: open.filter((each) => !waits(each)), waiting };
  if (wishOf(sitting) !== 'correct') return { moves: [], actions: [], waiting: [] };
  return {
    moves: before.moves.filter(({ told_on }) => told_on === on),
    actions: before.actions.filter(({ said_on, status }) => said_on === on && status !== 'replaced'),
    waiting: [],
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

function isOpen({ outcome, next }: MoveState): boolean {
  return (outcome === null || outcome === 'not_yet') && next !== 'drop';
}
