import { isDay } from '../../core/calendar_day.js';
import { foldCheckins } from '../../core/checkin/state.js';
import type { CheckinEntry, CheckinState } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';

/** One check-in as its journal tells it: what was so when it began, and what was said since. */
export interface Sitting {
  readonly plan: Plan;
  /** The day it began; today, when it has not begun. */
  readonly on: string;
  readonly today: string;
  readonly begun: boolean;
  /** Another one was finished on the day it began. */
  readonly again: boolean;
  readonly before: CheckinState;
  readonly now: CheckinState;
  /** What was said in this one. */
  readonly said: readonly CheckinEntry[];
}

/** What a journal holds and what it is about. */
export interface Held {
  readonly plan: Plan;
  /** All of them, oldest first. */
  readonly entries: readonly CheckinEntry[];
}

/** The check-in that was begun last and not finished, else a new one. */
export function sittingOf({ plan, entries }: Held, today: string): Sitting {
  const finished = entries.findLastIndex(({ kind }) => kind === 'finished');
  const open = entries.findIndex(({ kind }, index) => kind === 'begun' && index > finished);
  const at = open === -1 ? entries.length : open;
  const on = entries[at]?.on ?? today;
  const earlier = entries.slice(0, at);
  return {
    plan,
    on,
    today,
    begun: open !== -1,
    again: earlier.some((entry) => entry.kind === 'finished' && entry.on === on),
    before: foldCheckins(plan, plan.subject, earlier),
    now: foldCheckins(plan, plan.subject, entries),
    said: entries.slice(at),
  };
}

type Kind = CheckinEntry['kind'];

/** What was said in this check-in of one kind, in order. */
export function saidOf<K extends Kind>({ said }: Sitting, kind: K): Extract<CheckinEntry, { readonly kind: K }>[] {
  return said.filter((entry): entry is Extract<CheckinEntry, { readonly kind: K }> => entry.kind === kind);
}

/** The answer to a part of a question: null where it was left out, undefined where it was not asked yet. */
export function partOf(sitting: Sitting, question: string): string | null | undefined {
  return saidOf(sitting, 'part').findLast((entry) => entry.question === question)?.answer;
}

/** The same for an answer that becomes a part of an entry: one that is none there, whoever wrote it, was not asked yet. */
export function fittingPart<T extends string>(
  sitting: Sitting,
  question: string,
  fits: (answer: string) => answer is T,
): T | null | undefined {
  const answer = partOf(sitting, question);
  return typeof answer !== 'string' || fits(answer) ? (answer as T | null | undefined) : undefined;
}

/** For `fittingPart`: one of a list of words. */
export function oneOf<T extends string>(words: readonly T[]): (answer: string) => answer is T {
  return (answer): answer is T => words.some((word) => word === answer);
}

/** For `fittingPart`. */
export function aDay(answer: string): answer is string {
  return isDay(answer);
}
