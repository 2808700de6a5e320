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
 * How far a group agrees on a rubric, from its items whose spread is told: the lower of r*_wg(J) against the two kinds of
 * chance (scoring method §7), which does not grow with the number of items and is the stricter beside AD. An item that
 * nearly all answered alike is told without its spread and is not among them, so the word never says too much. null: no
 * spread is told.
 */
export function agreementOn(items: readonly Sample[]): Agreement | null {
  const [uniform, friendly] = [UNIFORM, FRIENDLY].map((chance) => starWithinGroup(items, chance).value);
  if (uniform == null || friendly == null) return null;
  return agreementWord(Math.min(uniform.reported, friendly.reported));
}
