import type { Agreement, RatedRubric, Raters, Reliability, Verdict } from '../../../core/report/raters.js';

type Doubt = Raters['doubts'][number]['doubts'][number];

/** How those are called who answered: openly named, or in confidence as a group. */
export type SourceKind = 'self' | 'manager' | 'sponsor' | 'consultant' | 'report' | 'peer' | 'report_peer';
export type GroupKind = Extract<SourceKind, 'report' | 'peer' | 'report_peer'>;

const orNone = (count: number) => (count === 0 ? 'none' : String(count));

/** One leader as several people see them. Told about what was seen, never that somebody is wrong. */
export const several = {
  title: 'Several views',

  /** Heads of columns. */
  source: {
    self: 'Self',
    manager: 'Manager',
    sponsor: 'Sponsor',
    consultant: 'Consultant',
    report: 'Team',
    peer: 'Peers',
    report_peer: 'Team and peers',
  } satisfies Record<SourceKind, string>,
  others: 'Others',
  between: 'You and others',
  /** Which one, where a relation is there twice. */
  numbered: (name: string, number: string) => `${name} ${number}`,

  /** In a list of who answered. */
  answered: {
    self: () => 'self-report',
    manager: (count: number) => (count === 1 ? 'manager' : `${count} managers`),
    sponsor: (count: number) => (count === 1 ? 'sponsor' : `${count} sponsors`),
    consultant: (count: number) => (count === 1 ? 'consultant' : `${count} consultants`),
    report: (count: number) => (count === 1 ? '1 team member' : `${count} team members`),
    peer: (count: number) => (count === 1 ? '1 peer' : `${count} peers`),
    report_peer: (count: number) => (count === 1 ? '1 team member or peer' : `${count} team members and peers`),
  } satisfies Record<SourceKind, (count: number) => string>,
  /** Behind that list. */
  hiddenInShort: {
    report: 'team members hidden to protect them',
    peer: 'peers hidden to protect them',
  },

  cellHidden: 'hidden',
  cellNone: '–',
  about: (level: string) => `about ${level}`,

  /** In a cell. */
  verdict: {
    blind_spot: 'blind spot',
    hidden_strength: 'hidden strength',
    over: 'you higher',
    under: 'you lower',
    agreed_good: 'alike',
    agreed_poor: 'alike, below',
  } satisfies Record<Verdict, string>,

  /** Marks of the chart; what it shows is told with the other words of levels. */
  legend: { self: 'you', others: 'the others', target: 'target' },
  selfAt: (level: string) => `you ${level}`,
  othersAt: (level: string) => `the others ${level}`,

  /** What stands below the tables. */
  reading: 'How to read it',
  whoAnswered: (list: string) => `Answered: ${list}.`,
  whatOthers:
    'Others: the mean of everybody shown but you and the consultant. Each group and each person counts the same, so that a large group does not decide alone.',
  fewest: (fewest: number) =>
    `Team members and peers answered in confidence: nothing is told of fewer than ${fewest} of them.`,
  hiddenGroups: {
    report:
      'Team members were asked too. Whether and what they answered is hidden to protect raters, and no number here has it in it.',
    peer: 'Peers were asked too. Whether and what they answered is hidden to protect raters, and no number here has it in it.',
  },
  hiddenCells:
    '“hidden” stands for: hidden to protect raters, since too few of the group answered one of the questions.',
  noneCells: '“–” stands for: not asked, or too little answered for a level.',
  few: (names: string) => `Fewer than 5 answered: ${names}. Read these levels with care.`,
  doubt: {
    same_everywhere: 'at least one form gave the same answer everywhere',
    mostly_unknown: 'at least one form says “not observed” for more than four questions in ten',
    far_off: 'at least one form is far from the others',
  } satisfies Record<Doubt, string>,
  doubts: (name: string, doubts: string) => `${name}: ${doubts}. Nothing was removed.`,
  reliability: {
    rely: 'All raters together tell strong questions from weak ones in much the same way: the differences between questions can be relied on.',
    tentative:
      'All raters together tell strong questions from weak ones in a roughly similar way: take the differences between questions as a first hint.',
    no_conclusions:
      'The raters tell strong questions from weak ones in different ways: draw no conclusions from the differences between questions.',
  } satisfies Record<Reliability, string>,

  /** Agreement inside a group, area by area. */
  agreementTitle: 'How far the raters agree',
  group: {
    report: 'the team members',
    peer: 'the peers',
    report_peer: 'team members and peers',
  } satisfies Record<GroupKind, string>,
  agreement: {
    very_strong: (group: string) => `${group} agree very strongly`,
    strong: (group: string) => `${group} agree strongly`,
    moderate: (group: string) => `${group} agree in the main`,
    weak: (group: string) =>
      `${group} see different things: ask all of them for the last example, and nobody who said what`,
    none: (group: string) =>
      `${group} see very different things: ask all of them for the last example, and nobody who said what`,
  } satisfies Record<Agreement, (group: string) => string>,
  mean: (low: string, high: string) => `the level of all who could answer lies somewhere between ${low} and ${high}`,
  meanOf: (group: string, low: string, high: string) =>
    `of ${group} the level of all who could answer lies somewhere between ${low} and ${high}`,

  /** Where the leader and the others part. */
  you: {
    title: 'You and the others',
    blindSpots: 'Blind spots',
    blindSpotsMean: (apart: string) =>
      `You are at or above the target; the others are below it and more than ${apart} levels away from you. They may see other moments than you: ask for the last example.`,
    strengths: 'Hidden strengths',
    strengthsMean: (apart: string) =>
      `The others are at or above the target; you are below it and more than ${apart} levels away from them. They see more than you give yourself credit for: ask what they saw, and build on it.`,
    alsoApart: 'Also apart',
    alsoApartMean: (apart: string) =>
      `More than ${apart} levels apart, on the same side of the target. They may see other moments than you: ask for the last example.`,
    line: (area: string, self: string, others: string, target: string) =>
      `${area}: you say ${self}, the others ${others}; target ${target}.`,
    none: (apart: string) => `In no area are you and the others more than ${apart} levels apart.`,
    nobody: 'There is no level of others yet that could be shown beside yours.',
  },

  /** The same for the page of the sponsor, without questions and comments. */
  sponsor: {
    blindSpots: (areas: string, apart: string) =>
      `Seen at the target by the leader and below it by the others, more than ${apart} levels apart: ${areas}.`,
    strengths: (areas: string, apart: string) =>
      `Seen at the target by the others and below it by the leader, more than ${apart} levels apart: ${areas}.`,
    none: (apart: string) =>
      `In no area do the leader and the others see different sides of the target, more than ${apart} levels apart.`,
    more: (count: number) => `${count} more`,
  },

  /** Among the strengths, where nothing is proven. */
  seenStrong: {
    intro: 'The others see this at or above what the role needs:',
    line: (area: string, level: string, target: string) => `${area}: the others ${level}, target ${target}.`,
  },

  questions: {
    title: 'Question by question',
    question: 'Question',
    about: '“about 3” means: all or nearly all gave a 3; which of the two is not told, to protect raters.',
    spread: (question: string, group: string, low: number, middle: number, high: number) =>
      `${question} (${group}): ${orNone(low)} of ${low + middle + high} at 2 or below, ${orNone(middle)} between, ${orNone(high)} at 4 or above`,
  },

  comments: {
    title: 'In their own words',
    intro: 'Word for word. In a group the order says nothing about who wrote what or when.',
    quote: (text: string) => `“${text}”`,
  },

  themes: {
    title: 'What came up in talks',
    intro: 'Noted by the consultant, without saying who or how many said it.',
  },

  trend: {
    title: 'From round to round',
    intro: 'The level of the others, by the day on which each round was closed.',
    picture: 'Over time, 1 to 5',
    at: (day: string, level: string) => `${level} on ${day}`,
    none: 'none',
  },

  /** Which view the gaps are measured by. */
  basis: {
    /** Behind a bar whose level is at the target, where others were asked of a part only. */
    seenInPart: 'seen in part',
    goBy: (views: string) => `Results, gaps and priorities go by ${views}.`,
    observed: 'In what the others say, claimed and proven are the same level: who observes is not asked for proof.',
    by: {
      others: 'what the others say',
      consultant: 'what the consultant says',
      self: 'your own answers',
    } satisfies Record<RatedRubric['basis'], string>,
    /** Where not all areas go by the same. */
    byIn: (by: string, areas: string) => `${by} (${areas})`,
    area: {
      others: (level: string) => `Result by what the others say: ${level}.`,
      consultant: (level: string) => `Result by what the consultant says: ${level}.`,
    },
    /** Among the numbers of a priority. */
    level: {
      others: (level: string) => `the others ${level}`,
      consultant: (level: string) => `consultant ${level}`,
    },
    /** For the sponsor: the widest gap where it is not the leader's claim. */
    widest: {
      others: (real: number, all: number, area: string, level: string, target: string) =>
        `${real} of ${all} areas ${real === 1 ? 'is' : 'are'} below what the role needs; widest: ${area}, by the others ${level}, target ${target}.`,
      consultant: (real: number, all: number, area: string, level: string, target: string) =>
        `${real} of ${all} areas ${real === 1 ? 'is' : 'are'} below what the role needs; widest: ${area}, by the consultant ${level}, target ${target}.`,
    },
  },

  method: {
    others:
      'Several views: others is the mean of the manager, the sponsor and each group that can be shown, all with the same weight; your own answers and those of the consultant are not in it. A gap is measured by the consultant where there is one, else by the others, else by your own answers.',
    apart: (apart: string) =>
      `A blind spot is an area that you see at or above the target and the others below it, more than ${apart} levels apart; a hidden strength is the reverse.`,
    protection: (fewest: number, spreadFrom: number) =>
      `Team members and peers answered in confidence. A group is told of from ${fewest} raters on; with fewer of them it is left out of every number. Where one step of one rater would make all answers alike, “about” that answer is told. How many answered low, in the middle and high is told from ${spreadFrom} raters on, and not where all or all but one are alike. Comments are told where at least ${fewest} wrote one, sorted by their text.`,
    after:
      'Everything else about a group, agreement and likely range included, is computed from the numbers told here and never from single answers. Agreement says how alike a group answers and not who is right; the range is meant to hold the level of all who could have answered 95 times in 100.',
  },
};
