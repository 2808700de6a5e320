import type { Reliability } from '../report/raters.js';
import { krippendorffAlpha, reliabilityWord } from './statistics/krippendorff.js';
import { type Sample, valuesOf } from './statistics/sample.js';
import type { Told } from './told.js';

/** Shown from so many questions (scoring method §9). */
const FEWEST_UNITS = 10;

/**
 * Whether raters of all groups tell the same questions apart: Krippendorff's α, ordinal over the three classes that are
 * told, a question a unit. A question answered nearly alike is told without its spread. So α is computed twice, without
 * these and with them as wholly alike, and a word is said only if both come to the same. null: they do not, fewer than
 * ten questions, or one class was used only.
 */
export function reliabilityOf(groups: readonly Told[]): Reliability | null {
  const known = unitsOf(groups, (sample) => new Set(valuesOf(sample)).size > 1);
  const all = unitsOf(groups, () => true);
  const [least, most] = [known, all].map((units) => {
    const { value } = krippendorffAlpha(units, 'ordinal', FEWEST_UNITS);
    return value === null ? null : reliabilityWord(value);
  });
  return least === undefined || least !== most ? null : least;
}

/** Answers to a question by all groups of which they are told. */
function unitsOf(groups: readonly Told[], keep: (sample: Sample) => boolean): readonly (readonly number[])[] {
  const units = new Map<string, number[]>();
  for (const { rubrics } of groups) {
    for (const { rubric, items } of rubrics) {
      for (const { item, sample } of items ?? []) {
        if (sample === null || !keep(sample)) continue;
        const key = `${rubric}.${item}`;
        units.set(key, [...(units.get(key) ?? []), ...valuesOf(sample)]);
      }
    }
  }
  return [...units.values()];
}
