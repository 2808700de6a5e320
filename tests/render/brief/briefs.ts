import type { Brief } from '../../../src/core/plan/types.js';
import { ATTACKS } from '../hostile.js';

/** Briefs that every format is tested with. */

export const coach: Brief = {
  kind: 'coach',
  subject: { id: 'jd', name: 'J. Doe' },
  made_on: '2026-11-23',
  ends_on: '2027-02-21',
  role: 'first_line',
  goals: [
    {
      rubric: 'coaching',
      title: 'Coaching',
      summary:
        'People are coached on what was seen in a real conversation, one skill at a time, and somebody looks again.',
      claimed: 2.14,
      target: 3,
      cause: 'knows_does_not_do',
      steps: [
        {
          item: 'observed_work',
          title: 'Works from what was seen',
          now: '2: The talk drew on the CRM, the figures and the own account; the leader added advice.',
          next: '3: For every person there is a dated note of a conversation watched or heard before the latest talk.',
        },
        {
          item: 're_check',
          title: 'One skill, looked at again',
          now: '3: Each person has one skill in writing, with the date of the next look.',
          next: '4: Plus: the second look was logged as seen or not seen.',
        },
        { item: 'kept', title: 'Coaching talks kept', now: '4 of 12 in 8 weeks, from the calendar', next: null },
      ],
      actions: [
        {
          title: 'One observed call, one note, one next try',
          done_when: 'Four notes from three reps in 30 days show expected action, actual action and next try.',
        },
      ],
      proof: ['The observation notes of the last 60 days, one per person', 'A recording, with the minute talked about'],
    },
    {
      rubric: 'time_management',
      title: 'Time',
      summary: 'The week is planned around what only the leader can do.',
      claimed: 2.96,
      target: 3,
      cause: null,
      steps: [{ item: 'slots', title: 'Protected slots', now: null, next: null }],
      actions: [],
      proof: [],
    },
  ],
  elsewhere: [
    { title: 'Forecasting', cause: 'system_prevents', rather: 'system' },
    { title: 'Hiring', cause: 'not_allowed', rather: 'sponsor' },
    { title: 'Onboarding', cause: 'does_not_know', rather: 'training' },
  ],
  cause_unknown: false,
  reviews: ['2026-12-21', '2027-01-18'],
};

export const training: Brief = {
  ...coach,
  kind: 'training',
  goals: coach.goals.slice(0, 1).map((goal) => ({ ...goal, cause: null, proof: [], actions: [] })),
  elsewhere: [],
  cause_unknown: true,
};

/** Nothing asks for it. */
export const peerGroup: Brief = {
  ...coach,
  kind: 'peer_group',
  subject: { id: 'mia' },
  role: null,
  goals: [],
  elsewhere: [],
  reviews: [],
};

export const outsideLeader: Brief = {
  ...coach,
  kind: 'outside_leader',
  role: 'owner',
  goals: coach.goals.map((goal) => ({ ...goal, cause: 'nobody_can_teach' })),
  elsewhere: [],
};

const FREE_TEXT: ReadonlySet<string> = new Set(['name', 'title', 'summary', 'now', 'next', 'done_when', 'proof']);

/** A brief with one of some texts in front of every free text. */
export function attackedBrief(attacks: readonly string[] = ATTACKS): Brief {
  let count = 0;
  return walk(coach, '') as Brief;

  function walk(value: unknown, key: string): unknown {
    if (typeof value === 'string') return FREE_TEXT.has(key) ? `${attacks[count++ % attacks.length]} ${value}` : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  }
}

export const briefs: Readonly<Record<string, Brief>> = {
  coach,
  training,
  peer_group: peerGroup,
  outside_leader: outsideLeader,
  hostile: attackedBrief(),
};
