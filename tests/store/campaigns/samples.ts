import type { Campaign } from '../../../src/core/campaign/types.js';
import type { Released } from '../../../src/core/raters/types.js';
import type { NewCampaign } from '../../../src/store/campaigns/create.js';
import type { AcceptedResponse } from '../../../src/store/campaigns/responses.js';
import type { ReleaseRecord } from '../../../src/store/campaigns/shapes.js';
import { RUBRICS, WRITER } from '../samples.js';

export const CAMPAIGN: Campaign = {
  format: 1,
  id: 'jd-1',
  subject: { id: 'jd', name: 'J. Döe' },
  pack: 'team_evaluation@1.0.0',
  lang: 'de',
  fewest: 3,
  created_on: '2026-11-20',
  deadline: null,
  intro: 'Liebe Kolleginnen,\n\n“bitte” 🙂',
  profile: { role: 'first_line', team_size: 7 },
  invited: [
    { id: 'r_01', relation: 'self', token_sha256: 'a'.repeat(64), questions_sha256: 'b'.repeat(64) },
    { id: 'r_02', relation: 'report', token_sha256: 'c'.repeat(64), questions_sha256: 'd'.repeat(64) },
  ],
};

export const RESPONSE: AcceptedResponse = {
  answered_on: '2026-11-22',
  answers: { coaching: { rhythm: { state: 'answered', value: 4, evidence: [], note: 'jeden “Montag” 🙂' } } },
  session: null,
};

export const RELEASED: Released = { fewest: 3, groups: [], hidden: ['report'] };

export const RELEASE: ReleaseRecord = {
  salesgap_release: 1,
  campaign: 'jd-1',
  number: 1,
  closed_on: '2026-12-01',
  included: ['r_02'],
  released: RELEASED,
};

export function newCampaign(workspace: string, change: Partial<Campaign> = {}): NewCampaign {
  return {
    workspace,
    campaign: { ...CAMPAIGN, ...change },
    rubrics: RUBRICS,
    forms: [
      { name: 'self-01.html', text: '<p>self' },
      { name: 'report-01.html', text: '<p>report' },
    ],
    created_at: '2026-11-20T10:00:00Z',
    program: '0.1.0',
    writer: WRITER,
  };
}
