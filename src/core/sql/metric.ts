import type { Condition } from '../conditions/condition.js';
import type { Bands, MetricItem, MetricRule } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import type { Dialect } from './dialect.js';
import { allOf, cases } from './quote.js';
import type { TypedAnswer } from './typed.js';

/** A condition on the profile as SQL. */
export type OfProfile = (condition: Condition) => string;

/** A number with source and period. `now` and `before` are columns, both NULL where there is no such number. */
export function metricAnswer(
  dialect: Dialect,
  item: MetricItem,
  v: string,
  name: string,
  profile: OfProfile,
): TypedAnswer {
  const [now, before] = [`${name}_n`, `${name}_b`];
  const numberOf = (key: string) =>
    `CASE WHEN ${dialect.isObject(v)} THEN ${dialect.asNumber(dialect.member(v, key))} END`;
  const hasBefore = `${dialect.member(v, 'before')} IS NOT NULL`;
  const text = (key: string) => `coalesce(trim(${dialect.asText(dialect.member(v, key))}) <> '', FALSE)`;
  const inRange = (column: string) =>
    allOf([
      `${column} IS NOT NULL`,
      ...(item.min === null ? [] : [`${column} >= ${dialect.number(item.min)}`]),
      ...(item.max === null ? [] : [`${column} <= ${dialect.number(item.max)}`]),
    ]);
  const ok = allOf([
    dialect.keysWithin(v, ['now', 'before', 'source', 'period']),
    inRange(now),
    `(NOT ${hasBefore} OR ${inRange(before)})`,
    text('source'),
    text('period'),
  ]);
  return {
    columns: [
      { name: now, is: numberOf('now') },
      { name: before, is: numberOf('before') },
    ],
    more: [],
    ok: `CASE WHEN ${dialect.isObject(v)} THEN ${ok} ELSE FALSE END`,
    points: byRule(item.scoring, profile, unknownProfile(dialect, item, now, before), (rule) =>
      rulePoints(dialect, item, rule, now, before),
    ),
    fact: { type: 'number', is: now },
  };
}

/** The first rule whose `for` holds; a rule that cannot be judged stops the search. */
export function byRule<R extends Pick<MetricRule, 'for'>>(
  rules: readonly R[],
  profile: OfProfile,
  unknown: string,
  points: (rule: R) => string,
): string {
  const open = rules.findIndex((rule) => rule.for === null);
  const conditional = open === -1 ? rules : rules.slice(0, open);
  const last = open === -1 ? undefined : rules[open];
  const pairs = conditional.flatMap((rule) => {
    const holds = rule.for === null ? 'TRUE' : profile(rule.for);
    return [[`${holds} IS NULL`, unknown] as const, [holds, points(rule)] as const];
  });
  return cases(pairs, last === undefined ? 'NULL' : points(last));
}

/** While the profile does not say which bands fit, the own trend, if there is one, always does. */
function unknownProfile(dialect: Dialect, item: MetricItem, now: string, before: string): string {
  const trend = item.scoring.find((rule) => rule.for === null && rule.trend !== undefined);
  return trend === undefined ? 'NULL' : rulePoints(dialect, item, trend, now, before);
}

function rulePoints(dialect: Dialect, item: MetricItem, rule: MetricRule, now: string, before: string): string {
  if (rule.knots !== undefined) return between(dialect, rule.knots, now);
  if (rule.bands !== undefined) return bandPoints(dialect, rule.bands, now);
  if (rule.trend === undefined) throw new Error(`unchecked rubric: ${item.id} has an empty scoring rule`);
  const improved = bandPoints(dialect, rule.trend, improvement(dialect, item, now, before));
  return `CASE WHEN ${before} IS NOT NULL THEN ${improved} END`;
}

/** In percent of `before`, positive when better. */
function improvement(dialect: Dialect, { direction }: MetricItem, now: string, before: string): string {
  const n = dialect.number;
  const change = direction === 'lower' ? `(${before} - ${now})` : `(${now} - ${before})`;
  const fromNothing = `CASE WHEN ${change} > ${n(0)} THEN ${n(100)} ELSE ${n(-100)} END`;
  return `CASE WHEN ${change} = ${n(0)} THEN ${n(0)} WHEN ${before} = ${n(0)} THEN ${fromNothing} ELSE (${n(100)} * ${change}) / abs(${before}) END`;
}

/** A value on a cut belongs to the upper band. */
function bandPoints(dialect: Dialect, { cuts, points }: Bands, value: string): string {
  const pairs = cuts.map(
    (cut, at) => [`${value} >= ${dialect.number(cut - TOLERANCE)}`, dialect.number(points[at + 1] ?? 0)] as const,
  );
  return cases(pairs.reverse(), dialect.number(points[0] ?? 0));
}

/** Linear between [value, points], constant outside. */
function between(dialect: Dialect, knots: readonly (readonly [number, number])[], value: string): string {
  const n = dialect.number;
  const pairs = knots.map(([x1, p1], at) => {
    const [x0, p0] = knots[at - 1] ?? [x1, p1];
    const line = `${n(p0)} + (${n(p1 - p0)} * (${value} - ${n(x0)})) / ${n(x1 - x0)}`;
    return [`${value} <= ${n(x1)}`, at === 0 ? n(p1) : line] as const;
  });
  return cases(pairs, n(knots.at(-1)?.[1] ?? 0));
}
