import type { ActionKey, Plan, PlanAsk, PlannedAction } from '../../core/plan/types.js';
import type { ActionOwner } from '../../core/words.js';

/** How the plan calls what it names by key or id. */

export function nameOf({ subject }: Plan): string {
  return subject.name ?? subject.id;
}

export function plannedOf(plan: Plan, key: ActionKey | null): PlannedAction | undefined {
  return plan.actions.find(({ action }) => action === key);
}

/** Title of an action of the plan, or of one that waits; its key where the plan has neither. */
export function actionTitle(plan: Plan, key: ActionKey): string {
  return [...plan.actions, ...plan.later].find(({ action }) => action === key)?.title ?? key;
}

/** Title of an area; its id where the plan does not name it. */
export function areaTitle({ expected, actions }: Plan, rubric: string): string {
  return (
    expected.find((each) => each.rubric === rubric)?.title ??
    actions.find((each) => each.rubric === rubric)?.rubric_title ??
    rubric
  );
}

/** Areas whose questions are asked again, one behind the other. */
export function areasAgain(plan: Plan): string {
  return plan.measured.rubrics.map((rubric) => areaTitle(plan, rubric)).join(', ');
}

/** Whose it is: an owner who leads sales has nobody above, so what is a sponsor's is their own. */
export function ownerIn({ from: { role } }: Plan, owner: ActionOwner): ActionOwner {
  return owner === 'sponsor' && role === 'owner' ? 'leader' : owner;
}

/** Whether the hours of an action are of those the budget counts: of leader and team, and of an owner who leads sales. */
export function isOwn(plan: Plan, { owner }: Pick<PlannedAction, 'owner'>): boolean {
  return owner === 'team' || ownerIn(plan, owner) === 'leader';
}

/** Hours of some actions together. */
export function hoursOf(actions: readonly PlannedAction[]): number {
  return actions.reduce((sum, { hours }) => sum + hours, 0);
}

/** What the one above is asked for, first needed first. A step that somebody took out of the plan is asked of nobody. */
export function asksByDay(plan: Plan): readonly PlanAsk[] {
  const stands = ({ action }: PlanAsk) => action === null || plannedOf(plan, action) !== undefined;
  return byDay(plan.sponsor.filter(stands), ({ by }) => by);
}

/** The earliest first; of the same day as they stood. */
export function byDay<T>(all: readonly T[], dayOf: (one: T) => string): T[] {
  return all.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
