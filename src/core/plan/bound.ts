import { ceilingAt, closedAt, heightsAfter, heightsNow, type Lift, meanAt } from '../scoring/shortfall.js';
import { TOLERANCE } from '../tolerance.js';
import type { Area, Choice } from './choices.js';

/** One action that is not decided yet: at most this much more would be removed by it, and what it takes. */
export interface Gain {
  readonly choice: number;
  readonly area: number;
  readonly gain: number;
  readonly counted: number;
  readonly days: number;
}

/** Of one area, with some actions in and some undecided. */
export interface AreaBound {
  /** Removed by what is in, as it stands; and as if the undecided had lifted the caps already. */
  readonly value: number;
  readonly base: number;
  /** The most that the undecided can add to `base` together. */
  readonly more: number;
  readonly gains: readonly Gain[];
}

/**
 * Caps make two actions worth more than the sum of each; without them a weighted mean of highest levels, cut off above, is
 * submodular: what an action adds only shrinks as others join. So caps count as far as the undecided could lift them all,
 * and then no choice of the undecided adds more than the sum of its single gains.
 */
export function boundOfArea(
  area: Area,
  index: number,
  all: readonly Choice[],
  inside: readonly number[],
  open: readonly number[],
): AreaBound {
  const { importance } = area;
  if (inside.length + open.length === 0) return NOTHING;
  const here = heightsAfter(heightsNow(area), liftsIn(all, inside));
  const most = heightsAfter(here, liftsIn(all, open));
  const limit = Math.min(ceilingAt(area, most), area.target);
  const above = (heights: readonly number[]) => Math.max(0, Math.min(meanAt(area, heights), limit) - area.now);
  const base = above(here);
  const gains = open.flatMap((at): Gain[] => {
    const gain = importance * (above(heightsAfter(here, all[at]?.lifts ?? [])) - base);
    const { counted = 0, days = 0 } = all[at] ?? {};
    return gain > TOLERANCE ? [{ choice: at, area: index, gain, counted, days }] : [];
  });
  return {
    value: inside.length === 0 ? 0 : importance * closedAt(area, here),
    base: importance * base,
    more: importance * (above(most) - base),
    gains,
  };
}

const NOTHING: AreaBound = { value: 0, base: 0, more: 0, gains: [] };

function liftsIn(all: readonly Choice[], chosen: readonly number[]): readonly Lift[] {
  return chosen.flatMap((at) => all[at]?.lifts ?? []);
}

/** What is left to spend. */
export interface Left {
  readonly hours: number;
  /** Days in all slots together. */
  readonly days: number;
}

/** How the two are weighed into one price: hours alone, days alone, and between. Each gives a valid bound. */
const BLENDS = [1, 0, 0.5] as const;

/**
 * The most that the undecided can add within what is left: by the ratio of gain to price, in fractions, no area beyond its
 * own most (the linear relaxation of a knapsack). `whole` scales the prices. The order of the tightest is told as well.
 */
export function mostWithin(
  areas: readonly AreaBound[],
  left: Left,
  whole: Left,
): { readonly most: number; readonly order: readonly Gain[] } {
  const gains = areas.flatMap((area) => area.gains);
  let tightest: { most: number; order: readonly Gain[] } | null = null;
  for (const blend of BLENDS) {
    const price = (of: Left) => part(blend, of.hours, whole.hours) + part(1 - blend, of.days, whole.days);
    const order = byRatio(gains, ({ counted, days }) => price({ hours: counted, days }));
    const most = filled(order, areas, price(left));
    if (tightest === null || most < tightest.most - TOLERANCE) tightest = { most, order: order.map(({ of }) => of) };
  }
  return tightest ?? { most: 0, order: [] };
}

function part(blend: number, amount: number, whole: number): number {
  return whole <= TOLERANCE ? 0 : (blend * amount) / whole;
}

interface Priced {
  readonly of: Gain;
  readonly price: number;
}

/** Best ratio first; ties by merit. */
function byRatio(gains: readonly Gain[], price: (of: Gain) => number): readonly Priced[] {
  const priced = gains.map((of) => ({ of, price: price(of) }));
  return priced.sort((a, b) => b.of.gain * a.price - a.of.gain * b.price || a.of.choice - b.of.choice);
}

function filled(order: readonly Priced[], areas: readonly AreaBound[], most: number): number {
  const room = areas.map(({ more }) => more);
  let left = most + TOLERANCE;
  let sum = 0;
  for (const { of, price } of order) {
    const here = Math.min(of.gain, room[of.area] ?? 0);
    const paid = (price * here) / of.gain;
    const share = paid <= left ? 1 : left / paid;
    sum += here * share;
    room[of.area] = (room[of.area] ?? 0) - here * share;
    left -= paid * share;
    if (share < 1) break;
  }
  return sum;
}
