import type { CheckinEntry, CheckinStart } from '../../../src/core/checkin/types.js';
import type { PlannedAction } from '../../../src/core/plan/types.js';
import type { CheckinsWish } from '../../../src/store/checkins/open.js';
import type { Writer } from '../../../src/store/host_facts.js';
import { WRITER } from '../samples.js';

export { numberedNote as numbered } from './numbered.js';

export const PLAN = 'jd-1a2b3c4d';

export const START: CheckinStart = {
  plan: PLAN,
  subject: { id: 'jd', name: 'J. Döe' },
  started_on: '2026-11-27',
};

export const REPLACEMENT: PlannedAction = {
  action: 'hiring.kit_workshop',
  title: 'Write and practise the interview in a half-day',
  rubric: 'hiring',
  rubric_title: 'Hiring',
  owner: 'leader',
  who: null,
  kind: 'training',
  horizon: 'days_30',
  starts_on: '2026-11-27',
  due_on: '2026-12-27',
  hours: 8,
  do: 'When the page is written, I will …',
  done_when: 'HR counts one form per interviewer.',
  proof: ['forms'],
  after: ['hiring.write_scorecard'],
  moves: [{ item: 'interviews', title: 'Interviews', from: null, to: 3 }],
  not_now: null,
  template: null,
  grade: 'A',
};

/** One of every kind, texts that bite included. */
export const ENTRIES: readonly CheckinEntry[] = [
  { on: '2026-11-27', kind: 'begun' },
  {
    on: '2026-11-27',
    kind: 'action',
    action: 'hiring.ratings_first',
    status: 'stuck',
    to: null,
    cause: 'does_not_know',
    note: 'nobody “showed” me 🙂\nyet',
  },
  { on: '2026-11-27', kind: 'replaced', action: 'hiring.ratings_first', by: REPLACEMENT },
  {
    on: '2026-11-27',
    kind: 'move',
    move: 'm1',
    action: 'hiring.write_scorecard',
    tried: 'send the page first',
    whose: 'buyer',
    expected: 'they write back the same day',
    by: '2026-12-01',
  },
  {
    on: '2026-12-04',
    kind: 'happened',
    move: 'm1',
    outcome: 'as_expected',
    happened: 'two of three did',
    next: 'share',
  },
  {
    on: '2026-12-04',
    kind: 'evidence',
    of: 'm1',
    evidence: { kind: 'buyer_action', note: 'mail', date: '2026-12-01' },
  },
  { on: '2026-12-04', kind: 'part', question: 'm1.proof.note', answer: null },
  { on: '2026-12-04', kind: 'finished' },
];

export function wish(workspace: string, writer: Writer = WRITER, plan = PLAN): CheckinsWish {
  const start = { ...START, plan };
  return { workspace, start, created_at: '2026-11-27T10:00:00Z', program: '0.1.0', writer };
}
