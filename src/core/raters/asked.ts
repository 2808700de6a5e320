import { answerTo, routeItems } from '../answers/routing.js';
import { rubricsFor } from '../answers/sitting.js';
import type { Answer, AnswerSheet, Profile } from '../answers/types.js';
import { namesIn } from '../conditions/names.js';
import { kindOf } from '../items/index.js';
import type { Item, Rubric } from '../rubric/types.js';
import { levelOf } from '../scoring/proof.js';
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
 * What sheets were asked, one list for each, whatever they answered: by relation, form and sitting, and by the campaign's
 * profile. A question whose `when` looks at other answers is left out: that it was answered would say what the others were.
 */
export function askedOf(sheets: readonly AnswerSheet[], rules: ReleaseRules): readonly (readonly Asked[])[] {
  const known = new Map<string, readonly Question[]>();
  return sheets.map((sheet) => {
    const over = { ...sheet, profile: rules.profile };
    const key = [sheet.rater.relation, sheet.form, sheet.sitting].join();
    const questions = known.get(key) ?? questionsFor(over, rules);
    known.set(key, questions);
    return questions.map(({ rubric, item }) => {
      const answer = answerTo(sheet, rubric.id, item.id);
      return { rubric, item, answer, level: levelGiven(item, answer, rules.profile) };
    });
  });
}

/** As scored, without the words around it: what is claimed, since observers saw it. */
function levelGiven(item: Item, answer: Answer | undefined, profile: Profile): number | null {
  if (answer?.state !== 'answered') return null;
  const points = kindOf(item).points(item, answer.value, profile);
  return typeof points === 'number' ? levelOf(points) : null;
}

type Question = Pick<Asked, 'rubric' | 'item'>;

function questionsFor(sheet: AnswerSheet, { pack, rubrics }: ReleaseRules): readonly Question[] {
  return rubricsFor(sheet, pack, rubrics).flatMap((rubric) => {
    const routes = routeItems(rubric, { ...sheet, answers: {} });
    const items = rubric.items.filter((item) => routes.get(item.id) === 'asked' && !looksAtAnswers(item));
    return items.map((item) => ({ rubric, item }));
  });
}

function looksAtAnswers({ when }: Item): boolean {
  return when !== null && namesIn(when.tree).some(([first]) => first !== 'profile');
}
