import { levelOf, pointsOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import { COUNTS } from '../words.js';
import type { Truth } from './closures.js';
import type { Program, RubricPlan } from './program.js';
import { GAPS, STATUSES } from './results.js';
import { STATE } from './slots.js';

/*
 * The scores of a sheet that stands in its slots: the sums of `scoring/rubric_score.ts`, `level_reached.ts` and `gaps.ts`,
 * term by term in the same order, so that the last digit is the same.
 */

const OK = STATUSES.indexOf('ok');
const WITHHELD = STATUSES.indexOf('withheld');
const NOT_APPLICABLE = STATUSES.indexOf('not_applicable');

/** Fills the results of the program. `role`: its place in ROLES. */
export function scoreSlots(program: Program, role: number): void {
  const { rubrics, findings } = program;
  for (let at = 0; at < rubrics.length; at += 1) scoreOne(program, at, role);
  if (findings.length > 0) countAreas(program);
}

function scoreOne(program: Program, at: number, role: number): void {
  const { results, slots, items } = program;
  const { order } = program.rubrics[at] as RubricPlan;
  const { weight } = items;
  const { state } = slots;
  let answered = 0;
  let applicable = 0;
  for (let i = 0; i < order.length; i += 1) {
    const slot = order[i] as number;
    const is = state[slot] as number;
    if (is >= STATE.not_applicable) continue;
    applicable += weight[slot] as number;
    if (is === STATE.points) answered += weight[slot] as number;
  }
  const coverage = applicable === 0 ? 0 : answered / applicable;
  const status = statusOf(coverage, applicable);
  results.coverage[at] = coverage;
  results.status[at] = status;
  if (status >= WITHHELD) without(program, at);
  else withPoints(program, at, answered, role);
}

/** `answered`: weight of what has points. */
function withPoints(program: Program, at: number, answered: number, role: number): void {
  const { results, slots, items } = program;
  const plan = program.rubrics[at] as RubricPlan;
  const { order } = plan;
  const { weight } = items;
  const { state, claimed, credited } = slots;
  let claimedSum = 0;
  let creditedSum = 0;
  for (let i = 0; i < order.length; i += 1) {
    const slot = order[i] as number;
    if (state[slot] !== STATE.points) continue;
    claimedSum += ((weight[slot] as number) * (claimed[slot] as number)) / answered;
    creditedSum += ((weight[slot] as number) * (credited[slot] as number)) / answered;
  }
  const claimedPoints = Math.min(claimedSum, ceiling(plan, claimed));
  const creditedPoints = Math.min(creditedSum, ceiling(plan, credited));
  results.claimed[at] = claimedPoints;
  results.credited[at] = creditedPoints;
  const claimedLevel = levelOf(claimedPoints);
  const creditedLevel = levelOf(creditedPoints);
  results.claimedLevel[at] = claimedLevel;
  results.creditedLevel[at] = creditedLevel;
  const target = plan.targets[role] as number;
  results.claimedGap[at] = target - claimedLevel;
  const reached = reachedBy(program, plan, creditedLevel);
  results.reached[at] = reached;
  results.gap[at] = gapOf(program, plan, at, target, reached);
}

/** No points: too few answers, or nothing that applies. */
function without({ results }: Program, at: number): void {
  results.claimed[at] = Number.NaN;
  results.credited[at] = Number.NaN;
  results.claimedLevel[at] = Number.NaN;
  results.creditedLevel[at] = Number.NaN;
  results.claimedGap[at] = Number.NaN;
  results.reached[at] = 0;
  results.gap[at] = results.status[at] === NOT_APPLICABLE ? NO_GAP : UNKNOWN;
}

function statusOf(coverage: number, applicable: number): number {
  if (applicable === 0) return NOT_APPLICABLE;
  if (coverage >= 0.8 - TOLERANCE) return OK;
  return coverage >= 0.5 - TOLERANCE ? OK + 1 : WITHHELD;
}

/** Points that the triggered caps leave; no cap, no limit. */
function ceiling({ caps }: RubricPlan, points: Float64Array): number {
  let most = Number.POSITIVE_INFINITY;
  const { slots, below } = caps;
  for (let i = 0; i < slots.length; i += 1) {
    const level = levelOf(points[slots[i] as number] as number);
    if (level < (below[i] as number) - TOLERANCE) most = Math.min(most, caps.most[i] as number);
  }
  return pointsOf(most);
}

/** The highest level that score, musts and gates carry; 0: none is reached on this form or in this sitting. */
function reachedBy({ asked, slots }: Program, plan: RubricPlan, level: number): number {
  if (asked.form === 'screen' || plan.leavesOut) return 0;
  const { state, credited: points } = slots;
  let most = Math.min(5, Math.floor(level + TOLERANCE));
  for (let i = 0; i < plan.musts.length && most > 1; i += 1) {
    const slot = plan.musts[i] as number;
    if ((state[slot] as number) >= STATE.not_applicable) continue;
    const credited = levelOf(points[slot] as number);
    // Blank and unknown do not hold above 1.
    while (most > 1 && !(credited >= most - TOLERANCE)) most -= 1;
  }
  const { levels, holds } = plan.gates;
  for (let i = 0; i < levels.length; i += 1) {
    const gate = levels[i] as number;
    if (gate <= most && most > 1 && (holds[i] as Truth)() !== true) most = Math.max(1, Math.ceil(gate) - 1);
  }
  return Math.max(1, most);
}

const REAL = GAPS.indexOf('real');
const BLOCKED = GAPS.indexOf('blocked');
const UNPROVEN = GAPS.indexOf('unproven');
const UNKNOWN = GAPS.indexOf('unknown');
const MET = GAPS.indexOf('met');
const NO_GAP = GAPS.indexOf(null);

/** As `classOf`, of a rubric with points. */
function gapOf({ results, slots }: Program, plan: RubricPlan, at: number, target: number, reached: number): number {
  if ((results.claimedLevel[at] as number) < target - TOLERANCE) return REAL;
  if ((results.creditedLevel[at] as number) < target - TOLERANCE) return UNPROVEN;
  if (reached === 0 || results.status[at] !== OK) return UNKNOWN;
  if (reached < Math.floor(target + TOLERANCE)) return BLOCKED;
  for (let i = 0; i < plan.caps.slots.length; i += 1) {
    const is = slots.state[plan.caps.slots[i] as number] as number;
    if (is < STATE.not_applicable && is !== STATE.points) return UNKNOWN;
  }
  return MET;
}

const AREAS = COUNTS.indexOf('areas');
/** Place among the counts of each gap class, in the order of GAPS. */
const CLASSES = [REAL, BLOCKED, UNPROVEN, UNKNOWN, MET].map((gap) => COUNTS.indexOf(GAPS[gap] as never));

/** What findings count over all areas. */
function countAreas({ rubrics, results, slots }: Program): void {
  const { counts, shares, causes, gap } = results;
  counts.fill(0);
  causes.fill(0);
  for (let at = 0; at < rubrics.length; at += 1) {
    const is = gap[at] as number;
    if (is === NO_GAP) continue;
    counts[AREAS] = (counts[AREAS] as number) + 1;
    const place = CLASSES[is] as number;
    counts[place] = (counts[place] as number) + 1;
    if (is === REAL) {
      const about = REAL_ABOUT[rubrics[at]?.rubric.about ?? 'leader'];
      counts[about] = (counts[about] as number) + 1;
    }
    const cause = slots.causes[at] as number;
    if (cause > 0) causes[cause - 1] = (causes[cause - 1] as number) + 1;
  }
  const areas = counts[AREAS] as number;
  for (let at = 0; at < shares.length; at += 1)
    shares[at] = areas === 0 ? Number.NaN : (counts[SHARED[at] as number] as number) / areas;
}

const REAL_ABOUT = {
  leader: COUNTS.indexOf('real_leader'),
  organization: COUNTS.indexOf('real_organization'),
  executive: COUNTS.indexOf('real_executive'),
  team: COUNTS.indexOf('real_team'),
} as const;
/** The counts that are told as shares, in the order of SHARES. */
const SHARED = [COUNTS.indexOf('real'), COUNTS.indexOf('unproven'), COUNTS.indexOf('met')];
