import { MOTIONS, ROLES } from '../words.js';

/** What a name in a condition stands for; a list of words is an enumeration, `several` of them a list. */
export type FactType = 'number' | 'yes_no' | 'text' | readonly string[] | { readonly several: readonly string[] };

/** The names a condition may use: one level of groups, e.g. profile → team_size. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<string, FactType>>>>;

/** What every condition may ask of the profile. */
export const profileVocabulary = {
  role: ROLES,
  team_size: 'number',
  manages_managers: 'yes_no',
  motion: MOTIONS,
  deals_per_quarter: 'number',
  average_deal_value: 'number',
  currency: 'text',
  cycle_days: 'number',
  own_quota: 'yes_no',
  months_in_role: 'number',
} as const satisfies Vocabulary[string];
