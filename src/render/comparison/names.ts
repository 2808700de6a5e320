import type { ComparedRubric, ComparedSource, Comparison } from '../../core/compare/types.js';
import type { Source } from '../../core/report/raters.js';
import { kindName } from '../document/several/sources.js';
import type { Language, Texts } from '../language/language.js';

/** "Self", "Manager 2", "Team". */
export function viewName({ source: id, relations, named }: ComparedSource, texts: Texts): string {
  const source: Source = { id, relations, named, raters: 0 };
  const number = named ? /_(\d+)$/.exec(id)?.[1] : undefined;
  const name = kindName(source, texts);
  return number === undefined ? name : texts.several.numbered(name, number);
}

/** Rubrics of the view that the gaps are measured by. */
export function mainRubrics({ views }: Comparison): readonly ComparedRubric[] {
  return views[0]?.rubrics ?? [];
}

export function titles(rubrics: readonly Pick<ComparedRubric, 'title'>[]): string {
  return rubrics.map(({ title }) => title).join('; ');
}

/** "2.1", of a level that may lie below its target. */
export function levelOf(value: number, target: number, { level }: Language): string {
  return level(value, target);
}
