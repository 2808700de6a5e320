import type { MostAsked } from '../answers/routing.js';
import { MOST_ITEMS, mostAskedIn } from '../answers/sitting.js';
import { nearest } from '../nearest.js';
import type { Problem } from './compile_pack.js';
import type { Pack, Rubric, Sitting } from './types.js';

type Path = readonly (string | number)[];

/** Sittings name items that exist and are asked of their relation, each once, and stay within their caps. */
export function checkSittings(
  sittings: readonly Sitting[],
  pack: Pack,
  rubrics: readonly Rubric[],
  problem: Problem,
): void {
  const ids = sittings.map(({ id }) => id);
  const asked = pack.rubrics.flatMap(({ id }) => rubrics.find((rubric) => rubric.id === id) ?? []);
  for (const [index, sitting] of sittings.entries()) {
    const path = ['sittings', index];
    if (ids.indexOf(sitting.id) !== index) problem([...path, 'id'], `the id ${sitting.id} is used twice in sittings`);
    for (const [rubric, items] of Object.entries(sitting.items))
      checkItems(sitting, rubric, items, asked, [...path, 'items', rubric], problem);
    const most = mostAskedIn(sitting, asked);
    if (most.count > MOST_ITEMS[sitting.relation]) problem([...path, 'items'], tooMany(sitting, most));
    if (Object.keys(sitting.items).length === 0) problem([...path, 'items'], `the sitting ${sitting.id} asks nothing`);
  }
}

function checkItems(
  { relation }: Sitting,
  id: string,
  items: readonly string[],
  rubrics: readonly Rubric[],
  path: Path,
  problem: Problem,
): void {
  const ids = rubrics.map((each) => each.id);
  const rubric = rubrics.find((each) => each.id === id);
  if (rubric === undefined) {
    problem(path, `there is no rubric in this pack called ${id}`, nearest(id, ids));
    return;
  }
  const known = rubric.items.map((item) => item.id);
  const open = rubric.items.filter((item) => item.relations.includes(relation)).map((item) => item.id);
  for (const [at, item] of items.entries()) {
    const here = [...path, at];
    if (!known.includes(item)) problem(here, `there is no item in ${id} called ${item}`, nearest(item, known));
    else if (!open.includes(item))
      problem(here, `${item} is not asked of the relation ${relation}; its relations say who is`, nearest(item, open));
    if (items.indexOf(item) !== at) problem(here, `the item ${item} is listed twice`);
  }
}

function tooMany({ id, relation }: Sitting, { count, profile }: MostAsked): string {
  const most = MOST_ITEMS[relation];
  return `the sitting ${id} asks ${count} questions (role ${profile.role}); ${relation} is asked at most ${most} in one sitting`;
}
