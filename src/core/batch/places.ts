import { CAUSES, COUNTS, SHARES } from '../words.js';
import type { Place, Places } from './closures.js';
import { type Context, PROFILE_NUMBERS, PROFILE_VALUES } from './context.js';
import type { Results } from './results.js';
import type { Slots } from './slots.js';

/** A name that no condition can have: whoever compiles gives up, and the long way judges. */
export class NoSuchName extends Error {}

export type SlotOf = (rubric: string, item: string) => number | undefined;

/** What every condition may ask of the context. */
export function profilePlaces({ numbers, values }: Context): Places {
  return (path) => {
    const [group, name = ''] = path;
    if (group !== 'profile' || path.length !== 2) throw new NoSuchName(path.join('.'));
    const number = at(PROFILE_NUMBERS, name);
    if (number !== null) return { numbers, at: number };
    const value = at(PROFILE_VALUES, name);
    if (value === null) throw new NoSuchName(path.join('.'));
    return { values, at: value };
  };
}

/** A `when`: the context and the answers before its question; `slotOf` knows only these. */
export function whenPlaces(slots: Slots, slotOf: (item: string) => number | undefined, see: (slot: number) => void) {
  const profile = profilePlaces(slots.context);
  return (path: readonly string[]): Place => {
    const [group, item = ''] = path;
    if (group !== 'answers') return profile(path);
    const slot = slotOf(item);
    if (slot === undefined) return null;
    see(slot);
    return { values: slots.facts, at: slot };
  };
}

/** A gate: the context and the credited levels of its rubric. */
export function gatePlaces(slots: Slots, slotOf: (item: string) => number | undefined): Places {
  const profile = profilePlaces(slots.context);
  return (path) => {
    const [group, item = ''] = path;
    if (group !== 'level') return profile(path);
    return level(slots.credited, slotOf(item));
  };
}

/** A finding: the context, and what the scores say. Nothing is apart: one sheet stands alone. */
export function findingPlaces(slots: Slots, results: Results, rubrics: readonly string[], slotOf: SlotOf): Places {
  const profile = profilePlaces(slots.context);
  return (path) => {
    const [group = '', name = '', item = ''] = path;
    if (group === 'profile') return profile(path);
    if (group === 'apart') return null;
    if (group === 'item') return level(slots.claimed, slotOf(name, item));
    const known = groups(results)[group];
    if (known === undefined || path.length !== 2) throw new NoSuchName(path.join('.'));
    return number(known.numbers, at(known.names ?? rubrics, name) ?? undefined);
  };
}

interface Group {
  readonly numbers: Float64Array;
  /** Absent: the ids of the rubrics. */
  readonly names?: readonly string[];
}

function groups(results: Results): Readonly<Record<string, Group>> {
  const { claimedLevel, creditedLevel, coverage, claimedGap, counts, shares, causes } = results;
  return {
    claimed: { numbers: claimedLevel },
    credited: { numbers: creditedLevel },
    coverage: { numbers: coverage },
    gap: { numbers: claimedGap },
    count: { numbers: counts, names: COUNTS },
    share: { numbers: shares, names: SHARES },
    causes: { numbers: causes, names: CAUSES },
  };
}

function level(numbers: Float64Array, at: number | undefined): Place {
  return at === undefined ? null : { numbers, at, asLevel: true };
}

function number(numbers: Float64Array, at: number | undefined): Place {
  return at === undefined ? null : { numbers, at };
}

function at(names: readonly string[], name: string): number | null {
  const found = names.indexOf(name);
  return found === -1 ? null : found;
}
