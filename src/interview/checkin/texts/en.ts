import type { ActionState, Actor, MoveOutcome, Next } from '../../../core/checkin/types.js';
import type { ActionKind, ActionOwner, Cause, EvidenceKind, Witness } from '../../../core/words.js';
import { CAUSE_IN_WORDS, EVIDENCE_IN_WORDS } from '../../plain_words.js';

/** Everything a check-in says, in English. Days are YYYY-MM-DD, as they are typed; titles come in quotes. */

const ACTOR: Readonly<Record<Actor, string>> = { buyer: 'the buyer', rep: 'the rep' };

/** "1 day", "9 days". */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

export const en = {
  quoted: (text: string) => `“${text}”`,
  /** "A", "A and B", "A, B and C". */
  listed: (parts: readonly string[]) => {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  },
  /** What stands for today when a day is typed. */
  today: 'today',

  /** Behind "What happened?". Order is the order on screen. */
  outcome: {
    as_expected: 'Just that',
    something_else: 'Something else',
    nothing: 'Nothing that could be seen',
    not_yet: 'Not yet, it is too early to tell',
  } satisfies Record<MoveOutcome, string> as Readonly<Record<MoveOutcome, string>>,
  next: {
    share: 'Keep it, and show it to the team',
    keep: 'Keep doing it',
    change: 'Change it, and try again',
    drop: 'Drop it',
  } as Readonly<Record<Next, string>>,
  witness: {
    manager: 'My manager',
    report: 'Somebody in my team',
    peer: 'A colleague',
    sponsor: 'The sponsor: CEO or owner',
    consultant: 'A consultant or coach',
  } as Readonly<Record<Witness, string>>,
  /** Whose action it is; null: the person's own, which needs no word. */
  owner: {
    leader: null,
    sponsor: 'your boss',
    operations: 'sales operations',
    hr: 'HR',
    finance: 'finance',
    team: 'the team',
  } as Readonly<Record<ActionOwner, string | null>>,
  kind: {
    self_practice: 'in daily work',
    coach: 'with a coach',
    mentor: 'with a mentor',
    peer_group: 'with peers',
    training: 'in a training',
    system: 'as a change to the set-up',
    sponsor: 'by asking for a decision',
    fractional_leader: 'with an outside or part-time leader',
  } as Readonly<Record<ActionKind, string>>,
  evidence: EVIDENCE_IN_WORDS as Readonly<Record<EvidenceKind, string>>,
  cause: CAUSE_IN_WORDS as Readonly<Record<Cause, string>>,

  tooLong: (most: number) => `At most ${most} characters: one line is enough.`,
  missing: 'One line is enough, and it is needed here.',
  asDay: (example: string) => `Type the day as year-month-day, for example ${example}.`,
  afterToday: (day: string, today: string) => `${day} is after today, ${today}.`,
  notAfterToday: (day: string, today: string) => `${day} is not after today, ${today}.`,
  inOneLine: 'In one line; Enter leaves it out.',

  status: {
    ask: (title: string, whose: string | null, due: string) =>
      `${title}${whose === null ? '' : ` (${whose})`}, due ${due}: where does it stand?`,
    doneWhen: (what: string) => `Done when: ${what}`,
    asItIs: (status: string) => `As it is: ${status}`,
    said: {
      done: 'done',
      under_way: 'under way',
      moved: 'moved to another day',
      stuck: 'stuck',
      replaced: 'replaced',
    } as Readonly<Record<Exclude<ActionState['status'], null>, string>>,
    done: 'Done',
    underWay: 'Under way',
    moved: 'Moved to another day',
    stuck: 'Stuck: something stands in the way',
  },
  done: {
    ask: (title: string) => `What shows that ${title} is done?`,
    forExample: (proof: string) => ` For example: ${proof}.`,
    nothingYet: 'Nothing yet: it is said, not shown',
    nothingMore: 'Nothing more',
    day: 'On which day was it done?',
    dayWhy: (example: string) => `As year-month-day, for example ${example}. Enter: today.`,
  },
  moved: {
    ask: 'To which day?',
    why: (example: string) => `As year-month-day, for example ${example}.`,
    before: (times: number) =>
      ` It has been moved ${times === 1 ? 'once' : counted(times, 'time')} before. A smaller step helps: what of it fits into one hour?`,
    note: 'What came in between?',
  },
  proof: {
    where: 'Where is it?',
    whereWhy: 'One line, so that it can be found again. Enter leaves it out.',
    day: 'Which day is it from?',
    dayWhy: (today: string) => `As year-month-day, for example ${today}, or "today". Enter leaves it out.`,
    seen: 'Who else has looked at it?',
    seenWhy: 'What somebody else has looked at counts for more than what is only said.',
    nobody: 'Nobody yet',
  },
  stuck: {
    help: 'What would help?',
    helpWhy: 'In one line: a smaller step that fits into one hour, or whom to ask for what. Enter leaves it out.',
    cause: 'What stands in the way most?',
    causeWhy: 'It decides what may help instead. No score depends on it.',
    notSure: 'Not sure',
    /** `only`: the one other way; null: there are several. */
    instead: (title: string, only: string | null) =>
      only === null
        ? `Other ways to the same end as ${title}. Does one fit better?`
        : `Another way to the same end as ${title}: ${only}. Does it fit better?`,
    take: (title: string, kind: string, hours: string, whose: string | null) =>
      `Take ${title} instead: ${kind}, ${hours}${whose === null ? '' : `, for ${whose} to do`}`,
    keep: (title: string) => `Keep trying ${title}`,
    leave: 'Leave it for now: it stays stuck',
    minutes: (count: number) => `about ${counted(count, 'minute')}`,
    hours: (count: number) => `about ${counted(count, 'hour')}`,
  },
  told: {
    /** `by`: a day, or null. */
    ask: (tried: string, whose: Actor, by: string | null, expected: string) =>
      `You meant to try: ${tried}. You hoped to see from ${ACTOR[whose]}${by === null ? '' : ` by ${by}`}: ${expected}. What happened?`,
    asItIs: (outcome: string) => `As it is: ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}`,
    learned: 'What have you learned from it?',
    did: (whose: Actor, instead: boolean) => `What did ${ACTOR[whose]} do${instead ? ' instead' : ''}?`,
    next: 'What is next with it?',
    shows: (whose: Actor) => `Is there something that shows what ${ACTOR[whose]} did?`,
    showsWhy: 'It is offered as proof when the questions are asked again.',
    nothingToKeep: 'Nothing to keep',
  },
  move: {
    again: (tried: string) => `You want to change ${tried}. What will you try?`,
    againWhy: 'In one line; Enter: not this week.',
    more: 'One more small move? What will you try?',
    moreWhy: 'Enter: no more.',
    ask: 'A small move for the coming week: what will you try?',
    why: 'Small enough for one call, for example: “ask at the start what has changed since last time”. Enter: not this week.',
    belongs: 'Which action does it belong to?',
    none: 'None of them',
    whose: 'Whose act will show whether it works?',
    actor: { buyer: "The buyer's", rep: "A rep's" } as Readonly<Record<Actor, string>>,
    expected: (whose: Actor) => `What will ${ACTOR[whose]} do if it works?`,
    expectedWhy: {
      buyer:
        "An act that anybody could see, for example: “sends last year's figures”. Not “understands our value”: nobody can see that.",
      rep: 'An act that anybody could see, for example: “brings a written plan to the call”. Not “is motivated”: nobody can see that.',
    } as Readonly<Record<Actor, string>>,
    by: 'By which day should it be seen?',
    byWhy: (next: string) => `As year-month-day. Enter: ${next}, the next check-in.`,
  },
  again: {
    ask: "Today's check-in is finished. What is left to do?",
    nothing: 'Nothing more',
    move: 'Plan one more small move',
    correct: 'Correct what was said today',
  },
  opening: {
    far: (done: number, all: number) => ` ${done} of ${counted(all, 'action')} ${done === 1 ? 'is' : 'are'} done.`,
    goingOn: (on: string) => `Going on with the check-in of ${on}: what was answered is not asked again.`,
    smallMoves: (count: number) => counted(count, 'small move'),
    actions: (count: number) => counted(count, 'action'),
    newMove: 'a small move for the coming week',
    minutes: (parts: string) => `Two minutes: ${parts}.`,
    saved: 'Every answer is saved before the next question.',
    late: (title: string, facts: string) => `${title} ${facts}.`,
    overdue: (due: string, days: number) => `was due on ${due}, ${counted(days, 'day')} ago`,
    oftenMoved: (times: number) => `has been moved ${times === 2 ? 'twice' : `${times} times`}`,
    named: 'What stands in the way is named: what of it fits into one hour?',
    smaller: 'It helps to make it smaller, or to say "stuck" and name what stands in the way.',
    sayDone: 'If it is done, say so; else a new day or what stands in the way helps.',
    beginsToday: (titles: string) => `Begins today: ${titles}.`,
    begins: (day: string, titles: string) => `Begins on ${day}: ${titles}.`,
    waits: (title: string, needs: string) => `Not asked today: ${title}, since it waits for ${needs}.`,
    strangers: (gone: string, count: number) =>
      `The plan no longer holds ${gone}. What was said about ${count === 1 ? 'it' : 'them'} is kept.`,
  },
  closing: {
    earlier: (on: string) => `That was the check-in of ${on}; for the one of today, begin once more.`,
    done: (titles: string) => `Done: ${titles}.`,
    worked: (tried: string) => `It worked: ${tried}.`,
    newWay: (titles: string) => `A new way: ${titles}.`,
    thisWeek: (tried: string) => `For this week: ${tried}.`,
    noted: 'All is noted, and the plan is true again.',
    next: (again: string) => `Next check-in: ${again}.`,
    nextIs: (what: string, on: string, again: string) => `Next: ${what} by ${on}; check-in on ${again}.`,
    nextThen: (again: string, what: string, on: string) => `Next check-in on ${again}, then ${what} by ${on}.`,
    soFar: 'What it came to so far:',
    left: ['Every answer you confirmed is saved; what you were still typing is not.', 'Go on whenever you like:'],
  },
};

export type CheckinTexts = typeof en;
