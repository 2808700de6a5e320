import type { ScoredProfile } from '../batch/scored.js';
import { MOTIONS, ROLES } from '../words.js';

/**
 * What leaders may be grouped by: what the profile says, as it is, and numbers in fixed bands. Deal values are not among
 * them: they are in currencies that nobody converts here.
 */
export const BY_FIELDS = [
  'role',
  'motion',
  'manages_managers',
  'own_quota',
  'team_size',
  'months_in_role',
  'deals_per_quarter',
  'cycle_days',
] as const;
export type ByField = (typeof BY_FIELDS)[number];

/** Groups of a field by their words, in order. The last is always `unknown`: the profile does not say it. */
export type Groups = readonly string[];

/** Where the bands of a number begin, the first at 0. "5–8" are the whole numbers from 5 to 8. */
const BANDS: Readonly<Record<string, readonly number[]>> = {
  team_size: [0, 5, 9, 13],
  months_in_role: [0, 6, 12, 24, 60],
  deals_per_quarter: [0, 10, 50, 200],
  cycle_days: [0, 30, 90, 180],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  role: ROLES,
  motion: MOTIONS,
  manages_managers: ['yes', 'no'],
  own_quota: ['yes', 'no'],
};

/** The groups of a field; without a field everybody is in one group. */
export function groupsBy(by: ByField | null): Groups {
  if (by === null) return ['all'];
  const words = WORDS[by] ?? bandWords(BANDS[by] ?? []);
  return [...words, 'unknown'];
}

/** The place of a profile in `groupsBy`. */
export function groupOf(profile: ScoredProfile, by: ByField | null): number {
  if (by === null) return 0;
  const value = profile[by];
  const words = WORDS[by];
  if (typeof value === 'number') return bandOf(value, BANDS[by] ?? []);
  if (words === undefined) return (BANDS[by] ?? []).length;
  if (typeof value === 'boolean') return value ? 0 : 1;
  const at = value === undefined ? -1 : words.indexOf(value);
  return at === -1 ? words.length : at;
}

function bandOf(value: number, from: readonly number[]): number {
  let band = 0;
  while (band + 1 < from.length && value >= (from[band + 1] ?? 0)) band += 1;
  return band;
}

function bandWords(from: readonly number[]): readonly string[] {
  return from.map((low, at) => {
    const next = from[at + 1];
    return next === undefined ? `${low}+` : `${low}–${next - 1}`;
  });
}
