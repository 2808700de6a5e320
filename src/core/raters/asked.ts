import { answerTo, routeItems } from '../answers/routing.js';
import { rubricsFor } from '../answers/sitting.js';
import type { Answer, AnswerSheet } from '../answers/types.js';
import { namesIn } from '../conditions/names.js';
import type { Item, Rubric } from '../rubric/types.js';
import { scoreItem } from '../scoring/item_score.js';
import type { ReleaseRules } from './rules.js';

/** One question as one sheet was asked it. */
export interface Asked {
  readonly rubric: Rubric;
  readonly item: Item;
  /** undefined: left blank. */
  readonly answer: Answer | undefined;
  /** 1–5 as claimed: who observes is never capped. null: no answer with a level. */
  readonly level: number | null;
}

/**
 * What a sheet was asked, whatever it answered: by its relation, form and sitting, and by the campaign's profile. A
 * question whose `when` looks at other answers is left out: that it was answered would say what the other answers were.
 */
export function askedOf(sheet: AnswerSheet, rules: ReleaseRules): readonly Asked[] {
  const over = { ...sheet, profile: rules.profile };
  return rubricsFor(sheet, rules.pack, rules.rubrics).flatMap((rubric) => {
    const routes = routeItems(rubric, { ...over, answers: {} });
    return rubric.items
      .filter((item) => routes.get(item.id) === 'asked' && !looksAtAnswers(item))
      .map((item) => ({
        rubric,
        item,
        answer: answerTo(sheet, rubric.id, item.id),
        level: scoreItem(rubric.id, item, 'asked', over).claimed_level,
      }));
  });
}

export function looksAtAnswers({ when }: Item): boolean {
  return when !== null && namesIn(when.tree).some(([first]) => first !== 'profile');
}
