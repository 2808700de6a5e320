import { actionKey } from '../plan/action_key.js';
import type { Rubric } from '../rubric/types.js';
import { oldestFirst } from './gathered.js';
import type { CheckinEntry, Gathered } from './types.js';

interface Aim {
  readonly rubric: string;
  readonly title: string;
  readonly items: readonly string[];
}

/**
 * Proof that came up in check-ins, oldest first, without the plan: what an action moves is read from the rubrics, and from
 * the entry that put another action in its place. An action that is in neither shows nothing about any question.
 */
export function gatheredFromRubrics(entries: readonly CheckinEntry[], rubrics: readonly Rubric[]): readonly Gathered[] {
  const aims = new Map<string, Aim>(rubrics.flatMap(aimsOf));
  for (const entry of entries) {
    if (entry.kind !== 'replaced' || aims.has(entry.by.action)) continue;
    const { action, rubric, title, moves } = entry.by;
    aims.set(action, { rubric, title, items: moves.map(({ item }) => item) });
  }
  const actionOf = new Map(
    entries.flatMap((entry) => (entry.kind === 'move' ? [[entry.move, entry.action] as const] : [])),
  );
  const found = entries.flatMap((entry): Gathered[] => {
    if (entry.kind !== 'evidence') return [];
    const { of, evidence, on } = entry;
    const aim = aims.get(actionOf.get(of) ?? of);
    if (aim === undefined) return [];
    return [...new Set(aim.items)].map((item) => ({ rubric: aim.rubric, item, evidence, on, action: aim.title }));
  });
  return oldestFirst(found);
}

function aimsOf({ id, actions }: Rubric): [string, Aim][] {
  return actions.map((action) => [
    actionKey(id, action.id),
    { rubric: id, title: action.title, items: action.moves.map(({ item }) => item) },
  ]);
}
