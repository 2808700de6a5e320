import { type Names, profileVocabulary, type Vocabulary } from '../conditions/vocabulary.js';
import type { GapClass } from '../report/types.js';
import { ABOUTS, COUNTS } from '../words.js';

const GAP_CLASSES = ['real', 'unproven', 'blocked', 'unknown', 'met'] as const satisfies readonly GapClass[];

/**
 * The names that a policy rule may use. A rule that uses one of `area` is judged for every area, any other once for
 * every sheet. Levels are 1–5 and lower bounds: what is open counts at its worst. Shares are 0–1.
 */
export const policyVocabulary: Vocabulary = {
  area: {
    /** The highest level that score, musts and gates carry. Unknown on a short form. */
    reached: 'number',
    claimed: 'number',
    credited: 'number',
    target: 'number',
    coverage: 'number',
    proof: 'number',
    gap: GAP_CLASSES,
  },
  overall: Object.fromEntries(
    ABOUTS.map((about) => [about, { claimed: 'number', credited: 'number', coverage: 'number' } as const]),
  ),
  sheet: { age_days: 'number' },
  count: numbers(COUNTS),
  profile: profileVocabulary,
};

function numbers(names: readonly string[]): Names {
  return Object.fromEntries(names.map((name) => [name, 'number' as const]));
}

/** Does a name stand for something of one area? */
export function isOfArea([group]: readonly string[]): boolean {
  return group === 'area';
}

/** Does a name stand for what too few answers leave unknown? */
export function isOfLevels([group]: readonly string[]): boolean {
  return group === 'area' || group === 'overall';
}

/**
 * The step in which a limit on a name is usually set; null where a limit is not tightened: what is found there says
 * nothing about what could be asked for (a target), or changes from day to day (an age).
 */
export function stepOf([group = '', ...name]: readonly string[]): number | null {
  if (group === 'count') return 1;
  if (group !== 'area' && group !== 'overall') return null;
  return STEPS[name.at(-1) ?? ''] ?? null;
}

const STEPS: Readonly<Record<string, number>> = {
  reached: 1,
  claimed: 0.1,
  credited: 0.1,
  coverage: 0.05,
  proof: 0.05,
};
