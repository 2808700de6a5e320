import type { ChangeRule, ComparedRubric, Trend } from '../../core/compare/types.js';
import { bullets, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { isCompared, titles } from './names.js';
import { slopesOf, trendSlopes } from './slopes.js';

/** Before and now of every area that is compared, over all points of a trend, and by which rule its result is decided. */
export function areasSection(
  rubrics: readonly ComparedRubric[],
  trend: Trend | null,
  language: FollowUpLanguage,
): readonly Section[] {
  const { areas } = language.texts.comparison;
  const slopes = trend === null ? slopesOf(rubrics, language) : trendSlopes(trend, language);
  if (slopes.rows.length === 0) return [];
  return section(areas.title, [slopes, ...bullets([...ruleLines(rubrics, language), areas.rounded])]);
}

/** The name of each rule used; with the areas where there are two. */
function ruleLines(rubrics: readonly ComparedRubric[], { texts }: FollowUpLanguage): readonly string[] {
  const { areas, rule: names } = texts.comparison;
  const compared = rubrics.filter(isCompared);
  const decided = compared.filter(({ verdict }) => verdict !== null);
  const rules = rulesIn(decided);
  const lines = rules.map((rule) => {
    const those = decided.filter((rubric) => rubric.rule === rule);
    return rules.length === 1 ? areas.by(names[rule]) : areas.byIn(names[rule], titles(those));
  });
  return decided.length < compared.length ? [...lines, areas.undecided] : lines;
}

export function rulesIn(rubrics: readonly ComparedRubric[]): readonly ChangeRule[] {
  return [...new Set(rubrics.map(({ rule }) => rule))];
}
