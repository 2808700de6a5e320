import { MOTIONS, ROLES } from '../words.js';

/** What a name in a condition stands for; a list of words is an enumeration, `several` of them a list. */
export type FactType = 'number' | 'yes_no' | 'text' | readonly string[] | { readonly several: readonly string[] };

/** The names of a group; a group may hold groups, e.g. item → culture → star. */
export interface Names {
  readonly [name: string]: FactType | Names;
}

/** The names a condition may use, by group, e.g. profile → team_size. */
export type Vocabulary = Readonly<Record<string, Names>>;

/** Is this a group of names, not what a name stands for? */
export function isGroup(names: FactType | Names): names is Names {
  return typeof names === 'object' && !Array.isArray(names) && !('several' in names);
}

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
