import { daysUntilSeen } from '../action_days.js';
import { daysAfter } from '../calendar_day.js';
import { actionKey } from '../plan/action_key.js';
import type { ActionKey, PlannedAction, PlannedMove } from '../plan/types.js';
import { hoursUntilSeen } from '../recommend.js';
import type { Action, Rubric } from '../rubric/types.js';
import { notably, TOLERANCE } from '../tolerance.js';
import type { Cause } from '../words.js';

export interface AlternativeFacts {
  /** It would start on this day (YYYY-MM-DD). */
  readonly today: string;
  /** Absent: as many reps as the report assumes. */
  readonly team_size?: number;
}

interface Alternative {
  readonly planned: PlannedAction;
  /** weight × levels, over the questions that the stuck action was to move. */
  readonly gains: number;
  /** Everything it needs is in the plan. */
  readonly ready: boolean;
}

/**
 * What could take the place of a stuck action, best first: actions of its rubric of another kind, made for the cause, that
 * take at least one of the same questions further than it was when the plan was made, and are not in the plan. First
 * those that need nothing outside of the plan, then by weight × levels on the same questions, fewer hours, id.
 */
export function alternativesFor(
  stuck: PlannedAction,
  cause: Cause,
  rubric: Rubric,
  planned: ReadonlySet<ActionKey>,
  facts: AlternativeFacts,
): readonly PlannedAction[] {
  return rubric.actions
    .filter(({ id, kind, causes }) => kind !== stuck.kind && causes.includes(cause) && isNew(actionKey(rubric.id, id)))
    .map((action) => alternative(action, stuck, rubric, planned, facts))
    .filter(({ gains }) => gains > TOLERANCE)
    .sort(byMerit)
    .map(({ planned }) => planned);

  function isNew(key: ActionKey): boolean {
    return key !== stuck.action && !planned.has(key);
  }
}

function alternative(
  action: Action,
  stuck: PlannedAction,
  rubric: Rubric,
  in_plan: ReadonlySet<ActionKey>,
  { today, team_size }: AlternativeFacts,
): Alternative {
  const moves = movesOf(action, stuck, rubric);
  const needs = action.needs.map((id) => actionKey(rubric.id, id));
  const planned: PlannedAction = {
    action: actionKey(rubric.id, action.id),
    title: action.title,
    rubric: rubric.id,
    rubric_title: rubric.title,
    owner: action.owner,
    who: null,
    kind: action.kind,
    horizon: action.horizon,
    starts_on: today,
    due_on: daysAfter(today, daysUntilSeen(action)),
    hours: hoursUntilSeen(action, team_size),
    do: action.do,
    done_when: action.done_when,
    proof: proofOf(moves, rubric),
    after: needs.filter((key) => in_plan.has(key) && key !== stuck.action),
    moves,
    not_now: action.not_now ?? null,
    template: action.template ?? null,
    grade: action.grade,
  };
  return {
    planned,
    gains: gainsOf(moves, stuck, rubric),
    ready: needs.every((key) => in_plan.has(key) && key !== stuck.action),
  };
}

/** Of the same questions it is known where they stood; of the others it is not, and they stay unknown. */
function movesOf({ moves }: Action, stuck: PlannedAction, rubric: Rubric): PlannedMove[] {
  return moves.flatMap(({ item, from: at_least, to }) => {
    const same = stuck.moves.find((move) => move.item === item);
    const from = same?.from ?? null;
    const stands = from ?? 1;
    const leads_on = stands >= at_least - TOLERANCE && to > stands + TOLERANCE;
    const title = same?.title ?? rubric.items.find(({ id }) => id === item)?.title ?? item;
    return same === undefined || leads_on ? [{ item, title, from, to }] : [];
  });
}

function gainsOf(moves: readonly PlannedMove[], stuck: PlannedAction, rubric: Rubric): number {
  return moves
    .filter(({ item }) => stuck.moves.some((move) => move.item === item))
    .reduce((sum, { item, from, to }) => sum + weightOf(item, rubric) * (to - (from ?? 1)), 0);
}

function weightOf(item: string, rubric: Rubric): number {
  return rubric.items.find(({ id }) => id === item)?.weight ?? 0;
}

function proofOf(moves: readonly PlannedMove[], rubric: Rubric): string[] {
  const examples = moves.flatMap(({ item }) => rubric.items.find(({ id }) => id === item)?.evidence.examples ?? []);
  return [...new Set(examples)];
}

function byMerit(a: Alternative, b: Alternative): number {
  return (
    Number(b.ready) - Number(a.ready) ||
    notably(b.gains - a.gains) ||
    notably(a.planned.hours - b.planned.hours) ||
    (a.planned.action < b.planned.action ? -1 : 1)
  );
}
