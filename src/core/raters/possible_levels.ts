import type { AnswerValue, Profile } from '../answers/types.js';
import { kindOf } from '../items/index.js';
import { metricRule } from '../items/metric.js';
import type { Bands, ChecklistItem, Item, MetricItem } from '../rubric/types.js';
import { levelOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';

/**
 * The levels (1–5) that answers to an item can have, ascending, each once: exactly those, since a level that nobody can
 * give would make "all, or all but one" say "all". null: not told of groups. That is free text, allocations and metrics between
 * knots (any number may be an answer, so that a mean may be one person's), and items all of whose answers are worth the same.
 */
export function possibleLevels(item: Item, profile: Profile): readonly number[] | null {
  const points = item.type === 'metric' ? metricPoints(item, profile) : pointsOfAll(item, profile);
  const levels = points
    .map(levelOf)
    .sort((a, b) => a - b)
    .filter((level, index, all) => index === 0 || level - (all[index - 1] ?? level) > TOLERANCE);
  return levels.length < 2 ? null : levels;
}

function pointsOfAll(item: Item, profile: Profile): number[] {
  return answersTo(item).flatMap((value) => {
    const points = kindOf(item).points(item, value, profile);
    return typeof points === 'number' ? [points] : [];
  });
}

function answersTo(item: Item): readonly AnswerValue[] {
  switch (item.type) {
    case 'level':
      return [1, 2, 3, 4, 5];
    case 'yes_no':
      return [false, true];
    case 'choice':
      return item.options.map(({ id }) => id);
    case 'checklist':
      return selections(item);
    default:
      return [];
  }
}

/** Every selection; the empty one is the answer "none of these" and worth the same. At most nine options: 512. */
function selections({ options }: ChecklistItem): readonly string[][] {
  return Array.from({ length: 2 ** options.length }, (_, chosen) =>
    options.flatMap(({ id }, index) => (Math.floor(chosen / 2 ** index) % 2 === 1 ? [id] : [])),
  );
}

function metricPoints(item: MetricItem, profile: Profile): readonly number[] {
  const rule = metricRule(item, profile);
  if (typeof rule === 'string') return [];
  const [min, max] = [item.min ?? Number.NEGATIVE_INFINITY, item.max ?? Number.POSITIVE_INFINITY];
  if (rule.bands !== undefined) return pointsBetween(rule.bands, [min, max]);
  if (rule.trend === undefined) return [];
  const [low, high] = improvements(min, max);
  return pointsBetween(rule.trend, item.direction === 'lower' ? [-high, -low] : [low, high]);
}

/** The points of the bands that numbers from `low` to `high` fall into; a number on a cut belongs to the upper band. */
function pointsBetween({ cuts, points }: Bands, [low, high]: readonly [number, number]): number[] {
  return points.filter((_, band) => {
    const from = cuts[band - 1] ?? Number.NEGATIVE_INFINITY;
    const to = cuts[band] ?? Number.POSITIVE_INFINITY;
    return from - TOLERANCE <= high && to - TOLERANCE > low;
  });
}

/** How far a number may rise in percent of the one before, where both lie between `min` and `max`. */
function improvements(min: number, max: number): readonly [number, number] {
  if (max <= 0) {
    const [low, high] = improvements(-max, -min);
    return [-high, -low];
  }
  const most = min > 0 ? (100 * (max - min)) / min : Number.POSITIVE_INFINITY;
  if (min < 0) return [Number.NEGATIVE_INFINITY, most];
  return [max === Number.POSITIVE_INFINITY ? -100 : (100 * (min - max)) / max, most];
}
