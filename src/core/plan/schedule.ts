import { TOLERANCE } from '../tolerance.js';
import type { Choice } from './choices.js';
import type { PlanBudget } from './types.js';

/** Days from the day the plan is made. */
export interface Slot {
  readonly choice: number;
  readonly starts: number;
  /** Set up: what stands on it may begin, and its place is free. */
  readonly set_up: number;
  /** It can be seen that it is done. */
  readonly due: number;
}

/**
 * The days of a choice of actions: again and again the action that can start first, when fewer than `open` are being set up
 * and what it needs is set up; of those that can start on the same day, the first by merit. Where something would be due too
 * late that way: behind the first by merit, what is seen longest after its setting up, as far as that helps.
 * An action takes its place for its horizon only: what is then kept up every week goes on beside the next. What stands on it
 * does not wait until it can be seen either: a list is sorted once it is clean, not once four clean ones lie in a row.
 * What is not among the chosen holds nothing up. In the order of starting.
 */
export function scheduleOf(
  all: readonly Choice[],
  chosen: readonly number[],
  { open, weeks }: Pick<PlanBudget, 'open' | 'weeks'>,
): readonly Slot[] {
  const [first, ...others] = [...chosen].sort((a, b) => a - b);
  if (first === undefined) return [];
  const isInTime = (slots: readonly Slot[]) => slots.every(({ due }) => !isOver(due, weeks * 7));
  const byMerit = inOrder(all, [first, ...others], open);
  if (isInTime(byMerit)) return byMerit;
  const tail = (at: number) => (all[at]?.seen ?? 0) - (all[at]?.days ?? 0);
  const latestFirst = inOrder(all, [first, ...others.sort((a, b) => tail(b) - tail(a) || a - b)], open);
  return isInTime(latestFirst) ? latestFirst : byMerit;
}

/** Those that can start on the same day in the order in which they are given. */
function inOrder(all: readonly Choice[], chosen: readonly number[], open: number): readonly Slot[] {
  const free = new Array<number>(open).fill(0);
  const ready = all.map(() => Number.NaN);
  for (const at of chosen) ready[at] = Number.POSITIVE_INFINITY;
  let waiting = chosen;
  const slots: Slot[] = [];
  while (waiting.length > 0) {
    const slot = free.indexOf(Math.min(...free));
    const { choice, starts } = firstOf(all, waiting, ready, free[slot] ?? 0);
    const { days = 0, seen = 0 } = all[choice] ?? {};
    const set_up = starts + days;
    slots.push({ choice, starts, set_up, due: starts + seen });
    ready[choice] = set_up;
    waiting = waiting.filter((at) => at !== choice);
    free[slot] = set_up;
  }
  return slots;
}

/** `ready`: when each is set up; NaN not chosen, Infinity without a day yet. This runs for every part of a search: loops, and no lists. */
function firstOf(all: readonly Choice[], waiting: readonly number[], ready: readonly number[], free: number) {
  let choice = -1;
  let starts = Number.POSITIVE_INFINITY;
  for (const at of waiting) {
    const start = Math.max(free, readyAt(all[at], ready));
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
function readyAt(choice: Choice | undefined, set_up: readonly number[]): number {
  let ready = 0;
  for (const need of choice?.needs ?? []) ready = later(ready, set_up[need]);
  for (const group of choice?.one_of ?? []) {
    let first = Number.NaN;
    for (const each of group) {
      const day = set_up[each] ?? Number.NaN;
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
