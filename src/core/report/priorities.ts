import { asRecommended, type Candidate, itemWorkedOn } from '../recommend.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import type { Headline, Priority, RecommendedAction } from './advice.js';
import { pictureOf } from './pictures.js';
import type { RubricScore } from './scores.js';
import type { Finding, Gap } from './types.js';

/** A gap with everything needed to say what to do about it. */
export interface Worked {
  readonly gap: Gap;
  readonly rubric: Rubric;
  readonly score: RubricScore;
  /** Actions that fit where it stands and what stands in the way, best first. */
  readonly candidates: readonly Candidate[];
  /** All that fit where it stands: a finding pulls its own forward, whatever the cause of the gap. */
  readonly fitting: readonly Candidate[];
}

/** One move this week, three priorities, the rest in an appendix. */
export const MOST_PRIORITIES = 3;

/** A finding sorts like a gap of two levels at its importance. */
export const FINDING_ORDER = (1 + 2) ** 2 - 1;

/**
 * The first three of: findings and real gaps in their order, then blocked rubrics, then one shared
 * "show the proof", then one shared "answer more".
 */
export function findPriorities(
  worked: readonly Worked[],
  findings: readonly Finding[],
  pack: Pack,
): readonly Priority[] {
  const real = worked.filter(({ gap }) => gap.class === 'real');
  const blocked = worked.filter((each) => each.gap.class === 'blocked' && !lacksOnlyProof(each));
  const unproven = worked.filter((each) => each.gap.class === 'unproven' || lacksOnlyProof(each));
  const unknown = worked.filter(({ gap }) => gap.class === 'unknown');
  const first = mergeFindings(real, findings).map((each) =>
    'gap' in each ? gapPriority(each) : findingPriority(each, worked, pack),
  );
  const all = [
    ...first,
    ...blocked.map(gapPriority),
    ...shared('show_proof', unproven),
    ...shared('answer_more', unknown),
  ];
  return all.slice(0, MOST_PRIORITIES);
}

/** Gaps keep their order (a prerequisite may stand before a larger gap); a finding goes before a gap no larger. */
function mergeFindings(real: readonly Worked[], findings: readonly Finding[]): (Worked | Finding)[] {
  // Importance 0: told in the report, and no priority.
  const waiting = findings
    .filter(({ importance }) => importance > 0)
    .sort((a, b) => {
      const difference = orderOf(b) - orderOf(a);
      if (Math.abs(difference) > TOLERANCE) return difference;
      return a.id < b.id ? -1 : 1;
    });
  const merged: (Worked | Finding)[] = [];
  for (const each of real) {
    while (waiting[0] !== undefined && orderOf(waiting[0]) >= (each.gap.order ?? 0) - TOLERANCE) {
      merged.push(waiting.shift() as Finding);
    }
    merged.push(each);
  }
  return [...merged, ...waiting];
}

function orderOf({ importance }: Finding): number {
  return importance * FINDING_ORDER;
}

function gapPriority(worked: Worked): Priority {
  const { gap, rubric, score, candidates } = worked;
  const [best] = candidates;
  return {
    kind: 'gap',
    id: gap.rubric,
    rubrics: [gap.rubric],
    cause: gap.cause,
    picture: best === undefined ? null : workedOn(best, worked),
    first_move: best === undefined ? null : asRecommended(best, rubric, score),
  };
}

/** The item a move works on. */
function workedOn({ action }: Candidate, { rubric, score }: Worked): Priority['picture'] {
  const id = itemWorkedOn(action, rubric, score);
  const item = rubric.items.find((each) => each.id === id);
  const at = score.items.find((each) => each.item === id);
  return item === undefined ? null : pictureOf(item, at);
}

/** A finding pulls its own actions forward: the first that still fits, and what stands in the way if that is known. */
function findingPriority(finding: Finding, worked: readonly Worked[], pack: Pack): Priority {
  const pulled = pack.findings.find(({ id }) => id === finding.id)?.actions ?? [];
  const moves = pulled.flatMap(({ rubric, action }): RecommendedAction[] => {
    const at = worked.find(({ gap }) => gap.rubric === rubric);
    const candidate = at?.fitting.find((each) => each.action.id === action);
    return at === undefined || candidate === undefined ? [] : [asRecommended(candidate, at.rubric, at.score)];
  });
  const best = moves.find(({ fits_cause }) => fits_cause === true) ?? moves[0];
  const rubrics =
    finding.orphans === null ? finding.facts.flatMap(({ rubric }) => rubric ?? []) : [finding.orphans.rubric];
  return {
    kind: 'finding',
    id: finding.id,
    rubrics: [...new Set(rubrics)],
    cause: null,
    picture: null,
    first_move: best ?? null,
  };
}

/** Blocked by musts alone whose claims would carry the next level: what is missing is that somebody looks. */
export function lacksOnlyProof({ gap, score }: Pick<Worked, 'gap' | 'score'>): boolean {
  if (gap.class !== 'blocked') return false;
  const next = (score.reached ?? 0) + 1;
  return score.blockers.every((blocker) => {
    if (blocker.kind !== 'must') return false;
    const claimed = score.items.find(({ item }) => item === blocker.item)?.claimed_level ?? 0;
    return claimed >= next;
  });
}

function shared(kind: 'show_proof' | 'answer_more', worked: readonly Worked[]): Priority[] {
  if (worked.length === 0) return [];
  const rubrics = worked.map(({ gap }) => gap.rubric);
  return [{ kind, id: null, rubrics, cause: null, picture: null, first_move: null }];
}

/**
 * The one move for this week: of the first priority that has one, its best action with horizon week;
 * a shared priority is a move for this week in itself.
 */
export function headlineOf(priorities: readonly Priority[], worked: readonly Worked[]): Headline | null {
  for (const [index, priority] of priorities.entries()) {
    if (priority.kind === 'show_proof' || priority.kind === 'answer_more') return { priority: index, action: null };
    const action = weekAction(priority, worked);
    if (action !== null) return { priority: index, action };
  }
  const first = priorities.findIndex(({ first_move }) => first_move !== null);
  return first === -1 ? null : { priority: first, action: priorities[first]?.first_move ?? null };
}

function weekAction(priority: Priority, worked: readonly Worked[]): RecommendedAction | null {
  if (priority.first_move?.horizon === 'week') return priority.first_move;
  if (priority.kind !== 'gap') return null;
  const at = worked.find(({ gap }) => gap.rubric === priority.id);
  const candidate = at?.candidates.find(({ action }) => action.horizon === 'week');
  return at === undefined || candidate === undefined ? null : asRecommended(candidate, at.rubric, at.score);
}
