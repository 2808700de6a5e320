import type { ComparedRubric } from '../../core/compare/types.js';
import { bullets, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { answersShown, hundredthsOf } from './shown.js';

/** Areas of which the answers say that they changed, and nothing shows it yet. */
export function saidOnlySection(
  rubrics: readonly ComparedRubric[],
  { texts, level }: FollowUpLanguage,
): readonly Section[] {
  const { saidOnly, signed } = texts.comparison;
  const lines = rubrics.flatMap((rubric) => {
    const { title, target, verdict, claimed, half } = rubric;
    if (verdict !== 'said_only' || claimed === null) return [];
    const change = half === null ? hundredthsOf(claimed.parts?.answers ?? claimed.total) / 100 : answersShown(rubric);
    const [before, after] = [level(claimed.before, target), level(claimed.after, target)];
    return [saidOnly.line(title, before, after, signed(change))];
  });
  return lines.length === 0 ? [] : section(saidOnly.title, [paragraph(saidOnly.intro), ...bullets(lines)]);
}
