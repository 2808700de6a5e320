import type { AimedAction, ChangeParts, ChangeRule, NotComparable } from '../../../core/compare/types.js';

const areas = (count: number) => (count === 1 ? 'one area' : `${count} areas`);

/** The same person's earlier and later result. About what changed, never a ranking, and no more certain than it is. */
export const comparison = {
  title: 'What changed',
  trendTitle: 'How it went over time',
  about: 'About',
  before: 'Before',
  after: 'Now',
  between: 'Between',
  seenBy: 'View',
  /** "2026-08-20, full interview, essentials@1.0.0 (jd-august.yaml)". */
  side: (day: string, form: string, pack: string, where: string) => `${day}, ${form}, ${pack} (${where})`,

  picture: 'Levels from then to now, by area',
  trendPicture: 'Levels over time, by area',
  /** Two decimals and a sign, so that parts add up to what is shown. */
  signed: (value: number): string => (value === 0 ? '0.00' : `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`),

  notComparedCell: 'not compared',

  short: {
    title: 'In one sentence',
    improved: (count: number, names: string) => `${areas(count)} improved (${names})`,
    declined: (count: number, names: string) => `${areas(count)} came out lower (${names})`,
    said_only: (count: number, names: string) =>
      `${areas(count)} ${count === 1 ? 'is' : 'are'} said to have changed and nothing shows it yet (${names})`,
    no_change: (count: number) => `${areas(count)} stayed about as before`,
    undecided: (count: number) =>
      `of ${areas(count)} only the levels of a group are told, and no rule decides about them`,
    notCompared: (count: number) => `${areas(count)} cannot be compared`,
    nothing: 'No area was asked in both results.',
    join: (parts: readonly string[]): string =>
      parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
  },

  areas: {
    title: 'Area by area',
    rounded:
      'Levels have one decimal, changes two: two levels as shown can lie 0.1 further apart or closer than their change.',
    by: (rule: string) => `Decided by the rule “${rule}”.`,
    byIn: (rule: string, names: string) => `Decided by the rule “${rule}” in: ${names}.`,
    undecided: 'Of a group only its levels are told, so no rule decides about them.',
  },

  rule: {
    half_a_level: 'half a level over two questions, and new evidence',
    reliable_change: 'reliable change, Jacobson & Truax',
  } satisfies Record<ChangeRule, string>,
  ruleSays: {
    half_a_level:
      'An area counts as changed when other answers alone move its level by half a level or more, at least two questions move that way, and on at least one of them there is evidence that was not there before and is more than somebody’s word (for a lower level, any other evidence). These limits are judgement from practice.',
    reliable_change:
      'An area counts as changed when its level moves further than errors of measurement would move it in 95 of 100 cases. How large those errors are, the rubric says (Jacobson and Truax, 1991).',
  } satisfies Record<ChangeRule, string>,

  why: {
    title: 'Why each result is what it is',
    half: (change: string, questions: number) =>
      `Other answers alone: ${change}; ${questions === 0 ? 'no question' : questions === 1 ? '1 question' : `${questions} questions`} moved that way`,
    unmoved: 'The same answers as before',
    evidence: { changed: 'the evidence on at least one of them is new', same: 'no new evidence shows it' },
    reliable: (change: string, detectable: string) =>
      `Moved by ${change} of 100 points; it takes more than ${detectable} to be more than error`,
    coefficient: {
      retest: (value: string) => `from a reliability of ${value}, measured by asking twice`,
      alpha: (value: string) =>
        `from a reliability of ${value} (alpha), which makes the error over time look smaller than it is`,
    },
  },

  parts: {
    title: 'What the changes are made of',
    intro:
      'Each change is taken apart in this order: the earlier answers as the questions of today count them, the weights of today, the questions that count today, the answers of today, the proof of today. The parts add up to the change.',
    claimed: 'As claimed',
    credited: 'Proven so far',
    total: 'Change',
    head: {
      version: 'Version',
      weights: 'Weights',
      scope: 'Scope',
      answers: 'Answers',
      proof: 'Proof',
    } satisfies Record<keyof ChangeParts, string>,
    says: {
      version: 'Version: questions were added, retired or are counted by other rules.',
      weights: 'Weights: some questions count more or less than before.',
      scope:
        'Scope: some questions count in one of the two only, since they do not apply, were not asked or are not known.',
      answers: 'Answers: the same questions, answered otherwise.',
      proof: 'Proof: there is more of it, less of it, or it has grown old.',
    } satisfies Record<keyof ChangeParts, string>,
  },

  saidOnly: {
    title: 'Said, and not shown yet',
    intro:
      'The answers differ by enough, and no new evidence shows it. That may be a change nobody has written down, or another mood on another day.',
    line: (area: string, before: string, after: string, change: string) =>
      `${area}: ${before} → ${after} (${change} by the answers)`,
  },

  moved: {
    title: 'Questions that moved',
    none: 'no level',
    evidence: 'other evidence',
    changed: 'the question itself changed',
  },

  notCompared: {
    title: 'Not compared, and why',
    why: {
      new: 'asked for the first time',
      gone: 'not asked any more',
      other_major: 'the questions changed too much',
      withheld: 'too little was answered for a level in one of the two',
      not_applicable: 'does not apply in one of the two',
      hidden: 'hidden to protect raters',
      other_raters: 'seen by other people than before',
    } satisfies Record<NotComparable, string>,
    shared: (share: string) => `${share} of the questions are in both`,
    versions: (before: string, after: string) => `version ${before} then, ${after} now`,
  },

  aimed: {
    title: 'What was done, beside what changed',
    intro:
      'This shows which actions were meant for which area. That the two stand side by side is no proof that one led to the other: other things happened in these weeks too.',
    head: { action: 'Action', area: 'Meant for', status: 'Outcome', change: 'Area changed by' },
    status: {
      done: 'done',
      not_done: 'not done yet',
      replaced: 'another took its place',
      unsaid: 'nothing was said',
    } satisfies Record<AimedAction['status'], string>,
    doneOn: (day: string) => `done on ${day}`,
  },

  raters: {
    title: 'Who answered',
    both: (name: string) => `${name}: in both.`,
    group: (name: string, before: string, after: string) => `${name}: ${before} then, ${after} now.`,
    notTold: 'number not told',
    came: (name: string) => `${name}: only now. Nothing of it is in the changes.`,
    left: (name: string) => `${name}: only before. Nothing of it is in the changes.`,
    otherViews: 'As others see it',
    inCommon: 'Who answered both times',
    inCommonIntro:
      'Of everybody who is named and answered both times, besides the leader: what each of them changed, first, and then the mean of that.',
    inCommonHead: { raters: 'People', mean: 'Mean change', range: 'Lies in' },
    range: (low: string, high: string) => `${low} to ${high}`,
    noSpread: 'all alike',
    rangeSays:
      'With so few people the mean is uncertain: in 95 of 100 cases it lies in the range given. “all alike” is no proof of certainty.',
    hiddenParts: 'Of a group only its levels are told, so its changes are not taken apart.',
  },

  next: {
    title: 'What to do next',
    saidOnly: (names: string) => `Show it: note what proves the change in ${names}, or let somebody look at it.`,
    declined: (names: string) =>
      `Ask what lies behind ${names}. A lower answer can be a setback, and it can be a more exact look.`,
    reached: (names: string) => `Keep up what works in ${names}: the target is reached.`,
    onward: (names: string) => `Go on with ${names}: there is movement, and the target is still ahead.`,
    doneAndSame: (names: string) =>
      `In ${names} an action was done and the area stayed about as before. Ask what stands in the way before doing more of the same.`,
    notCompared: 'Where nothing could be compared, this result is the one to compare with next time.',
    again:
      'Make the next plan from the newer result (salesgap plan), and ask the same questions again in about 90 days.',
  },

  how: {
    title: 'How to read this',
    forms: 'One of the two was a quick look: only its questions are compared.',
    opinion:
      'Answers about oneself are opinion, not performance. Small changes may be chance, and none of this ranks anybody.',
  },
};
