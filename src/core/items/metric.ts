import type { MetricValue, Profile } from '../answers/types.js';
import { evaluate, type Facts } from '../conditions/evaluate.js';
import type { NoPointsReason } from '../report/scores.js';
import type { Bands, MetricItem, MetricRule } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import { answerWords } from './answer_words.js';
import { found, type ItemKind, type ValueProblem } from './kind.js';

/** A number from the business, scored by bands for a profile or against the firm's own past. */
export const metric: ItemKind<MetricItem, MetricValue> = {
  type: 'metric',
  summary: 'a number with its source and period, scored per profile or against the own trend',
  needsProof: false,
  fields(z) {
    const bands = z.strictObject({
      cuts: z.array(z.number()).min(1),
      points: z.array(z.number().min(0).max(100)).min(2),
    });
    const rule = z.strictObject({
      for: z.string().optional(),
      bands: bands.optional(),
      knots: z
        .array(z.tuple([z.number(), z.number().min(0).max(100)]))
        .min(2)
        .optional(),
      trend: bands.optional(),
    });
    return {
      unit: z.string().min(1),
      direction: z.enum(['higher', 'lower', 'range']),
      min: z.number().optional(),
      max: z.number().optional(),
      scoring: z.array(rule).min(1),
    };
  },
  inconsistencies(item) {
    const { min, max } = item;
    const upside = min !== null && max !== null && min >= max;
    const range = upside ? [{ message: `expected a max above min (${min}), found ${max}`, path: ['max'] }] : [];
    return [...range, ...item.scoring.flatMap((rule, index) => ruleProblems(item, rule, index))];
  },
  problem(item, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { message: `expected {now, source, period}, found ${found(value)}`, path: [] };
    }
    return valueProblem(item, value as Record<string, unknown>);
  },
  points(item, value, profile) {
    const rule = metricRule(item, profile);
    return typeof rule === 'string' ? rule : scoreByRule(item, rule, value.now, value.before);
  },
  span(item) {
    const points = item.scoring.flatMap((rule) => pointsWithin(item, rule));
    return [Math.min(...points), Math.max(...points)];
  },
  fact: (value) => value.now,
  inWords(item, value) {
    const { measured, plain } = answerWords(item);
    const { now, before, period, source } = value;
    return measured({
      now: plain(now),
      unit: item.unit,
      before: before === undefined ? null : plain(before),
      period,
      source,
    });
  },
};

/** The first rule whose `for` holds; a rule that cannot be judged stops the search: the profile has to say more. */
export function ruleFor<R extends { readonly for: MetricRule['for'] }>(
  rules: readonly R[],
  profile: Profile,
): R | NoPointsReason {
  for (const rule of rules) {
    const holds = rule.for === null ? true : evaluate(rule.for, { profile: { ...profile } as Facts });
    if (holds === null) return 'profile_unknown';
    if (holds) return rule;
  }
  return 'no_rule_fits';
}

/** Whether the number before is asked: not when the profile already says that a rule without a trend scores the number. */
export function asksBefore({ scoring }: MetricItem, profile: Profile): boolean {
  if (!scoring.some(({ trend }) => trend !== undefined)) return false;
  const rule = ruleFor(scoring, profile);
  return typeof rule === 'string' || rule.trend !== undefined;
}

/** As `ruleFor`; but while the profile does not say which bands fit, the own trend, if there is one, always does. */
export function metricRule(item: MetricItem, profile: Profile): MetricRule | NoPointsReason {
  const rule = ruleFor(item.scoring, profile);
  if (rule !== 'profile_unknown') return rule;
  return item.scoring.find((each) => each.for === null && each.trend !== undefined) ?? rule;
}

/** Points of a number by the rule that fits its profile, or why it has none. `before` undefined: nobody knows. */
export function scoreByRule(
  item: MetricItem,
  rule: MetricRule,
  now: number,
  before: number | undefined,
): number | NoPointsReason {
  if (rule.knots !== undefined) return interpolate(rule.knots, now);
  if (rule.bands !== undefined) return bandPoints(rule.bands, now);
  if (rule.trend === undefined) throw new Error(`unchecked rubric: ${item.id} has an empty scoring rule`);
  const improvement = improvementPercent(item, now, before);
  return typeof improvement === 'number' ? bandPoints(rule.trend, improvement) : improvement;
}

/** The points a rule gives at its cuts or knots and at both ends, as far as the numbers allowed go. */
function pointsWithin({ min, max }: MetricItem, { bands, knots, trend }: MetricRule): readonly number[] {
  if (trend !== undefined) return trend.points;
  const turns = bands?.cuts ?? knots?.map(([at]) => at) ?? [];
  const [least, most] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  const numbers = [least, ...turns.filter((at) => at >= least && at <= most), most];
  return numbers.map((number) => (bands === undefined ? interpolate(knots ?? [], number) : bandPoints(bands, number)));
}

/** Improvement in percent of `before`, positive when better. */
function improvementPercent(item: MetricItem, now: number, before: number | undefined): number | NoPointsReason {
  if (before === undefined) return 'needs_earlier_number';
  const change = item.direction === 'lower' ? before - now : now - before;
  if (change === 0) return 0;
  return before === 0 ? Math.sign(change) * 100 : (100 * change) / Math.abs(before);
}

/** A value on a cut belongs to the upper band; the first band is open below, the last above. */
function bandPoints({ cuts, points }: Bands, value: number): number {
  let band = 0;
  for (const cut of cuts) if (value >= cut - TOLERANCE) band += 1;
  return points[band] ?? 0;
}

function interpolate(knots: readonly (readonly [number, number])[], value: number): number {
  // A million sheets come by here: no iterators.
  let above = 0;
  while (above < knots.length && !((knots[above]?.[0] as number) >= value)) above += 1;
  const [low, high] = [knots[above - 1], knots[above]];
  if (low === undefined || high === undefined) return (low ?? high)?.[1] ?? 0;
  return low[1] + ((high[1] - low[1]) * (value - low[0])) / (high[0] - low[0]);
}

function valueProblem(item: MetricItem, value: Record<string, unknown>): ValueProblem | null {
  for (const key of Object.keys(value)) {
    if (!['now', 'before', 'source', 'period'].includes(key))
      return { message: `unknown key ${found(key)}; a metric has now, before, source, period`, path: [key] };
  }
  for (const key of ['now', 'before'] as const) {
    if (key === 'before' && value[key] === undefined) continue;
    const message = numberProblem(item, value[key]);
    if (message !== null) return { message, path: [key] };
  }
  for (const key of ['source', 'period'] as const) {
    const text = value[key];
    if (typeof text !== 'string' || text.trim() === '')
      return { message: `expected a text that says the ${key} of the number, found ${found(text)}`, path: [key] };
  }
  return null;
}

function numberProblem({ min, max, unit }: MetricItem, value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return `expected a number (${unit}), found ${found(value)}`;
  if (min !== null && value < min) return `expected ${min} or more (${unit}), found ${value}`;
  if (max !== null && value > max) return `expected ${max} or less (${unit}), found ${value}`;
  return null;
}

function ruleProblems(item: MetricItem, rule: MetricRule, index: number): ValueProblem[] {
  const path = ['scoring', index] as const;
  const given = [rule.bands, rule.knots, rule.trend].filter((part) => part !== undefined).length;
  if (given !== 1) return [{ message: 'a scoring rule has exactly one of bands, knots, trend', path }];
  if (rule.for === null && index < item.scoring.length - 1) {
    return [{ message: 'this rule has no `for`, so the rules after it can never be used', path }];
  }
  if (rule.trend !== undefined && item.direction === 'range') {
    return [{ message: 'a trend needs direction higher or lower: inside a range nothing is simply better', path }];
  }
  const shape =
    rule.knots === undefined ? bandsProblem(rule.bands ?? rule.trend) : ascending(rule.knots.map(([at]) => at));
  if (shape !== null) return [{ message: shape, path }];
  const points = rule.knots?.map(([, p]) => p) ?? (rule.bands ?? rule.trend)?.points ?? [];
  const order = rule.trend === undefined ? item.direction : 'higher';
  return monotone(points, order) ? [] : [{ message: `the points do not follow direction: ${order}`, path }];
}

function bandsProblem(bands: Bands | undefined): string | null {
  if (bands === undefined) return null;
  if (bands.points.length !== bands.cuts.length + 1) {
    return `expected ${bands.cuts.length + 1} points for ${bands.cuts.length} cuts, found ${bands.points.length}`;
  }
  return ascending(bands.cuts);
}

function ascending(numbers: readonly number[]): string | null {
  const sorted = numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));
  return sorted ? null : 'the cuts must rise, each above the one before';
}

/** `range`: up to one best stretch, then down. */
function monotone(points: readonly number[], direction: MetricItem['direction']): boolean {
  const steps = points.slice(1).map((p, i) => Math.sign(p - (points[i] ?? p)));
  if (direction === 'higher') return steps.every((step) => step >= 0);
  if (direction === 'lower') return steps.every((step) => step <= 0);
  const turn = steps.indexOf(-1);
  return turn === -1 || steps.slice(turn).every((step) => step <= 0);
}
