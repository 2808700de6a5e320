import { TOLERANCE } from '../tolerance.js';
import type { Choice } from './choices.js';

/** Days from the day the plan is made. */
export interface Slot {
  readonly choice: number;
  readonly starts: number;
  readonly due: number;
}

/**
 * The days of a choice of actions: again and again the action that can start first, when fewer than `open` are going on and
 * what it needs is due; of those that can start on the same day, the first by merit. What is not among the chosen holds
 * nothing up. In the order of starting.
 */
export function scheduleOf(all: readonly Choice[], chosen: readonly number[], open: number): readonly Slot[] {
  const free = new Array<number>(open).fill(0);
  const due = new Map<number, number>();
  const waiting = new Set([...chosen].sort((a, b) => a - b));
  const slots: Slot[] = [];
  while (waiting.size > 0) {
    const slot = free.indexOf(Math.min(...free));
    const next = firstOf(all, waiting, due, free[slot] ?? 0);
    const end = next.starts + (all[next.choice]?.days ?? 0);
    slots.push({ ...next, due: end });
    due.set(next.choice, end);
    waiting.delete(next.choice);
    free[slot] = end;
  }
  return slots;
}

function firstOf(all: readonly Choice[], waiting: ReadonlySet<number>, due: ReadonlyMap<number, number>, free: number) {
  let first: { choice: number; starts: number } | null = null;
  for (const choice of waiting) {
    const starts = Math.max(free, readyAt(all[choice], waiting, due));
    if (first === null || starts < first.starts) first = { choice, starts };
  }
  if (first === null || !Number.isFinite(first.starts)) throw new Error('actions that wait for each other');
  return first;
}

/** Infinity: something it needs has no day yet. */
function readyAt(choice: Choice | undefined, waiting: ReadonlySet<number>, due: ReadonlyMap<number, number>): number {
  let ready = 0;
  for (const need of choice?.needs ?? [])
    ready = Math.max(ready, waiting.has(need) ? Number.POSITIVE_INFINITY : (due.get(need) ?? 0));
  for (const group of choice?.one_of ?? []) {
    const days = group.flatMap((each) => due.get(each) ?? (waiting.has(each) ? Number.POSITIVE_INFINITY : []));
    if (days.length > 0) ready = Math.max(ready, Math.min(...days));
  }
  return ready;
}

/** What has to be done first and is not among the chosen: each need, and the first of each area it stands on. */
export function missingFor(choice: Choice, chosen: ReadonlySet<number>): readonly number[] {
  const areas = choice.one_of.filter((group) => !group.some((each) => chosen.has(each)));
  return [...choice.needs.filter((need) => !chosen.has(need)), ...areas.flatMap(([first]) => first ?? [])];
}

export function hoursOf(all: readonly Choice[], chosen: Iterable<number>, which: 'counted' | 'hours'): number {
  let sum = 0;
  for (const at of chosen) sum += all[at]?.[which] ?? 0;
  return sum;
}

/** Whether a number is over its limit. */
export function isOver(value: number, limit: number): boolean {
  return value > limit + TOLERANCE;
}
