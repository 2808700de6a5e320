import type { Report } from '../../core/report/types.js';
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
export function documentOf(raw: Report): Document {
  const report = visibleReport(raw);
  return {
    title: 'Sales leadership gap report',
    facts: openingFacts(report),
    front: [
      ...standingSection(report),
      ...headlineSection(report),
      ...prioritiesSection(report),
      ...strengthsSection(report),
      ...notNowSection(report),
    ],
    details: [
      ...areasSection(report),
      ...findingsSection(report),
      ...apartSection(report),
      ...proofSection(report),
      ...openSection(report),
      ...givenSection(report),
      ...actionsSection(report),
      ...sponsorSection(report),
      ...areaMeaningSection(report),
      ...sourcesSection(report),
      ...methodSection(report),
      ...versionsSection(report),
    ],
  };
}
