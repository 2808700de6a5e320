import type { ItemScore, RubricScore } from '../report/scores.js';
import type { Move } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import { ceilingOf, triggered } from './caps.js';

/** What an area lacks, in the form in which it is computed again and again for other heights of its items. */
export interface Shortfall {
  readonly target: number;
  /** What counts, each with the level it stands at. */
  readonly items: readonly { readonly item: string; readonly weight: number; readonly stands: number }[];
  /** Sum of their weights. */
  readonly total: number;
  /** Triggered as claimed; `at` is the position in `items`. */
  readonly caps: readonly { readonly at: number; readonly below: number; readonly at_most: number }[];
  /** Level 1–5 as claimed with every blank at its stand, caps applied. */
  readonly now: number;
}

/** The level an action would start from: what is claimed, or 1 while nothing is known. */
export function standing(item: ItemScore): number {
  return item.claimed_level ?? 1;
}

/** Whether a move begins where its item stands, and leads on. */
export function fits(move: Move, score: RubricScore): boolean {
  const item = score.items.find(({ item }) => item === move.item);
  if (item === undefined || !item.counts) return false;
  return standing(item) >= move.from - TOLERANCE && standing(item) < move.to - TOLERANCE;
}

/**
 * Of a score that was computed. Where the area has a level and none of its items has one (what groups said of the single
 * questions may be kept back), each is taken to stand where the area stands: an action is then worth what its questions
 * weigh in the area's own gap.
 */
export function shortfallOf(score: RubricScore, target: number): Shortfall {
  const counted = score.items.filter(({ counts }) => counts);
  const blank = counted.every(({ claimed_level }) => claimed_level === null) ? score.claimed.level : null;
  const items = counted.map((item) => ({ item: item.item, weight: item.weight, stands: blank ?? standing(item) }));
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  const caps = triggered(score.caps, 'claimed').map(({ item, below, at_most }) => ({
    at: items.findIndex((each) => each.item === item),
    below,
    at_most,
  }));
  const mean = items.reduce((sum, { weight, stands }) => sum + weight * stands, 0) / total;
  return { target, items, total, caps, now: Math.min(mean, ceilingOf(caps)) };
}

/** Where every item stands, in the order of `items`. */
export function heightsNow({ items }: Shortfall): readonly number[] {
  return items.map(({ stands }) => stands);
}

/** To what height a move takes the item at a position in `items`. */
export interface Lift {
  readonly at: number;
  readonly to: number;
}

/** Moves that fit, by the positions of their items. */
export function liftsOf({ items }: Shortfall, moves: readonly Pick<Move, 'item' | 'to'>[]): readonly Lift[] {
  return moves.flatMap(({ item, to }) => {
    const at = items.findIndex((each) => each.item === item);
    return at === -1 ? [] : [{ at, to }];
  });
}

/** The heights after these lifts: the highest counts, none lowers anything. */
export function heightsAfter(heights: readonly number[], lifts: readonly Lift[]): number[] {
  const higher = [...heights];
  for (const { at, to } of lifts) higher[at] = Math.max(higher[at] ?? 1, to);
  return higher;
}

/** Levels the area gains at these heights, up to the target: nothing while a cap stays that holds it down. */
export function closedAt(shortfall: Shortfall, heights: readonly number[]): number {
  const { target, now } = shortfall;
  return Math.max(0, Math.min(meanAt(shortfall, heights), ceilingAt(shortfall, heights), target) - now);
}

/** Weighted mean, 1–5, before caps. */
export function meanAt({ items, total }: Shortfall, heights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < items.length; at += 1) sum += (items[at]?.weight ?? 0) * (heights[at] ?? 1);
  return sum / total;
}

/** What the caps leave that these heights do not lift; no cap, no limit. */
export function ceilingAt({ caps }: Shortfall, heights: readonly number[]): number {
  return ceilingOf(caps.filter(({ at, below }) => (heights[at] ?? 1) < below - TOLERANCE));
}
