import type { Column, Seen } from './columns.js';
import { assertOnePerson, compareResults, pointOf, sideOf } from './compare.js';
import { fewChanged } from './few_changed.js';
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
  const points = sides.map(pointOf);
  const last = points.at(-1)?.columns.find((column) => column.source === source);
  const few = points.map((one) => points.map((other) => fewChanged(one, other)));
  return (last?.rubrics ?? []).map((seen) => {
    const through = points.map(({ columns }) => seenAt(columns, last?.key, seen));
    const groups = [last?.key ?? '', ...seen.behind];
    const told = toldOf(through, (at, other) => groups.some((key) => few[at]?.[other]?.(key, seen.rubric) === true));
    return {
      rubric: seen.rubric,
      title: seen.title,
      target: seen.target,
      claimed: told.map((each) => each?.claimed ?? null),
      credited: told.map((each) => each?.credited ?? null),
    };
  });
}

/** null: not asked then, other questions, or seen by other people and groups together. */
function seenAt(columns: readonly Column[], key: string | undefined, last: Seen): Seen | null {
  const column = columns.find((each) => each.key === key);
  const seen = column?.rubrics.find(({ rubric }) => rubric === last.rubric);
  if (seen === undefined || !isSameMajor(seen.version, last.version)) return null;
  return seen.behind.join('\n') === last.behind.join('\n') ? seen : null;
}

/**
 * Of any two that are told, the difference tells of nobody. First and last come first, as the comparison shows them, then
 * the newer ones.
 */
function toldOf(
  through: readonly (Seen | null)[],
  isOfFew: (at: number, other: number) => boolean,
): readonly (Seen | null)[] {
  const all = through.map((_, at) => at);
  const told = new Set<number>();
  for (const at of [...all.slice(-1), ...all.slice(0, 1), ...all.slice(1, -1).reverse()])
    if (through[at] !== null && ![...told].some((other) => isOfFew(at, other))) told.add(at);
  return through.map((seen, at) => (told.has(at) ? seen : null));
}
