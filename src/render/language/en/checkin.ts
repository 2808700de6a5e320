import type { ActionStatus, Actor, MoveOutcome, Next } from '../../../core/checkin/types.js';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Some of one or two, and what they do: "it was", "one is", "both were". */
const ofFew = (count: number, all: number, one: string, both: string) =>
  count < all ? `one ${one}` : all === 1 ? `it ${one}` : `both ${both}`;

/** What the check-ins on a plan came to. What worked is said first; what did not is said as what was learned. */
export const checkin = {
  title: 'What the check-ins came to',
  planOf: 'Plan of',
  made: 'Made on',
  today: 'As of',
  held: 'Check-ins',
  heldIn: (count: number, weeks: number) =>
    weeks < 1 ? `${count}` : `${count} in ${weeks === 1 ? '1 week' : `${weeks} weeks`}`,
  again: 'Asked again on',

  beginTitle: 'How to begin',
  begin: 'No check-in has been held yet. One takes two minutes: salesgap checkin',

  doneTitle: 'What was done',
  /** Three or more. */
  kept: (did: number, said: number, later: number) => {
    const open = said - did - later;
    const rest = [...(later === 0 ? [] : [`${later} later`]), ...(open === 0 ? [] : [`${open} still open`])];
    const inTime = `${did} of ${said} actions due by now ${did === 1 ? 'was' : 'were'} done in time`;
    return `${[inTime, ...rest].join(', ')}.`;
  },
  /** One or two, in words. */
  few: (did: number, said: number, later: number) => {
    const open = said - did - later;
    const parts = [
      ...(did === 0 ? [] : [`${ofFew(did, said, 'was', 'were')} done in time`]),
      ...(later === 0 ? [] : [`${ofFew(later, said, 'was', 'were')} done later`]),
      ...(open === 0 ? [] : [`${ofFew(open, said, 'is', 'are')} still open`]),
    ];
    const due = said === 1 ? 'One action was due by now' : 'Two actions were due by now';
    return `${due}: ${parts.join(', ')}.`;
  },
  ahead: 'Before any day that was named has come:',
  noDayYet: 'No day that was named has come yet.',
  doneOn: (title: string, day: string) => `${title}, on ${day}`,
  shownBy: (what: string) => `proof: ${what}`,
  saidOnly: 'said, not shown yet',

  workedTitle: 'What worked',
  shareTitle: 'What the team could adopt',
  learnedTitle: 'What came out otherwise, and what was learned',
  triedTitle: 'What is being tried',
  /** Behind what was tried. */
  forAction: (title: string) => `for: ${title}`,
  expected: { buyer: 'Hoped to see from the buyer', rep: 'Hoped to see from the rep' } satisfies Record<Actor, string>,
  came: { buyer: 'What the buyer did', rep: 'What the rep did' } satisfies Record<Actor, string>,
  learned: 'Learned',
  outcome: {
    as_expected: 'just that',
    something_else: 'something else',
    nothing: 'nothing that could be seen',
    not_yet: 'not yet',
  } satisfies Record<MoveOutcome, string>,
  next: 'Next',
  nextWords: {
    share: 'keep it, and show it to the team',
    keep: 'keep doing it',
    change: 'change it, and try again',
    drop: 'drop it',
  } satisfies Record<Next, string>,
  by: 'By',
  shows: 'What shows it',

  openTitle: 'What is open',
  due: 'Due',
  overdue: (day: string, count: number) => `${day}, ${days(count)} ago`,
  moved: 'Moved',
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  stands: 'Stands',
  status: {
    done: 'done',
    under_way: 'under way',
    moved: 'moved to another day',
    stuck: 'stuck',
  } satisfies Record<ActionStatus, string>,
  notSaid: 'nothing said yet',
  startsOn: (day: string) => `starts on ${day}`,
  inTheWay: 'In the way',
  noted: 'Noted',
  helps: 'What helps',
  smaller: 'Make it smaller: what of it fits into one hour? Or name what stands in the way, and take another way.',
  anotherWay: 'Name what stands in the way at the next check-in: another way is offered where there is one.',
  oneHour: 'Make it smaller: what of it fits into one hour? Or ask whoever can change what stands in the way.',
  newDay: 'Name a day that holds, or what stands in the way.',

  replacedTitle: 'What gave way to something else',
  replaced: (title: string, by: string) => `${title}; in its place: ${by}`,

  evidenceTitle: 'Proof gathered',
  evidence: (day: string) =>
    `It is offered when the questions are asked again on ${day}. Nothing of it counts by itself.`,
  evidenceHead: { what: 'Proof', question: 'For the question', on: 'Noted on' },
  seenBy: (who: string) => `seen by ${who}`,
  strangersTitle: 'Said about what the plan no longer holds',
};
