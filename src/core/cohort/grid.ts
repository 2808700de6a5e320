import { TOLERANCE } from '../tolerance.js';

/*
 * Scores of many leaders are counted on a grid of 0.01 points, so that counts add up exactly in any order and no score
 * of a single leader is kept. A place on it is a whole number, hundredths of a point: 0–10,000.
 */

/** Places on the grid: 0, 0.01, … 100 points. */
export const PLACES = 10_001;

/** The place of a score of 0–100 points, rounded half up; the tolerance forgives binary fractions. */
export function placeOf(points: number): number {
  const place = Math.floor(points * 100 + 0.5 + TOLERANCE);
  return Math.min(Math.max(place, 0), PLACES - 1);
}

/** The points of a place. */
export function pointsAt(place: number): number {
  return place / 100;
}
