import type { Profile } from '../answers/types.js';
import { PROFILE_NUMBERS, PROFILE_VALUES } from '../batch/context.js';
import { ASKED } from '../batch/item_table.js';
import { compileProgram, type Program, type RubricPlan } from '../batch/program.js';
import { scoreSlots } from '../batch/score_slots.js';
import { STATE } from '../batch/slots.js';
import type { Facts, Value } from '../conditions/evaluate.js';
import type { Pack, PackRubric, Rubric } from '../rubric/types.js';
import { ROLES } from '../words.js';
import { type Priced, type Pricer, pricerOf } from './prices.js';
import { chance } from './space.js';

/** Sheets tried for each level that the plain ones do not reach. */
const MOST_TRIES = 300;
const SEED = 7;

/** The profile among the facts of a space. */
export function profileIn(facts: Facts): Profile {
  return (facts.profile ?? {}) as Profile;
}

const VP = ROLES.indexOf('vp');

/** A rubric made ready for any number of made-up sheets, by the program that scores a million. */
export interface Trial {
  readonly program: Program;
  readonly plan: RubricPlan;
  readonly prices: Pricer;
}

/**
 * Everything is answered by somebody who is asked all that anybody can see the proof of: a consultant, with proof that
 * somebody else has seen, so that what is credited is what is claimed.
 */
export function trialOf(rubric: Rubric): Trial {
  const program = compileProgram(alone(rubric), [rubric], { relation: 'consultant', form: 'full', sitting: undefined });
  const plan = program?.rubrics[0];
  if (program === null || plan === undefined) throw new Error(`no program for ${rubric.id}`);
  return { program, plan, prices: pricerOf(rubric) };
}

/** A pack of one rubric; what it needs and how much it counts changes no level. */
function alone({ id }: Rubric): Pack {
  const each = { first_line: 3, second_line: 3, vp: 3, owner: 3 };
  const settings: PackRubric = { id, importance: each, target: each };
  const texts = { id: 'alone', version: '1.0.0', title: '', intro: '' };
  return { format: 1, ...texts, form: 'full', rubrics: [settings], prerequisites: [], findings: [], sittings: [] };
}

/** The levels that proven answers of this profile reach: plain sheets first, then sheets that mix levels. */
export function levelsReached(trial: Trial, profile: Profile): ReadonlySet<number> {
  takeProfile(trial, profile);
  const priced = trial.prices(profile);
  const reached = new Set([1, 2, 3, 4, 5].flatMap((level) => reachedWith(trial, priced, () => level) ?? []));
  const draw = chance(SEED);
  for (const level of [1, 2, 3, 4, 5]) {
    for (let tries = 0; tries < MOST_TRIES && !reached.has(level); tries++) {
      const found = reachedWith(trial, priced, () => level - 1 + 3 * draw());
      if (found !== null) reached.add(found);
    }
  }
  return reached;
}

function takeProfile({ program: { slots } }: Trial, profile: Profile): void {
  const fields = profile as Readonly<Record<string, Value | undefined>>;
  const { context } = slots;
  slots.clear();
  for (const [at, field] of PROFILE_NUMBERS.entries())
    context.numbers[at] = (fields[field] as number | undefined) ?? Number.NaN;
  for (const [at, field] of PROFILE_VALUES.entries()) context.values[at] = fields[field] ?? null;
}

/** The level reached when each question gets the answer nearest to a level; null: none, as nothing applies. */
function reachedWith({ program, plan }: Trial, priced: readonly Priced[], levelFor: () => number): number | null {
  for (let at = 0; at < priced.length; at += 1) {
    // A level is taken for every question, asked or not: the next ones are then the same for all profiles.
    const level = levelFor();
    const { levels, points, facts } = priced[at] as Priced;
    put(program, plan.first + at, nearest(levels, level), points, facts);
  }
  hide(program, plan);
  scoreSlots(program, VP);
  const reached = program.results.reached[0] as number;
  return reached === 0 ? null : reached;
}

/** `place`: of the answer among those of the question; −1: there is none, and it stays open. */
function put(program: Program, slot: number, place: number, points: readonly number[], facts: readonly Value[]): void {
  const { items, slots } = program;
  const open = place === -1 || items.asked[slot] !== ASKED.yes;
  const earned = open ? Number.NaN : (points[place] as number);
  slots.state[slot] = open ? STATE.blank : STATE.points;
  slots.claimed[slot] = earned;
  slots.credited[slot] = earned;
  if (items.seen[slot] === 1) slots.facts[slot] = open ? null : (facts[place] as Value);
}

/** What a condition hides is not answered; later conditions see nothing of it. */
function hide({ slots }: Program, { whens }: RubricPlan): void {
  for (const [at, slot] of whens.slots.entries()) {
    if (whens.holds[at]?.() !== false) continue;
    slots.state[slot] = STATE.hidden;
    slots.claimed[slot] = Number.NaN;
    slots.credited[slot] = Number.NaN;
    slots.facts[slot] = null;
  }
}

/** Place of the level nearest to this one, the first of several; −1: there are none. */
function nearest(levels: readonly number[], level: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < levels.length; at += 1) {
    const far = Math.abs((levels[at] as number) - level);
    if (far >= least) continue;
    best = at;
    least = far;
  }
  return best;
}
