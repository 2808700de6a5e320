import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing } from './computed.js';

/**
 * How raters would answer who judge nothing, only tick. Agreement is measured against the spread of that.
 *
 * - `uniform`: each of `answers` neighbouring answers (1, 2, …) equally likely.
 * - `range`: every number from `low` to `high` equally likely.
 * - `by_probability`: each value by its own probability, for example skewed to the friendly end.
 */
export type Chance =
  | { readonly kind: 'uniform'; readonly answers: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'by_probability'; readonly values: readonly Likely[] };

interface Likely {
  readonly value: number;
  /** 0–1; they add up to 1. */
  readonly probability: number;
}

/**
 * σ_E² of a chance answer, in squared units: (A² − 1)/12, (high − low)²/12, or Σ q·v² − (Σ q·v)² (James, Demaree & Wolf
 * 1984). `no_spread`: there is one answer only. `bad_input`: probabilities that do not add up to 1, half an answer.
 */
export function chanceVariance(chance: Chance): Computed {
  if (!isSound(chance)) return nothing('bad_input');
  const variance = varianceBy(chance);
  return variance <= TOLERANCE ? nothing('no_spread') : computed(variance);
}

function varianceBy(chance: Chance): number {
  if (chance.kind === 'uniform') return (chance.answers ** 2 - 1) / 12;
  if (chance.kind === 'range') return (chance.high - chance.low) ** 2 / 12;
  const mean = chance.values.reduce((sum, { value, probability }) => sum + probability * value, 0);
  return chance.values.reduce((sum, { value, probability }) => sum + probability * (value - mean) ** 2, 0);
}

function isSound(chance: Chance): boolean {
  if (chance.kind === 'uniform') return Number.isInteger(chance.answers) && chance.answers >= 1;
  if (chance.kind === 'range') return Number.isFinite(chance.high - chance.low) && chance.high >= chance.low;
  const total = chance.values.reduce((sum, { probability }) => sum + probability, 0);
  const each = chance.values.every(({ value, probability }) => Number.isFinite(value) && probability >= 0);
  return each && Math.abs(total - 1) <= TOLERANCE;
}
