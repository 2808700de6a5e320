import type { TeamReport, ToldCell, ToldRubric } from '../../../src/core/rollup/types.js';
import { ATTACKS } from '../hostile.js';

const cell = (leaders: number, claimed: number, met_share: number): ToldCell => ({
  leaders,
  caution: leaders < 10,
  claimed,
  met_share,
});

function area(rubric: string, title: string, more: Partial<ToldRubric> = {}): ToldRubric {
  return {
    rubric,
    title,
    about: 'leader',
    leaders: 42,
    caution: false,
    judged: 44,
    target: 3,
    claimed: { mean: 2.84, sd: 0.91, median: 2.8 },
    credited: { mean: 2.31, sd: 0.84, median: null },
    met_share: 0.5,
    shortfall: 0.46,
    claimed_levels: [4, 12, 16, 8, 2],
    reached_levels: [10, 14, 12, 5, 1],
    classes: { real: 15, unproven: 5, blocked: 1, unknown: 2, met: 21 },
    groups: [],
    ...more,
  };
}

/** Many leaders by role: what is hidden, what needs caution, two abouts. */
export const byRole: TeamReport = {
  format: 1,
  tool_version: '0.1.0',
  pack: 'some@1',
  pack_title: 'Some areas',
  relation: 'self',
  by: 'role',
  leaders: 1204,
  caution: false,
  passed_over: { other_relation: 3, repeats: 1 },
  overall: [
    {
      about: 'leader',
      rubrics: 2,
      scores: 84,
      caution: false,
      claimed: 2.51,
      credited: 2.1,
      met_share: 0.27,
      shortfall: { mean: 0.46, rubrics: 1 },
      claimed_levels: [8, 24, 32, 16, 4],
    },
    {
      about: 'organization',
      rubrics: 1,
      scores: 8,
      caution: true,
      claimed: 3.2,
      credited: 3,
      met_share: 0.75,
      shortfall: null,
      claimed_levels: [0, 1, 4, 2, 1],
    },
  ],
  rubrics: [
    area('coaching', 'Coaching', {
      met_share: 1 / 42,
      shortfall: null,
      target: null,
      claimed: { mean: 1.93, sd: 0.86, median: 1.64 },
      groups: [cell(23, 1.6, 0), cell(19, 2.33, 0.05), null, null],
    }),
    area('hiring', 'Hiring', { groups: [cell(23, 2.5, 0.25), null, cell(9, 4.1, 1), null] }),
    area('culture', 'Tone and culture', {
      about: 'organization',
      leaders: 8,
      caution: true,
      judged: 9,
      claimed: { mean: 3.2, sd: 0.8, median: null },
      credited: { mean: 3, sd: 0.7, median: null },
      met_share: 0.75,
      shortfall: null,
      claimed_levels: [0, 1, 4, 2, 1],
      reached_levels: null,
      classes: { real: 1, unproven: 0, blocked: 1, unknown: 1, met: 6 },
      groups: [cell(8, 3.2, 0.75), null, null, null],
    }),
  ],
  hidden_rubrics: [{ rubric: 'forecasting', title: 'Forecasting', about: 'leader' }],
  weakest: ['coaching'],
  strongest: ['culture'],
  causes: [
    { cause: 'does_not_know', band: null, leaders: 611, share: 611 / 1204 },
    { cause: 'not_allowed', band: 'few', leaders: null, share: null },
  ],
  findings: [
    { finding: 'still_sells', title: 'Still sells', band: 'nearly_all', leaders: null, share: null },
    { finding: 'alone', title: 'Nobody to learn from', band: null, leaders: 12, share: 12 / 1204 },
  ],
  pairs: [
    {
      rubric: 'hiring',
      title: 'Hiring',
      about: 'leader',
      coaches: [
        { leader: 'a_lindqvist', level: 4.6 },
        { leader: 'm_okafor', level: 4 },
      ],
      learners: [{ leader: 'j_doe', level: 1.4 }],
    },
  ],
  groups: [
    { group: 'first_line', leaders: 803 },
    { group: 'second_line', leaders: 301 },
    { group: 'vp', leaders: null },
    { group: 'unknown', leaders: null },
  ],
};

/** Of fewer than five. */
export const tooFew: TeamReport = {
  ...byRole,
  by: null,
  leaders: null,
  caution: true,
  overall: [],
  rubrics: [],
  hidden_rubrics: [],
  weakest: [],
  strongest: [],
  causes: [],
  findings: [],
  pairs: [],
  groups: [],
};

/** Of nine, without groups. */
export const nine: TeamReport = {
  ...byRole,
  by: null,
  pack: null,
  pack_title: null,
  leaders: 9,
  caution: true,
  passed_over: { other_relation: 0, repeats: 0 },
  overall: byRole.overall.slice(1),
  rubrics: byRole.rubrics.slice(2).map((each) => ({ ...each, groups: [] })),
  hidden_rubrics: [],
  weakest: [],
  strongest: [],
  causes: [],
  findings: [],
  pairs: [],
  groups: [],
};

const attack = ATTACKS.join(' ');

export const hostile: TeamReport = {
  ...byRole,
  pack_title: attack,
  rubrics: byRole.rubrics.map((each) => ({ ...each, title: attack })),
  hidden_rubrics: [{ rubric: 'forecasting', title: attack, about: 'leader' }],
  findings: byRole.findings.map((each) => ({ ...each, title: attack })),
  pairs: byRole.pairs.map((each) => ({ ...each, title: attack })),
};
