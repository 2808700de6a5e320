import { incompleteBeta } from './incomplete_beta.js';
import { firstPower, inverse } from './inverse.js';

/**
 * The x with P(F ≤ x) = p for the F distribution with `above` and `below` > 0 degrees of freedom, 0 < p < 1.
 * P(F ≤ x) = I_y(above/2, below/2) at y = above·x/(above·x + below) (Abramowitz & Stegun 26.6.2).
 */
export function fisherQuantile(p: number, above: number, below: number): number {
  const cdf = (x: number) => {
    const whole = above * x + below;
    return incompleteBeta(above / 2, below / 2, (above * x) / whole, below / whole);
  };
  return inverse(cdf, p, 0, firstPower(cdf, p));
}
