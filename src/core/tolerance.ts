/** Numbers closer than this are equal (scoring method §0): 0.1 + 0.2 is not quite 0.3 in floating point. */
export const TOLERANCE = 1e-9;
