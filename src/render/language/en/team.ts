import type { GapClass } from '../../../core/report/types.js';
import type { TeamReport } from '../../../core/rollup/types.js';

const leaders = (count: string) => `${count} leaders`;

/** Many leaders together. About practice across a group, never a ranking of people; what would point at a few is not told. */
export const team = {
  title: 'Sales leaders together',
  facts: {
    pack: 'Questions',
    named: 'rubrics named one by one',
    sheets: 'Sheets',
    leaders: 'Leaders',
    by: 'Grouped by',
    use: 'Use',
    purpose: 'To see what to support first. Not for ranking people, for pay or for letting go.',
  },
  counted: (count: string, caution: boolean) => (caution ? `${count} (fewer than ten: read with caution)` : count),
  fewCounted: 'fewer than five',
  nothing: {
    title: 'Nothing is told',
    text: 'Fewer than five leaders were counted. To protect them nothing is told about their scores.',
  },

  short: {
    title: 'In short',
    /** One `about` each. */
    overall: (about: string, met: string, claimed: string, proven: string) =>
      `${about}: ${met} of all scores are on target; on average claimed ${claimed}, proven so far ${proven}`,
    shortfall: (levels: string) => `short of the target by ${levels} of a level on average, surplus not counted`,
    weakest: (names: string) => `Least often on target: ${names}`,
    strongest: (names: string) => `Most often on target: ${names}`,
    nothing: 'In no area five leaders or more have a score.',
  },

  heat: {
    level: 'Claimed level by group',
    met: 'On target by group',
    area: 'Area',
    all: 'All',
    leaders: 'Leaders',
    hidden: 'hidden',
    why: '“hidden”: to protect the leaders. It is so few of them, or so few would be left as the difference to all.',
    shade: 'Each number is the mean of that group. It says nothing about why groups differ.',
  },

  areas: {
    title: (about: string) => `Area by area: ${about}`,
    head: { area: 'Area', leaders: 'Leaders', met: 'On target', shortfall: 'Short by' },
    mean: 'Bars are means. The target is missing where roles need different levels.',
    hiddenShortfall:
      '“hidden” under “Short by”: one to four leaders are below the target, or at it or above, and it would tell their levels.',
  },

  spread: {
    title: 'How far leaders differ',
    claimed: 'Claimed: leaders by nearest whole level',
    reached: 'Reached: leaders by level that score and must-haves carry',
    sd: 'SD',
    median: 'Median',
    intro:
      'SD is the usual distance from the mean, in levels. The median is told from ten leaders on, exact to half of 0.01 points.',
  },

  classes: {
    title: 'How areas stand',
    intro: 'Leaders by result. “answer more” includes those without a score.',
    head: {
      real: 'gap',
      unproven: 'show proof',
      blocked: 'held back',
      unknown: 'answer more',
      met: 'on target',
    } satisfies Record<GapClass, string>,
  },

  words: {
    causes: 'What stands in the way',
    findings: 'What findings have in common',
    counted: (count: string, share: string) => `${leaders(count)} (${share})`,
    few: 'fewer than 3 leaders',
    nearly_all: 'all leaders, or all but one or two',
    line: (what: string, who: string) => `${what} ${who}`,
    finding: (what: string, who: string) => `${what}: ${who}`,
  },

  pairs: {
    title: 'Who could show it to whom',
    intro:
      'Only leaders who agreed to be named. An offer to make, not an order; the levels are proven (can show) and claimed (could learn).',
    head: { area: 'Area', coaches: 'Can show it', learners: 'Could learn it' },
    name: (leader: string, level: string) => `${leader} (${level})`,
  },

  left: {
    title: 'Not counted, and not told',
    relation: (count: string) => `${count} of another relation.`,
    sheets: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
    repeats: (count: string) => `${count} about a leader counted already: the first one counts.`,
    rubrics: (names: string) => `Hidden to protect the leaders, since fewer than five have a score: ${names}.`,
  },

  how: {
    title: 'How to read this',
    lines: [
      'Scores are added up in steps of 0.01 points out of 100.',
      'Nothing is told of fewer than five leaders; below ten it is to be read with caution, and levels have one decimal.',
      'Areas of the leader, the organization, those above and the team are never averaged with each other.',
      'Whoever knows some of the answers can work out more about the others. Show one grouping, not many side by side.',
    ],
    self: 'Answers about oneself are opinion, not performance.',
  },

  /** What leaders are grouped by. */
  by: {
    role: 'role',
    motion: 'kind of selling',
    manages_managers: 'manages managers',
    own_quota: 'own quota',
    team_size: 'team size',
    months_in_role: 'months in the role',
    deals_per_quarter: 'deals a quarter',
    cycle_days: 'days in a sales cycle',
  } satisfies Record<NonNullable<TeamReport['by']>, string>,
  yes: 'yes',
  no: 'no',
  unknown: 'not said',
};
