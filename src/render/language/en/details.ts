import type { Relation } from '../../../core/words.js';
import { numbers } from './numbers.js';
import { words } from './words.js';

/** What stands behind page one, section by section. */

export const areas = {
  title: 'Every area',
  answeredBy: (relation: Relation) => `As answered by: ${words.relation[relation]}`,
  provisional: (answered: string) => `Provisional: ${answered}.`,
  mostlyNotApplicable: 'Most of it was answered "does not apply": read the level with care.',
  comesFirst: (area: string, because: string) => `${area} comes first: ${because}`,
};

export const findings = {
  title: 'What the answers say together',
  notJudged: (titles: string) => `Not judged, because an answer is missing: ${titles}`,
  nobodyOwns: (area: string) => `Nobody owns a part of ${area}`,
  orphans: (parts: string) =>
    `Answered "not my job", and nobody's: ${parts}. Work without an owner waits, however well everybody else does. An owner comes first.`,
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
  question: (area: string, question: string, level: string) => `${area}, "${question}": ${level}`,
  answered: (area: string, share: string) => `${area} ${share} answered`,
  atTarget: (area: string) => `${area} at the target`,
  below: (area: string, below: string) => `${area} ${below} below the target`,
};

export const apart = {
  title: 'Where the two differ',
  leader: 'Leader',
  /** Who was asked when; a sentence begins with it. */
  none: (leaderOn: string, above: Relation, aboveOn: string, compared: number) =>
    `${askedApart(leaderOn, above, aboveOn)}. Of ${compared} questions answered by both, none is a level or more apart.`,
  some: (leaderOn: string, above: Relation, aboveOn: string, differ: number, compared: number) =>
    `${askedApart(leaderOn, above, aboveOn)}: ${numbers.questions(differ, compared)} differently. Neither is taken for the truth. Look at the last real case together: what was done, on which day, and where it is written.`,
  somebodyElses: (whose: string) => `somebody else's: ${whose}`,
  whoseIsIt: (part: string) => `Whose is it: ${part}`,
};

function askedApart(leaderOn: string, above: Relation, aboveOn: string): string {
  return `Asked apart, the leader on ${leaderOn} and the ${words.relation[above]} on ${aboveOn}`;
}

export const proof = {
  title: 'Claimed, and waiting to be seen',
  intro:
    'These answers count in part until somebody other than you has looked at what shows them. Often that is a matter of minutes.',
  wouldShow: (proofs: string) => `Would show it: ${proofs}`,
};

export const answers = {
  open: 'Left open',
  notApplicable: 'Said not to apply',
  whose: (name: string) => `whose: ${name}`,
  given: 'Numbers and words as given',
};

export const actions = {
  title: 'All recommended actions',
  moves: 'Moves',
  to: (question: string, level: string) => `${question} to ${level}`,
  seePageOne: (area: string) => `${area}; see page one`,
  beside: 'Also possible, against other causes than the one you named',
};

/** In the leader's own voice. */
export const sponsor = {
  title: 'What I need from my boss',
  titleOfOwner: 'What I need from others',
  intro: 'I am working on the priorities above. These are the parts I cannot do alone:',
  owner: {
    text: (parts: string) => `Nobody owns this today: ${parts}. Please decide whose it is; it may well be mine.`,
    doneWhen: 'A name stands behind each part, and that person knows.',
  },
  oneOwner: {
    named: (part: string, leader: string, above: string) => `${part} (I named ${leader}, you ${above})`,
    text: (parts: string) => `Asked apart, we named different people: ${parts}. Please decide with me whose it is.`,
    doneWhen: 'We both name the same person, and that person knows.',
  },
  teacher: {
    text: 'Nobody near me can teach this. Please help me find somebody who does it well, inside or outside.',
    doneWhen: 'There is a name and a first date.',
  },
  permission: {
    text: 'What this area needs I may not do today. Please allow it, or tell me who can.',
    doneWhen: 'The yes is in writing, with its limits.',
  },
};
