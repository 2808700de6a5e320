import { notably, TOLERANCE } from '../tolerance.js';
import type { Node } from './node.js';
import { isAllowed, type Rules, removedBy } from './rules.js';
import { hoursOf } from './schedule.js';

interface Kept {
  readonly chosen: readonly number[];
  readonly ids: string;
  readonly value: number;
  readonly counted: number;
  readonly hours: number;
}

/** Holds the best choice so far, of those that have `into` in and keep to the rules. */
export function keeperFor(rules: Rules, into: readonly number[]) {
  let best: Kept | null = null;
  const keptOf = (chosen: readonly number[]): Kept => ({
    chosen,
    ids: chosen
      .map((at) => rules.all[at]?.action ?? '')
      .sort()
      .join(' '),
    value: removedBy(rules, chosen),
    counted: hoursOf(rules.all, chosen, 'counted'),
    hours: hoursOf(rules.all, chosen, 'hours'),
  });
  return {
    best: () => best,
    offer(chosen: readonly number[]): void {
      if (!into.every((at) => chosen.includes(at)) || !isAllowed(rules, chosen)) return;
      const kept = keptOf(chosen);
      if (best === null || compare(kept, best) < 0) best = kept;
    },
    isReached: (bound: number) => best !== null && bound <= best.value + TOLERANCE,
    /** A part may hold a better choice, or one as good that takes less. */
    isWorthIt: ({ bound, counted, hours }: Node) =>
      best === null ||
      bound > best.value + TOLERANCE ||
      (bound >= best.value - TOLERANCE && (notably(counted - best.counted) || notably(hours - best.hours)) <= 0),
  };
}

function compare(a: Kept, b: Kept): number {
  const byIds = a.ids < b.ids ? -1 : Number(a.ids > b.ids);
  return notably(b.value - a.value) || notably(a.counted - b.counted) || notably(a.hours - b.hours) || byIds;
}
