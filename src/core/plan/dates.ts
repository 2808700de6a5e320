import { daysAfter, daysBetween } from '../calendar_day.js';
import type { PlanBudget, PlanDates, PlanMeasure } from './types.js';

/** Days after the start on which the sponsor is shown what came of it. */
const REVIEWS = [14, 30, 60, 90] as const;

/** Fewest days between two times of asking: the questions are about the last case, and cases need time to come. */
const FEWEST = 84;

/** `until`: the day it is measured again, since what was begun is to be kept up; null: nothing is planned, nothing to look at. */
export function datesOf(made_on: string, until: string | null): PlanDates {
  if (until === null) return { checkins: [], sponsor_reviews: [] };
  const weeks = Math.floor(daysBetween(made_on, until) / 7);
  const checkins = Array.from({ length: weeks }, (_, week) => daysAfter(made_on, 7 * (week + 1)));
  return { checkins, sponsor_reviews: reviewsUntil(made_on, until) };
}

/** Two weeks, 30, 60 and 90 days on, as far as `end`. */
export function reviewsUntil(made_on: string, end: string): readonly string[] {
  return REVIEWS.map((days) => daysAfter(made_on, days)).filter((day) => day <= end);
}

/** When all the weeks of the plan are over: never before its last action is due, nor within twelve weeks. */
export function measuredOn(made_on: string, { weeks }: PlanBudget, last: string | null): PlanMeasure['again_on'] {
  const day = daysAfter(made_on, Math.max(FEWEST, weeks * 7));
  return last !== null && last > day ? last : day;
}
