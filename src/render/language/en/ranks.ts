import type { WhyNotRanked } from '../../../core/report/ranks.js';
import type { Relation, Role } from '../../../core/words.js';
import { words } from './words.js';

const leaders: Readonly<Record<Role, string>> = {
  first_line: 'first-line managers',
  second_line: 'managers of managers',
  vp: 'VPs of sales',
  owner: 'owners who lead sales',
};

/** Where the leader stands among the leaders of a cohort. */
export const ranks = {
  title: 'Among other leaders',
  /** `origin`: as its maker calls them. */
  intro: (count: string, role: Role, origin: string, relation: Relation, day: string) =>
    `Compared with ${count} ${leaders[role]} (${origin}): your own data, counted on ${day}, one sheet each (${words.relation[relation]}). It is no published norm.`,
  /** Numbers of 100, or "<1" and ">99". */
  apart: (claimed: string, proven: string) =>
    `Claimed higher than ${claimed} of 100, proven so far higher than ${proven} of 100.`,
  alike: (both: string) => `Claimed and proven so far higher than ${both} of 100.`,
  band: (low: string, high: string) =>
    `Answers are never exact: anything from ${low} to ${high} of 100 fits what was claimed.`,
  outOf: (count: string) => `Among the ${count} of them with a score here.`,
  caution: 'Fewer than 100 leaders stand behind each rank: take it as a rough place.',
  cautionIn: (areas: string) => `Fewer than 100 leaders have a score in ${areas}: take a rank there as a rough place.`,
  reading:
    'A rank compares with these leaders only; an equal score counts as half above. It is no target: what the role needs is the target of each area.',
  /** The table on a slide. */
  slide: {
    claimed: 'Claimed: above',
    proven: 'Proven so far: above',
    band: 'Could also be',
    leaders: 'Leaders',
    of: (rank: string) => `${rank} of 100`,
    between: (low: string, high: string) => `${low}–${high} of 100`,
  },
  notRanked: (areas: string, why: string) => `Not ranked: ${areas}. ${why}`,
  why: {
    other_role: (role: Role) => `The cohort is one of ${leaders[role]}; this report is about another role.`,
    other_relation: (_role: Role, relation: Relation) =>
      `The cohort is made of another kind of sheet (${words.relation[relation]}); there is none of it here.`,
    several_sheets: () =>
      'A rank takes one sheet as each leader of the cohort has; here there are several of that kind.',
    in_part: () => 'The cohort answered all questions; here a part was asked.',
    not_in_cohort: () => 'Fewer than 30 leaders of the cohort have a score there.',
    other_version: () => 'The cohort answered another version of the questions.',
    no_score: () => 'Too little is answered here for a score.',
  } satisfies Record<WhyNotRanked, (role: Role, relation: Relation) => string>,
};
