import type { Comparison, Trend } from '../../core/compare/types.js';
import { bullets, type Document, type Section, section } from '../document/document.js';
import { withFollowUp } from '../language/follow_up.js';
import type { FollowUpLanguage, Language } from '../language/language.js';
import { visibleStrings } from '../visible-report.js';
import { aimedSection } from './aimed.js';
import { areasSection, rulesIn } from './areas.js';
import { shortSection } from './in_short.js';
import type { Compared } from './index.js';
import { movedSection } from './moved.js';
import { isCompared, mainRubrics, viewName, workedView } from './names.js';
import { nextSection } from './next.js';
import { notComparedSection } from './not_compared.js';
import { comparedFacts } from './opening.js';
import { partsSection } from './parts.js';
import { inCommonSection, otherViews, whoSection } from './raters.js';
import { saidOnlySection } from './said_only.js';
import { whySection } from './why.js';

/** What changed and what did not, then what it is made of and how it was decided. Made visible first. */
export function comparisonDocument(raw: Compared, spoken?: Language): Document {
  const language = withFollowUp(spoken);
  const compared = visibleStrings(raw);
  const trend = 'points' in compared ? compared : null;
  const comparison = 'points' in compared ? compared.comparison : compared;
  const rubrics = mainRubrics(comparison);
  const { title, trendTitle } = language.texts.comparison;
  return {
    title: trend === null ? title : trendTitle,
    facts: comparedFacts(comparison, trend, language),
    front: frontOf(comparison, trend, language),
    details: [
      ...workedSections(comparison, language),
      ...notComparedSection(rubrics, language),
      ...whoSection(comparison, language),
      ...inCommonSection(comparison, language),
      ...otherViews(comparison, language),
      ...howSection(comparison, language),
    ],
  };
}

function frontOf(comparison: Comparison, trend: Trend | null, language: FollowUpLanguage): readonly Section[] {
  const rubrics = mainRubrics(comparison);
  return [
    shortSection(rubrics, language),
    ...areasSection(rubrics, trend, language),
    ...saidOnlySection(rubrics, language),
    ...aimedSection(comparison.aimed, rubrics, language),
    ...nextSection(rubrics, comparison.aimed, language),
  ];
}

/** How the results come about, by the view of which the answers are at hand; another than the first is named. */
function workedSections(comparison: Comparison, language: FollowUpLanguage): readonly Section[] {
  const view = workedView(comparison);
  if (view === undefined) return [];
  const { rubrics } = view;
  const sections = [
    ...whySection(rubrics, language),
    ...partsSection(rubrics, language),
    ...movedSection(rubrics, language),
  ];
  if (view === comparison.views[0]) return sections;
  const name = viewName(view, language.texts);
  return sections.map(({ title, blocks }) => ({ title: `${title} (${name})`, blocks }));
}

function howSection({ before, after, views }: Comparison, { texts }: FollowUpLanguage): readonly Section[] {
  const { how, ruleSays } = texts.comparison;
  const rules = rulesIn(views.flatMap(({ rubrics }) => rubrics).filter(isCompared));
  return section(
    how.title,
    bullets([...rules.map((rule) => ruleSays[rule]), ...(before.form === after.form ? [] : [how.forms]), how.opinion]),
  );
}
