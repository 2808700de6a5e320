import type { Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { actionsSection } from './actions.js';
import { givenSection, openSection } from './answers.js';
import { apartSection } from './apart.js';
import { areasSection } from './areas.js';
import { areaMeaningSection, methodSection, sourcesSection, versionsSection } from './background.js';
import { costSection } from './cost.js';
import type { Document } from './document.js';
import { findingsSection } from './findings.js';
import { headlineSection } from './headline.js';
import { decisionsSection, leaderStands, nextDatesSection, prioritiesInShort, whyNowSection } from './one_page.js';
import { prioritiesSection } from './priorities.js';
import { proofSection } from './proof.js';
import { ranksSection } from './ranks.js';
import { questionsSection } from './several/questions.js';
import { trendSection } from './several/trend.js';
import { viewsSection } from './several/views.js';
import { commentsSection, themesSection } from './several/voices.js';
import { viewsForSponsor, youSection } from './several/you.js';
import { sponsorSection } from './sponsor.js';
import { standingSection } from './standing.js';
import { notNowSection, strengthsSection } from './strengths.js';

export type EditionName = 'full' | 'leader' | 'sponsor';

/** The same report for one reader: what is in it, and in which order. Private notes are in none. */
export interface Edition {
  readonly name: EditionName;
  /** One line for help. */
  readonly summary: string;
  /** Fits one printed page; the others also tell how each level comes about, where a format has room for it. */
  readonly onePage: boolean;
  /** Also the whole report as data, where a format carries it. */
  readonly data: boolean;
  readonly parts: (report: Report, language: Language) => Pick<Document, 'front' | 'details'>;
}

/** THE LIST of editions. */
export const editions: { readonly [N in EditionName]: Edition & { readonly name: N } } = {
  full: {
    name: 'full',
    summary: 'everything',
    onePage: false,
    data: true,
    parts: (report, language) => ({
      front: [
        ...standingSection(report, language),
        ...youSection(report, language),
        ...headlineSection(report, language),
        ...prioritiesSection(report, language),
        ...strengthsSection(report, language),
        ...notNowSection(report, language),
      ],
      details: [...details(report, language), ...costSection(report, language), ...background(report, language)],
    }),
  },
  leader: {
    name: 'leader',
    summary: 'strengths and one move before gaps',
    onePage: false,
    data: false,
    parts: (report, language) => ({
      front: [
        ...strengthsSection(report, language),
        ...youSection(report, language, 'strengths'),
        ...headlineSection(report, language),
        ...notNowSection(report, language),
        ...prioritiesSection(report, language),
        ...standingSection(report, language),
      ],
      details: [...details(report, language), ...background(report, language)],
    }),
  },
  sponsor: {
    name: 'sponsor',
    summary: 'one page for whoever is above',
    onePage: true,
    data: false,
    parts: (report, language) => ({
      front: [
        ...whyNowSection(report, language),
        ...leaderStands(report, language),
        ...viewsForSponsor(report, language),
        ...prioritiesInShort(report, language),
        ...decisionsSection(report, language),
        ...costSection(report, language),
        ...nextDatesSection(report, language),
      ],
      details: [],
    }),
  },
};

function details(report: Report, language: Language): Document['details'] {
  return [
    ...viewsSection(report, language),
    ...areasSection(report, language),
    ...ranksSection(report, language),
    ...trendSection(report, language),
    ...questionsSection(report, language),
    ...commentsSection(report, language),
    ...themesSection(report, language),
    ...findingsSection(report, language),
    ...apartSection(report, language),
    ...proofSection(report, language),
    ...openSection(report, language),
    ...givenSection(report, language),
    ...actionsSection(report, language),
    ...sponsorSection(report, language),
  ];
}

function background(report: Report, language: Language): Document['details'] {
  return [
    ...areaMeaningSection(report, language),
    ...sourcesSection(report, language),
    ...methodSection(report, language),
    ...versionsSection(report, language),
  ];
}
