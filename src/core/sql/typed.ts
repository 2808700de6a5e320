import { NONE } from '../items/checklist.js';
import type { ChecklistItem, ChoiceItem, Item } from '../rubric/types.js';
import { allocationAnswer } from './allocation.js';
import type { NamedFact } from './condition.js';
import type { Dialect, Layer } from './dialect.js';
import { metricAnswer, type OfProfile } from './metric.js';
import { cases, isAmong, isOneOf, literal } from './quote.js';

/** The value of an answer, taken out of its JSON: `item.name` of the rubric's kind of question in SQL. */
export interface TypedAnswer {
  /** Computed from the JSON of the value, once. */
  readonly columns: Layer;
  /** Computed from these. */
  readonly more: Layer;
  /** Whether the question allows the value: TRUE or FALSE, or NULL for no. */
  readonly ok: string;
  /** Points 0–100 of a value that it allows, NULL where it has none; null: never scored. */
  readonly points: string | null;
  /** What a condition sees; null: nothing. */
  readonly fact: NamedFact | null;
}

/** `v`: the column with the JSON of the value, NULL where no value was given. `name` begins every column. */
export function typedAnswer(dialect: Dialect, item: Item, v: string, name: string, profile: OfProfile): TypedAnswer {
  const n = `${name}_n`;
  const one = (is: string) => ({ columns: [{ name: n, is }], more: [] });
  switch (item.type) {
    case 'level':
      return {
        ...one(dialect.asNumber(v)),
        ok: isAmong(n, [1, 2, 3, 4, 5].map(dialect.number)),
        points: `((${n} - ${dialect.number(1)}) * ${dialect.number(25)})`,
        fact: { type: 'number', is: n },
      };
    case 'yes_no': {
      const [yes, no] = item.reverse ? [0, 100] : [100, 0];
      const points = `CASE WHEN ${n} THEN ${dialect.number(yes)} ELSE ${dialect.number(no)} END`;
      return { ...one(dialect.asYesNo(v)), ok: `${n} IS NOT NULL`, points, fact: { type: 'yes_no', is: n } };
    }
    case 'choice':
      return { ...one(dialect.asText(v)), ...choice(dialect, item, n), fact: { type: 'text', is: n } };
    case 'checklist':
      return { ...one(dialect.asTexts(v)), ...checklist(dialect, item, n), fact: { type: 'texts', is: n } };
    case 'metric':
      return metricAnswer(dialect, item, v, name, profile);
    case 'allocation':
      return allocationAnswer(dialect, item, v, name, profile);
    case 'text':
      return { ...one(dialect.asText(v)), ok: `trim(${n}) <> ''`, points: null, fact: null };
  }
}

function choice(dialect: Dialect, { options, reverse }: ChoiceItem, n: string) {
  const pairs = options.map(
    ({ id, points }) => [`${n} = ${literal(id)}`, dialect.number(reverse ? 100 - points : points)] as const,
  );
  const ids = options.map(({ id }) => id);
  return { ok: isOneOf(n, ids), points: cases(pairs) };
}

/** Options that are there, each once, count as many as the list has: then nothing else is in it. */
function checklist(dialect: Dialect, { options, zero_at, full_at }: ChecklistItem, n: string) {
  const has = (id: string) => dialect.contains(n, literal(id));
  const sumOf = (values: readonly (readonly [string, string])[], zero: string) =>
    `(${values.map(([id, value]) => `CASE WHEN ${has(id)} THEN ${value} ELSE ${zero} END`).join(' + ')})`;
  const known = sumOf(
    options.map(({ id }) => [id, '1']),
    '0',
  );
  const sum = sumOf(
    options.map(({ id, value }) => [id, dialect.number(value)]),
    dialect.number(0),
  );
  const [low, high] = [dialect.number(zero_at), dialect.number(full_at)];
  const clipped = `least(greatest(${sum}, ${low}), ${high})`;
  return {
    ok: `(${dialect.listLength(n)} > 0 AND (${n} = ${dialect.list([NONE])} OR ${dialect.listLength(n)} = ${known}))`,
    points: `((${dialect.number(100)} * (${clipped} - ${low})) / ${dialect.number(full_at - zero_at)})`,
  };
}
