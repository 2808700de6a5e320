import type {
  Change,
  ChangeParts,
  ComparedRubric,
  ComparedSide,
  ComparedView,
  Comparison,
  Trend,
} from '../../../src/core/compare/types.js';
import { ATTACKS } from '../hostile.js';

const NOTHING: ChangeParts = { version: 0, weights: 0, scope: 0, answers: 0, proof: 0 };

/** A change made of its parts, as `compareResults` promises it. */
export function changeOf(before: number, parts: Partial<ChangeParts>): Change {
  const all = { ...NOTHING, ...parts };
  const total = Object.values(all).reduce((sum, part) => sum + part, 0);
  return { before, after: before + total, total, parts: all };
}

const still = (level: number): Change => changeOf(level, {});

export function area(rubric: string, title: string, more: Partial<ComparedRubric> = {}): ComparedRubric {
  return {
    rubric,
    title,
    about: 'leader',
    target: 3,
    versions: { before: '1.0.0', after: '1.0.0' },
    why_not: null,
    shared: 1,
    claimed: still(2.5),
    credited: still(2),
    rule: 'half_a_level',
    verdict: 'no_change',
    reliable: null,
    half: { change: 0, items: 0, evidence_changed: false },
    items: [],
    ...more,
  };
}

const apart = { claimed: null, credited: null, verdict: null, half: null } as const;

const AREAS: readonly ComparedRubric[] = [
  area('hiring', 'Hiring', {
    target: 4,
    claimed: changeOf(2.125, { answers: 0.75 }),
    credited: changeOf(1.875, { answers: 0.25, proof: 0.5 }),
    verdict: 'improved',
    half: { change: 0.75, items: 4, evidence_changed: true },
    items: [
      {
        item: 'scorecard',
        title: 'The job on one page',
        before: 2,
        after: 4,
        evidence_changed: true,
        changed_question: false,
      },
      {
        item: 'bench',
        title: 'People known before a seat is open',
        before: 1,
        after: 2,
        evidence_changed: false,
        changed_question: false,
      },
      {
        item: 'look_back',
        title: 'Looking back at every hire',
        before: null,
        after: 3,
        evidence_changed: false,
        changed_question: false,
      },
      {
        item: 'references',
        title: 'References that say something',
        before: 3,
        after: 3,
        evidence_changed: true,
        changed_question: true,
      },
    ],
  }),
  area('coaching', 'Coaching', {
    claimed: changeOf(2.6, { version: 0.05, answers: 0.45 }),
    credited: changeOf(2.6, { version: 0.05, answers: 0.45 }),
    versions: { before: '1.0.0', after: '1.1.0' },
    shared: 0.875,
    verdict: 'improved',
    rule: 'reliable_change',
    half: null,
    reliable: {
      change: 12.5,
      rc: 2.4,
      detectable: 10.2,
      coefficient: 0.9,
      coefficient_kind: 'alpha',
      sd: 11.6,
      n: 214,
      population: 'sales leaders in firms of 50 to 500 people',
      year: 2024,
      source: 'Asked twice',
    },
    items: [
      {
        item: 'seen_calls',
        title: 'Works from what was seen',
        before: 2,
        after: 4,
        evidence_changed: true,
        changed_question: false,
      },
    ],
  }),
  area('feedback_loops', 'Feedback on small moves', {
    claimed: changeOf(1.9, { answers: 0.7, scope: -0.004 }),
    credited: changeOf(1.9, { answers: 0.1 }),
    verdict: 'said_only',
    half: { change: 0.7, items: 3, evidence_changed: false },
    items: [
      {
        item: 'weekly',
        title: 'One look a week',
        before: 1,
        after: 3,
        evidence_changed: false,
        changed_question: false,
      },
    ],
  }),
  area('forecasting', 'Forecasting', {
    claimed: changeOf(3.4, { answers: -0.9, weights: 0.12, scope: 0.03 }),
    credited: changeOf(3.1, { answers: -0.7, weights: 0.1, proof: -0.2 }),
    verdict: 'declined',
    half: { change: -0.9, items: 2, evidence_changed: true },
    items: [
      {
        item: 'bad_news',
        title: 'Bad news early',
        before: 4,
        after: 2,
        evidence_changed: true,
        changed_question: false,
      },
    ],
  }),
  area('pipeline', 'Pipeline reviews', { claimed: still(3.2), credited: still(3.2) }),
  area('onboarding', 'Onboarding of people who are new to selling this', {
    claimed: changeOf(2.14, { answers: 0.4975 }),
    credited: changeOf(2.14, {}),
    half: { change: 0.4975, items: 2, evidence_changed: true },
  }),
  area('time_allocation', 'Where the week goes', { ...apart, why_not: 'withheld' }),
  area('comp_plans', 'Pay plans', {
    ...apart,
    why_not: 'other_major',
    versions: { before: '1.2.0', after: '2.0.0' },
    shared: 0.4,
  }),
  area('transition', 'From seller to leader', {
    ...apart,
    why_not: 'new',
    versions: { before: null, after: '1.0.0' },
    shared: 0,
  }),
];

export const before: ComparedSide = {
  answered_on: '2026-08-20',
  pack: 'essentials@1.0.0',
  form: 'full',
  sitting: null,
  where: 'jd-august.yaml',
};

export const after: ComparedSide = {
  ...before,
  answered_on: '2026-11-20',
  pack: 'essentials@1.1.0',
  where: 'jd-november.yaml',
};

const self: ComparedView = {
  source: 'self',
  relations: ['self'],
  named: true,
  raters: { before: 1, after: 1 },
  rubrics: AREAS,
};

/** One person about themselves, twice, with a plan in between. */
export const twice: Comparison = {
  format: 1,
  tool: { name: 'salesgap', version: '0.1.0' },
  subject: { id: 'jd', name: 'J. Doe' },
  before,
  after,
  views: [self],
  only_before: [],
  only_after: [],
  aimed: [
    {
      action: 'hiring.one_page',
      title: 'Write the job on one page',
      rubric: 'hiring',
      status: 'done',
      done_on: '2026-09-14',
      change: 0.75,
    },
    {
      action: 'pipeline.two_deals',
      title: 'Two deals a week, in depth',
      rubric: 'pipeline',
      status: 'done',
      done_on: '2026-10-02',
      change: 0,
    },
    {
      action: 'forecasting.snapshot',
      title: 'Save the commit list',
      rubric: 'forecasting',
      status: 'not_done',
      done_on: null,
      change: -0.75,
    },
    {
      action: 'comp_plans.ask',
      title: 'Ask for the pay plan early',
      rubric: 'comp_plans',
      status: 'replaced',
      done_on: null,
      change: null,
    },
  ],
};

const seen = (title: string, from: number, to: number): ComparedRubric =>
  area(title.toLowerCase(), title, {
    claimed: { before: from, after: to, total: to - from, parts: null },
    credited: { before: from, after: to, total: to - from, parts: null },
    verdict: null,
    half: null,
  });

/** Two rounds with several raters: groups without parts, people who came and went. */
export const rounds: Comparison = {
  ...twice,
  views: [
    {
      source: 'others',
      relations: ['manager', 'report'],
      named: false,
      raters: { before: null, after: null },
      rubrics: [seen('Hiring', 2.2, 2.9), seen('Coaching', 3.1, 3)],
    },
    self,
    {
      source: 'manager',
      relations: ['manager'],
      named: true,
      raters: { before: 1, after: 1 },
      rubrics: [area('hiring', 'Hiring')],
    },
    {
      source: 'report',
      relations: ['report'],
      named: false,
      raters: { before: 6, after: 5 },
      rubrics: [seen('Hiring', 2, 2.8), area('coaching', 'Coaching', { ...apart, why_not: 'hidden' })],
    },
  ],
  in_common: [
    { rubric: 'hiring', title: 'Hiring', raters: 2, mean: 0.6, interval: { low: -0.3, high: 1.5, no_spread: false } },
    {
      rubric: 'coaching',
      title: 'Coaching',
      raters: 2,
      mean: 0.25,
      interval: { low: 0.25, high: 0.25, no_spread: true },
    },
  ],
  only_before: [{ source: 'peer', relations: ['peer'], named: false, raters: { before: 4, after: null } }],
  only_after: [{ source: 'manager_2', relations: ['manager'], named: true, raters: { before: null, after: 1 } }],
  aimed: [],
};

/** Nothing that both have. */
export const nothing: Comparison = { ...twice, views: [], aimed: [] };

export const trend: Trend = {
  format: 1,
  tool: twice.tool,
  subject: twice.subject,
  points: [
    before,
    { ...before, answered_on: '2026-09-01', where: 'jd-september.yaml' },
    { ...before, answered_on: '2026-10-20', where: 'jd-8c1f22aa' },
    after,
  ],
  source: { source: 'self', relations: ['self'], named: true, raters: { before: 1, after: 1 } },
  rubrics: [
    {
      rubric: 'hiring',
      title: 'Hiring',
      target: 4,
      claimed: [2.125, 2.2, 2.5, 2.875],
      credited: [1.875, 2, 2.2, 2.625],
    },
    {
      rubric: 'coaching',
      title: 'Coaching',
      target: 3,
      claimed: [2.6, null, 2.8, 3.1],
      credited: [2.6, null, 2.8, 3.1],
    },
    {
      rubric: 'forecasting',
      title: 'Forecasting',
      target: 3,
      claimed: [3.4, 3.4, 3, 2.65],
      credited: [3.1, 3.1, 2.9, 2.3],
    },
    {
      rubric: 'pipeline',
      title: 'Pipeline reviews',
      target: 3,
      claimed: [3.2, 3.2, 5, 3.2],
      credited: [3.2, 3.2, 5, 3.2],
    },
    {
      rubric: 'transition',
      title: 'From seller to leader',
      target: 3,
      claimed: [null, null, 1, 1.4],
      credited: [null, null, 1, 1],
    },
  ],
  comparison: { ...twice, aimed: [] },
};

/** Every free text with an attack in front. */
export function attacked<T>(data: T, attackOf: (count: number) => string): T {
  let count = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return ['title', 'name', 'where'].includes(key) ? `${attackOf(count++)} ${value}` : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, key === 'tool' ? each : walk(each, name)]),
    );
  };
  return walk(data, '') as T;
}

export const hostile: Comparison = attacked(twice, (count) => ATTACKS[count % ATTACKS.length] ?? '');
