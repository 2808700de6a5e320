import { CHANGE_VERDICTS, type ComparedRubric } from '../../core/compare/types.js';
import { paragraph, type Section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { capital, sentence } from '../sentence.js';
import { isCompared, titles } from './names.js';

/** What changed and what did not, in one sentence. */
export function shortSection(rubrics: readonly ComparedRubric[], { texts }: FollowUpLanguage): Section {
  const { short } = texts.comparison;
  const said = CHANGE_VERDICTS.flatMap((verdict) => {
    const those = rubrics.filter((rubric) => rubric.verdict === verdict);
    return those.length === 0 ? [] : [short[verdict](those.length, titles(those))];
  });
  const apart = rubrics.filter(({ why_not }) => why_not !== null);
  const told = rubrics.filter((rubric) => isCompared(rubric) && rubric.verdict === null);
  const parts = [
    ...said,
    ...(told.length === 0 ? [] : [short.undecided(told.length)]),
    ...(apart.length === 0 ? [] : [short.notCompared(apart.length)]),
  ];
  const text = parts.length === 0 ? short.nothing : sentence(capital(short.join(parts)));
  return {
    title: short.title,
    blocks: [paragraph(text)],
  };
}
