import { TOP } from '../batch/grid.js';
import type { About, Relation } from '../words.js';
import { CAUSES } from '../words.js';
import { type ByField, groupsBy } from './by.js';
import { LeaderSet } from './leader_set.js';
import type { Candidate } from './pool.js';

/*
 * What a roll-up knows, in whole numbers only: two of them added up are the one of all their leaders, in any order and
 * to the last digit. It holds what the report hides, so it is as confidential as the sheets.
 */

/** Sums of squares stay exact integers up to this many leaders (10,000² × 50 million < 2⁵³). */
export const MOST_LEADERS = 50_000_000;
/** Of one roll-up; no pack comes near, and hostile input may not fill the memory. */
export const MOST_RUBRICS = 500;
export const MOST_FINDINGS = 2000;
/** While a state holds at most so many leaders it can be asked whether it shares one with another. */
export const MOST_KNOWN = 10_000;

/** Places in a cell, the sums about one rubric in one group. Points in hundredths. */
export const CELL = {
  /** Leaders with a score; claimed and credited always come together. */
  scored: 0,
  claimed: 1,
  claimed_squares: 2,
  credited: 3,
  credited_squares: 4,
  /** Σ max(0, target − claimed), and over how many it is more than nothing. */
  shortfall: 5,
  below: 6,
  /** Leaders by class, in the order of GAP_CLASSES. */
  classes: 7,
  /** Leaders by the level reached, 1 to 5. */
  reached: 12,
} as const;
export const CELL_WIDTH = 17;
export const GAP_CLASSES = ['real', 'unproven', 'blocked', 'unknown', 'met'] as const;

export interface RubricState {
  readonly about: About;
  readonly major: number;
  /** The version seen last that is known to be of that major: most lines need no second look. */
  version: string;
  /** A cell a group, one behind the other. */
  readonly cells: Float64Array;
  /** Leaders by claimed points, a place for each hundredth from 0 to 100. */
  readonly histogram: Uint32Array;
  /** Lowest and highest target so far, in hundredths of points. */
  lowest_target: number;
  highest_target: number;
}

export interface TeamState {
  /** "id@major"; null: rubrics named one by one, or nothing yet. */
  pack: string | null;
  readonly relation: Relation;
  readonly by: ByField | null;
  /** Leaders counted, a place a group. */
  readonly leaders: Float64Array;
  readonly rubrics: Map<string, RubricState>;
  /** Leaders who named it at least once, in the order of CAUSES. */
  readonly causes: Float64Array;
  readonly findings: Map<string, number>;
  readonly passed_over: { other_relation: number; repeats: number };
  /** Whom it counted. Only complete where `knows_all`. */
  seen: LeaderSet;
  /** false: merged of so many that who they are is not kept. */
  knows_all: boolean;
  /** Leaders who agreed to be named, those with the smallest hash, sorted by it. */
  pool: readonly Candidate[];
}

export function emptyState(relation: Relation, by: ByField | null): TeamState {
  return {
    pack: null,
    relation,
    by,
    leaders: new Float64Array(groupsBy(by).length),
    rubrics: new Map(),
    causes: new Float64Array(CAUSES.length),
    findings: new Map(),
    passed_over: { other_relation: 0, repeats: 0 },
    seen: new LeaderSet(),
    knows_all: true,
    pool: [],
  };
}

export function emptyRubric(about: About, version: string, major: number, groups: number): RubricState {
  return {
    about,
    major,
    version,
    cells: new Float64Array(groups * CELL_WIDTH),
    histogram: new Uint32Array(TOP + 1),
    lowest_target: TOP,
    highest_target: 0,
  };
}

export function leadersIn({ leaders }: Pick<TeamState, 'leaders'>): number {
  return sumOf(leaders);
}

export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return sum;
}

/** Why something cannot be added to a roll-up: what differs, and of what, as it was and as it came. */
export interface Misfit {
  readonly what: 'pack' | 'relation' | 'by' | 'version' | 'about' | 'too_many';
  /** The rubric, where it is about one. */
  readonly rubric: string | null;
  readonly had: string;
  readonly found: string;
}
