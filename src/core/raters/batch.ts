import type { AnswerSheet } from '../answers/types.js';
import type { Item, Rubric } from '../rubric/types.js';
import { type Asked, askedOf } from './asked.js';
import { cellOf } from './cells.js';
import { commentsIn } from './comments.js';
import { doubtsIn } from './doubts.js';
import { possibleLevels } from './possible_levels.js';
import type { ReleaseRules } from './rules.js';
import type { ReleasedBatch, ReleasedItem, ReleasedRubric } from './types.js';

/** What is told of raters who answered together, `fewest` of them or more; nothing else ever reads their answers. */
export function batchOf(sheets: readonly AnswerSheet[], rules: ReleaseRules): ReleasedBatch {
  const asked = askedOf(sheets, rules);
  const rubrics = rules.rubrics.flatMap((rubric) => rubricTold(rubric, asked, rules));
  return { raters: sheets.length, rubrics, doubts: doubtsOver(asked, rubrics, rules) };
}

/**
 * An item answered by some, but by fewer than `fewest`, hides all items of the rubric: the others would say how it came
 * to that. Empty: no question of the rubric can be told of this batch.
 */
function rubricTold(rubric: Rubric, asked: readonly (readonly Asked[])[], rules: ReleaseRules): ReleasedRubric[] {
  const own = asked.map((all) => all.filter((each) => each.rubric.id === rubric.id));
  if (own.every((all) => all.length === 0)) return [];
  const items = rubric.items.flatMap((item) => itemTold(item, own, rules));
  const tooFew = items.some(({ answered }) => answered > 0 && answered < rules.fewest);
  return [
    {
      rubric: rubric.id,
      items: tooFew ? null : items.map(({ told }) => told),
      comments: commentsIn(withoutAskedOfFew(own, rules), rules.fewest),
    },
  ];
}

/** What is written to a question that a peer alone was asked would be that peer's by what it is about. */
function withoutAskedOfFew(
  own: readonly (readonly Asked[])[],
  { fewest }: ReleaseRules,
): readonly (readonly Asked[])[] {
  const asked = own.flat().map(({ item }) => item.id);
  const enough = new Set(asked.filter((id) => asked.filter((each) => each === id).length >= fewest));
  return own.map((all) => all.filter(({ item }) => enough.has(item.id)));
}

/** Items that fewer than `fewest` were asked are left out, whatever was answered: who was asked is no secret. */
function itemTold(
  item: Item,
  own: readonly (readonly Asked[])[],
  rules: ReleaseRules,
): { readonly answered: number; readonly told: ReleasedItem }[] {
  const possible = possibleLevels(item, rules.profile);
  const given = own.flatMap((all) => all.filter((each) => each.item.id === item.id));
  if (possible === null || given.length < rules.fewest) return [];
  const levels = given.flatMap(({ level }) => (level === null ? [] : [level]));
  return [{ answered: levels.length, told: { item: item.id, ...cellOf(levels, possible, rules.fewest) } }];
}

function doubtsOver(asked: readonly (readonly Asked[])[], rubrics: readonly ReleasedRubric[], rules: ReleaseRules) {
  const times = new Map<string, number>();
  for (const { rubric, item } of asked.flat()) {
    const key = keyOf(rubric.id, item.id);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const mixed = new Set(
    rubrics.flatMap(({ rubric, items }) => (items ?? []).filter(isMixed).map(({ item }) => keyOf(rubric, item))),
  );
  const raters = asked.map((own) => {
    const all = own.filter(({ rubric, item }) => times.get(keyOf(rubric.id, item.id)) === asked.length);
    return { all, mixed: all.filter(({ rubric, item }) => mixed.has(keyOf(rubric.id, item.id))) };
  });
  return doubtsIn(raters, rules.fewest);
}

/** Told in a way in which nothing is told that all agree on. */
function isMixed({ level, about, spread }: ReleasedItem): boolean {
  return level !== null && (!about || spread !== null);
}

/** Ids have no dots. */
function keyOf(rubric: string, item: string): string {
  return `${rubric}.${item}`;
}
