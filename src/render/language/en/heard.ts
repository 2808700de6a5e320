import type { Relation } from '../../../core/words.js';

/** One, and several: nobody but the person it is about is named. */
const WHO: Readonly<Record<Relation, readonly [one: string, several: string]>> = {
  self: ['the leader', 'the leader'],
  manager: ["the leader's manager", "the leader's managers"],
  sponsor: ['the CEO', 'the CEO'],
  report: ['a rep', 'reps'],
  peer: ['a colleague', 'colleagues'],
  consultant: ['the consultant', 'the consultants'],
};

/** What was heard, as one would write it the same evening. */
export const heard = {
  title: 'What we heard',
  about: 'About',
  spokeWith: 'We spoke with',
  /** "2 reps on 2026-11-21". */
  talk: (relation: Relation, people: number, days: string) => {
    const [one, several] = WHO[relation];
    return `${people === 1 || one === several ? one : `${people} ${several}`} on ${days}`;
  },
  inTheWordsOf: (relation: Relation, people: number) => `In the words of ${WHO[relation][people === 1 ? 0 : 1]}`,
  thanksTitle: 'Thank you',
  thanks:
    'Thank you for your time and for speaking so openly. Below is what we noted, in the words we heard. If something is not what you meant, tell us and we change it.',
  nothing: 'Nothing was noted word for word.',
  quote: (words: string) => `“${words}”`,
  seenTitle: 'What we have seen',
  seen: 'We have seen everything we asked for. Next we sit down with you and go through what we see.',
  wantedTitle: 'What we would like to see',
  wanted:
    'Please show us what you use already, and make nothing new for us. A look at your screen is enough. Where there is nothing to show, just say so.',
  nextTitle: 'What comes next',
  next: 'First we look at these, then we sit down with you and go through what we see, usually within ten days. Until then we draw no conclusions.',
  head: { what: 'What', from: 'From whom', by: 'By when', received: 'Received?' },
  /** Of whom a proof is asked, in a cell. */
  from: {
    self: 'Leader',
    manager: "Leader's manager",
    sponsor: 'CEO',
    report: 'A rep',
    peer: 'A colleague',
    consultant: 'Consultant',
  } satisfies Record<Relation, string>,
  received: 'yes',
  notReceived: 'not yet',
};
