import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { allocation, checklist, choice, level, MAY_NOT_APPLY, metric, pack, rubric, text, yesNo } from '../samples.js';

/* A rubric with every construct that SQL has to say: types, conditions, proof, caps, gates, musts, relations. */

const TREND = { cuts: [-10, 0, 10], points: [0, 40, 70, 100] };

export const ownRubric: Rubric = rubric(
  [
    level('zeal', { must: true, weight: 3, screen: true, evidence: { from: 4, unproven_max: 3, attested_max: 4 } }),
    yesNo('asks', { reverse: true, ...MAY_NOT_APPLY }),
    choice('rhythm', { never: 0, monthly: 33.3, weekly: 100 }, { reverse: true, weight: 0.1 }),
    checklist('kit', { page: 2, task: 1, guess: -1 }, { weight: 0.2, evidence: { max_age_days: 100 } }),
    metric('won', [
      { for: 'profile.team_size > 5', bands: { cuts: [0.3, 20], points: [0, 50, 100] } },
      { trend: TREND },
    ]),
    metric(
      'days',
      [
        { for: `profile.currency == "it's \\\\ ; --"`, trend: TREND },
        {
          knots: [
            [0, 100],
            [7, 30],
            [90, 0],
          ],
        },
      ],
      {
        direction: 'lower',
        min: 0,
        max: 1000,
      },
    ),
    allocation('week', { coaching: [30, 60], selling: [0, 20], rest: [0, 100] }, { weight: 2 }),
    level('deeper', {
      when: 'answers.zeal >= 3 && "page" in answers.kit || profile.role in ["vp", "owner"]',
      screen: true,
      ...MAY_NOT_APPLY,
    }),
    level('deepest', {
      when: 'answers.deeper != 2 && !(answers.rhythm == "weekly")',
      must: true,
      relations: ['self', 'peer'],
    }),
    level('some', { when: '(profile.own_quota ? profile.team_size : 7.0) < 10.0 && answers.kit != ["page", "task"]' }),
    level('weightless', { weight: 0 }),
    text('remarks', { when: 'answers.asks == false' }),
  ],
  {
    gates: [
      { level: 3, needs: 'level.zeal >= 3', message: 'zeal' },
      { level: 4, needs: 'level.deeper >= 2 || profile.role == "first_line"', message: 'deeper' },
    ],
    caps: [
      { item: 'zeal', below: 3, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' },
      { item: 'asks', below: 2, at_most: 3, because: 'Nothing makes up for it.', grade: 'J' },
    ],
  },
);

export const ownPack: Pack = pack([ownRubric], { skill: { target: 3.2 } });
