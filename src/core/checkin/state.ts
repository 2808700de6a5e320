import type { Subject } from '../answers/types.js';
import type { ActionKey, Plan, PlannedAction } from '../plan/types.js';
import type { ActionState, CheckinEntry, CheckinState, MoveId, MoveState, Stranger } from './types.js';

type Of<K extends CheckinEntry['kind']> = Extract<CheckinEntry, { readonly kind: K }>;

/** A plan with all that was said about it. Pure: replaying a journal gives the live state. */
export function foldCheckins(
  plan: Pick<Plan, 'id' | 'actions'>,
  subject: Subject,
  entries: readonly CheckinEntry[],
): CheckinState {
  return entries.reduce(applyCheckin, startCheckins(plan, subject));
}

/** The state before anything was said. */
function startCheckins({ id, actions }: Pick<Plan, 'id' | 'actions'>, subject: Subject): CheckinState {
  const states = actions.map((planned) => unsaid(planned, null));
  return { plan: id, subject, actions: states, moves: [], sittings: [], strangers: [] };
}

/**
 * The state after one more entry. An entry about an action or a move that is not there (the plan was edited) changes
 * nothing but `strangers`.
 */
export function applyCheckin(state: CheckinState, entry: CheckinEntry): CheckinState {
  switch (entry.kind) {
    case 'begun':
      return { ...state, sittings: [...state.sittings, { on: entry.on, finished: false }] };
    case 'finished':
      return { ...state, sittings: withLastFinished(state.sittings) };
    case 'action':
      return changeAction(state, entry.action, entry, (action) => withStatus(action, entry));
    case 'replaced':
      return replace(state, entry);
    case 'move':
      return { ...state, moves: [...state.moves.filter(({ move }) => move !== entry.move), begunMove(entry)] };
    case 'happened':
      return changeMove(state, entry.move, entry, (move) => withOutcome(move, entry));
    case 'evidence':
      return addEvidence(state, entry);
    case 'part':
      return state;
  }
}

/** Actions that are neither done nor replaced, in the order of the plan. */
export function openActions({ actions }: CheckinState): readonly ActionState[] {
  return actions.filter(isOpenAction);
}

export function isOpenAction({ status }: Pick<ActionState, 'status'>): boolean {
  return status !== 'done' && status !== 'replaced';
}

/** Moved so many times, an action is named. */
const OFTEN = 2;

export function isOftenMoved({ times_moved }: Pick<ActionState, 'times_moved'>): boolean {
  return times_moved >= OFTEN;
}

/** Not told yet, or its day has not come, and not dropped. */
export function isOpenMove({ outcome, next }: MoveState): boolean {
  return (outcome === null || outcome === 'not_yet') && next !== 'drop';
}

/** Ids of moves have six digits at most. */
const LAST_MOVE = 999_999;

/** The id of the next small move: "m1", "m2", …; behind the last one there can be, the first that is free. */
export function nextMoveId({ moves }: CheckinState): MoveId {
  const taken = new Set(moves.map(({ move }) => Number(move.slice(1))));
  let next = 1;
  for (const number of taken) next = Math.max(next, number + 1);
  if (next > LAST_MOVE) for (next = 1; taken.has(next); ) next += 1;
  return `m${next}`;
}

function unsaid(planned: PlannedAction, replaces: ActionKey | null): ActionState {
  return {
    planned,
    due_on: planned.due_on,
    status: null,
    said_on: null,
    done_on: null,
    times_moved: 0,
    cause: null,
    notes: [],
    evidence: [],
    replaced_by: null,
    replaces,
  };
}

function withLastFinished(sittings: CheckinState['sittings']): CheckinState['sittings'] {
  return sittings.map((sitting, index) => (index === sittings.length - 1 ? { ...sitting, finished: true } : sitting));
}

/** The last word counts: what was done and is under way again is not done. */
function withStatus(action: ActionState, { on, status, to, cause, note }: Of<'action'>): ActionState {
  const moved_to = status === 'moved' && to !== null ? to : action.due_on;
  // Another day named on the day of the first is a correction, and no second time.
  const corrects = action.status === 'moved' && action.said_on === on;
  return {
    ...action,
    due_on: moved_to,
    status,
    said_on: on,
    done_on: status === 'done' ? (to ?? on) : null,
    times_moved: action.times_moved + Number(moved_to > action.due_on && !corrects),
    cause: status === 'done' || status === 'under_way' ? null : (cause ?? action.cause),
    notes: note === null ? action.notes : [...action.notes, { on, text: note }],
    replaced_by: null,
  };
}

/** What takes a place stands right behind it. What is in the plan already keeps what was said about it. */
function replace(state: CheckinState, entry: Of<'replaced'>): CheckinState {
  const { on, action: key, by } = entry;
  if (key === by.action) return withStranger(state, key, entry);
  const left = changeAction(state, key, entry, (action) => ({
    ...action,
    status: 'replaced',
    said_on: on,
    done_on: null,
    replaced_by: by.action,
  }));
  const { actions } = left;
  if (actions.some(({ planned }) => planned.action === by.action)) {
    return changeAction(left, by.action, entry, (action) => backAgain(action, key));
  }
  const at = actions.findIndex(({ planned }) => planned.action === key);
  const behind = at === -1 ? actions.length : at + 1;
  return { ...left, actions: [...actions.slice(0, behind), unsaid(by, key), ...actions.slice(behind)] };
}

function backAgain(action: ActionState, replaces: ActionKey): ActionState {
  if (action.status !== 'replaced') return { ...action, replaces };
  return { ...action, status: null, replaced_by: null, replaces };
}

function begunMove({ on, kind: _, ...move }: Of<'move'>): MoveState {
  return { ...move, planned_on: on, outcome: null, happened: null, next: null, told_on: null, evidence: [] };
}

/** What is told later counts; words that were said once stay until others take their place. */
function withOutcome(move: MoveState, { on, outcome, happened, next }: Of<'happened'>): MoveState {
  return { ...move, outcome, happened: happened ?? move.happened, next: next ?? move.next, told_on: on };
}

function addEvidence(state: CheckinState, entry: Of<'evidence'>): CheckinState {
  const { on, of, evidence } = entry;
  const add = <T extends Pick<ActionState, 'evidence'>>(to: T): T => ({
    ...to,
    evidence: [...to.evidence, { on, evidence }],
  });
  return state.moves.some(({ move }) => move === of)
    ? changeMove(state, of, entry, add)
    : changeAction(state, of, entry, add);
}

function changeAction(
  state: CheckinState,
  key: ActionKey,
  entry: CheckinEntry,
  change: (action: ActionState) => ActionState,
): CheckinState {
  if (!state.actions.some(({ planned }) => planned.action === key)) return withStranger(state, key, entry);
  return { ...state, actions: state.actions.map((each) => (each.planned.action === key ? change(each) : each)) };
}

function changeMove(
  state: CheckinState,
  id: MoveId,
  entry: CheckinEntry,
  change: (move: MoveState) => MoveState,
): CheckinState {
  if (!state.moves.some(({ move }) => move === id)) return withStranger(state, id, entry);
  return { ...state, moves: state.moves.map((each) => (each.move === id ? change(each) : each)) };
}

function withStranger(state: CheckinState, of: Stranger['of'], entry: CheckinEntry): CheckinState {
  const known = state.strangers.find((stranger) => stranger.of === of);
  const strangers =
    known === undefined
      ? [...state.strangers, { of, said: [entry] }]
      : state.strangers.map((each) => (each === known ? { of, said: [...each.said, entry] } : each));
  return { ...state, strangers };
}
