import type { RankedRubric, Ranks } from '../../src/core/report/ranks.js';
import type { Report } from '../../src/core/report/types.js';
import { rich } from './fixtures.js';

/** A report that says where its leader stands among others. */

export const one: RankedRubric = {
  rubric: 'hiring',
  title: 'Hiring',
  n: 240,
  caution: false,
  claimed: 62.5,
  credited: 48,
  band: { low: 54.6, high: 70.2 },
};
export const few: RankedRubric = {
  ...one,
  rubric: 'coaching',
  title: 'Coaching',
  n: 64,
  caution: true,
  claimed: 0.4,
  credited: 0.2,
  band: null,
};
export const ranks: Ranks = {
  cohort: { origin: 'own clients, 2026', made_on: '2026-11-30', leaders: 240, relation: 'self', role: 'first_line' },
  rubrics: [one, few],
  not_ranked: [
    { rubric: 'forecasting', title: 'Forecasting', why: 'no_score' },
    { rubric: 'pay', title: 'Pay', why: 'not_in_cohort' },
    { rubric: 'territory', title: 'Territory', why: 'not_in_cohort' },
  ],
};
export const ranked: Report = { ...rich, ranks };
