import { logGamma } from './log_gamma.js';

/** Where two steps of the fraction differ by no more than rounding. */
const SETTLED = 1e-15;

/** Enough for degrees of freedom in the millions; a group of raters needs twenty. */
const MOST_STEPS = 100_000;

/**
 * Regularised incomplete beta function I_x(a, b), 0–1: what Student's t and F are made of. a, b > 0. `rest` is 1 − x,
 * given apart, since it loses its digits where x is close to 1. Continued fraction DLMF 8.17.22, on the side where it
 * converges fast, by Lentz's method.
 */
export function incompleteBeta(a: number, b: number, x: number, rest: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, rest, x);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest);
  return (Math.exp(front) / a) * fraction(a, b, x);
}

/** 1/(1 + d₁/(1 + d₂/(1 + …))). */
function fraction(a: number, b: number, x: number): number {
  let above = 1;
  let below = 0;
  let value = 1;
  for (let step = 1; step < MOST_STEPS; step++) {
    const term = coefficient(a, b, x, step);
    below = 1 / awayFromZero(1 + term * below);
    above = awayFromZero(1 + term / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < SETTLED) break;
  }
  return 1 / value;
}

/** d of this step; d₁ = −(a + b)·x/(a + 1). */
function coefficient(a: number, b: number, x: number, step: number): number {
  const m = Math.floor(step / 2);
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** Lentz's method divides by this; a step that hits 0 by chance goes on from next to it. */
function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
