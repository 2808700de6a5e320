const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Below this the series is not yet exact to the last digits; Γ(x + 1) = x·Γ(x) leads up to it. */
const SERIES_FROM = 15;

/**
 * ln Γ(x) for x > 0 by Stirling's series (DLMF 5.11.1), error about 1e-15 of the value. Of x ≤ 0, of which nothing here
 * asks, it is not defined.
 */
export function logGamma(x: number): number {
  let steps = 0;
  let raised = x;
  for (; raised < SERIES_FROM; raised += 1) steps += Math.log(raised);
  const square = 1 / (raised * raised);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / raised;
  return (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + series - steps;
}
