import { TOLERANCE } from '../tolerance.js';
import { keeperFor } from './keeper.js';
import { type Node, nodeWith } from './node.js';
import { heapOf } from './node_heap.js';
import { daysIn, isAllowed, type Rules, removedBy } from './rules.js';
import { isOver } from './schedule.js';

/** A choice with what decides between two of them. */
export interface Choosing {
  readonly chosen: readonly number[];
  readonly value: number;
  /** At least this share of the most that any choice within the rules removes. */
  readonly best: number;
  /** Parts of the choices that were looked at. */
  readonly nodes: number;
}

/** So many parts are looked at; most reports need fewer. */
export const MOST_NODES = 1000;
/** Each part takes as long as there are actions: of very many, fewer parts are looked at. Twice what ships needs. */
const MOST_WORK = 200_000;
/** Choices that remove the same are told apart by their hours, as far as this allows. */
const MOST_TIES = 300;
/** A plan is filled up greedily at the start and now and then: a good one early leaves little to look at. */
const FILL_EVERY = 50;

/**
 * The choice that removes most with `into` in and `out` out, by branch and bound, the most promising part first; ties: fewer
 * hours counted, fewer hours of all, then by ids. null: none is allowed. Within so many `parts` it is exact; beyond them, what
 * no part can exceed is known, and `best` is the share of it.
 */
export function choose(rules: Rules, into: readonly number[], out: readonly number[], parts: number): Choosing | null {
  const most = Math.min(parts, Math.ceil(MOST_WORK / rules.all.length));
  const start = nodeWith(rules, null, into, [...new Set([...out, ...tooLong(rules)])]);
  if (start === null) return null;
  const keeper = keeperFor(rules, into);
  const heap = heapOf((a: Node, b: Node) => b.bound - a.bound);
  heap.add(start);
  let nodes = 0;
  let ties = 0;
  for (let node = heap.take(); node !== null; node = heap.take()) {
    const isTie = keeper.isReached(node.bound);
    if (isTie && ties >= MOST_TIES) break;
    if (nodes >= most) {
      heap.add(node);
      break;
    }
    nodes += 1;
    if (isTie) ties += 1;
    if (!keeper.isWorthIt(node)) continue;
    if (nodes % FILL_EVERY === 1) keeper.offer(filledUp(rules, node));
    if (isAllowed(rules, node.inside)) {
      keeper.offer(node.inside);
      if (node.bound <= node.value + TOLERANCE) continue;
    }
    const at = branchAt(rules, node);
    if (at === null) continue;
    for (const next of [nodeWith(rules, node, [at], []), nodeWith(rules, node, [], [at])])
      if (next !== null && keeper.isWorthIt(next)) heap.add(next);
  }
  const found = keeper.best();
  if (found === null) return null;
  const bound = Math.max(found.value, heap.take()?.bound ?? 0);
  return { chosen: found.chosen, value: found.value, best: bound <= TOLERANCE ? 1 : found.value / bound, nodes };
}

/** What cannot be due within the weeks, with all that has to come before it. */
function tooLong({ all, budget }: Rules): readonly number[] {
  const known = new Map<number, number>();
  const readyIn = (at: number): number => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const { needs = [], one_of = [], days = 0 } = all[at] ?? {};
    const groups = one_of.map((group) => Math.min(...group.map(readyIn)));
    const day = Math.max(0, ...needs.map(readyIn), ...groups) + days;
    known.set(at, day);
    return day;
  };
  return all.flatMap(({ days, seen }, at) => (isOver(readyIn(at) - days + seen, daysIn(budget)) ? [at] : []));
}

/** What adds most for its price; else what may lift a cap; else what others may wait for. null: all is decided. */
function branchAt({ all }: Rules, { order, decided, areas }: Node): number | null {
  const [first] = order;
  if (first !== undefined) return first.choice;
  const isOpen = (at: number) => decided[at] === 'open';
  const isHeld = (area: number) => (areas[area]?.base ?? 0) > (areas[area]?.value ?? 0) + TOLERANCE;
  const lifting = all.findIndex(({ area }, at) => isOpen(at) && isHeld(area));
  const at = lifting === -1 ? decided.indexOf('open') : lifting;
  return at === -1 ? null : at;
}

/** What is in and, best first, whatever else fits and adds something, with what it needs. */
function filledUp(rules: Rules, node: Node): readonly number[] {
  let chosen = node.inside;
  let value = isAllowed(rules, chosen) ? removedBy(rules, chosen) : -1;
  for (const { choice } of node.order) {
    const more = withNeeds(rules, node, chosen, choice);
    if (more === null || more.length === chosen.length) continue;
    const removed = removedBy(rules, more);
    if (removed <= value + TOLERANCE || !isAllowed(rules, more)) continue;
    chosen = more;
    value = removed;
  }
  return chosen;
}

/** null: something it needs is out. */
function withNeeds(
  rules: Rules,
  { decided }: Node,
  chosen: readonly number[],
  choice: number,
): readonly number[] | null {
  const set = new Set(chosen).add(choice);
  for (const at of set) {
    for (const need of rules.all[at]?.needs ?? []) set.add(need);
    for (const group of rules.all[at]?.one_of ?? []) {
      const first = group.find((each) => set.has(each)) ?? group.find((each) => decided[each] !== 'out');
      if (first === undefined) return null;
      set.add(first);
    }
  }
  return [...set].some((at) => decided[at] === 'out') ? null : [...set].sort((a, b) => a - b);
}
