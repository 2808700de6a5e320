import type { Verdict } from '../report/raters.js';
import { TOLERANCE } from '../tolerance.js';

/** Levels that self and others lie apart before it counts; there is no norm group to take it from, so it is printed. */
export const THRESHOLD = 1;

/**
 * How self and others stand to each other and to the target (scoring method §10): d = self − others, and a difference of
 * exactly the threshold still is agreement. null: one of the two is not known.
 */
export function verdictOn(self: number | null, others: number | null, target: number): Verdict | null {
  if (self === null || others === null) return null;
  const reaches = (level: number) => level >= target - TOLERANCE;
  const difference = self - others;
  if (difference > THRESHOLD + TOLERANCE) return reaches(self) && !reaches(others) ? 'blind_spot' : 'over';
  if (difference < -THRESHOLD - TOLERANCE) return reaches(others) && !reaches(self) ? 'hidden_strength' : 'under';
  return reaches(others) ? 'agreed_good' : 'agreed_poor';
}
