import type { ComparedRubric } from '../../core/compare/types.js';
import { bullets, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** Areas without a comparison, each with its reason, and how many of its questions are in both. */
export function notComparedSection(rubrics: readonly ComparedRubric[], language: FollowUpLanguage): readonly Section[] {
  const { notCompared } = language.texts.comparison;
  return section(
    notCompared.title,
    bullets(rubrics.flatMap((rubric) => (rubric.why_not === null ? [] : [lineOf(rubric, language)]))),
  );
}

function lineOf({ title, why_not, versions, shared }: ComparedRubric, { texts, percent }: FollowUpLanguage): string {
  const { notCompared } = texts.comparison;
  const { before, after } = versions;
  const isInBoth = before !== null && after !== null;
  const details = [
    isInBoth && before !== after ? notCompared.versions(before, after) : '',
    isInBoth && shared < 1 ? notCompared.shared(percent(shared)) : '',
  ].filter(Boolean);
  const why = why_not === null ? '' : notCompared.why[why_not];
  return `${title}: ${why}${details.length === 0 ? '' : ` (${details.join('; ')})`}.`;
}
