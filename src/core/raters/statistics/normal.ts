import { inverse } from './inverse.js';

/** From here outwards the fraction is exact; within, the series. */
const TAIL = 3;

/** Beyond this even the smallest number is larger than the tail. */
const FARTHEST = 40;

/**
 * Φ(x) of the standard normal distribution, 0–1: the series ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004), and in
 * the tails the continued fraction (Abramowitz & Stegun 26.2.14).
 */
export function normalCdf(x: number): number {
  if (x > TAIL) return 1 - tail(x);
  if (x < -TAIL) return tail(-x);
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** The x with Φ(x) = p, for 0 < p < 1. */
export function normalQuantile(p: number): number {
  return p > 0.5 ? -inverse(normalCdf, 1 - p, -FARTHEST, 0) : inverse(normalCdf, p, -FARTHEST, 0);
}

function tail(x: number): number {
  let fraction = 0;
  for (let step = 100; step > 0; step--) fraction = step / (x + fraction);
  return density(x) / (x + fraction);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
