import type { Condition, ConditionNode } from '../conditions/condition.js';
import { evaluate, type Fact, type Facts } from '../conditions/evaluate.js';
import { namesIn } from '../conditions/names.js';
import { profileVocabulary } from '../conditions/vocabulary.js';
import { kindOf } from '../items/index.js';
import { answerTypes } from '../rubric/compile.js';
import type { Item, Rubric } from '../rubric/types.js';
import { canStand, reachOf } from './answer_space.js';
import { type Domain, domainsOf, type Narrow } from './domains.js';
import { type Space, spaceOf } from './space.js';

/**
 * All that is known when these conditions of a rubric are judged: profiles, answers, levels. An item that its own
 * condition hides has neither an answer nor a level. With `blanks` items may be left open, too.
 */
export function factsFor(conditions: readonly Condition[], rubric: Rubric, blanks = false): Space {
  const trees = withThoseOfItems(
    conditions.map(({ tree }) => tree),
    rubric,
  );
  const level = Object.fromEntries(rubric.items.map(({ id }) => [id, 'number' as const]));
  const vocabulary = { profile: profileVocabulary, answers: answerTypes(rubric.items as never), level };
  const domains = domainsOf(trees, vocabulary, narrowedBy(rubric));
  const space = spaceOf(blanks ? domains.map(orBlank) : domains);
  // Of the others nothing is known that could be hidden.
  const named = new Set(domains.map(({ path }) => path[1]));
  const hideable = rubric.items.filter(({ id, when }) => when !== null && named.has(id));
  return { ...space, facts: { [Symbol.iterator]: () => withoutHiddenOf(space, hideable) } };
}

function orBlank(domain: Domain): Domain {
  return domain.path[0] === 'level' ? { ...domain, values: [...domain.values, null] } : domain;
}

/** The known profiles that make a difference to these conditions; at most `most` of them. */
export function profilesFor(conditions: readonly Condition[], most?: number): Space {
  const trees = conditions.map(({ tree }) => tree);
  const domains = domainsOf(trees, { profile: profileVocabulary });
  return spaceOf(
    domains.filter(({ path: [group] }) => group === 'profile'),
    most,
  );
}

/** Whether an item is named decides its condition, too. */
function withThoseOfItems(trees: readonly ConditionNode[], { items }: Rubric): readonly ConditionNode[] {
  const all = new Set(trees);
  for (let size = 0; size !== all.size; ) {
    size = all.size;
    const named = new Set([...all].flatMap(namesIn).map(([group, name]) => (group === 'profile' ? '' : name)));
    for (const { id, when } of items) if (when !== null && named.has(id)) all.add(when.tree);
  }
  return [...all];
}

function narrowedBy({ items }: Rubric): Narrow {
  return ([group, name], values) => {
    const item = items.find(({ id }) => id === name);
    if (item === undefined || group === 'profile') return values;
    return group === 'level' ? levelsAmong(item, values) : answersAmong(item, values);
  };
}

function levelsAmong(item: Item, values: readonly Fact[]): readonly Fact[] {
  const reach = reachOf(item);
  if (!reach.between) return [...new Set([...reach.levels, ...creditedLevels(item, reach.levels)])];
  const inside = values.filter((value) => typeof value === 'number' && canStand(reach, value, value + 0.002));
  return [...new Set([...inside, ...reach.levels.slice(0, 1), ...reach.levels.slice(-1)])];
}

/** What is credited of claims without full proof. */
function creditedLevels(item: Item, levels: readonly number[]): number[] {
  const { from, unproven_max, attested_max } = item.evidence;
  if (!kindOf(item).needsProof) return [];
  return levels
    .filter((level) => level >= from)
    .flatMap((level) => [unproven_max, attested_max].map((most) => Math.min(level, most)));
}

function answersAmong(item: Item, values: readonly Fact[]): readonly Fact[] {
  if (item.type === 'level') return [1, 2, 3, 4, 5];
  if (item.type !== 'metric') return values;
  const { min, max } = item;
  return values.filter((value) => typeof value === 'number' && value >= (min ?? value) && value <= (max ?? value));
}

function* withoutHiddenOf({ facts }: Space, items: readonly Item[]): Generator<Facts> {
  for (const each of facts) yield withoutHidden(each, items);
}

function withoutHidden(facts: Facts, items: readonly Item[]): Facts {
  let left = facts;
  for (const { id, when } of items) {
    if (when === null || evaluate(when, left) !== false) continue;
    left = { ...left, answers: without(left.answers, id), level: without(left.level, id) };
  }
  return left;
}

function without(group: Facts[string], id: string): Facts {
  const { [id]: _, ...rest } = (group ?? {}) as Facts;
  return rest;
}

/** Items with a weight whose answers earn points. */
export function scoredItems({ items }: Rubric): readonly Item[] {
  return items.filter((item) => item.weight > 0 && kindOf(item).span(item) !== null);
}
