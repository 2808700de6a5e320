import type { AimedAction, ComparedRubric } from '../../core/compare/types.js';
import { paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { hundredthsOf } from './shown.js';

/** What was done beside what changed: next to each other, and not as cause and effect. */
export function aimedSection(
  aimed: readonly AimedAction[],
  rubrics: readonly ComparedRubric[],
  language: FollowUpLanguage,
): readonly Section[] {
  const { aimed: words } = language.texts.comparison;
  if (aimed.length === 0) return [];
  const { action, area, status, change } = words.head;
  const rows = aimed.map((each) => rowOf(each, rubrics, language));
  return section(words.title, [paragraph(words.intro), { kind: 'table', head: [action, area, status, change], rows }]);
}

function rowOf(
  { title, rubric, status, done_on, change }: AimedAction,
  rubrics: readonly ComparedRubric[],
  { texts, day }: FollowUpLanguage,
): readonly string[] {
  const { comparison } = texts;
  const { aimed } = comparison;
  return [
    title,
    rubrics.find((each) => each.rubric === rubric)?.title ?? rubric,
    status === 'done' && done_on !== null ? aimed.doneOn(day(done_on)) : aimed.status[status],
    change === null ? comparison.notComparedCell : comparison.signed(hundredthsOf(change) / 100),
  ];
}
