import { profilesFor } from '../rubric_space.js';
import type { Found, RubricRule } from '../rule.js';
import { levelsReached, profileIn, trialOf } from '../sheets.js';
import { factsInWords } from '../space.js';

/** Profiles looked at for each rubric: with a few hundred sheets for each, what one rubric takes stays bounded. */
const MOST_PROFILES = 32;

export const levelOutOfReach: RubricRule = {
  id: 'level-out-of-reach',
  of: 'rubric',
  proves:
    'For every known profile (32 drawn with a fixed seed where there are more), some proven answers reach each of the levels 1 to 5, whatever gates, musts and caps say.',
  severity: 'error',
  check: ({ rubric }) => {
    const conditions = rubric.items.flatMap(({ when }) => (when === null ? [] : [when]));
    const rules = rubric.items.flatMap((item) =>
      'scoring' in item ? item.scoring.flatMap((rule) => rule.for ?? []) : [],
    );
    const gates = rubric.gates.map(({ needs }) => needs);
    const { facts, caveat } = profilesFor([...conditions, ...rules, ...gates], MOST_PROFILES);
    const trial = trialOf(rubric);
    for (const each of facts) {
      const reached = levelsReached(trial, profileIn(each));
      const missing = [1, 2, 3, 4, 5].filter((level) => !reached.has(level));
      // One profile tells the story; the others would repeat it.
      if (missing.length > 0) return [tell(missing, factsInWords(each), caveat)];
    }
    return [];
  },
};

function tell(levels: readonly number[], whom: string, caveat: string): Found {
  const profile = whom === '' ? '' : ` for this profile: ${whom}`;
  return {
    path: ['items'],
    message: `no answers that were tried reach level ${levels.join(' or ')}${profile}${caveat}`,
    fix: 'loosen the gate, must or cap in the way, or give the items answers at that level',
  };
}
