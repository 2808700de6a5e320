/** Where things stand in a picture of levels over time. Lengths are in units of its view box. */

export const WIDTH = 440;
export const LEFT = 58;
/** Names stand right of it. */
export const RIGHT = 226;
export const TOP = 34;
/** From one name to the next. */
export const LINE = 17;

export interface Scale {
  readonly bottom: number;
  /** From the top of the picture, for a level from 1 to 5. */
  readonly down: (level: number) => number;
}

/** A picture is never lower than this. */
const LEAST = 220;

export function scaleFor(rows: number): Scale {
  const height = Math.max(LEAST, rows * LINE);
  return { bottom: TOP + height, down: (level) => TOP + ((5 - level) / 4) * height };
}

/** From the left, for a point between the first (0) and the last (1). */
export function x(at: number): string {
  return fixed(LEFT + at * (RIGHT - LEFT));
}

export function fixed(value: number): string {
  return value.toFixed(1);
}
