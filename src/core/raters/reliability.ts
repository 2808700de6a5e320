import type { Reliability } from '../report/raters.js';
import { middleOfClass, sampleOfSpread } from './samples.js';
import { krippendorffAlpha, reliabilityWord } from './statistics/krippendorff.js';
import { valuesOf } from './statistics/sample.js';
import type { Told } from './told.js';
import type { ReleasedItem } from './types.js';

/** Shown from so many questions (scoring method §9). */
const FEWEST_UNITS = 10;

/**
 * Whether raters of all groups tell the same questions apart: Krippendorff's α, ordinal over the three classes that are
 * told, a question a unit. A question that nearly all answered alike is told without its spread. So α is computed twice,
 * without these and with them as wholly alike, and a word is said only if both come to the same. null: they do not,
 * fewer than ten questions with a spread, or one class was used only.
 */
export function reliabilityOf(groups: readonly Told[]): Reliability | null {
  const [least, most] = [unitsOf(groups, false), unitsOf(groups, true)].map((units) => {
    const { value } = krippendorffAlpha(units, 'ordinal', FEWEST_UNITS);
    return value === null ? null : reliabilityWord(value);
  });
  return least === undefined || least !== most ? null : least;
}

/** Answers to a question by all groups, where something is told of how they spread; `alike`: also the others, as if all gave one. */
function unitsOf(groups: readonly Told[], alike: boolean): readonly (readonly number[])[] {
  const units = new Map<string, number[]>();
  for (const { rubrics, source } of groups) {
    for (const { rubric, items } of rubrics) {
      for (const item of items ?? []) {
        const key = `${rubric}.${item.item}`;
        units.set(key, [...(units.get(key) ?? []), ...answersTo(item, source.raters, alike)]);
      }
    }
  }
  return [...units.values()];
}

function answersTo({ level, spread }: ReleasedItem, raters: number, alike: boolean): readonly number[] {
  if (spread !== null) return valuesOf(sampleOfSpread(spread));
  return alike && level !== null ? new Array<number>(raters).fill(middleOfClass(level)) : [];
}
