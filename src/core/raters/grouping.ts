import type { AnswerSheet } from '../answers/types.js';
import { ANONYMOUS, type AnonymousRelation } from './types.js';

export type Count = Readonly<Record<AnonymousRelation, number>>;

/**
 * Who is told of together, by how many answered: each relation by itself; both under one label where one of them alone
 * would be too few; nobody where both together are (scoring method §11.2). What was answered decides nothing here.
 */
export function groupsFor(raters: Count, fewest: number): readonly (readonly AnonymousRelation[])[] {
  const there = ANONYMOUS.filter((relation) => raters[relation] > 0);
  if (there.every((relation) => raters[relation] >= fewest)) return there.map((relation) => [relation]);
  return raters.report + raters.peer >= fewest ? [there] : [];
}

export function sheetsOf(relations: readonly AnonymousRelation[], sheets: readonly AnswerSheet[]): AnswerSheet[] {
  return sheets.filter(({ rater }) => relations.some((relation) => relation === rater.relation));
}

export function countOf(sheets: readonly AnswerSheet[]): Count {
  return { report: sheetsOf(['report'], sheets).length, peer: sheetsOf(['peer'], sheets).length };
}
