import { hundredths, hundredthsOfLevel } from '../batch/grid.js';
import type { ScoredRubric, ScoredSheet } from '../batch/scored.js';
import { majorOf } from '../rubric/migration.js';
import { CAUSES } from '../words.js';
import { groupOf } from './by.js';
import { hashLeader, leaderHash } from './leader_hash.js';
import { hasRoom, pairingOf, withOne } from './pool.js';
import {
  CELL,
  CELL_WIDTH,
  emptyRubric,
  GAP_CLASSES,
  leadersIn,
  type Misfit,
  MOST_FINDINGS,
  MOST_LEADERS,
  MOST_RUBRICS,
  type RubricState,
  type TeamState,
} from './state.js';

/** counted, or passed over: of another relation · about a leader counted already, of whom the first sheet counts. */
export type Added = 'counted' | 'other_relation' | 'repeat' | Misfit;

/** Adds one sheet. Where it does not fit nothing was added. */
export function addSheet(state: TeamState, sheet: ScoredSheet): Added {
  if (sheet.relation !== state.relation) {
    state.passed_over.other_relation += 1;
    return 'other_relation';
  }
  hashLeader(sheet.subject);
  const { high, low } = leaderHash;
  if (state.seen.has(high, low)) {
    state.passed_over.repeats += 1;
    return 'repeat';
  }
  const misfit = misfitOf(state, sheet);
  if (misfit !== null) return misfit;
  if (leadersIn(state) === 0) state.pack = packKey(sheet.pack);
  state.seen.add(high, low);
  const group = groupOf(sheet.profile, state.by);
  state.leaders[group] = (state.leaders[group] ?? 0) + 1;
  for (const id in sheet.scores) {
    const scored = sheet.scores[id];
    if (scored !== undefined) addScore(rubricIn(state, id, scored), group, scored);
  }
  addWords(state, sheet);
  addCandidate(state, sheet, { high, low, group });
  return 'counted';
}

/** "id@major" of a pack. */
export function packKey(reference: string | null): string | null {
  return reference === null ? null : reference.slice(0, reference.indexOf('.'));
}

function misfitOf(state: TeamState, sheet: ScoredSheet): Misfit | null {
  const { pack, scores } = sheet;
  if (leadersIn(state) > 0 && !isOfPack(state.pack, pack))
    return misfit('pack', null, state.pack ?? NO_PACK, packKey(pack) ?? NO_PACK);
  let fresh = 0;
  for (const id in scores) {
    const scored = scores[id];
    const known = state.rubrics.get(id);
    if (known === undefined) fresh += 1;
    if (scored === undefined || known === undefined) continue;
    if (scored.version !== known.version && majorOf(scored.version) !== known.major)
      return misfit('version', id, String(known.major), String(majorOf(scored.version)));
    if (scored.about !== known.about) return misfit('about', id, known.about, scored.about);
  }
  return fullness(state, sheet, fresh);
}

/** What rubrics named one by one are called. */
export const NO_PACK = 'rubrics named one by one';

function isOfPack(key: string | null, reference: string | null): boolean {
  if (key === null || reference === null) return key === reference;
  return reference.startsWith(key) && reference.charCodeAt(key.length) === 46;
}

/** `fresh`: rubrics that are not known yet. */
function fullness(state: TeamState, { findings }: ScoredSheet, fresh: number): Misfit | null {
  if (leadersIn(state) >= MOST_LEADERS) return misfit('too_many', null, `${MOST_LEADERS} leaders`, 'one more');
  if (state.rubrics.size + fresh > MOST_RUBRICS) return misfit('too_many', null, `${MOST_RUBRICS} rubrics`, 'more');
  return isBeyond(state.findings, findings, MOST_FINDINGS)
    ? misfit('too_many', null, `${MOST_FINDINGS} findings`, 'more')
    : null;
}

/** Whether more than so many would be known with these. */
export function isBeyond(known: ReadonlyMap<string, unknown>, ids: readonly string[], most: number): boolean {
  if (known.size + ids.length <= most) return false;
  return known.size + ids.filter((id) => !known.has(id)).length > most;
}

export function misfit(what: Misfit['what'], rubric: string | null, had: string, found: string): Misfit {
  return { what, rubric, had, found };
}

function rubricIn(state: TeamState, id: string, { about, version }: ScoredRubric): RubricState {
  const known = state.rubrics.get(id);
  if (known !== undefined) return known;
  const made = emptyRubric(about, version, majorOf(version), state.leaders.length);
  state.rubrics.set(id, made);
  return made;
}

function addScore(rubric: RubricState, group: number, scored: ScoredRubric): void {
  const { cells } = rubric;
  const cell = group * CELL_WIDTH;
  rubric.version = scored.version;
  if (scored.gap !== null) count(cells, cell + CELL.classes + GAP_CLASSES.indexOf(scored.gap), 1);
  if (scored.reached !== null) count(cells, cell + CELL.reached + scored.reached - 1, 1);
  if (scored.claimed_points === null || scored.credited_points === null) return;
  const claimed = hundredths(scored.claimed_points);
  const credited = hundredths(scored.credited_points);
  const target = hundredthsOfLevel(scored.target);
  count(cells, cell + CELL.scored, 1);
  count(cells, cell + CELL.claimed, claimed);
  count(cells, cell + CELL.claimed_squares, claimed * claimed);
  count(cells, cell + CELL.credited, credited);
  count(cells, cell + CELL.credited_squares, credited * credited);
  if (claimed < target) {
    count(cells, cell + CELL.shortfall, target - claimed);
    count(cells, cell + CELL.below, 1);
  }
  rubric.histogram[claimed] = (rubric.histogram[claimed] ?? 0) + 1;
  if (target < rubric.lowest_target) rubric.lowest_target = target;
  if (target > rubric.highest_target) rubric.highest_target = target;
}

function count(cells: Float64Array, at: number, by: number): void {
  cells[at] = (cells[at] ?? 0) + by;
}

/** Causes and findings, each leader once. */
function addWords({ causes, findings }: TeamState, sheet: ScoredSheet): void {
  let named = 0;
  for (const rubric in sheet.causes) {
    const cause = sheet.causes[rubric];
    if (cause !== undefined) named |= 1 << CAUSES.indexOf(cause);
  }
  for (let at = 0; at < causes.length; at += 1) if ((named & (1 << at)) !== 0) count(causes, at, 1);
  for (const id of sheet.findings) findings.set(id, (findings.get(id) ?? 0) + 1);
}

interface Place {
  readonly high: number;
  readonly low: number;
  readonly group: number;
}

function addCandidate(state: TeamState, sheet: ScoredSheet, place: Place): void {
  if (sheet.agreed_to === undefined || !hasRoom(state.pool, place.high, place.low)) return;
  const rubrics = pairingOf(sheet);
  if (rubrics.length > 0) state.pool = withOne(state.pool, { ...place, id: sheet.subject, rubrics });
}
