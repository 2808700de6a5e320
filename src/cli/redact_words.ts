import { TAKEN, type Taken } from '../core/answers/redact.js';

/** One of a kind, and several. */
const WORDS: Readonly<Record<Taken, readonly [string, string]>> = {
  name: ['name', 'names'],
  id: ['id of a person', 'ids of people'],
  owner: ['owner named', 'owners named'],
  note: ['note', 'notes'],
  text: ['written answer', 'written answers'],
  source: ['source of a number', 'sources of numbers'],
  period: ['period', 'periods'],
  date: ['day', 'days'],
  amount: ['amount of money', 'amounts of money'],
};

/** What was taken out or replaced, counted: never what it said. */
export function takenWords(taken: Readonly<Record<Taken, number>>): string {
  const counted = TAKEN.filter((kind) => taken[kind] > 0).map((kind) => {
    const [one, several] = WORDS[kind];
    return `${taken[kind]} ${taken[kind] === 1 ? one : several}`;
  });
  return `Taken out or replaced: ${counted.join(', ')}.`;
}

/** What no program can judge; `own`: ids of rubrics and packs that do not come with salesgap. */
export function stayingWords(own: readonly string[]): readonly string[] {
  return [
    'Kept, since scores need them: levels, options, numbers and the rest of the profile. Who knows the leader well may still see who it is.',
    ...(own.length === 0 ? [] : [ownWords(own)]),
  ];
}

function ownWords(own: readonly string[]): string {
  const named = own.join(', ');
  return `Kept too: the ids of rubrics and packs of your own (${named}) and of what they ask. Look whether they or the texts in their files name anybody.`;
}
