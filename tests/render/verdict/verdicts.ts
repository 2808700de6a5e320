import type { Judgement, SheetVerdict, Verdict } from '../../../src/core/policy/verdict.js';
import { ATTACKS } from '../hostile.js';

/* A verdict with one of everything, one that passed, and one that attacks. */

const judgement = (rule: string, state: Judgement['state'], own: Partial<Judgement> = {}): Judgement => ({
  rule,
  rubric: 'hiring',
  title: 'Hiring',
  state,
  skipped: null,
  facts: [],
  ...own,
});

const number = (name: string, value: number) => ({ name, value, unknown: null });
const sheetWide = { rubric: null, title: null };

const jd: SheetVerdict = {
  file: 'answers/jd.yaml',
  outcome: 'failed',
  subject: { id: 'jd', name: 'J. Doe' },
  relation: 'self',
  answered_on: '2026-11-20',
  problems: [],
  judgements: [
    judgement('proven', 'fails', { facts: [number('area.credited', 2.4999)] }),
    judgement('proven', 'holds', { rubric: 'coaching', title: 'Coaching', facts: [number('area.credited', 3.25)] }),
    judgement('proven', 'unknown', {
      rubric: 'forecasting',
      title: 'Forecasting',
      facts: [{ name: 'area.credited', value: null, unknown: 'too_little_answered' }],
    }),
    judgement('proof_seen', 'fails', { facts: [number('area.proof', 0.3333)] }),
    judgement('fresh', 'holds', { ...sheetWide, facts: [number('sheet.age_days', 4)] }),
    judgement('later', 'skipped', { ...sheetWide, skipped: 'off' }),
    judgement('plans', 'skipped', { rubric: 'comp_plans', title: 'comp_plans', skipped: 'not_asked' }),
    judgement('--fail-under', 'fails', { ...sheetWide, facts: [number('overall.leader.credited', 2.7)] }),
  ],
  comparison: {
    earlier: '2026-05-02',
    levels: [
      { rubric: 'hiring', title: 'Hiring', before: 3.1, now: 2.4999, fell: true },
      { rubric: 'coaching', title: 'Coaching', before: 3, now: 3.25, fell: false },
    ],
    not_compared: [{ rubric: 'forecasting', title: 'Forecasting', why: 'other_version' }],
  },
};

const empty: SheetVerdict = {
  ...jd,
  file: 'answers/new.yaml',
  outcome: 'incomplete',
  subject: { id: 'newcomer' },
  judgements: [
    judgement('proven', 'unknown', { facts: [{ name: 'area.credited', value: null, unknown: 'too_little_answered' }] }),
  ],
  comparison: { earlier: null, levels: [], not_compared: [] },
};

const broken: SheetVerdict = {
  file: 'answers/broken.yaml',
  outcome: 'invalid',
  subject: null,
  relation: null,
  answered_on: null,
  problems: ['answers/broken.yaml cannot be used: one problem.', 'answers/broken.yaml:3:1: rater: expected a text.'],
  judgements: [],
  comparison: null,
};

export const everything: Verdict = {
  format: 1,
  tool: { name: 'salesgap', version: '0.1.0' },
  outcome: 'invalid',
  today: '2026-11-24',
  policy: { id: 'gate', version: '1.0.0', title: 'What we expect' },
  baseline: { file: 'before.json', basis: 'credited', tolerance: 0.2 },
  rules: [
    {
      id: 'proven',
      severity: 'error',
      rule: 'area.credited >= 2.5',
      message: 'Show what you have.',
      because: 'The board asks for it.',
    },
    {
      id: 'proof_seen',
      severity: 'warn',
      rule: 'area.proof >= 0.5',
      message: 'Let somebody look at it',
      because: null,
    },
    { id: 'fresh', severity: 'error', rule: 'sheet.age_days <= 90', message: 'Answer again.', because: null },
    { id: 'later', severity: 'off', rule: 'area.reached >= 3', message: 'Later.', because: null },
    { id: 'plans', severity: 'error', rule: 'area.claimed >= 2', message: 'Look at the plans.', because: null },
    { id: '--fail-under', severity: 'error', rule: 'overall.leader.credited >= 3', message: null, because: null },
  ],
  sheets: [jd, empty, broken],
  could_be_tighter: [
    {
      rule: 'plans',
      name: 'area.claimed',
      limit: 2,
      closest: 3.19,
      file: 'answers/jd.yaml',
      title: 'Sales pay plans',
      could_be: 3.1,
    },
  ],
};

export const passed: Verdict = {
  ...everything,
  outcome: 'passed',
  baseline: null,
  rules: everything.rules.slice(2, 3),
  sheets: [{ ...jd, outcome: 'passed', judgements: jd.judgements.slice(4, 5), comparison: null }],
  could_be_tighter: [],
};

/** An attack in front of every text that somebody writes. */
export const hostileVerdict: Verdict = attackedIn(everything);

function attackedIn(verdict: Verdict): Verdict {
  let count = 0;
  // Joiners that scripts and emoji need stay where they are needed; that is tested elsewhere.
  const attacks = ATTACKS.filter((each) => !/\p{RI}/u.test(each));
  const attack = (text: string) => `${attacks[count++ % attacks.length]} ${text}`;
  const keys = new Set(['file', 'message', 'because', 'problems']);
  const walk = (value: unknown, key: string): unknown => {
    // The id of a rule leads from a judgement to it.
    if (typeof value === 'string') return keys.has(key) ? attack(value) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, walk(each, own)]));
  };
  const walked = walk(verdict, '') as Verdict;
  return {
    ...walked,
    sheets: walked.sheets.map((sheet) => ({
      ...sheet,
      subject: sheet.subject === null ? null : { ...sheet.subject, name: attack('J. Doe') },
      judgements: sheet.judgements.map((each) => (each.title === null ? each : { ...each, title: attack(each.title) })),
    })),
  };
}
