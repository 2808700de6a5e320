import { rubricsFor } from '../answers/sitting.js';
import type { AnswerSheet } from '../answers/types.js';
import { viewIn } from '../report/apart.js';
import type { Source } from '../report/raters.js';
import type { RubricScore } from '../report/scores.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { scoreRubric } from '../scoring/rubric_score.js';
import type { Relation } from '../words.js';
import type { NamedSheet } from './round.js';

/** One openly named person's sheet, scored. */
export interface NamedView {
  readonly source: Source;
  readonly relation: Relation;
  readonly sheet: AnswerSheet;
  readonly hash: string | null;
  /** As the sheet asks them, and only those that ask it something. */
  readonly rubrics: readonly Rubric[];
  readonly scores: readonly RubricScore[];
}

/** The order of columns; the anonymous groups come after them. */
const ORDER: readonly Relation[] = ['self', 'consultant', 'manager', 'sponsor'];

/** Every named sheet with its scores; of one relation by the id of the rater: manager, manager_2. */
export function namedViews(pack: Pack, all: readonly Rubric[], named: readonly NamedSheet[]): readonly NamedView[] {
  const sorted = [...named].sort((a, b) => byOrder(a, b, pack));
  const seen = new Map<Relation, number>();
  return sorted.map(({ sheet, hash }) => {
    const relation = viewIn({ sheet, pack });
    const number = (seen.get(relation) ?? 0) + 1;
    seen.set(relation, number);
    const id = number === 1 ? relation : `${relation}_${number}`;
    const rubrics = asking(rubricsFor(sheet, pack, all), sheet.rater.relation);
    const scores = rubrics.map((rubric) => scoreRubric(rubric, sheet));
    return { source: { id, relations: [relation], named: true, raters: 1 }, relation, sheet, hash, rubrics, scores };
  });
}

/** Two sheets alike in everything named may change places: then nothing else changes. */
function byOrder(a: NamedSheet, b: NamedSheet, pack: Pack): number {
  const place = ({ sheet }: NamedSheet) => ORDER.indexOf(viewIn({ sheet, pack }));
  return place(a) - place(b) || compare(a.sheet.rater.id, b.sheet.rater.id) || compare(textOf(a), textOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf({ sheet, hash }: NamedSheet): string {
  return JSON.stringify([hash, sheet]);
}

function asking(rubrics: readonly Rubric[], relation: Relation): readonly Rubric[] {
  return rubrics.filter(({ items }) => items.some(({ relations }) => relations.includes(relation)));
}
