import type { Report } from '../../core/report/types.js';
import { english } from '../language/english.js';
import type { Language } from '../language/language.js';
import { visibleReport } from '../visible-report.js';
import { actionsSection } from './actions.js';
import { givenSection, openSection } from './answers.js';
import { apartSection } from './apart.js';
import { areasSection } from './areas.js';
import { areaMeaningSection, methodSection, sourcesSection, versionsSection } from './background.js';
import type { Document } from './document.js';
import { findingsSection } from './findings.js';
import { headlineSection } from './headline.js';
import { openingFacts } from './opening.js';
import { prioritiesSection } from './priorities.js';
import { proofSection } from './proof.js';
import { sponsorSection } from './sponsor.js';
import { standingSection } from './standing.js';
import { notNowSection, strengthsSection } from './strengths.js';

/** Everything a report says to people, in reading order, made visible first. */
export function documentOf(raw: Report, language: Language = english): Document {
  const report = visibleReport(raw);
  return {
    title: language.texts.opening.title,
    facts: openingFacts(report, language),
    front: [
      ...standingSection(report, language),
      ...headlineSection(report, language),
      ...prioritiesSection(report, language),
      ...strengthsSection(report, language),
      ...notNowSection(report, language),
    ],
    details: [
      ...areasSection(report, language),
      ...findingsSection(report, language),
      ...apartSection(report, language),
      ...proofSection(report, language),
      ...openSection(report, language),
      ...givenSection(report, language),
      ...actionsSection(report, language),
      ...sponsorSection(report, language),
      ...areaMeaningSection(report, language),
      ...sourcesSection(report, language),
      ...methodSection(report, language),
      ...versionsSection(report, language),
    ],
  };
}
