import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing, type Reason } from './computed.js';

/** What raters said of one thing, as values and how many said each: a released spread is no more than that. */
export type Sample = readonly Counted[];

export interface Counted {
  readonly value: number;
  /** Raters who said so; 0 or more. */
  readonly count: number;
}

/**
 * One rater each, in ascending order, so that the order of the raters cannot reach the last digit of a result.
 * null: did not answer, left out.
 */
export function sampleOf(values: readonly (number | null)[]): Sample {
  return values
    .filter((value) => value !== null)
    .sort((a, b) => a - b)
    .map((value) => ({ value, count: 1 }));
}

/** Every rater's value by itself, ascending. Counts are whole. */
export function valuesOf(sample: Sample): number[] {
  return inOrder(sample).flatMap(({ value, count }) => new Array<number>(count).fill(value));
}

/** What is wrong with it, for a formula that needs `fewest` raters; null: nothing. */
export function faultOf(sample: Sample, fewest: number): Reason | null {
  const sound = sample.every(({ value, count }) => Number.isFinite(value) && Number.isInteger(count) && count >= 0);
  if (!sound) return 'bad_input';
  return sizeOf(sample) < fewest ? 'too_few' : null;
}

export function sizeOf(sample: Sample): number {
  return sample.reduce((total, { count }) => total + count, 0);
}

/** x̄ = Σ f·x ÷ n, in the units of the values. `too_few`: nobody. */
export function meanOf(sample: Sample): Computed {
  const fault = faultOf(sample, 1);
  return fault === null ? computed(weightedMean(sample)) : nothing(fault);
}

/** The middle value, or the mean of the two in the middle, in the units of the values. `too_few`: nobody. */
export function medianOf(sample: Sample): Computed {
  const fault = faultOf(sample, 1);
  if (fault !== null) return nothing(fault);
  const values = valuesOf(sample);
  const middle = values.slice(Math.ceil(values.length / 2) - 1, Math.floor(values.length / 2) + 1);
  return computed(middle.reduce((sum, value) => sum + value / middle.length, 0));
}

/**
 * s² = Σ f·(x − x̄)² ÷ (n − 1), in squared units; exactly 0 where all are alike. `too_few`: fewer than two raters.
 */
export function varianceOf(sample: Sample): Computed {
  const fault = faultOf(sample, 2);
  if (fault !== null) return nothing(fault);
  if (allAlike(sample)) return computed(0);
  const mean = weightedMean(sample);
  const squares = inOrder(sample).reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  return computed(squares / (sizeOf(sample) - 1));
}

/** Nobody said anything else, within the tolerance. */
export function allAlike(sample: Sample): boolean {
  const said = inOrder(sample).filter(({ count }) => count > 0);
  return (said.at(-1)?.value ?? 0) - (said[0]?.value ?? 0) <= TOLERANCE;
}

export function inOrder(sample: Sample): Sample {
  return [...sample].sort((a, b) => a.value - b.value);
}

function weightedMean(sample: Sample): number {
  return inOrder(sample).reduce((sum, { value, count }) => sum + count * value, 0) / sizeOf(sample);
}
