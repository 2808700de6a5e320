import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import type { Plan, PlannedAction } from '../../../src/core/plan/types.js';

/** Four weeks from Monday, 4 January 2027. */
export const MADE_ON = '2027-01-04';

export function planned(action: string, due_on: string, own: Partial<PlannedAction> = {}): PlannedAction {
  return {
    action,
    title: `Title of ${action}`,
    rubric: action.slice(0, action.indexOf('.')),
    rubric_title: 'Hiring',
    owner: 'leader',
    who: null,
    kind: 'self_practice',
    horizon: 'week',
    starts_on: MADE_ON,
    due_on,
    hours: 2,
    do: 'When …, I will …',
    done_when: 'HR holds the page.',
    proof: [],
    after: [],
    moves: [{ item: 'scorecard', title: 'Scorecard', from: 2, to: 3 }],
    not_now: null,
    template: null,
    grade: 'J',
    ...own,
  };
}

export const PAGE = planned('hiring.page', '2027-01-11');
export const RATINGS = planned('hiring.ratings', '2027-01-18', {
  moves: [
    { item: 'interviews', title: 'Interviews', from: 1, to: 3 },
    { item: 'bench', title: 'Bench', from: null, to: 3 },
  ],
});
export const TALKS = planned('coaching.talks', '2027-01-25');
/** What takes the place of another. */
export const WORKSHOP = planned('hiring.workshop', '2027-02-10', { kind: 'training', starts_on: '2027-01-11' });

export function planOf(...actions: readonly PlannedAction[]): Plan {
  return {
    format: 1,
    id: 'jd-1a2b3c4d',
    subject: { id: 'jd' },
    made_on: MADE_ON,
    from: { answered_on: '2027-01-03', pack: 'essentials@1.0.0', role: null, form: 'full' },
    budget: { hours: 12, weeks: 4, open: 3 },
    actions,
    later: [],
    expected: [],
    sponsor: [],
    dates: { checkins: [], sponsor_reviews: [] },
    measured: { again_on: '2027-02-01', rubrics: ['hiring'] },
    not_now: [],
    best: 1,
  };
}

export const PLAN = planOf(PAGE, RATINGS, TALKS);
export const SUBJECT = { id: 'jd' };

type Action = Extract<CheckinEntry, { readonly kind: 'action' }>;

export const said = (
  on: string,
  action: string,
  status: Action['status'],
  own: Partial<Action> = {},
): CheckinEntry => ({
  on,
  kind: 'action',
  action,
  status,
  to: null,
  cause: null,
  note: null,
  ...own,
});

export const begunMove = (on: string, move: string, action: string | null = null): CheckinEntry => ({
  on,
  kind: 'move',
  move,
  action,
  tried: 'send the page first',
  whose: 'buyer',
  expected: 'they write back the same day',
  by: null,
});
