import type { Item, MetricItem, MetricRule } from '../../rubric/types.js';
import { reachOf } from '../answer_space.js';
import type { Found, RubricRule } from '../rule.js';

export const itemIdle: RubricRule = {
  id: 'item-idle',
  of: 'rubric',
  proves: 'Some two answers to every item with a weight are scored differently (text and weight 0 are exempt).',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.items.flatMap((item, index): Found[] => {
      if (item.weight === 0 || item.type === 'text') return [];
      const { levels } = reachOf(item);
      if (levels.length !== 1) return [];
      const message = `${item.id} cannot change the result: every answer is scored at level ${shown(levels[0] ?? 1)}`;
      return [{ path: ['items', index], message, fix: 'give its answers different points, or set weight: 0' }];
    }),
};

export const optionIdle: RubricRule = {
  id: 'option-idle',
  of: 'rubric',
  proves: 'Every option of a checklist counts, and its full_at and zero_at can be reached.',
  severity: 'error',
  check: ({ rubric }) => rubric.items.flatMap((item, index) => checklistProblems(item, ['items', index])),
};

function checklistProblems(item: Item, path: Found['path']): Found[] {
  if (item.type !== 'checklist') return [];
  const most = item.options.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const least = item.options.reduce((sum, { value }) => sum + Math.min(0, value), 0);
  const idle = item.options.flatMap(({ id, value }, at): Found[] =>
    value === 0
      ? [
          {
            path: [...path, 'options', at],
            message: `choosing ${id} changes nothing: its value is 0`,
            fix: 'give it a value, or take it out',
          },
        ]
      : [],
  );
  const full =
    item.full_at > most
      ? [
          {
            path: [...path, 'full_at'],
            message: `no answer earns all points: everything chosen comes to ${shown(most)}, full_at is ${shown(item.full_at)}`,
            fix: `set full_at to ${shown(most)} or less`,
          },
        ]
      : [];
  const zero =
    item.zero_at < least
      ? [
          {
            path: [...path, 'zero_at'],
            message: `no answer earns 0 points: the worst comes to ${shown(least)}, zero_at is ${shown(item.zero_at)}`,
            fix: `set zero_at to ${shown(least)} or more`,
          },
        ]
      : [];
  return [...idle, ...full, ...zero];
}

export const bandOutOfReach: RubricRule = {
  id: 'band-out-of-reach',
  of: 'rubric',
  proves: 'Some allowed number falls into every band and on both sides of every knot: none lies outside min to max.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.items.flatMap((item, index) => {
      if (item.type !== 'metric') return [];
      return item.scoring.flatMap((rule, at) => outside(item, rule, ['items', index, 'scoring', at]));
    }),
};

/** A value on a cut belongs to the upper band, so a cut at the very least leaves nothing below it. */
function outside(item: MetricItem, rule: MetricRule, path: Found['path']): Found[] {
  const [least, most] = rule.trend === undefined ? [item.min, item.max] : trendLimits(item);
  const [low, high] = [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY];
  const part = rule.trend === undefined ? (rule.bands === undefined ? 'knots' : 'bands') : 'trend';
  const cuts = (rule.bands ?? rule.trend)?.cuts;
  const turns = cuts ?? rule.knots?.map(([at]) => at) ?? [];
  return turns.flatMap((turn, index): Found[] => {
    if (cuts === undefined ? turn >= low && turn <= high : turn > low && turn <= high) return [];
    const what = cuts === undefined ? `the knot at ${turn}` : `the band ${turn > high ? 'from' : 'below'} ${turn}`;
    const range = `numbers here go from ${shown(low)} to ${shown(high)}`;
    const place = cuts === undefined ? [part, index] : [part, 'cuts', index];
    return [
      {
        path: [...path, ...place],
        message: `${what} is reached by no number: ${range}`,
        fix: 'move it inside, or correct min and max',
      },
    ];
  });
}

/** Numbers from 0 on fall by 100 % at most; a rise has no end. */
function trendLimits({ min, direction }: MetricItem): readonly [number | null, number | null] {
  if (min === null || min < 0) return [null, null];
  return direction === 'lower' ? [null, 100] : [-100, null];
}

function shown(number: number): string {
  if (!Number.isFinite(number)) return number < 0 ? 'below all' : 'above all';
  return String(Math.round(number * 1000) / 1000);
}
