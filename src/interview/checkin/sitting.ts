import { isDay } from '../../core/calendar_day.js';
import { foldCheckins } from '../../core/checkin/state.js';
import type { CheckinEntry, CheckinState } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import type { AskedIn } from '../prompter.js';
import type { CheckinTexts } from './texts/en.js';
import { CHECKIN_TEXTS } from './texts/index.js';

/** One check-in as its journal tells it: what was so when it began, and what was said since. */
export interface Sitting {
  readonly texts: CheckinTexts;
  readonly plan: Plan;
  /** The day it began; today, when it has not begun. */
  readonly on: string;
  readonly today: string;
  readonly begun: boolean;
  /** Another one that began on the same day is finished. */
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
  /** Default English. */
  readonly lang?: AskedIn;
}

/**
 * The check-in that was begun last and not finished, else a new one. A correction goes on within its day only: what it
 * had corrected by then is so, and the rest stays as it was.
 */
export function sittingOf({ plan, entries, lang = 'en' }: Held, today: string): Sitting {
  const finished = entries.findLastIndex(({ kind }) => kind === 'finished');
  const begun = entries.findLastIndex(({ kind }) => kind === 'begun');
  const last = sittingFrom(begun > finished ? begun : entries.length, { plan, entries, lang }, today);
  return last.on < today && wishOf(last) === 'correct'
    ? sittingFrom(entries.length, { plan, entries, lang }, today)
    : last;
}

/** `at`: position of its first entry. */
function sittingFrom(at: number, { plan, entries, lang = 'en' }: Held, today: string): Sitting {
  const on = entries[at]?.on ?? today;
  const before = foldCheckins(plan, plan.subject, entries.slice(0, at));
  return {
    texts: CHECKIN_TEXTS[lang],
    plan,
    on,
    today,
    begun: at < entries.length,
    again: before.sittings.some((sitting) => sitting.finished && sitting.on === on),
    before,
    now: foldCheckins(plan, plan.subject, entries),
    said: entries.slice(at),
  };
}

type Kind = CheckinEntry['kind'];

/** What was said in this check-in of one kind, in order. */
export function saidOf<K extends Kind>(
  { said }: Pick<Sitting, 'said'>,
  kind: K,
): Extract<CheckinEntry, { readonly kind: K }>[] {
  return said.filter((entry): entry is Extract<CheckinEntry, { readonly kind: K }> => entry.kind === kind);
}

/** The answer to a part of a question: null where it was left out, undefined where it was not asked yet. */
export function partOf(sitting: Pick<Sitting, 'said'>, question: string): string | null | undefined {
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

/** What a second check-in on one day is for. */
export const WISHES = ['nothing', 'move', 'correct'] as const;
export type Wish = (typeof WISHES)[number];

export const AGAIN = 'again';

/** undefined: not asked yet, or the first one of its day. */
export function wishOf(sitting: Sitting): Wish | undefined {
  return fittingPart(sitting, AGAIN, oneOf(WISHES)) ?? undefined;
}
