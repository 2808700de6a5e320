import { TOLERANCE } from '../core/tolerance.js';
import type { Texts } from './language/language.js';

/**
 * How numbers are shown. Nothing is ever rounded up to a target, to 5.0 or to 100 %: that is so in every language;
 * marks and words are the language's own.
 */
export interface Display {
  /** A level with one decimal, or words when there is none. Below its target it also looks below. */
  readonly level: (value: number | null, target?: number | null) => string;
  /** How far below the target a level is, as the difference of the two numbers shown; null at or above it. */
  readonly shortfall: (value: number | null, target: number | null) => string | null;
  /** A share of 1 in whole percent: 100 % and 0 % only when it is exactly that. */
  readonly percent: (share: number) => string;
  /** Coverage in words: "17 of 24 questions answered". */
  readonly questions: (answered: number, asked: number) => string;
  /** Hours as people say them: "30 minutes", "1 hour", "2.5 hours". */
  readonly hours: (duration: number) => string;
  /** A sum of estimates, no more exact than it is: half hours, from ten hours whole ones. */
  readonly roughHours: (duration: number) => string;
  /** Any other number, with at most one decimal: "7", "2.5". */
  readonly amount: (value: number) => string;
  /** A number somebody gave or wrote, as it is. */
  readonly plain: (value: number) => string;
  /** Points of a hundred, with two decimals where they have any: rounded any further, terms would not add up. */
  readonly points: (value: number) => string;
  /** A large number with its thousands apart: "18,000". */
  readonly whole: (value: number) => string;
  /** A calendar day given as YYYY-MM-DD. */
  readonly day: (day: string) => string;
}

/** The same rules in one language's numbers. */
export function displayIn(numbers: Texts['numbers']): Display {
  const { tenths, plain, day, questions } = numbers;
  const amount = (value: number) => plain(roundTenths(value) / 10);
  const hours = (duration: number) => {
    const minutes = Math.floor(duration * 60 + 0.5 + TOLERANCE);
    return minutes < 60 ? numbers.minutes(minutes) : numbers.hours(amount(duration));
  };
  return {
    level: (value, target = null) => (value === null ? numbers.notEnough : tenths(levelTenths(value, target) / 10)),
    shortfall: (value, target) => {
      if (value === null || target === null || reaches(value, target)) return null;
      return tenths((roundTenths(target) - levelTenths(value, target)) / 10);
    },
    percent: (share) => {
      const whole = percentOf(share);
      return whole === null ? numbers.lessThanOnePercent : numbers.percent(whole);
    },
    questions,
    hours,
    roughHours: (duration) => {
      const steps = duration < 1 ? null : duration < 10 ? 2 : 1;
      return hours(steps === null ? duration : Math.floor(duration * steps + 0.5 + TOLERANCE) / steps);
    },
    amount,
    plain,
    points: (value) => plain(Math.round(value * 100) / 100),
    whole: (value) => numbers.whole(Math.round(value)),
    day,
  };
}

/** Compares unrounded numbers; the limit itself counts. The tolerance forgives binary fractions, never a real shortfall. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}

/** A level as it is shown without a target, in whole tenths, so that comparisons are exact. */
export function shownTenths(value: number): number {
  return levelTenths(value, null);
}

function levelTenths(value: number, target: number | null): number {
  const rounded = reaches(value, 5) ? 50 : Math.min(roundTenths(value), 49);
  if (target === null || reaches(value, target)) return rounded;
  const down = Math.floor(value * 10 + TOLERANCE);
  const goal = roundTenths(target);
  return rounded < goal ? rounded : Math.min(down, goal - 1);
}

/** Half away from zero (scoring-method §0). */
function roundTenths(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) * 10 + 0.5 + TOLERANCE);
}

/** Null: more than nothing, less than one. */
function percentOf(share: number): number | null {
  if (share > TOLERANCE && share < 0.01) return null;
  const whole = Math.floor(share * 100 + 0.5 + TOLERANCE);
  return reaches(share, 1) ? 100 : Math.min(whole, 99);
}
