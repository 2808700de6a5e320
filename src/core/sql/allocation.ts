import type { AllocationItem, AllocationRule } from '../rubric/types.js';
import type { Dialect } from './dialect.js';
import { byRule, type OfProfile } from './metric.js';
import { allOf } from './quote.js';
import type { TypedAnswer } from './typed.js';

/** As in the question type itself: percentages further off the whole are sent back, and no year has more hours. */
const SLIP = 5;
const MOST = { hours: 8784, percent: 100 } as const;

/** Hours or percent over parts: one column a part, and their sum. */
export function allocationAnswer(
  dialect: Dialect,
  item: AllocationItem,
  v: string,
  name: string,
  profile: OfProfile,
): TypedAnswer {
  const n = dialect.number;
  const total = `${name}_n`;
  const parts = item.parts.map(({ id }, at) => ({ id, column: `${name}_p${at}` }));
  const columns = parts.map(({ id, column }) => ({
    name: column,
    is: `CASE WHEN ${dialect.isObject(v)} THEN ${dialect.asNumber(dialect.member(v, id))} END`,
  }));
  const ok = allOf([
    dialect.keysWithin(
      v,
      parts.map(({ id }) => id),
    ),
    ...parts.map(({ column }) => `coalesce(${column} BETWEEN ${n(0)} AND ${n(MOST[item.unit])}, FALSE)`),
    ...(item.unit === 'percent' ? [`abs(${total} - ${n(100)}) <= ${n(SLIP)}`] : []),
  ]);
  const points = byRule(item.scoring, profile, 'NULL', (rule) => rulePoints(dialect, rule, parts, total));
  return {
    columns,
    more: [{ name: total, is: parts.map(({ column }) => column).join(' + ') }],
    ok: `CASE WHEN ${dialect.isObject(v)} THEN ${ok} ELSE FALSE END`,
    points: `CASE WHEN ${total} <> ${n(0)} THEN ${points} END`,
    fact: null,
  };
}

/** Every point of share outside its band costs half a point. */
function rulePoints(
  dialect: Dialect,
  { shares }: AllocationRule,
  parts: readonly { readonly id: string; readonly column: string }[],
  total: string,
): string {
  const n = dialect.number;
  const lost = parts.map(({ id, column }) => {
    const [from, to] = (Object.hasOwn(shares, id) ? shares[id] : undefined) ?? [0, 100];
    const share = `(${n(100)} * ${column}) / ${total}`;
    return `greatest(${n(0)}, ${n(from)} - ${share}, ${share} - ${n(to)})`;
  });
  return `greatest(${n(0)}, ${n(100)} - (${lost.join(' + ')}) / ${n(2)})`;
}
