import type { Report } from '../../core/report/types.js';
import type { Document } from '../document/document.js';
import { editions } from '../document/editions.js';
import { headlineSection } from '../document/headline.js';
import { openingFacts } from '../document/opening.js';
import { prioritiesSection } from '../document/priorities.js';
import { notNowSection, strengthsSection } from '../document/strengths.js';
import type { Language } from '../language/language.js';
import { visibleReport } from '../visible-report.js';

/** The leader's report in the order a self-check tells it: the move first, then why, and last what would show it. */
export function selfDocument(raw: Report, language: Language): Document {
  const report = visibleReport(raw);
  return {
    title: language.texts.opening.title,
    facts: openingFacts(report, language),
    front: [
      ...headlineSection(report, language),
      ...prioritiesSection(report, language),
      ...strengthsSection(report, language),
      ...notNowSection(report, language),
    ],
    details: editions.leader.parts(report, language).details,
  };
}
