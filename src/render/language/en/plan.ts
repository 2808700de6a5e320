import type { LaterReason, PlanAsk } from '../../../core/plan/types.js';
import type { ActionOwner, Form } from '../../../core/words.js';
import { words } from './words.js';

function shownBy(day: string | null): string {
  return day === null ? '' : `, shown by ${day}`;
}

/** What is done until when, for whoever does it. */
export const plan = {
  title: 'Plan',
  made: 'Made',
  /** `pack`: "id@version". */
  madeFrom: (madeOn: string, answeredOn: string, pack: string, form: Form) =>
    `${madeOn}, from the answers of ${answeredOn} (${pack}, ${words.form[form]})`,
  budget: 'Budget',
  budgetWords: (hours: string, weeks: number, open: number) =>
    `${hours} over ${weeks === 1 ? '1 week' : `${weeks} weeks`}, ${open === 1 ? 'one action' : `at most ${open} actions`} being set up at a time`,
  planned: 'Planned',
  own: (hours: string) => `about ${hours} of yours and the team's`,
  ofOthers: (hours: string) => `about ${hours} of others, beside the budget`,
  nothing: 'Nothing is planned. Either nothing is open, or nothing fits the budget; what waits, and why, stands below.',
  quickLook: 'This plan stands on a quick look: two questions an area. Answer the rest before you spend much on it.',

  overview: {
    title: 'At a glance',
    head: { action: 'Action', who: 'Who', begins: 'Begins', due: 'Due' },
  },

  actions: 'What is done until when',
  who: 'Who',
  when: 'When',
  /** `until`: set up by then; `seen`: the day it can be seen that it is done, null: the same. */
  from: (start: string, until: string, seen: string | null) => `from ${start} to ${until}${shownBy(seen)}`,
  /** Behind the days of an action; `end`: the last day of the plan's weeks. */
  pastEnd: (end: string) => `; that is after the last day of the plan, ${end}`,
  /** `actions`: each with its day. */
  late: (end: string, actions: string) => `Due after the last day of the plan, ${end}: ${actions}.`,
  until: (action: string, day: string) => `${action}, until ${day}`,
  about: (hours: string) => `about ${hours}`,
  keep: 'Keep as proof',
  after: 'After',
  /** Of whoever the plan is for. `name`: null while nobody has written one. */
  by: (name: string | null, owner: ActionOwner) =>
    name === null ? words.owner[owner] : `${name} (${words.owner[owner]})`,

  levels: 'Where each area would stand',
  expected:
    'Claimed today, and what would be claimed once every action is done and moves what it is meant to move. That is expected, not promised: what counts is what comes out when the questions are asked again.',
  head: { area: 'Area', now: 'Claimed now', expected: 'Expected then', target: 'Target', picture: 'Now and then' },
  levelWords: (now: string, then: string, target: string) => `now ${now}, then ${then}, target ${target}`,

  needed: 'What your boss is needed for',
  neededByOwner: 'What others are needed for',
  /** What is asked for, behind the area. */
  ask: {
    action: 'a step only they can take',
    permission: 'a yes to what this area needs',
    teacher: 'somebody who can teach it',
    owner: 'a decision whose job this is',
    one_owner: 'one name for what two people see differently',
  } satisfies Record<PlanAsk['kind'], string>,
  askedBy: (day: string, area: string, ask: string) => `By ${day}, ${area}: ${ask}`,

  dates: 'Dates',
  checkins: 'Check-ins',
  /** `first` and `last`: days; the same where there is one. */
  checkinDays: (count: number, first: string, last: string) =>
    count === 1 ? `${first}, two minutes` : `every week from ${first} to ${last} (${count} times), two minutes each`,
  reviews: 'Reviews',
  reviewsWith: (days: string) => `${days}, with your boss: what has begun, what stands in the way, what was decided`,
  reviewsOfOwner: (days: string) =>
    `${days}, with somebody who asks you: what has begun, what stands in the way, what was decided`,
  again: 'Measured again',
  againWords: (day: string, areas: string) => `${day}, the same questions: ${areas}`,
  command: 'Command',

  later: 'What waits, and why',
  reason: {
    needs: 'Something else has to be done first',
    hours: 'Takes more hours than the budget has left',
    weeks: 'Takes longer than the weeks that are left',
    other_cause: 'Made for another cause than the one named',
    no_gain: 'What is planned already moves the same questions',
    less: 'Others remove more of what is missing',
    left_out: 'Left out by hand',
  } satisfies Record<LaterReason, string>,
  first: (actions: string) => `first: ${actions}`,
  /** Of what waits since it would end too late. */
  wouldLast: (until: string, end: string) => `with it the plan would last until ${until} instead of ${end}`,

  leaveAlone: 'What to leave alone meanwhile',

  choice: 'How good this choice is',
  best: 'Within the budget and the rules no other choice removes more of what is missing.',
  /** `more`: a share, rounded up. */
  nearlyBest: (more: string) =>
    `Not all choices were gone through. Within the budget and the rules none removes more than ${more} on top of what this one does.`,
  /** `times`: rounded up. */
  farFromBest: (times: string) =>
    `Not all choices were gone through. Within the budget and the rules none removes more than ${times} times what this one does; a smaller budget, or some actions left out by hand, would say it more exactly.`,
  unknown: 'Not all choices were gone through; how far this one is from the best is not known.',
  byHand: 'A person chose these actions, not the program.',
  measure: 'What is missing: how far each area is below its target as claimed, times how much the area matters.',
};

/** The same plan for the one above, in the voice of whoever made it. */
export const planPage = {
  title: 'What I need from you',
  titleOfOwner: 'What I need from others',
  from: 'From',
  day: 'Day',
  whyNow: 'Why now',
  /** `areas`: how many are below what the role needs; of these the widest. */
  stands: (day: string, areas: number, area: string, now: string, target: string) =>
    areas === 1
      ? `By the answers of ${day}, ${area} stands at ${now}, and the role needs ${target}.`
      : `By the answers of ${day}, ${areas} areas of this plan are below what the role needs, ${area} furthest: it stands at ${now}, needed is ${target}.`,
  /** Nothing is below its target, or too little is answered. */
  standsOpen: (day: string) => `By the answers of ${day}, there is something to do that I do not want to put off.`,
  /** `needs`: parts that cannot be done alone, the reviews only, or nothing at all. */
  work: (until: string, actions: number, hours: string, needs: 'parts' | 'reviews' | 'nothing') =>
    `Until ${until} I will see ${actions === 1 ? 'one step' : `${actions} steps`} through, with about ${hours} of mine and the team's${NEEDS[needs]}.`,
  nothingPlanned: 'Nothing is planned yet that I could ask you for.',
  asks: 'What I need, and by when',
  /** Plain: words are those of the report's page for the sponsor. */
  by: 'By',
  more: (count: number) => `${count} more ${count === 1 ? 'stands' : 'stand'} in the full plan.`,
  others: 'Steps that are not mine',
  othersIntro: 'Please see to it that they know of it and have the time.',
  step: (title: string, who: string, from: string, until: string, seen: string | null) =>
    `${title}: ${who}, from ${from} to ${until}${shownBy(seen)}`,
  /** Told to the one above; `name`: null while nobody has written one. */
  owner: (name: string | null, owner: ActionOwner) => {
    const role = owner === 'leader' ? 'I' : owner === 'sponsor' ? 'you' : words.owner[owner];
    return name === null ? role : `${name} (${role})`;
  },
  dates: 'When we look at it together',
  reviewWords: 'what has begun, what stands in the way, what you have decided',
  again: 'Measured again',
  againWords: (day: string, areas: string) => `${day}: the same questions on ${areas}, with what can be shown by then.`,
};

const NEEDS = {
  parts: '; the parts I cannot do alone stand below',
  reviews: '; from you I need your time for the reviews',
  nothing: '',
};

/** Entries of a calendar. */
export const planCalendar = {
  due: (title: string) => `Due: ${title}`,
  /** Somebody else. A calendar is its owner's: it speaks in the first person. `name`: null while nobody has written one. */
  who: (name: string | null, owner: ActionOwner) => name ?? (owner === 'sponsor' ? 'my boss' : words.owner[owner]),
  begins: (day: string) => `Begins on ${day}.`,
  isDue: (day: string) => `Due on ${day}.`,
  pastEnd: (end: string) => `It is due after the last day of the plan, ${end}.`,
  keep: (proof: string) => `Keep as proof: ${proof}`,
  checkin: 'Weekly check-in, two minutes',
  checkinText:
    'Each open action: done, under way, moved or stuck? Each small move: what was the buyer or the rep expected to do, what did they do, and what is next?',
  open: (actions: string) => `Open by the plan: ${actions}`,
  review: 'Review of the plan with my boss',
  reviewOfOwner: 'Review of the plan with somebody who asks',
  reviewText: 'What has begun, what stands in the way, what was decided?',
  again: 'Answer the same questions again',
  againText: (areas: string) => `Areas: ${areas}. Have at hand what can be shown by now.`,
};
