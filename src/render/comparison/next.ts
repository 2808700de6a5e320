import type { AimedAction, ComparedRubric } from '../../core/compare/types.js';
import { reaches } from '../display.js';
import { bullets, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { titles } from './names.js';

/** What follows from it, by what came out; always the next plan. */
export function nextSection(
  rubrics: readonly ComparedRubric[],
  aimed: readonly AimedAction[],
  { texts }: FollowUpLanguage,
): readonly Section[] {
  const { next } = texts.comparison;
  const by = (verdict: ComparedRubric['verdict']) => rubrics.filter((rubric) => rubric.verdict === verdict);
  const improved = by('improved');
  const reached = improved.filter((rubric) => isReached(rubric));
  const onward = improved.filter((rubric) => !isReached(rubric));
  const unmoved = by('no_change').filter(({ rubric }) =>
    aimed.some((action) => action.rubric === rubric && action.status === 'done'),
  );
  const lines: readonly (readonly [readonly ComparedRubric[], (names: string) => string])[] = [
    [by('said_only').filter((rubric) => !isLower(rubric)), next.saidOnly],
    [[...by('declined'), ...by('said_only').filter(isLower)], next.declined],
    [onward, next.onward],
    [reached, next.reached],
    [unmoved, next.doneAndSame],
  ];
  const isApart = rubrics.some(({ why_not }) => why_not !== null);
  return section(
    next.title,
    bullets([
      ...lines.flatMap(([those, words]) => (those.length === 0 ? [] : [words(titles(those))])),
      ...(isApart ? [next.notCompared] : []),
      next.again,
    ]),
  );
}

function isLower({ claimed }: ComparedRubric): boolean {
  return claimed !== null && claimed.total < 0;
}

/** By what is proven, so that nobody stops at a claim. */
function isReached({ credited, target }: ComparedRubric): boolean {
  return credited !== null && reaches(credited.after, target);
}
