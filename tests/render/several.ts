import type { ItemLevel, Raters, SourceLevel } from '../../src/core/report/raters.js';
import type { Report, View } from '../../src/core/report/types.js';
import { rich, score } from './fixtures.js';

/** One leader as the boss, a consultant, six team members and too few peers see them; second round. */

function level(source: string, value: number | null, more: Partial<SourceLevel> = {}): SourceLevel {
  return { source, level: value, hidden: false, interval: null, agreement: null, few: false, ...more };
}

const hiddenLevel = (source: string): SourceLevel => level(source, null, { hidden: true });

function item(source: string, value: number | null, more: Partial<ItemLevel> = {}): ItemLevel {
  return { source, level: value, about: false, hidden: false, spread: null, ...more };
}

export const raters: Raters = {
  fewest: 3,
  threshold: 1,
  sources: [
    { id: 'self', relations: ['self'], named: true, raters: 1 },
    { id: 'manager', relations: ['manager'], named: true, raters: 1 },
    { id: 'consultant', relations: ['consultant'], named: true, raters: 1 },
    { id: 'report', relations: ['report'], named: false, raters: 6 },
  ],
  hidden: ['peer'],
  rubrics: [
    {
      rubric: 'hiring',
      title: 'Hiring',
      target: 3,
      levels: [level('self', 2), level('manager', 2.4), level('consultant', 2.3), hiddenLevel('report')],
      self: 2,
      others: 2.4,
      difference: -0.4,
      verdict: 'agreed_poor',
      basis: 'consultant',
      items: [
        {
          item: 'scorecard',
          title: 'Role scorecard',
          levels: [item('self', 2), item('manager', 3), item('consultant', 2), item('report', null, { hidden: true })],
        },
      ],
    },
    {
      rubric: 'coaching',
      title: 'Coaching',
      target: 4,
      levels: [
        level('self', 3.14),
        level('manager', 2.2),
        level('consultant', null),
        level('report', 1.8, { interval: { low: 1.4, high: 2.6 }, agreement: 'weak' }),
      ],
      self: 3.14,
      others: 2,
      difference: 1.14,
      verdict: 'over',
      basis: 'others',
      items: [
        {
          item: 'observed',
          title: 'Observed skill coaching',
          levels: [
            item('self', 3),
            item('manager', 2),
            item('consultant', null),
            item('report', 2.8, { spread: { low: 2, middle: 1, high: 3 } }),
          ],
        },
        {
          item: 'one_on_one',
          title: 'One-on-ones',
          levels: [item('self', 4), item('manager', 2.5), item('consultant', null), item('report', 1, { about: true })],
        },
      ],
    },
    {
      rubric: 'forecasting',
      title: 'Forecasting',
      target: 3,
      levels: [
        level('self', 4),
        level('manager', 2.7),
        level('consultant', null),
        level('report', 2.5, { interval: { low: 2.3, high: 3.3 }, agreement: 'strong' }),
      ],
      self: 4,
      others: 2.6,
      difference: 1.4,
      verdict: 'blind_spot',
      basis: 'others',
      items: [
        {
          item: 'commit',
          title: 'Last commit',
          levels: [
            item('self', 4),
            item('manager', 3),
            item('consultant', null),
            item('report', 2.5, { spread: { low: 3, middle: 2, high: 1 } }),
          ],
        },
      ],
    },
    {
      rubric: 'comp_plans',
      title: 'Compensation plans',
      target: 3,
      levels: [
        level('self', 2.4),
        level('manager', 3.8),
        level('consultant', null),
        level('report', 3.8, { interval: { low: 3.1, high: 4.3 }, agreement: 'very_strong' }),
      ],
      self: 2.4,
      others: 3.8,
      difference: -1.4,
      verdict: 'hidden_strength',
      basis: 'others',
      items: [],
    },
  ],
  comments: [
    {
      source: 'report',
      rubrics: [
        {
          rubric: 'coaching',
          title: 'Coaching',
          comments: [
            'After joint calls we rarely talk about what to try next.',
            'The one-on-one is mostly about numbers.',
            'When it happens, the feedback is concrete and kind.',
          ],
        },
        {
          rubric: 'comp_plans',
          title: 'Compensation plans',
          comments: ['I could compute my pay on day one.', 'Questions are answered the same day.', 'Clear.'],
        },
      ],
    },
  ],
  themes: [{ rubric: 'hiring', title: 'Hiring', text: 'New colleagues would like a plan for their first four weeks.' }],
  doubts: [{ source: 'report', doubts: ['same_everywhere', 'mostly_unknown'] }],
  reliability: 'tentative',
  trend: [
    {
      closed_on: '2026-05-20',
      rubrics: [
        { rubric: 'hiring', others: null },
        { rubric: 'coaching', others: 1.6 },
        { rubric: 'forecasting', others: 2.8 },
        { rubric: 'comp_plans', others: 3.5 },
      ],
    },
    {
      closed_on: '2026-11-20',
      rubrics: [
        { rubric: 'hiring', others: 2.4 },
        { rubric: 'coaching', others: 2 },
        { rubric: 'forecasting', others: 2.6 },
        { rubric: 'comp_plans', others: 3.8 },
      ],
    },
  ],
};

/** What the leader says of an area, as claimed and as proven so far. */
const SAID: Readonly<Record<string, readonly [claimed: number, credited: number]>> = {
  forecasting: [4, 2.96],
  comp_plans: [2.4, 2.4],
};

const [asked] = rich.views as readonly [View];

const own: View = {
  ...asked,
  source: 'self',
  scores: asked.scores.map((one) => {
    const [claimed, credited] = SAID[one.rubric] ?? [];
    if (claimed === undefined || credited === undefined) return one;
    return { ...one, claimed: score(claimed), credited: score(credited) };
  }),
};

/** Each area as its gap is measured: the consultant's level, else that of the others, who are not asked for proof. */
const together: View = {
  ...asked,
  together: true,
  scores: own.scores.map((one) => {
    const rated = raters.rubrics.find(({ rubric }) => rubric === one.rubric);
    const consultant = rated?.levels.find(({ source }) => source === 'consultant')?.level ?? null;
    const seen = consultant ?? rated?.others ?? null;
    if (seen === null) return one;
    const items = one.items.map((item) => ({ ...item, proof: null, answer: null, note: null, evidence: [] }));
    const caps = one.caps.map((cap) => ({ ...cap, claimed: 'clear' as const, credited: 'clear' as const }));
    return { ...one, claimed: score(seen), credited: score(seen), caps, items };
  }),
};

const GAPS: Readonly<Record<string, Pick<Report['gaps'][number], 'class' | 'claimed_gap' | 'credited_gap' | 'order'>>> =
  {
    coaching: { class: 'real', claimed_gap: 2, credited_gap: 2, order: 80 },
    hiring: { class: 'real', claimed_gap: 0.7, credited_gap: 0.7, order: 17.01 },
    forecasting: { class: 'real', claimed_gap: 0.4, credited_gap: 0.4, order: 7.68 },
    comp_plans: { class: 'met', claimed_gap: -0.8, credited_gap: -0.8, order: null },
  };

export const several: Report = {
  ...rich,
  sheets: [
    { rater: 'self_1', relation: 'self', hash: '7d1e88aa90bb4c5d6e7f8090a1b2c3d4' },
    { rater: 'manager_1', relation: 'manager', hash: '1a2b3c4d90bb4c5d6e7f8090a1b2c3d4' },
  ],
  views: [together, own],
  gaps: rich.gaps.map((gap) => ({ ...gap, ...GAPS[gap.rubric] })),
  strengths: rich.strengths.map((strength) => ({ ...strength, credited: 3.8, best: null })),
  raters,
};
