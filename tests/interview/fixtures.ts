import { type SheetStart, startSheet } from '../../src/core/answers/entries.js';
import type { FormerSitting } from '../../src/core/answers/former.js';
import type { Profile } from '../../src/core/answers/types.js';
import type { Gathered } from '../../src/core/checkin/types.js';
import type { Condition } from '../../src/core/conditions/condition.js';
import type { Item, ItemBase, Rubric } from '../../src/core/rubric/types.js';
import type { Relation } from '../../src/core/words.js';
import { PROFILE_QUESTIONS, type ProfileQuestion } from '../../src/interview/profile/questions.js';
import type { OpenGap, WalkState } from '../../src/interview/walk/state.js';
import { startWalk } from '../../src/interview/walk.js';

export const TODAY = '2026-11-20';

const BASE: Omit<ItemBase, 'id' | 'title' | 'ask'> = {
  probes: [],
  weight: 1,
  must: false,
  na: null,
  evidence: { examples: [], from: 3, unproven_max: 2, attested_max: 3, max_age_days: null },
  when: null,
  screen: false,
  relations: ['self', 'manager', 'report', 'sponsor', 'consultant'],
};

/** An item with everything but its own fields filled in. */
export function item<T extends Partial<Item>>(id: string, own: T) {
  return { ...BASE, id, title: id, ask: { self: `What about ${id}?` }, ...own };
}

function rubric(id: string, title: string, items: readonly Item[]): Rubric {
  const rest = { summary: '', why: [], actions: [], gates: [], caps: [], examples: [], sources: [] };
  return { format: 1, id, version: '1.0.0', title, about: 'leader', items, ...rest };
}

const atLeast = (name: string, level: number): Condition => ({
  source: `answers.${name} >= ${level}`,
  tree: {
    op: '>=',
    left: { op: 'name', path: ['answers', name] },
    right: { op: 'value', value: level },
  },
});

export const COACHING_ANCHORS = [
  'A bad month or a deal at risk set off the talk; the leader stepped in and moved the deal along.',
  "The talk drew on the CRM, the figures and the person's own account; the leader added advice from experience.",
  'For every person there is a dated note of a conversation watched or heard before the latest talk, with words that were said.',
  'Plus: observations are counted by person each month; whoever had gone longest unseen was booked next.',
  'Plus: others also watch and take notes, and did so while the leader was away; the note form changed after its use.',
] as const;

/** All seven question types, one condition, one "does not apply", evidence as shipped rubrics have it. */
export const COACHING = rubric('coaching', 'Coaching', [
  item('observed', {
    type: 'level',
    title: 'Works from what was seen',
    ask: {
      self: 'Before your last coaching talk with each of your people: which conversation had you watched or heard, and on what date?',
      report:
        'Your last talk with your manager about how you sell: which of your conversations had your manager heard before it?',
    },
    anchors: COACHING_ANCHORS,
    help: 'A conversation is a meeting or call with a customer, live or recorded with consent. An AI summary helps to find the passage; it counts once the leader has listened to that passage.',
    antipattern: 'The leader joins the customer meeting, does most of the talking, and files it as an observation.',
    probes: ['Read me the note on the person you heard last.', 'Whom have you not heard for the longest time?'],
    na: { reasons: ['not_my_job', 'no_case_yet'] },
    screen: true,
    evidence: {
      examples: [
        'The observation notes of the last 60 days, one per person',
        'A recording, with the minute that was talked about',
      ],
      from: 3,
      unproven_max: 2,
      attested_max: 3,
      max_age_days: 90,
    },
  }),
  item('again', {
    type: 'level',
    title: 'Looked at again',
    ask: { self: 'The last thing you agreed with a rep to do differently: on what date did you look again?' },
    anchors: ['It ended there.', 'Spoken tips.', 'One skill in writing.', 'Plus: logged.', 'Plus: without the leader.'],
    when: atLeast('observed', 2),
  }),
  item('rescue', {
    type: 'yes_no',
    title: 'Rescues',
    ask: { self: 'Did you take over a call last month?' },
    reverse: true,
  }),
  item('rhythm', {
    type: 'choice',
    title: 'Rhythm',
    ask: { self: 'When do coaching talks take place?' },
    reverse: false,
    options: [
      { id: 'never', text: 'When there is time', points: 0 },
      { id: 'monthly', text: 'Once a month', points: 60 },
      { id: 'weekly', text: 'Every week, in the calendar', points: 100 },
    ],
    na: { reasons: ['no_case_yet'] },
  }),
]);

export const HIRING = rubric('hiring', 'Hiring', [
  item('kit', {
    type: 'checklist',
    title: 'The kit',
    ask: { self: 'What did every candidate for the last seat go through?' },
    options: [
      { id: 'scorecard', text: 'The same scorecard', value: 1 },
      { id: 'sample', text: 'A work sample', value: 1 },
      { id: 'references', text: 'Reference calls with notes', value: 1 },
    ],
    full_at: 3,
    zero_at: 0,
  }),
  item('hit_rate', {
    type: 'metric',
    title: 'Hit rate',
    ask: { self: 'Of the sellers whose ramp ended in the last 24 months, what share reached the bar in time?' },
    unit: '% of hires',
    direction: 'higher',
    min: 0,
    max: 100,
    scoring: [{ for: null, trend: { cuts: [0], points: [0, 100] } }],
  }),
  item('week', {
    type: 'allocation',
    title: 'The week',
    ask: { self: 'Where did the hours of your last full week go?' },
    unit: 'percent',
    parts: [
      { id: 'people', text: 'Coaching and hiring' },
      { id: 'deals', text: 'Own deals' },
      { id: 'inside', text: 'Meetings and reports inside the company' },
    ],
    scoring: [{ for: null, shares: { people: [40, 100] } }],
  }),
  item('wish', { type: 'text', title: 'A wish', ask: { self: 'What would help you most?' } }),
]);

export const START: SheetStart = {
  subject: { id: 'jd', name: 'J. Doe' },
  rater: { id: 'self_1', relation: 'self' },
  pack: null,
  rubrics: ['coaching@1.0.0', 'hiring@1.0.0'],
  form: 'full',
  started_on: TODAY,
};

export const GAPS: readonly OpenGap[] = [
  { rubric: 'coaching', title: 'Coaching' },
  { rubric: 'hiring', title: 'Hiring' },
];

export interface WalkOptions {
  readonly rubrics?: readonly Rubric[];
  readonly relation?: Relation;
  /** Facilitated: whom the consultant asks. */
  readonly interviewed?: Relation;
  readonly gaps?: readonly OpenGap[];
  readonly profile?: Profile;
  readonly context?: readonly ProfileQuestion[];
  readonly former?: FormerSitting;
  readonly gathered?: readonly Gathered[];
}

export function startFor(relation: Relation = 'self', interviewed?: Relation): SheetStart {
  const rater = { id: `${relation}_1`, relation };
  return { ...START, rater, ...(interviewed === undefined ? {} : { interviewed }) };
}

/** A consultant asks somebody in the room. */
export function facilitated(interviewed: Relation = 'self', options: WalkOptions = {}): WalkState {
  return walk({ ...options, relation: 'consultant', interviewed });
}

/** A walk over the fixtures that nobody has answered yet. */
export function walk(options: WalkOptions = {}): WalkState {
  const { rubrics = [COACHING, HIRING], gaps = [], profile = {}, context = [], former = null, gathered = [] } = options;
  const started = startSheet(startFor(options.relation, options.interviewed));
  const state = { ...started, sheet: { ...started.sheet, profile } };
  return startWalk({ rubrics, state, openGaps: () => gaps, context, former, gathered });
}

/** Everything there is to be asked, with what was said three months ago beside it. */
export const ONCE_MORE: WalkOptions = {
  context: PROFILE_QUESTIONS,
  gaps: GAPS,
  former: {
    on: '2026-08-20',
    profile: { role: 'first_line', team_size: 7, motion: 'mid_market' },
    left_out: [],
    retired: [],
    changes: {},
    again: ['Coaching', 'Hiring'],
    stay: [],
    answers: {
      coaching: {
        observed: { state: 'answered', value: 4, evidence: [{ kind: 'document', note: 'notes', date: '2026-08-01' }] },
        again: { state: 'dont_know' },
        rescue: { state: 'answered', value: true, evidence: [] },
        rhythm: { state: 'not_applicable', reason: 'no_case_yet' },
      },
      hiring: {
        kit: { state: 'answered', value: ['scorecard', 'references'], evidence: [] },
        hit_rate: { state: 'answered', value: { now: 60, before: 50, period: '2026 H1', source: 'CRM' }, evidence: [] },
        week: { state: 'answered', value: { people: 50, deals: 20, inside: 30 }, evidence: [] },
        wish: { state: 'answered', value: 'time', evidence: [] },
      },
    },
  },
};
