import { isBeyond, misfit, NO_PACK } from './add.js';
import { together } from './pool.js';
import {
  emptyRubric,
  leadersIn,
  type Misfit,
  MOST_FINDINGS,
  MOST_KNOWN,
  MOST_LEADERS,
  MOST_RUBRICS,
  type RubricState,
  type TeamState,
} from './state.js';

/** Why two states are not added up: they differ, or so many leaders are in both. */
export type NotMerged = Misfit | { readonly what: 'shared'; readonly leaders: number };

/**
 * Adds the other state to the first, which changes; where they do not fit nothing was added, and why is given. Which of
 * two comes first makes no difference, nor do the pairs in which many are merged.
 */
export function mergeInto(state: TeamState, other: TeamState): NotMerged | null {
  const reason = differenceOf(state, other) ?? sharedBy(state, other);
  if (reason !== null) return reason;
  if (leadersIn(state) === 0) state.pack = other.pack;
  mergeSeen(state, other);
  addUp(state.leaders, other.leaders);
  addUp(state.causes, other.causes);
  for (const [id, rubric] of other.rubrics) mergeRubric(state, id, rubric);
  for (const [id, count] of other.findings) state.findings.set(id, (state.findings.get(id) ?? 0) + count);
  state.passed_over.other_relation += other.passed_over.other_relation;
  state.passed_over.repeats += other.passed_over.repeats;
  state.pool = together(state.pool, other.pool);
  return null;
}

function differenceOf(state: TeamState, other: TeamState): Misfit | null {
  if (state.relation !== other.relation) return misfit('relation', null, state.relation, other.relation);
  if (state.by !== other.by) return misfit('by', null, state.by ?? 'nothing', other.by ?? 'nothing');
  if (leadersIn(state) > 0 && leadersIn(other) > 0 && state.pack !== other.pack)
    return misfit('pack', null, state.pack ?? NO_PACK, other.pack ?? NO_PACK);
  for (const [id, { major, about }] of other.rubrics) {
    const known = state.rubrics.get(id);
    if (known === undefined) continue;
    if (known.major !== major) return misfit('version', id, String(known.major), String(major));
    if (known.about !== about) return misfit('about', id, known.about, about);
  }
  return tooMany(state, other);
}

function tooMany(state: TeamState, other: TeamState): Misfit | null {
  if (leadersIn(state) + leadersIn(other) > MOST_LEADERS)
    return misfit('too_many', null, `${MOST_LEADERS} leaders`, 'more');
  if (isBeyond(state.rubrics, [...other.rubrics.keys()], MOST_RUBRICS))
    return misfit('too_many', null, `${MOST_RUBRICS} rubrics`, 'more');
  return isBeyond(state.findings, [...other.findings.keys()], MOST_FINDINGS)
    ? misfit('too_many', null, `${MOST_FINDINGS} findings`, 'more')
    : null;
}

function sharedBy(state: TeamState, other: TeamState): NotMerged | null {
  if (!state.knows_all || !other.knows_all) return null;
  let leaders = 0;
  for (const [high, low] of other.seen.each()) if (state.seen.has(high, low)) leaders += 1;
  return leaders === 0 ? null : { what: 'shared', leaders };
}

/** Beyond what a partial keeps nobody is known any more, whatever the order. */
function mergeSeen(state: TeamState, other: TeamState): void {
  const all = leadersIn(state) + leadersIn(other);
  if (!state.knows_all || !other.knows_all || all > MOST_KNOWN) state.knows_all = false;
  else for (const [high, low] of other.seen.each()) state.seen.add(high, low);
}

function mergeRubric(state: TeamState, id: string, other: RubricState): void {
  const { about, version, major } = other;
  const rubric = state.rubrics.get(id) ?? emptyRubric(about, version, major, state.leaders.length);
  state.rubrics.set(id, rubric);
  addUp(rubric.cells, other.cells);
  addUp(rubric.histogram, other.histogram);
  rubric.lowest_target = Math.min(rubric.lowest_target, other.lowest_target);
  rubric.highest_target = Math.max(rubric.highest_target, other.highest_target);
}

function addUp(sums: Float64Array | Uint32Array, more: Float64Array | Uint32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}
