import type { ExpectedLevel, Plan } from '../../../src/core/plan/types.js';
import { ATTACKS } from '../hostile.js';

/** Plans that every format is tested with: a realistic one, one of an owner, an empty one and one that attacks. */

/** `later`: once all actions are done. */
function expects(
  rubric: string,
  title: string,
  now: number | null,
  later: number | null,
  target: number,
): ExpectedLevel {
  // biome-ignore lint/suspicious/noThenProperty: the name it has in files; it is a number and never called.
  return { rubric, title, now, then: later, target };
}

export const plan: Plan = {
  format: 1,
  id: 'jd-1a2b3c4d',
  subject: { id: 'jd', name: 'J. Doe' },
  made_on: '2026-11-23',
  from: { answered_on: '2026-11-20', pack: 'essentials@1.0.0', role: 'first_line', form: 'full' },
  budget: { hours: 39, weeks: 13, open: 3 },
  actions: [
    {
      action: 'coaching.debrief_note',
      title: 'One observed call, one note, one next try',
      rubric: 'coaching',
      rubric_title: 'Coaching',
      owner: 'leader',
      who: null,
      kind: 'self_practice',
      horizon: 'week',
      starts_on: '2026-11-23',
      due_on: '2026-11-30',
      hours: 3,
      do: 'When a rep asks me to rescue a call, I will ask which buyer action they want, let them lead, and write one dated next try with them the same day.',
      done_when: 'Four notes from three reps in 30 days show expected action, actual action and next try.',
      proof: ['The observation notes of the last 60 days, one per person', 'A recording, with the minute talked about'],
      after: [],
      moves: [
        { item: 'observed', title: 'Observed skill coaching', from: 2, to: 3 },
        { item: 'asks_first', title: 'The rep thinks first', from: null, to: 3 },
      ],
      not_now: 'No scoring form for calls yet.',
      template: 'coaching-log.md',
      grade: 'A',
    },
    {
      action: 'hiring.scorecard_first',
      title: 'A scorecard before the next opening',
      rubric: 'hiring',
      rubric_title: 'Hiring',
      owner: 'sponsor',
      who: null,
      kind: 'sponsor',
      horizon: 'week',
      starts_on: '2026-11-23',
      due_on: '2026-11-30',
      hours: 1,
      do: 'When a seat opens, I, the sponsor, will release it only with a signed scorecard.',
      done_when: 'The rule is in writing and HR has it.',
      proof: [],
      after: [],
      moves: [{ item: 'scorecard', title: 'Role scorecard', from: 2, to: 3 }],
      not_now: 'Do not change the pay plan in the same quarter.',
      template: null,
      grade: 'J',
    },
    {
      action: 'hiring.interview_kit',
      title: 'Six questions, one work sample, scores apart',
      rubric: 'hiring',
      rubric_title: 'Hiring',
      owner: 'hr',
      who: 'Ana Ruiz',
      kind: 'system',
      horizon: 'days_30',
      starts_on: '2026-11-30',
      due_on: '2026-12-30',
      hours: 8.25,
      do: 'When the scorecard is signed, I will build six questions and one work sample from it with two interviewers.',
      done_when: 'All candidates of one opening were scored apart, before anybody talked.',
      proof: ['Completed forms, one per interviewer'],
      after: ['hiring.scorecard_first'],
      moves: [{ item: 'interview', title: 'Interview plan', from: 2.4, to: 4 }],
      not_now: null,
      template: 'interview-kit.md',
      grade: 'A',
    },
    {
      action: 'coaching.peer_look',
      title: 'Somebody watches me coach',
      rubric: 'coaching',
      rubric_title: 'Coaching',
      owner: 'leader',
      who: 'J. Doe',
      kind: 'coach',
      horizon: 'days_90',
      starts_on: '2026-11-30',
      due_on: '2027-02-28',
      hours: 14,
      do: 'When I hold the first coaching talk of a month, I will have it watched and ask for one thing to change.',
      done_when: 'Three dated notes by the watcher name one thing each, and the third says whether the first was seen.',
      proof: ['The notes of whoever watched'],
      after: ['coaching.debrief_note'],
      moves: [{ item: 'own_coaching', title: 'Own coaching watched', from: 1, to: 3 }],
      not_now: null,
      template: null,
      grade: 'A',
    },
    {
      action: 'forecasting.commit_list',
      title: 'A dated commit list',
      rubric: 'forecasting',
      rubric_title: 'Forecasting',
      owner: 'operations',
      who: null,
      kind: 'system',
      horizon: 'days_30',
      starts_on: '2026-12-30',
      due_on: '2027-01-29',
      hours: 6,
      do: 'When the snapshot day comes, operations will save the commit list before the call begins.',
      done_when: 'Three saved lists carry a file date before the call.',
      proof: [],
      after: [],
      moves: [],
      not_now: null,
      template: null,
      grade: 'C',
    },
  ],
  later: [
    {
      action: 'accountability.said_did',
      title: 'A list of said and did',
      rubric_title: 'Accountability',
      owner: 'leader',
      hours: 6,
      why: 'less',
      needs: [],
    },
    {
      action: 'forecasting.look_back',
      title: 'Look back deal by deal',
      rubric_title: 'Forecasting',
      owner: 'team',
      hours: 4,
      why: 'needs',
      needs: ['forecasting.commit_list', 'pipeline.exit_criteria'],
    },
    {
      action: 'hiring.bench',
      title: 'Three names for every role',
      rubric_title: 'Hiring',
      owner: 'leader',
      hours: 13,
      why: 'hours',
      needs: [],
    },
    {
      action: 'hiring.look_back',
      title: 'Hiring review after six months',
      rubric_title: 'Hiring',
      owner: 'leader',
      hours: 6,
      why: 'weeks',
      needs: [],
      until: '2027-05-29',
    },
    {
      action: 'coaching.course',
      title: 'Two days on coaching',
      rubric_title: 'Coaching',
      owner: 'leader',
      hours: 16,
      why: 'other_cause',
      needs: [],
    },
    {
      action: 'coaching.buddy',
      title: 'A colleague who asks',
      rubric_title: 'Coaching',
      owner: 'leader',
      hours: 0.5,
      why: 'no_gain',
      needs: [],
    },
    {
      action: 'coaching.ratio',
      title: 'Count who talks',
      rubric_title: 'Coaching',
      owner: 'finance',
      hours: 1,
      why: 'left_out',
      needs: [],
    },
  ],
  expected: [
    expects('coaching', 'Coaching', 2.14, 3, 3),
    expects('hiring', 'Hiring', 2, 2.97, 3),
    expects('forecasting', 'Forecasting', null, null, 3),
    expects('accountability', 'Accountability', 2.66, 2.66, 4),
  ],
  sponsor: [
    {
      kind: 'permission',
      rubric: 'forecasting',
      title: 'Forecasting',
      action: null,
      do: null,
      by: '2026-12-30',
      items: [],
    },
    {
      kind: 'action',
      rubric: 'hiring',
      title: 'Hiring',
      action: 'hiring.scorecard_first',
      do: 'When a seat opens, I, the sponsor, will release it only with a signed scorecard.',
      by: '2026-11-23',
      items: [],
    },
    {
      kind: 'owner',
      rubric: 'forecasting',
      title: 'Forecasting',
      action: null,
      do: null,
      by: '2026-12-07',
      items: ['Who saves the list', 'Who pulls the export'],
    },
    { kind: 'teacher', rubric: 'coaching', title: 'Coaching', action: null, do: null, by: '2026-11-30', items: [] },
    {
      kind: 'one_owner',
      rubric: 'hiring',
      title: 'Hiring',
      action: null,
      do: null,
      by: '2026-12-07',
      items: ['Final yes'],
    },
  ],
  dates: {
    checkins: [
      ...['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'],
      ...['2027-01-18', '2027-01-25', '2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'],
    ],
    sponsor_reviews: ['2026-12-07', '2026-12-23', '2027-01-22', '2027-02-21'],
  },
  measured: { again_on: '2027-02-28', rubrics: ['coaching', 'hiring', 'forecasting'] },
  not_now: ['Do not change the pay plan in the same quarter.', 'No new tool for calls.'],
  best: 0.93,
};

/** Of an owner who leads sales; a quick look, chosen by hand, one week. */
export const ownersPlan: Plan = {
  ...plan,
  id: 'mia-00ff00ff',
  subject: { id: 'mia' },
  from: { ...plan.from, role: 'owner', form: 'screen' },
  budget: { hours: 1, weeks: 1, open: 1 },
  actions: plan.actions.slice(1, 2),
  later: [],
  expected: [expects('hiring', 'Hiring', 2, 3, 3)],
  sponsor: [],
  dates: { checkins: ['2026-11-30'], sponsor_reviews: [] },
  measured: { again_on: '2026-12-07', rubrics: ['hiring'] },
  not_now: [],
  best: null,
};

/** Nothing fitted. */
export const emptyPlan: Plan = {
  ...plan,
  id: 'jd-99999999',
  actions: [],
  expected: [],
  sponsor: [],
  dates: { checkins: [], sponsor_reviews: [] },
  measured: { again_on: '2027-02-28', rubrics: [] },
  not_now: [],
  later: plan.later.slice(2, 3),
  best: 1,
};

const FREE_TEXT: ReadonlySet<string> = new Set([
  ...['name', 'title', 'rubric_title', 'who', 'do', 'done_when', 'not_now', 'template', 'proof', 'items'],
]);

/** A plan with one of some texts in front of every free text. */
export function attackedPlan(attacks: readonly string[] = ATTACKS): Plan {
  let count = 0;
  return walk(plan, '') as Plan;

  function walk(value: unknown, key: string): unknown {
    if (typeof value === 'string') return FREE_TEXT.has(key) ? `${attacks[count++ % attacks.length]} ${value}` : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  }
}

export const plans: Readonly<Record<string, Plan>> = {
  plan,
  owners: ownersPlan,
  empty: emptyPlan,
  hostile: attackedPlan(),
};
