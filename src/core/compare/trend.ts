import { type Column, columnsOf, type Seen } from './columns.js';
import { assertOnePerson, compareResults, sideOf } from './compare.js';
import type { CompareOptions, Side } from './side.js';
import type { ComparedView, Trend, TrendRubric } from './types.js';
import { isSameMajor } from './why_not.js';

/**
 * Levels over two or more results about the same person, oldest first, in the view that the comparison of the first with
 * the last begins with. Throws with fewer than two, and when they are about several persons.
 */
export function trendOf(sides: readonly Side[], options: CompareOptions): Trend {
  const [first, last] = [sides[0], sides.at(-1)];
  if (first === undefined || last === undefined || sides.length < 2) throw new Error('a trend needs two results');
  assertOnePerson(sides);
  const comparison = compareResults(first, last, options);
  const [view] = comparison.views;
  return {
    format: 1,
    tool: comparison.tool,
    subject: comparison.subject,
    points: sides.map(sideOf),
    source: view === undefined ? null : sourceIn(view),
    rubrics: view === undefined ? [] : rubricsOf(view, sides),
    comparison,
  };
}

function sourceIn({ source, relations, named, raters }: ComparedView): Trend['source'] {
  return { source, relations, named, raters };
}

/** Areas of the last result. */
function rubricsOf({ source }: ComparedView, sides: readonly Side[]): readonly TrendRubric[] {
  const columns = sides.map(columnsOf);
  const last = columns.at(-1)?.find((column) => column.source === source);
  const through = columns.map((all) => all.find(({ key }) => key === last?.key));
  return (last?.rubrics ?? []).map((seen) => lineOf(seen, through));
}

function lineOf(last: Seen, through: readonly (Column | undefined)[]): TrendRubric {
  const levels = through.map((column) => {
    const seen = column?.rubrics.find(({ rubric }) => rubric === last.rubric);
    return seen !== undefined && isSameMajor(seen.version, last.version) ? seen : null;
  });
  return {
    rubric: last.rubric,
    title: last.title,
    target: last.target,
    claimed: levels.map((seen) => seen?.claimed ?? null),
    credited: levels.map((seen) => seen?.credited ?? null),
  };
}
