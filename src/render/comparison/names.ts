import type { ComparedRubric, ComparedSource, ComparedView, Comparison } from '../../core/compare/types.js';
import type { Source } from '../../core/report/raters.js';
import { kindName } from '../document/several/sources.js';
import type { Texts } from '../language/language.js';

/** "Self", "Manager 2", "Team", "Others". */
export function viewName({ source: id, relations, named }: ComparedSource, texts: Texts): string {
  if (id === 'others') return texts.several.others;
  const source: Source = { id, relations, named, raters: 0 };
  const number = named ? /_(\d+)$/.exec(id)?.[1] : undefined;
  const name = kindName(source, texts);
  return number === undefined ? name : texts.several.numbered(name, number);
}

/** Rubrics of the view that the gaps are measured by. */
export function mainRubrics({ views }: Comparison): readonly ComparedRubric[] {
  return views[0]?.rubrics ?? [];
}

/** The first view whose answers are at hand, so that its changes can be taken apart; else the main one. */
export function workedView({ views }: Comparison): ComparedView | undefined {
  const isApart = ({ rubrics }: ComparedView) =>
    rubrics.some(({ claimed }) => claimed !== null && claimed.parts !== null);
  return views.find(isApart) ?? views[0];
}

export function titles(rubrics: readonly Pick<ComparedRubric, 'title'>[]): string {
  return rubrics.map(({ title }) => title).join('; ');
}

/** Whether there are levels then and now that stand beside each other. */
export function isCompared(rubric: ComparedRubric): boolean {
  return rubric.why_not === null && rubric.claimed !== null;
}
