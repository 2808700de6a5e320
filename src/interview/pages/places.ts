import { nearest } from '../../core/nearest.js';
import { askedSpots } from '../walk/spots.js';
import type { Spot, WalkState } from '../walk/state.js';

/** Where a typed word leads, or a sentence that says why nowhere. */
export type Place = { readonly spot: Spot } | { readonly page: 'review' | 'context' } | { readonly problem: string };

/** A number, an id, a section or part of a title, the review, the context. Ids win over titles, sections over questions. */
export function placeNamed(state: WalkState, text: string): Place {
  const asked = askedSpots(state);
  if (/^\d+$/.test(text)) return numbered(asked, text);
  const word = text.toLowerCase();
  return exactly(state, asked, word) ?? byTitle(asked, word) ?? { problem: unknown(state, asked, text) };
}

function numbered(asked: readonly Spot[], text: string): Place {
  const spot = asked[Number(text) - 1];
  return spot === undefined ? { problem: `There are ${asked.length} questions; ${text} is none of them.` } : { spot };
}

function exactly(state: WalkState, asked: readonly Spot[], word: string): Place | undefined {
  const ids = asked.filter(({ rubric, item }) => [item.id, `${rubric.id}.${item.id}`].includes(word));
  const [only, another] = ids.length > 0 ? ids : firstOfEach(asked).filter(({ rubric }) => rubric.id === word);
  if (only === undefined) return pageNamed(state, word);
  return another === undefined ? { spot: only } : { problem: severalHave(ids, word) };
}

function pageNamed({ plan }: WalkState, word: string): Place | undefined {
  if (word === 'review') return { page: 'review' };
  return word === 'context' && plan.context.length > 0 ? { page: 'context' } : undefined;
}

/** Sections whose title has the word in it, else questions. */
function byTitle(asked: readonly Spot[], word: string): Place | undefined {
  const titled = (spots: readonly Spot[], titleOf: (spot: Spot) => string) =>
    spots.map((spot) => ({ spot, title: titleOf(spot) })).filter(({ title }) => title.toLowerCase().includes(word));
  const sections = titled(firstOfEach(asked), ({ rubric }) => rubric.title);
  const found = sections.length > 0 ? sections : titled(asked, ({ item }) => item.title);
  const [only, another] = found;
  if (only === undefined || another === undefined) return only;
  return { problem: `"${word}" fits ${inWords(found.map(({ title }) => `"${title}"`))}: type more of it.` };
}

/** The first question of each section. */
function firstOfEach(asked: readonly Spot[]): Spot[] {
  return asked.filter((spot, index) => asked[index - 1]?.rubric.id !== spot.rubric.id);
}

function severalHave(spots: readonly Spot[], word: string): string {
  return `"${word}" is in several sections: type ${inWords(spots.map(({ rubric }) => `${rubric.id}.${word}`))}.`;
}

/** "a, b or c", the first few of many. */
function inWords(texts: readonly string[]): string {
  const shown = texts.slice(0, 4);
  return shown.length === texts.length
    ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
    : `${shown.join(', ')} and ${texts.length - shown.length} more`;
}

function unknown({ plan }: WalkState, asked: readonly Spot[], text: string): string {
  const word = text.toLowerCase();
  const all = plan.rubrics.flatMap((rubric) => rubric.items.map((item) => ({ rubric, item })));
  const known = all.flatMap(namesOf);
  if (known.includes(word)) return `"${text}" is not asked here: earlier answers leave it out.`;
  const places = [...plan.rubrics.map(({ title }) => title), 'review', ...(plan.context.length > 0 ? ['context'] : [])];
  const near = nearest(word, [...asked.flatMap(namesOf), ...places]);
  return `There is no question "${text}" here${near === undefined ? '.' : `; did you mean "${near}"?`}`;
}

function namesOf({ rubric, item }: Spot): string[] {
  return [item.id, `${rubric.id}.${item.id}`, rubric.id];
}
