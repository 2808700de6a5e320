import type { ScoredProfile, ScoredRubric, ScoredSheet } from '../../../src/core/batch/scored.js';
import { addSheet } from '../../../src/core/rollup/add.js';
import type { ByField } from '../../../src/core/rollup/by.js';
import { teamReport } from '../../../src/core/rollup/report.js';
import { emptyState, type TeamState } from '../../../src/core/rollup/state.js';
import type { TeamReport, Titles } from '../../../src/core/rollup/types.js';

/** A score as `score` tells it: by claimed and credited points, and the level that is needed. */
export function scored(claimed: number | null, more: Partial<ScoredRubric> = {}): ScoredRubric {
  const credited = more.credited_points === undefined ? claimed : more.credited_points;
  const target = more.target ?? 3;
  return {
    version: '1.0.0',
    about: 'leader',
    status: claimed === null ? 'withheld' : 'ok',
    coverage: claimed === null ? 0.2 : 1,
    claimed_points: claimed,
    credited_points: credited,
    reached: claimed === null ? null : 1 + Math.floor(claimed / 25),
    target,
    gap: claimed === null ? 'unknown' : 1 + claimed / 25 < target ? 'real' : 'met',
    ...more,
  };
}

export function sheet(
  subject: string,
  scores: Readonly<Record<string, ScoredRubric>>,
  more: Partial<ScoredSheet> = {},
): ScoredSheet {
  return {
    format: 1,
    subject,
    rater: 'self_1',
    relation: 'self',
    pack: 'some@1.2.0',
    form: 'full',
    answered_on: '2026-11-20',
    role: 'first_line',
    profile: {},
    scores,
    causes: {},
    findings: [],
    ...more,
  };
}

/** One leader for each of the points, in one rubric. */
export function leadersWith(points: readonly (number | null)[], profile: ScoredProfile = {}): readonly ScoredSheet[] {
  const group = profile.role ?? 'x';
  return points.map((each, at) => sheet(`${group}_${at}`, { hiring: scored(each) }, { profile }));
}

export function stateOf(sheets: readonly ScoredSheet[], by: ByField | null = null): TeamState {
  const state = emptyState('self', by);
  for (const each of sheets) {
    const added = addSheet(state, each);
    if (typeof added !== 'string') throw new Error(`${added.what}: ${added.had}, ${added.found}`);
  }
  return state;
}

export const NO_TITLES: Titles = { pack: null, rubrics: new Map(), findings: new Map() };

export function reportOf(sheets: readonly ScoredSheet[], by: ByField | null = null): TeamReport {
  return teamReport(stateOf(sheets, by), NO_TITLES, '0.0.0');
}
