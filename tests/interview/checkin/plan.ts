import type { Plan, PlannedAction } from '../../../src/core/plan/types.js';

/** A plan of three actions, made on a Monday; the third waits for the first. */

export const MADE_ON = '2026-11-02';

export function planned(action: string, more: Partial<PlannedAction> = {}): PlannedAction {
  const [rubric = ''] = action.split('.');
  return {
    action,
    title: 'Write the scorecard',
    rubric,
    rubric_title: 'Hiring',
    owner: 'leader',
    who: null,
    kind: 'self_practice',
    horizon: 'week',
    starts_on: MADE_ON,
    due_on: '2026-11-09',
    hours: 2,
    do: 'When a seat opens, I will write one page before the advert.',
    done_when: 'the page is with HR',
    proof: ['the page with its date'],
    after: [],
    moves: [{ item: 'scorecard', title: 'The job on one page', from: 2, to: 3 }],
    not_now: null,
    template: null,
    grade: 'J',
    ...more,
  };
}

export const SCORECARD = planned('hiring.scorecard');

export const JOINT_CALLS = planned('feedback.joint_calls', {
  title: 'Two joint calls a week',
  rubric_title: 'Feedback',
  horizon: 'days_30',
  due_on: '2026-12-02',
  do: 'When I join a call, I will agree before it on the act we want to see.',
  done_when: 'eight forms are filled in',
  proof: [],
  moves: [{ item: 'debrief', title: 'Debrief on the same day', from: 1, to: 3 }],
});

export const BENCH = planned('hiring.bench', {
  title: 'Keep three people warm',
  after: ['hiring.scorecard'],
  starts_on: '2026-11-09',
  due_on: '2026-12-09',
  horizon: 'days_30',
});

export const WITH_A_COACH = planned('hiring.page_with_coach', {
  title: 'Write it with a coach',
  kind: 'coach',
  hours: 1.5,
  starts_on: '2026-11-09',
  due_on: '2026-11-16',
  do: 'When I meet my coach, we will write the page together.',
});

export const PLAN: Plan = {
  format: 1,
  id: 'jd-1a2b3c4d',
  subject: { id: 'jd', name: 'J. Doe' },
  made_on: MADE_ON,
  from: { answered_on: '2026-11-01', pack: 'essentials@1.0.0', role: 'first_line', form: 'full' },
  budget: { hours: 39, weeks: 13, open: 3 },
  actions: [SCORECARD, JOINT_CALLS, BENCH],
  later: [],
  expected: [],
  sponsor: [],
  dates: { checkins: ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'], sponsor_reviews: [] },
  measured: { again_on: '2027-02-01', rubrics: ['hiring', 'feedback'] },
  not_now: [],
  best: 1,
};
