/**
 * The x between `low` and `high` where a rising function reaches `target`, by halving until no number lies between:
 * some sixty steps, and every digit that the function itself has. Quantiles are distribution functions read backwards.
 */
export function inverse(rising: (x: number) => number, target: number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (rising(middle) < target) below = middle;
    else above = middle;
  }
}

/** The first of 1, 2, 4, … at which a rising function has reached `target`. */
export function firstPower(rising: (x: number) => number, target: number): number {
  let high = 1;
  while (rising(high) < target && high < Number.MAX_VALUE / 2) high *= 2;
  return high;
}
