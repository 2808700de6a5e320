import type { Pack, Rubric, Sitting } from '../rubric/types.js';
import type { Relation } from '../words.js';
import { type MostAsked, mostAsked, unanswered, whoAnswers } from './routing.js';
import type { AnswerSheet } from './types.js';

/*
 * A sitting asks one person a part of the items on purpose, as the screen form does. What lies outside is not
 * asked of this relation: it is neither open nor counted, so coverage is the share answered of what was asked.
 */

/** Most items of one sitting: attention runs out (dossier §7). */
export const MOST_ITEMS: Readonly<Record<Relation, number>> = {
  self: 25,
  manager: 12,
  sponsor: 12,
  peer: 10,
  report: 10,
  consultant: 25,
};

/** Who may rate in a sitting: the person asked, or the consultant who asks. */
export function ratersOf({ relation }: Sitting): readonly Relation[] {
  return relation === 'consultant' ? [relation] : [relation, 'consultant'];
}

/** The rubrics as a sitting asks them: what lies outside is asked of nobody. Once more changes nothing. */
export function asSittingAsks(sitting: Sitting, rubrics: readonly Rubric[]): readonly Rubric[] {
  const raters = ratersOf(sitting);
  return rubrics.map((rubric) => {
    const asked = new Set(Object.hasOwn(sitting.items, rubric.id) ? sitting.items[rubric.id] : []);
    const items = rubric.items.map((item) => ({ ...item, relations: asked.has(item.id) ? raters : [] }));
    return { ...rubric, items };
  });
}

/** How many questions a sitting comes to at most. */
export function mostAskedIn(sitting: Sitting, rubrics: readonly Rubric[]): MostAsked {
  return mostAsked(asSittingAsks(sitting, rubrics), unanswered(sitting.relation));
}

/** How many questions a pack comes to at most when one person is asked all of it. */
export function mostAskedInOneGo(pack: Pack, rubrics: readonly Rubric[]): MostAsked {
  const [first] = rubrics;
  return mostAsked(rubrics, unanswered(first === undefined ? 'self' : whoAnswers(first), pack.form));
}

/** The rubrics as they are asked on this sheet. */
export function rubricsFor(sheet: AnswerSheet, pack: Pack, rubrics: readonly Rubric[]): readonly Rubric[] {
  if (sheet.sitting === undefined) return rubrics;
  const sitting = sittingOf(pack, sheet.sitting);
  if (sitting === undefined) throw new Error(`the pack ${pack.id} has no sitting ${sheet.sitting}`);
  return asSittingAsks(sitting, rubrics);
}

export function sittingOf(pack: Pack, id: string): Sitting | undefined {
  return pack.sittings.find((sitting) => sitting.id === id);
}
