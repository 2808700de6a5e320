import { type Candidate, openNeeds } from '../recommend.js';
import type { Worked } from '../report/priorities.js';
import type { Report } from '../report/types.js';
import { actionKey } from './action_key.js';
import type { ActionKey } from './types.js';

/** An action that may be chosen, where it was found. */
export interface Found {
  readonly worked: Worked;
  readonly candidate: Candidate;
  /** Here only because others stand on it. */
  readonly asNeed: boolean;
}

export function keyOf({ worked, candidate }: Pick<Found, 'worked' | 'candidate'>): ActionKey {
  return actionKey(worked.rubric.id, candidate.action.id);
}

/** What was found with its position, by rubric: many areas have thousands of actions, and none is looked for among all. */
export type Places = ReadonlyMap<string, readonly Placed[]>;

export interface Placed {
  readonly other: Found;
  readonly at: number;
}

export function placesIn(sorted: readonly Found[]): Places {
  const places = new Map<string, Placed[]>();
  for (const [at, other] of sorted.entries()) {
    const { id } = other.worked.rubric;
    const known = places.get(id);
    if (known === undefined) places.set(id, [{ other, at }]);
    else known.push({ other, at });
  }
  return places;
}

/** Of one area, best first. What a choice needs is one as well, whatever its cause: else nothing that stands on it could be done. */
export function foundIn(worked: Worked, report: Report, open: boolean): readonly Found[] {
  const { rubric, score, fitting, candidates } = worked;
  const pulled = new Set(
    [...report.priorities.map(({ first_move }) => first_move), report.headline?.action ?? null].flatMap((move) =>
      move?.rubric === rubric.id ? [move.id] : [],
    ),
  );
  const own = fitting.filter((each) => pulled.has(each.action.id) || (open && candidates.includes(each)));
  const ids = new Set(own.map(({ action }) => action.id));
  for (const { action } of own) addNeeds(action, worked, ids);
  return fitting
    .filter(({ action }) => ids.has(action.id))
    .map((candidate) => ({ worked, candidate, asNeed: !own.includes(candidate) }));

  function addNeeds(action: Candidate['action'], of: Worked, into: Set<string>): void {
    for (const need of openNeeds(action, of.rubric, score)) {
      if (into.has(need.id)) continue;
      into.add(need.id);
      addNeeds(need, of, into);
    }
  }
}

/** Open needs of the same rubric (`own`: all that was found of it); and where the leader is not allowed to act, what the sponsor does first. */
export function needsOf({ worked, candidate }: Found, own: readonly Placed[]): readonly number[] {
  const needed = new Set(openNeeds(candidate.action, worked.rubric, worked.score).map(({ id }) => id));
  const permission = worked.gap.cause === 'not_allowed' ? permissionIn(own.map(({ other }) => other)) : undefined;
  const waits = permission !== undefined && !leadsTo(permission, worked).has(candidate.action.id);
  return own
    .filter(({ other }) => needed.has(other.candidate.action.id) || (waits && other === permission))
    .map(({ at }) => at);
}

/** The sponsor's own best action that fits the cause. */
function permissionIn(own: readonly Found[]): Found | undefined {
  return own.find(({ candidate }) => candidate.action.owner === 'sponsor' && candidate.fits_cause !== false);
}

/** An action and all that it stands on: these cannot wait for it. */
function leadsTo({ candidate }: Found, { rubric }: Worked): ReadonlySet<string> {
  const ids = new Set([candidate.action.id]);
  for (const id of ids) for (const need of rubric.actions.find((each) => each.id === id)?.needs ?? []) ids.add(need);
  return ids;
}
