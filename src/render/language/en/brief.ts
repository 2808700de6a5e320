import type { Brief, BriefKind } from '../../../core/plan/types.js';

/** What help is bought for, how to choose it, and how to see whether it helped. Of each kind of help: brief_kinds.ts. */
export const brief = {
  about: 'For',
  runs: 'Runs',
  fromTo: (from: string, to: string) => `from ${from} to ${to}, then it ends`,

  before: 'Before you send it',
  beforeIntro: 'This part is for you. Take it out before the brief goes to anybody who sells help.',
  causeUnknown:
    'For no goal below has anybody said yet what stands in the way. Ask that first: where the set-up or a missing yes is the reason, this help is money spent on the wrong thing.',
  elsewhere: (area: string, cause: string, rather: string) => `${area}: ${cause} That asks for ${rather} first.`,
  rather: {
    coach: 'a coach',
    training: 'a training',
    peer_group: 'a peer group',
    outside_leader: 'an outside leader, for a limited time',
    sponsor: 'a decision from above',
    system: 'a change to the set-up',
  } satisfies Record<Brief['elsewhere'][number]['rather'], string>,

  goals: 'What is to change',
  noGoals: 'No area asks for this help at present. Leave it, or name the goal yourself before you buy anything.',
  notNamed: 'Nobody has said yet what stands in the way.',
  /** Of several people together: no single answer stands for them. */
  between: 'several people answered, and together they lie below the next step',
  goesAlong: 'Goes along with',
  inTheWay: 'In the way',
  action: (title: string, doneWhen: string) => `${title}. Done when: ${doneWhen}`,

  scope: 'What it is about, and what not',
  isAbout: 'It is about',
  isNotAbout: 'It is not about',

  conditions: 'Only if all of this holds',
  alternatives: 'Cheaper ways, to be looked at first',
  handover: 'How it is handed over',

  questions: 'Questions to ask before signing',
  questionsIntro: 'Ask for a real case, a name and a date. "We always do" is no answer; "I do not know" is one.',

  measured: 'How we see whether it helped',
  again: (day: string, areas: string) =>
    `On ${day} the same questions are asked again, in the same words as today, by whoever answered them: ${areas}.`,
  proof: 'Looked at twice, at the start and at the end',
  noProof: 'Agree at the start on one thing for each goal that can be looked at twice, at the start and at the end.',
  whoLooks:
    'Whoever looks is paid by neither side: the boss, or somebody the boss names. What the provider says of it counts as a word and not as proof.',
  whoLooksOfOwner:
    'Whoever looks is paid by neither side: a partner, a board member or a colleague who leads a team elsewhere. What the provider says of it counts as a word and not as proof.',
  noPromise: 'A change then is no proof that the help brought it: other things change in the same weeks.',

  reviews: 'Reviews, end and stop',
  reviewDays: 'Reviews',
  reviewWords: (days: string) => `${days}: what was tried, what was seen by somebody else, what is next`,
  end: 'End',
  endWords: (day: string) => `${day}. To go on takes a new decision and a new brief.`,
  stop: 'Stop at a review if',
  stopRules: [
    'at the second review nothing can be shown that somebody else has seen,',
    "two dates in a row fell through on the provider's side, or",
    'it turns out that something else stands in the way: the set-up, a missing yes, another area.',
  ],
  stopCost:
    'Put it in the contract: either side may stop at a review, and pays for the work done until then and no more.',

  give: 'What we have to give',
  known: 'What is known about this kind of help',
};

/** Of one kind of help. */
export interface BriefKindTexts {
  readonly title: string;
  readonly about: readonly string[];
  readonly notAbout: readonly string[];
  /** Where it takes more than a goal to buy it; empty: nothing more. */
  readonly conditions: readonly string[];
  readonly alternatives: readonly string[];
  readonly handover: readonly string[];
  readonly questions: readonly string[];
  readonly give: readonly string[];
  readonly known: readonly string[];
}

export type BriefKindsTexts = Readonly<Record<BriefKind, BriefKindTexts>>;
