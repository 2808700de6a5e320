import type { Relation } from '../../../core/words.js';

/** What stands on page one, section by section. */

export const opening = {
  title: 'Sales leadership gap report',
  subject: 'For',
  answered: 'Answered',
  asked: 'Asked',
  context: 'Context',
  use: 'Use',
  purpose: 'development talks; no basis for hiring, pay or dismissal',
  nameNotGiven: 'name not given',
  roleNotGiven: (readAs: string) => `role not given; read as ${readAs}`,
  oneSitting: 'one sitting',
  questionsInAreas: (questions: number, areas: number) =>
    `${questions === 1 ? '1 question' : `${questions} questions`} in ${areas === 1 ? '1 area' : `${areas} areas`}`,
  answeredBy: {
    self: 'self-report',
    manager: 'by the manager',
    report: 'by the team member',
    peer: 'by the peer',
    sponsor: 'by the sponsor',
    consultant: 'by the consultant',
  } satisfies Record<Relation, string>,
  teamOf: (people: string) => `team of ${people}`,
  managesManagers: 'manages managers',
  dealsPerQuarter: (deals: string) => `${deals} deals a quarter`,
  /** Behind the deals. */
  ofAbout: (value: string) => ` of about ${value}`,
  cycle: (days: string) => `sales cycle of ${days} days`,
  ownQuota: 'carries a quota too',
  monthsInRole: (months: number) => `${months} ${months === 1 ? 'month' : 'months'} in the role`,
  quartersAtPlan: (good: number, all: number) => `${good} of ${all} quarters at or above plan`,
};

export const standing = {
  title: 'Where you stand',
  quickLook: 'This is a quick look: it shows where to look first, not which level is reached.',
  atTarget: 'The overall level is at the target, and proof carries it.',
  unproven: 'The answers are at the target. What is missing is somebody else looking at the proof.',
  /** `provenBelow`: how far with the proof seen so far, where that differs. */
  below: (below: string, provenBelow: string | null) =>
    `The answers come out ${below} below the target${provenBelow === null ? '' : `, ${provenBelow} below it with the proof seen so far`}.`,
  areasScored: (scored: number, all: number) =>
    `${scored} of ${all} ${all === 1 ? 'area has' : 'areas have'} enough answers for a level`,
  ofWhatCounts: (share: string) => `${share} of what counts`,
};

export const headline = {
  thisWeek: 'The one move for this week',
  /** Not every move ends within the week; each can be begun in it. */
  begin: 'The one move to begin this week',
  openFirst: 'The open questions come first: they show where to start.',
  nothingOpen: 'Nothing is open. Keep what works, and look again in 90 days.',
};

/** Labels and words of a recommended action, wherever it stands. */
export const moves = {
  doneWhen: 'Done when',
  effort: 'Effort',
  before: 'Before it',
  leaveAlone: 'Leave alone',
  example: 'Example',
  inAll: (hours: string, span: string) => `about ${hours} ${span}`,
};

export const priorities = {
  /** Of one to three. */
  title: (count: number): string => ['', 'One priority', 'Two priorities', 'Three priorities'][count] ?? 'Priorities',
  why: 'Why',
  because: 'Because',
  inTheWay: 'In the way',
  worksOn: 'Works on',
  today: 'Today',
  oneStepUp: 'One step up',
  fiveLooksLike: 'A 5 looks like',
  firstMove: 'First move',
  next: 'Then',
  above: 'This is the one move above.',
  /** Importance has no unit a reader could know; its order among the areas asked says what it is for. */
  rank: (place: number, areas: number) => `${PLACES[place - 1] ?? `number ${place}`} in importance of ${areas} areas`,
  goesBefore: (area: string, because: string) => `It goes before ${area}: ${because}`,
};

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What the two priorities that belong to no single rubric say. */
export const sharedMoves = {
  showProof: {
    title: 'Show what is already there',
    inTheWay: 'Only a look is missing: nobody else has seen the proof yet.',
    do: 'When I next meet somebody who may look, I will show what stands behind my answers',
    doneWhen: 'Somebody else has looked, and each answer names who and on what date.',
  },
  answerMore: {
    title: 'Answer what is still open',
    inTheWay: 'Only answers are missing.',
    do: (areas: string) => `When I have a quiet quarter of an hour, I will go on with the open questions: ${areas}.`,
    doneWhen: 'At least four fifths of each of these areas is answered',
    included: (questions: string) => `that includes: ${questions}`,
  },
};

export const strengths = {
  title: 'What to build on',
  proven: (level: string, target: string) => `proven ${level}, target ${target}.`,
  best: (question: string) => `Best: ${question}.`,
  unproven:
    'No strength is proven yet. That is a word about proof, not about you: as soon as somebody else has looked, strengths show here.',
  none: 'No area stands out yet. Leading sellers takes other skills than selling, and they can be learned one at a time.',
  quickLook: 'A quick look is too short to prove a strength. The full interview can.',
  tooEarly: 'Strengths show here as soon as enough is answered.',
  notNow: 'Leave alone for now',
};
