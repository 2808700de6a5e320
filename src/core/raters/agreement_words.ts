import type { Agreement } from '../report/raters.js';
import { agreementWord } from './statistics/agreement.js';
import type { Chance } from './statistics/chance.js';
import type { Sample } from './statistics/sample.js';
import { starWithinGroup } from './statistics/within_group.js';

/** Five levels ticked at random, as they fall into the classes that are told: 1 and 2, 3, 4 and 5. */
const UNIFORM: Chance = {
  kind: 'by_probability',
  values: [
    { value: 1.5, probability: 0.4 },
    { value: 3, probability: 0.2 },
    { value: 4.5, probability: 0.4 },
  ],
};

/** The same by raters who tick friendly: levels by .05, .15, .20, .35, .25 (LeBreton & Senter 2008, slight skew). */
const FRIENDLY: Chance = {
  kind: 'by_probability',
  values: [
    { value: 1.5, probability: 0.2 },
    { value: 3, probability: 0.2 },
    { value: 4.5, probability: 0.6 },
  ],
};

/**
 * How far a group agrees on a rubric, from what may be told of its items: the lower of r*_wg(J) against the two kinds of
 * chance (scoring method §7), which does not grow with the number of items. null: nothing is told of how answers spread.
 */
export function agreementOn(items: readonly (Sample | null)[]): Agreement | null {
  const known = items.filter((sample) => sample !== null);
  const shares = [UNIFORM, FRIENDLY].map((chance) => starWithinGroup(known, chance).value?.reported ?? null);
  const [uniform, friendly] = shares;
  return uniform == null || friendly == null ? null : agreementWord(Math.min(uniform, friendly));
}
