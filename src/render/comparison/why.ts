import type { ComparedRubric } from '../../core/compare/types.js';
import { TOLERANCE } from '../../core/tolerance.js';
import { type Fact, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { capital } from '../sentence.js';
import { answersShown } from './shown.js';

/** What the rule looked at, area by area. */
export function whySection(rubrics: readonly ComparedRubric[], language: FollowUpLanguage): readonly Section[] {
  const { why } = language.texts.comparison;
  const facts = rubrics.flatMap((rubric): Fact[] => {
    const words = rubric.verdict === null ? null : (reliableWords(rubric, language) ?? halfWords(rubric, language));
    return words === null ? [] : [{ label: rubric.title, text: words }];
  });
  return section(why.title, facts.length === 0 ? [] : [{ kind: 'facts', facts }]);
}

function halfWords(rubric: ComparedRubric, { texts }: FollowUpLanguage): string | null {
  const { half, verdict } = rubric;
  const { why, signed } = texts.comparison;
  const { verdict: verdicts } = texts.slopes;
  if (half === null || verdict === null) return null;
  if (half.items === 0 && Math.abs(half.change) <= TOLERANCE) return `${capital(verdicts[verdict])}. ${why.unmoved}.`;
  const moved = why.half(signed(answersShown(rubric)), half.items);
  // Where no question moved there is nothing for evidence to show.
  const shown = half.items === 0 ? [] : [half.evidence_changed ? why.evidence.changed : why.evidence.same];
  return `${capital(verdicts[verdict])}. ${[moved, ...shown].join('; ')}.`;
}

function reliableWords({ reliable, verdict }: ComparedRubric, { texts, points }: FollowUpLanguage): string | null {
  const { why } = texts.comparison;
  const { verdict: verdicts } = texts.slopes;
  if (reliable === null || verdict === null) return null;
  const { change, detectable, coefficient, coefficient_kind } = reliable;
  const parts = [
    why.reliable(points(Math.abs(change)), points(detectable)),
    why.coefficient[coefficient_kind](points(coefficient)),
  ];
  return `${capital(verdicts[verdict])}. ${parts.join(', ')}.`;
}
