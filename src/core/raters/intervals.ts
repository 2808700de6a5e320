import type { SourceLevel } from '../report/raters.js';
import type { RubricScore } from '../report/scores.js';
import { TOLERANCE } from '../tolerance.js';
import { bootstrapInterval } from './statistics/bootstrap.js';
import { studentInterval } from './statistics/mean_interval.js';
import { meanOf, type Sample, sampleOf, sizeOf, valuesOf } from './statistics/sample.js';

/** Of the bootstrap: the same answers give the same interval. */
export const SEED = 20_081;

/** Fewer raters: by t; from here on: BCa bootstrap (scoring method §9). */
const BOOTSTRAP_FROM = 8;

/**
 * Where the mean level of all who could have answered lies, 95 %, from what may be told: who answered what stays
 * unknown, so raters are made up who answer every item low, or every item high. That is as wide as it can be. null: of
 * an item nothing is told of how answers spread; all alike, which is no proof of certainty; or a cap holds the level down.
 */
export function intervalOf(score: RubricScore, samples: ReadonlyMap<string, Sample>): SourceLevel['interval'] {
  const { level, raw_level } = score.claimed;
  if (level === null || raw_level === null || level < raw_level - TOLERANCE) return null;
  const made = madeUpRaters(score, samples);
  const middle = made === null ? null : meanOf(made).value;
  if (made === null || middle === null) return null;
  const found = sizeOf(made) < BOOTSTRAP_FROM ? studentInterval(made, { population: null }) : bootstrapped(made);
  if (found.value === null || found.value.no_spread) return null;
  const shift = level - middle;
  return { low: Math.max(1, found.value.low + shift), high: Math.min(5, found.value.high + shift) };
}

function bootstrapped(made: Sample) {
  return bootstrapInterval([made], ([raters = []]) => raters.reduce((sum, x) => sum + x, 0) / raters.length, {
    seed: SEED,
  });
}

/** As many as answered the item that fewest answered: the first has the lowest answer to every item, the last the highest. */
function madeUpRaters({ items }: RubricScore, samples: ReadonlyMap<string, Sample>): Sample | null {
  const scored = items.filter(({ counts, claimed_points }) => counts && claimed_points !== null);
  const answers = scored.map(({ item, weight }) => {
    const sample = samples.get(item);
    return { weight, values: sample === undefined ? [] : valuesOf(sample) };
  });
  const raters = Math.min(...answers.map(({ values }) => values.length));
  if (!Number.isFinite(raters) || raters === 0) return null;
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const levelAt = (place: number) =>
    answers.reduce((sum, { weight, values }) => sum + weight * (values[Math.floor(place * values.length)] ?? 0), 0) /
    total;
  return sampleOf(Array.from({ length: raters }, (_, index) => levelAt((index + 0.5) / raters)));
}
