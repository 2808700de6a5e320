import { ratersOf } from '../answers/sitting.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { RELATIONS } from '../words.js';

/*
 * Who answers is one word in SQL: "/self" for a whole pack, "ceo/sponsor" in the sitting ceo. What is asked of whom
 * then is a list of such words, the same for every sheet.
 */

/** Everybody who may answer. */
export function everybody({ sittings }: Pack): readonly string[] {
  const inSittings = sittings.flatMap((sitting) => ratersOf(sitting).map((relation) => `${sitting.id}/${relation}`));
  return [...RELATIONS.map((relation) => `/${relation}`), ...inSittings];
}

/** Who is asked an item. */
export function askedOfWhom({ sittings }: Pack, rubric: Rubric, item: Rubric['items'][number]): readonly string[] {
  const asking = sittings.filter(
    ({ items }) => Object.hasOwn(items, rubric.id) && items[rubric.id]?.includes(item.id) === true,
  );
  const inSittings = asking.flatMap((sitting) => ratersOf(sitting).map((relation) => `${sitting.id}/${relation}`));
  return [...item.relations.map((relation) => `/${relation}`), ...inSittings];
}

/** Who is asked anything of a rubric. */
export function askedAny(pack: Pack, rubric: Rubric): readonly string[] {
  return [...new Set(rubric.items.flatMap((item) => askedOfWhom(pack, rubric, item)))];
}

/** Whose sitting leaves out what no level of the rubric can do without: a must, or an item with a cap. */
export function reachNothing(pack: Pack, rubric: Rubric): readonly string[] {
  const needed = rubric.items.filter(({ id, must }) => must || rubric.caps.some(({ item }) => item === id));
  const left = (who: string) => needed.some((item) => !askedOfWhom(pack, rubric, item).includes(who));
  return everybody(pack).filter((who) => !who.startsWith('/') && left(who));
}
