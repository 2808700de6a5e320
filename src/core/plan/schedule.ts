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
  const due = all.map(() => Number.NaN);
  for (const at of chosen) due[at] = Number.POSITIVE_INFINITY;
  let waiting = [...chosen].sort((a, b) => a - b);
  const slots: Slot[] = [];
  while (waiting.length > 0) {
    const slot = free.indexOf(Math.min(...free));
    const next = firstOf(all, waiting, due, free[slot] ?? 0);
    const { days = 0, seen = 0 } = all[next.choice] ?? {};
    const set_up = next.starts + days;
    slots.push({ ...next, due: next.starts + seen });
    due[next.choice] = process.env.NEEDS === 'set' ? set_up : next.starts + seen;
    waiting = waiting.filter((at) => at !== next.choice);
    free[slot] = set_up;
  }
  return slots;
}

/** `due`: NaN not chosen, Infinity without a day yet. This runs for every part of a search: loops, and no lists. */
function firstOf(all: readonly Choice[], waiting: readonly number[], due: readonly number[], free: number) {
  let choice = -1;
  let starts = Number.POSITIVE_INFINITY;
  for (const at of waiting) {
    const start = Math.max(free, readyAt(all[at], due));
    if (start >= starts) continue;
    choice = at;
    starts = start;
    // Nothing can start before a slot is free.
    if (starts === free) break;
  }
  if (choice === -1) throw new Error('actions that wait for each other');
  return { choice, starts };
}

/** Infinity: something it needs has no day yet. */
function readyAt(choice: Choice | undefined, due: readonly number[]): number {
  let ready = 0;
  for (const need of choice?.needs ?? []) ready = later(ready, due[need]);
  for (const group of choice?.one_of ?? []) {
    let first = Number.NaN;
    for (const each of group) {
      const day = due[each] ?? Number.NaN;
      if (Number.isNaN(first) || day < first) first = day;
    }
    ready = later(ready, first);
  }
  return ready;
}

function later(ready: number, day: number | undefined): number {
  return day === undefined || Number.isNaN(day) ? ready : Math.max(ready, day);
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
