import { TOLERANCE } from '../tolerance.js';

/*
 * Scores of many leaders are counted on a grid of 0.01 points, as whole numbers: sums and counts are exact and come out the
 * same in whatever order and in however many parts they are added up, and no score of a single leader is kept.
 */

/** The last step of 0.01 points: 100 points. */
export const TOP = 10_000;

/** Places on the grid: 0, 0.01, … 100 points. */
export const PLACES = TOP + 1;

/** Points in hundredths, 0–10,000: rounded half up, the tolerance forgives binary fractions; what lies outside is at the end. */
export function hundredths(points: number): number {
  const steps = Math.floor(points * 100 + 0.5 + TOLERANCE);
  return Math.min(Math.max(steps, 0), TOP);
}

/** The points of a place. */
export function pointsAt(steps: number): number {
  return steps / 100;
}

/** A level 1–5 in hundredths of points: 1 + points ÷ 25, the other way round. */
export function hundredthsOfLevel(level: number): number {
  return hundredths((level - 1) * 25);
}

/** Hundredths of points as a level 1–5; of a difference `asGap`. */
export function levelAt(steps: number): number {
  return 1 + steps / 2500;
}

/** A difference of so many hundredths of points, in levels. */
export function levelsIn(steps: number): number {
  return steps / 2500;
}

/** The whole level 1–5 that is nearest, as its place 0–4; half a level upwards. */
export function nearestLevel(steps: number): number {
  return Math.floor((steps + 1250) / 2500);
}
