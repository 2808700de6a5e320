import type { ComparedSide, Comparison, Trend } from '../../core/compare/types.js';
import { type Fact, fact } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { viewName } from './names.js';

/** What was compared: about whom, which results, by whose view. */
export function comparedFacts(
  comparison: Comparison,
  trend: Trend | null,
  language: FollowUpLanguage,
): readonly Fact[] {
  const { texts } = language;
  const { comparison: words, opening } = texts;
  const { subject, before, after, views } = comparison;
  const [view] = views;
  return [
    ...fact(words.about, subject.name ?? subject.id),
    ...(trend === null
      ? [...fact(words.before, sideWords(before, language)), ...fact(words.after, sideWords(after, language))]
      : trend.points.flatMap((point, index) =>
          fact(labelOf(index, trend.points.length, language), sideWords(point, language)),
        )),
    ...fact(words.seenBy, view === undefined ? null : viewName(view, texts)),
    ...fact(opening.use, opening.purpose),
  ];
}

function sideWords(
  { answered_on, form, sitting, pack, where }: ComparedSide,
  { texts, day }: FollowUpLanguage,
): string {
  const how = sitting === null ? texts.words.form[form] : texts.opening.oneSitting;
  return texts.comparison.side(day(answered_on), how, pack, where);
}

function labelOf(index: number, points: number, { texts: { comparison } }: FollowUpLanguage): string {
  if (index === 0) return comparison.before;
  return index === points - 1 ? comparison.after : comparison.between;
}
