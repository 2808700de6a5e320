// node bench/generate.mjs COUNT [--shuffled] [--seed N]: answer sheets of sales_leader, one line each, the same for the
// same seed. Who is asked what follows from the profile; 1 of 5 answers carries evidence, some questions stay open.
import { parseArgs } from 'node:util';
import { holds, salesLeader } from './instrument.mjs';
import { printer } from './peers/printer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shuffled: { type: 'boolean', default: false }, seed: { type: 'string', default: '20261130' } },
});
const { pack, rubrics } = salesLeader();
const random = mulberry32(Number(values.seed));
const chance = (share) => random() < share;
const oneOf = (list) => list[Math.floor(random() * list.length)];
const between = (low, high) => low + Math.floor(random() * (high - low + 1));
const inOrder = values.shuffled ? shuffled : (sheet) => sheet;

const CAUSES = ['does_not_know', 'knows_does_not_do', 'system_prevents', 'not_allowed', 'nobody_can_teach'];
const KINDS = ['document', 'metric', 'calendar', 'crm', 'recording', 'observation', 'buyer_action', 'statement'];
const WITNESSES = ['manager', 'report', 'peer', 'sponsor', 'consultant'];
const NOTES = [
  'page of the last case',
  'list with names and dates',
  'mail of Monday: "three lines"',
  'recording, 12th minute',
];

const print = printer();
for (let number = 1; number <= Number(positionals[0]); number++) print.json(inOrder(sheetOf(number)));
print.end();

function sheetOf(number) {
  const profile = profileOf();
  const ability = random();
  const answers = Object.fromEntries(rubrics.map((rubric) => [rubric.id, answersTo(rubric, profile, ability)]));
  const causes = rubrics.filter(() => chance(0.15)).map(({ id }) => [id, oneOf(CAUSES)]);
  return {
    format: 1,
    subject: { id: `leader_${String(number).padStart(7, '0')}`, ...(chance(0.02) ? { name: 'Zoë Müller' } : {}) },
    rater: { id: 'self_1', relation: 'self' },
    pack: `${pack.id}@${pack.version}`,
    form: 'full',
    ...(chance(0.3) ? { agreed_to: ['pairing'] } : {}),
    answered_on: day(2026, 11),
    profile,
    answers,
    causes: Object.fromEntries(causes),
  };
}

function profileOf() {
  const role = oneOf(['first_line', 'first_line', 'first_line', 'second_line', 'vp', 'owner']);
  return {
    role,
    team_size: between(2, role === 'first_line' ? 15 : 60),
    manages_managers: role === 'second_line' || (role === 'vp' && chance(0.7)),
    motion: oneOf(['transactional', 'mid_market', 'enterprise', 'channel']),
    deals_per_quarter: between(5, 200),
    cycle_days: between(10, 300),
    own_quota: chance(0.3),
    months_in_role: between(1, 90),
  };
}

/** At most two open and one that does not apply, so that no score is withheld: the peers do not look at coverage. */
function answersTo({ items }, profile, ability) {
  const answers = {};
  let open = 0;
  let left = 0;
  const middle = (ability + random()) / 2;
  for (const item of items) {
    if (!item.relations.includes('self') || !holds(item.when, profile)) continue;
    if (item.na !== null && left < 1 && chance(0.03)) {
      left++;
      answers[item.id] = notApplicable(item);
    } else if (open < 2 && chance(0.06)) {
      open++;
      if (chance(0.4)) answers[item.id] = { state: chance(0.8) ? 'dont_know' : 'declined' };
    } else answers[item.id] = answered(item, madeUp(item, profile, middle));
  }
  return answers;
}

function notApplicable({ na }) {
  const reason = oneOf(na.reasons);
  const whose = oneOf(['finance', 'sales operations', 'nobody']);
  return { state: 'not_applicable', reason, ...(reason === 'not_my_job' ? { whose } : {}) };
}

function answered({ type }, value) {
  if (chance(0.2)) return { value, evidence: [evidence()] };
  return type === 'metric' ? { value } : value;
}

function evidence() {
  return {
    kind: oneOf(KINDS),
    ...(chance(0.5) ? { note: oneOf(NOTES) } : {}),
    ...(chance(0.7) ? { date: chance(0.8) ? day(2026, between(1, 10)) : day(2024, between(1, 12)) } : {}),
    ...(chance(0.3) ? { seen_by: oneOf(WITNESSES) } : {}),
  };
}

function madeUp(item, profile, middle) {
  const near = Math.min(0.999, Math.max(0, middle + (random() - 0.5) * 0.6));
  if (item.type === 'level') return 1 + Math.floor(near * 5);
  if (item.type === 'choice') return item.options[Math.floor(near * item.options.length)].id;
  if (item.type === 'checklist') {
    const chosen = item.options.filter(() => chance(near)).map(({ id }) => id);
    return chosen.length > 0 ? chosen : ['none'];
  }
  if (item.type !== 'metric') throw new Error(`no sheet is generated with ${item.type}`);
  const number = () => Math.round((item.min + (0.05 + 0.9 * random()) * (item.max - item.min)) * 10) / 10;
  const rule = item.scoring.find((each) => holds(each.for, profile));
  const earlier = rule.trend === undefined ? {} : { before: number() };
  return { now: number(), ...earlier, source: 'CRM export by operations', period: '2026 Q2 and Q3' };
}

function day(year, month) {
  return `${year}-${String(month).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}`;
}

/** The same with the keys of every object in another order. */
function shuffled(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner)]);
  for (let last = entries.length - 1; last > 0; last--) {
    const at = between(0, last);
    [entries[last], entries[at]] = [entries[at], entries[last]];
  }
  return Object.fromEntries(entries);
}

/** 0 to below 1; a small generator with 32 bits of state (Tommy Ettinger's mulberry32). */
function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
