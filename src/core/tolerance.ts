/** Numbers closer than this are equal (scoring method §0): 0.1 + 0.2 is not quite 0.3 in floating point. */
export const TOLERANCE = 1e-9;

/** A difference to sort by: 0 where the two are equal. */
export function notably(difference: number): number {
  return Math.abs(difference) > TOLERANCE ? difference : 0;
}
