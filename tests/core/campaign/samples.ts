import type { RoundSetting } from '../../../src/core/campaign/asked.js';
import { raterForm } from '../../../src/core/campaign/form_contents.js';
import { seal, sha256Hex } from '../../../src/core/campaign/seal.js';
import type { Campaign, Invitation } from '../../../src/core/campaign/types.js';
import type { FormResponse, RaterForm } from '../../../src/core/form/types.js';
import type { Relation } from '../../../src/core/words.js';
import { allocation, choice, level, metric, pack, rubric, text } from '../samples.js';

export const coaching = rubric(
  [
    level('rhythm', { relations: ['self', 'report', 'peer'], weight: 3, antipattern: 'secret antipattern' }),
    choice(
      'kept',
      { never: 0, mostly: 50, always: 100 },
      { relations: ['self', 'report'], na: { reasons: ['no_case_yet'] } },
    ),
    level('deeper', { when: 'answers.rhythm >= 3', relations: ['self', 'report'] }),
    level('managers', { when: 'profile.role == "vp"', relations: ['self', 'report'] }),
    text('remarks', { relations: ['self', 'report'] }),
  ],
  { id: 'coaching', title: 'Coaching' },
);
export const time = rubric(
  [
    level('alone', { relations: ['self'], ask: { self: 'Do you?', report: 'Does your boss?' } }),
    allocation('week', { coaching: [40, 60], selling: [20, 60] }, { relations: ['self'] }),
    metric('ramp', [{ trend: { cuts: [0], points: [0, 100] } }], {
      relations: ['self'],
      min: 0,
      max: 36,
      unit: 'months',
    }),
  ],
  { id: 'time', title: 'Time' },
);
export const PACK = pack(
  [coaching, time],
  {},
  {
    title: 'The team looks',
    sittings: [
      { id: 'rep', relation: 'report', title: 'A rep', items: { coaching: ['rhythm', 'kept', 'deeper', 'managers'] } },
    ],
  },
);
export const RUBRICS = [coaching, time] as const;

/** Whose form it is → its token. */
export const tokenOf = (id: string): string => sha256Hex(id).slice(0, 32);

const SETTINGS: Omit<Campaign, 'invited'> = {
  format: 1,
  id: 'jd-round',
  subject: { id: 'jd', name: 'J. Doe' },
  pack: `${PACK.id}@${PACK.version}`,
  lang: 'en',
  fewest: 3,
  created_on: '2026-11-20',
  deadline: '2026-12-01',
  intro: null,
  profile: { role: 'first_line', team_size: 7, costs: { period: 'last year', currency: 'EUR' } },
};

export function formOf(id: string, relation: Relation, change: Partial<Campaign> = {}): RaterForm {
  return raterForm(PACK, RUBRICS, relation, { ...SETTINGS, ...change, token: tokenOf(id) });
}

const INVITED: readonly (readonly [string, Relation])[] = [
  ['r_01', 'self'],
  ['r_02', 'peer'],
  ['r_03', 'report'],
  ['r_04', 'report'],
  ['r_05', 'report'],
];

export const ROUND: RoundSetting & { readonly campaign: Campaign } = {
  pack: PACK,
  rubrics: RUBRICS,
  campaign: {
    ...SETTINGS,
    invited: INVITED.map(
      ([id, relation]): Invitation => ({
        id,
        relation,
        token_sha256: sha256Hex(tokenOf(id)),
        questions_sha256: formOf(id, relation).questions_sha256,
      }),
    ),
  },
};

/** What the page of a rater writes. `answers` may be anything: the page of somebody else writes that. */
export function responseOf(id: string, answers: unknown, change: Partial<FormResponse> = {}): FormResponse {
  const relation = INVITED.find(([each]) => each === id)?.[1] ?? 'report';
  const response = {
    salesgap_response: 1 as const,
    campaign: 'jd-round',
    token: tokenOf(id),
    questions_sha256: formOf(id, relation).questions_sha256,
    answered_on: '2026-11-23',
    answers: answers as FormResponse['answers'],
    ...change,
  };
  return { ...response, seal: change.seal ?? seal(response, response.token) };
}

export const leveled = (value: number, note?: string) => ({
  state: 'answered' as const,
  value,
  evidence: [],
  ...(note === undefined ? {} : { note }),
});
