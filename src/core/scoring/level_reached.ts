import type { AnswerSheet } from '../answers/types.js';
import { evaluate, type Facts } from '../conditions/evaluate.js';
import type { Blocker, CapScore, ItemScore, Score } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import { triggered } from './caps.js';

/**
 * The highest level m ≤ ⌊credited level⌋ such that every applicable must is credited at m or above
 * and every gate up to m holds; blank and unknown do not hold above 1, not_applicable leaves.
 * `blockers` says what stands before the next level. Null without a score, on a screen sheet, and in a sitting that
 * leaves out what no level can do without.
 */
export function levelReached(
  rubric: Rubric,
  items: readonly ItemScore[],
  credited: Score,
  caps: readonly CapScore[],
  sheet: AnswerSheet,
): { reached: number | null; blockers: readonly Blocker[] } {
  const { level } = credited;
  if (level === null || sheet.form === 'screen' || leavesOut(rubric, items, sheet))
    return { reached: null, blockers: [] };
  const facts = factsOf(items, sheet);
  const most = Math.min(5, Math.floor(level + TOLERANCE));
  let reached = 1;
  while (reached < most && barriers(rubric, items, reached + 1, facts).length === 0) reached++;
  if (reached === 5) return { reached, blockers: [] };
  const blockers = barriers(rubric, items, reached + 1, facts);
  const short = reached + 1 > most ? tooLow(level, credited.raw_level ?? level, caps, reached + 1) : [];
  return { reached, blockers: [...blockers, ...short] };
}

/** Whether a sitting passes over a must or an item with a cap: a part is no whole, however good. */
function leavesOut({ items: all, caps }: Rubric, items: readonly ItemScore[], { sitting }: AnswerSheet): boolean {
  if (sitting === undefined) return false;
  const needed = new Set([...all.filter(({ must }) => must).map(({ id }) => id), ...caps.map(({ item }) => item)]);
  return items.some(({ item, reason }) => reason === 'not_asked_of_this_relation' && needed.has(item));
}

function factsOf(items: readonly ItemScore[], sheet: AnswerSheet): Facts {
  const level = Object.fromEntries(items.map(({ item, credited_level }) => [item, credited_level]));
  return { profile: { ...sheet.profile } as Facts, level };
}

/** The score does not carry this level: its answers come to less, caps hold it down, or both. */
function tooLow(level: number, raw: number, caps: readonly CapScore[], next: number): Blocker[] {
  const score: Blocker[] = raw < next - TOLERANCE ? [{ kind: 'score', level }] : [];
  const held = triggered(caps, 'credited')
    .filter(({ at_most }) => at_most < next)
    .map(({ item, title, at_most }): Blocker => ({ kind: 'cap', item, title, at_most }));
  return [...score, ...held];
}

/** Musts and gates that do not hold at this level. */
function barriers(rubric: Rubric, items: readonly ItemScore[], level: number, facts: Facts): Blocker[] {
  const musts = rubric.items
    .filter(({ must }) => must)
    .flatMap(({ id }) => items.filter(({ item, counts }) => item === id && counts))
    .filter(({ credited_level }) => credited_level === null || credited_level < level - TOLERANCE)
    .map(({ item, title, credited_level }): Blocker => ({ kind: 'must', item, title, level: credited_level }));
  const gates = rubric.gates
    .filter((gate) => gate.level <= level && evaluate(gate.needs, facts) !== true)
    .map(({ message }): Blocker => ({ kind: 'gate', message }));
  return [...musts, ...gates];
}
