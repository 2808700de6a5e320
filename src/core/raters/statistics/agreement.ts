import type { Agreement } from '../../report/raters.js';
import { TOLERANCE } from '../../tolerance.js';

/** Upper limits of r_wg for each word (LeBreton & Senter 2008, table 3; scoring method §7). */
const LIMITS: readonly (readonly [Agreement, number])[] = [
  ['none', 0.3],
  ['weak', 0.5],
  ['moderate', 0.7],
  ['strong', 0.9],
];

/** The word for an r_wg or r_wg(J), 0–1: a value at a limit takes the lower word. */
export function agreementWord(rwg: number): Agreement {
  return LIMITS.find(([, limit]) => rwg <= limit + TOLERANCE)?.[0] ?? 'very_strong';
}
