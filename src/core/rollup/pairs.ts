import { levelAt } from '../batch/grid.js';
import type { Candidate, CandidateRubric } from './pool.js';
import { CELL, CELL_WIDTH, type RubricState } from './state.js';
import { FEWEST, toldGroups } from './suppress.js';
import type { Grouped } from './told_rubric.js';
import type { Named, NamedLeader, ToldPair } from './types.js';

const MOST_NAMES = 3;

interface Found extends CandidateRubric {
  readonly id: string;
  readonly group: number;
}

/**
 * Who could show it to whom, at most three names a side; null: not one on each. Whoever is named can be taken out of what
 * is told of all of them, so of every total and of every group at least five have to be left who are not named.
 */
export function pairIn(
  state: RubricState,
  named: Named,
  pool: readonly Candidate[],
  grouped: Grouped,
): ToldPair | null {
  const found = pool.flatMap(({ id, group, rubrics }) =>
    rubrics.filter(({ rubric }) => rubric === named.rubric).map((each): Found => ({ ...each, id, group })),
  );
  const strengths = found
    .filter(({ kind }) => kind === 'strength')
    .sort(byPoints)
    .reverse();
  const gaps = found.filter(({ kind }) => kind === 'gap').sort(byPoints);
  const room = roomIn(state, grouped);
  const coaches: NamedLeader[] = [];
  const learners: NamedLeader[] = [];
  // In turn, so that little room is shared by both sides; nobody without somebody on the other.
  while (coaches.length < MOST_NAMES) {
    const taken = takeTwo(strengths, gaps, room);
    if (taken === null) break;
    coaches.push(asNamed(taken[0]));
    learners.push(asNamed(taken[1]));
  }
  return coaches.length === 0 ? null : { ...named, coaches, learners };
}

/** Of every part of the leaders that is told by itself, how many may still be named. Groups of one part share a number. */
function roomIn({ cells }: RubricState, { leaders, told }: Grouped) {
  const values = leaders.map((_, group) => cells[group * CELL_WIDTH + CELL.scored] ?? 0);
  const may = toldGroups(leaders, values, told);
  const hidden = values.reduce((sum, each, at) => (may[at] ? sum : sum + each), 0);
  const left = values.map((each) => each - FEWEST);
  let leftHidden = hidden - FEWEST;
  return {
    take(group: number): boolean {
      if (may[group] !== true) {
        leftHidden -= 1;
        return leftHidden >= 0;
      }
      left[group] = (left[group] ?? 0) - 1;
      return (left[group] ?? 0) >= 0;
    },
  };
}

function takeTwo(strengths: Found[], gaps: Found[], room: ReturnType<typeof roomIn>): readonly [Found, Found] | null {
  const coach = takeOne(strengths, room);
  const learner = coach === null ? null : takeOne(gaps, room);
  return coach === null || learner === null ? null : [coach, learner];
}

function takeOne(found: Found[], room: ReturnType<typeof roomIn>): Found | null {
  for (let next = found.shift(); next !== undefined; next = found.shift()) if (room.take(next.group)) return next;
  return null;
}

function byPoints(a: Found, b: Found): number {
  return a.points - b.points || (a.id < b.id ? -1 : 1);
}

function asNamed({ id, points }: Found): NamedLeader {
  return { leader: id, level: Math.floor(levelAt(points) * 10 + 0.5 + 1e-9) / 10 };
}
