import type { PlannedAction } from '../plan/types.js';
import type { ActionState, CheckinState, Gathered } from './types.js';

type Noted = ActionState['evidence'];

/**
 * Proof that came up, oldest first: what was noted with an action, and with a small move of it, for every question that
 * the action moves; of replaced actions too. A move without an action shows nothing about any question.
 */
export function gatheredFrom({ actions, moves }: CheckinState): readonly Gathered[] {
  const found = actions.flatMap(({ planned, evidence }) => {
    const of_moves = moves.filter(({ action }) => action === planned.action).flatMap(({ evidence }) => evidence);
    return forQuestions(planned, [...evidence, ...of_moves]);
  });
  return oldestFirst(found);
}

/** Of the same day as they stood. */
export function oldestFirst(gathered: readonly Gathered[]): readonly Gathered[] {
  return gathered.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function forQuestions({ rubric, title, moves }: PlannedAction, noted: Noted): Gathered[] {
  const items = [...new Set(moves.map(({ item }) => item))];
  return noted.flatMap(({ on, evidence }) => items.map((item) => ({ rubric, item, evidence, on, action: title })));
}
