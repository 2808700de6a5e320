import { TOLERANCE } from '../tolerance.js';

/*
 * The grid of the roll-up: points are counted in hundredths as whole numbers, so that sums and histograms are exact
 * and come out the same in whatever order and in however many parts they are added up.
 */

/** Steps of 0.01 points from 0 to 100 points. */
export const TOP = 10_000;

/** 0–100 points in hundredths, half a step upwards. */
export function hundredths(points: number): number {
  return Math.floor(points * 100 + 0.5 + TOLERANCE);
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
