import { hundredths } from '../batch/grid.js';
import type { ScoredSheet } from '../batch/scored.js';
import { TOLERANCE } from '../tolerance.js';

/** Of those who agreed to be named so many are kept: the ones with the smallest hash, so that parts merge to the same. */
export const MOST_CANDIDATES = 500;
/** Credited points from which somebody can be asked to show others: level 3.5. */
const STRENGTH_FROM = 62.5;

/** A leader who agreed to be named for pairing, and in what. */
export interface Candidate {
  readonly high: number;
  readonly low: number;
  readonly id: string;
  /** Place of the group. */
  readonly group: number;
  /** Sorted by rubric. */
  readonly rubrics: readonly CandidateRubric[];
}

/** strength: target met, credited level at least 3.5 · gap: a real gap. `points`: credited, or claimed of a gap, in hundredths. */
export interface CandidateRubric {
  readonly rubric: string;
  readonly kind: 'strength' | 'gap';
  readonly points: number;
}

/** What somebody could show or learn; empty: nothing, or it was not agreed to. */
export function pairingOf(sheet: ScoredSheet): readonly CandidateRubric[] {
  if (sheet.agreed_to?.includes('pairing') !== true) return [];
  const found = Object.entries(sheet.scores).flatMap(([rubric, score]): CandidateRubric[] => {
    const { gap, claimed_points: claimed, credited_points: credited } = score;
    if (gap === 'met' && credited !== null && credited >= STRENGTH_FROM - TOLERANCE)
      return [{ rubric, kind: 'strength', points: hundredths(credited) }];
    return gap === 'real' && claimed !== null ? [{ rubric, kind: 'gap', points: hundredths(claimed) }] : [];
  });
  return found.sort((a, b) => (a.rubric < b.rubric ? -1 : 1));
}

/** Whether a hash would still find room. */
export function hasRoom(pool: readonly Candidate[], high: number, low: number): boolean {
  const last = pool[MOST_CANDIDATES - 1];
  return last === undefined || high < last.high || (high === last.high && low < last.low);
}

/** All of them by hash, as many as are kept. */
export function together(one: readonly Candidate[], other: readonly Candidate[]): readonly Candidate[] {
  if (other.length === 0) return one;
  return [...one, ...other].sort(byHash).slice(0, MOST_CANDIDATES);
}

/** The same of one more. */
export function withOne(pool: readonly Candidate[], candidate: Candidate): readonly Candidate[] {
  let [low, high] = [0, pool.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byHash(pool[middle] as Candidate, candidate) < 0) low = middle + 1;
    else high = middle;
  }
  return [...pool.slice(0, low), candidate, ...pool.slice(low)].slice(0, MOST_CANDIDATES);
}

function byHash(a: Candidate, b: Candidate): number {
  return a.high - b.high || a.low - b.low || (a.id < b.id ? -1 : 1);
}
