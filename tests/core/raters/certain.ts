import type { Answer, AnswerSheet, AnswerValue } from '../../../src/core/answers/types.js';
import type { AnonymousRelation } from '../../../src/core/raters/types.js';
import { sheet } from '../samples.js';
import { assignments } from './multisets.js';

/*
 * What somebody can be sure of who sees everything that was told and knows how it is told: all answers that would have
 * been told the same way are tried. An answer is certain when it is the same in all of them.
 */

/** null: no value. */
export type Given = AnswerValue | null;
/** Item id → answer. */
export type Row = Readonly<Record<string, Given>>;

export interface Person {
  readonly relation: AnonymousRelation;
  readonly answers: Row;
}

/** Everything that is told when people answer like this, as a text to compare. */
export type Tell = (people: readonly Person[]) => string;

/** Item id → all answers that it can have, null for none of them. */
export type Domain = Readonly<Record<string, readonly Given[]>>;

const BLANK = { report: sheet({}, { relation: 'report' }), peer: sheet({}, { relation: 'peer' }) };

export function sheetOf({ relation, answers }: Person, id: number): AnswerSheet {
  const given = Object.entries(answers).map(([item, value]): [string, Answer] => [
    item,
    value === null ? { state: 'dont_know' } : { state: 'answered', value, evidence: [] },
  ]);
  return { ...BLANK[relation], rater: { id: `r_${id}`, relation }, answers: { skill: Object.fromEntries(given) } };
}

/** Which answers are certain, as `rater item`. Other answers are tried from the likely to the last, up to the first that fits. */
export function certainAnswers(people: readonly Person[], domain: Domain, tell: Tell): readonly string[] {
  const told = tell(people);
  return people.flatMap(({ answers }, rater) =>
    Object.entries(answers)
      .filter(([item, value]) => value !== null && !hasAlternative({ people, domain, tell, told }, rater, item))
      .map(([item]) => `${rater} ${item}`),
  );
}

interface Seen {
  readonly people: readonly Person[];
  readonly domain: Domain;
  readonly tell: Tell;
  readonly told: string;
}

/** Whether somebody may have given another answer: everything else told the same. */
function hasAlternative(seen: Seen, rater: number, item: string): boolean {
  const own = seen.people[rater]?.answers[item];
  for (const people of alternatives(seen, rater, item)) {
    const other = people[rater]?.answers[item];
    if (!isSame(other, own) && seen.tell(people) === seen.told) return true;
  }
  return false;
}

function* alternatives({ people, domain }: Seen, rater: number, item: string): Generator<readonly Person[]> {
  const of = domain[item] ?? [];
  for (const value of of) yield changed(people, rater, item, value);
  for (const other of people.keys()) yield exchanged(people, rater, other);
  for (const other of people.keys()) {
    const [mine, theirs] = [people[rater]?.answers[item], people[other]?.answers[item]];
    if (mine !== undefined && theirs !== undefined)
      yield changed(changed(people, rater, item, theirs), other, item, mine);
  }
  // All answers to this item, the others as they are.
  const asked = [...people.keys()].filter((each) => people[each]?.answers[item] !== undefined);
  for (const values of assignments(of, asked.length)) {
    yield values.reduce<readonly Person[]>((all, value, index) => changed(all, asked[index] ?? 0, item, value), people);
  }
}

function changed(people: readonly Person[], rater: number, item: string, value: Given): readonly Person[] {
  return people.map((each, index) =>
    index === rater ? { ...each, answers: { ...each.answers, [item]: value } } : each,
  );
}

/** Two raters, one as the other, in all that both were asked. */
function exchanged(people: readonly Person[], one: number, other: number): readonly Person[] {
  const answersOf = (rater: number) => people[rater]?.answers ?? {};
  const taking = (mine: Row, theirs: Row) =>
    Object.fromEntries(
      Object.entries(mine).map(([item, value]) => [item, Object.hasOwn(theirs, item) ? (theirs[item] ?? null) : value]),
    );
  return people.map((each, index) => {
    if (index === one) return { ...each, answers: taking(answersOf(one), answersOf(other)) };
    return index === other ? { ...each, answers: taking(answersOf(other), answersOf(one)) } : each;
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * All ways in which people can answer, put together by what is told of them: what is certain anywhere, as `rater item`.
 * The number of ways is the product of all answers of all raters: for few of both only.
 */
export function certainAnywhere(people: readonly Person[], domain: Domain, tell: Tell): readonly string[] {
  const places = people.flatMap(({ answers }, rater) => Object.keys(answers).map((item) => ({ rater, item })));
  const byTold = new Map<string, readonly Set<string>[]>();
  for (const values of products(places.map(({ item }) => domain[item] ?? []))) {
    const given = people.map((each) => ({ ...each, answers: { ...each.answers } as Record<string, Given> }));
    for (const [index, { rater, item }] of places.entries()) {
      const answers = given[rater]?.answers;
      if (answers !== undefined) answers[item] = values[index] ?? null;
    }
    const told = tell(given);
    const seen = byTold.get(told) ?? places.map(() => new Set<string>());
    for (const [index, set] of seen.entries()) set.add(JSON.stringify(values[index]));
    byTold.set(told, seen);
  }
  return [...byTold].flatMap(([told, seen]) =>
    seen.flatMap((set, index) => {
      const [only] = set;
      return set.size === 1 && only !== 'null' ? [`${JSON.stringify(places[index])} = ${only} in ${told}`] : [];
    }),
  );
}

function* products<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const value of first) for (const others of products(rest)) yield [value, ...others];
}
