import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCondition, isProblem } from '../../../src/core/conditions/compile.js';
import { evaluate } from '../../../src/core/conditions/evaluate.js';
import { conditionIn, type NamedFact } from '../../../src/core/sql/condition.js';
import type { Dialect } from '../../../src/core/sql/dialect.js';
import { dialects } from '../../../src/core/sql/index.js';
import { literal, Unsupported } from '../../../src/core/sql/quote.js';
import { type Engine, engines } from './engines.js';

/* A condition in SQL is true, false or unknown where `evaluate` says so, whatever is known. */

const vocabulary = {
  profile: { n: 'number', b: 'yes_no', t: 'text', m: 'number', list: { several: ['a', 'b', "it's"] } },
} as const;

const CONDITIONS = [
  'profile.n == 0.3',
  'profile.n != 5',
  'profile.n < 5 || profile.b',
  'profile.n >= 0.3 && profile.b',
  'profile.n <= profile.m',
  '!(profile.n > 5) && !profile.b',
  'profile.t == "a"',
  'profile.t != "it\'s"',
  'profile.t in ["a", "it\'s"]',
  'profile.t in []',
  'profile.n in [0.3, 5.0]',
  '"a" in profile.list',
  'profile.t in profile.list',
  'profile.t in [profile.t, "b"]',
  '"b" in [profile.t, "a"]',
  'profile.list == ["a", "b"]',
  'profile.list != []',
  '["a"] == [profile.t]',
  'profile.b ? profile.n > 1 : profile.n > 1',
  '(profile.b ? profile.n : profile.m) >= 5.0',
  '(profile.b ? "a" : "b") == profile.t',
  'profile.b == true',
  'profile.b != (profile.n > 1)',
] as const;

const FACTS = {
  n: [undefined, 0.1 + 0.2, 5, -1],
  b: [undefined, true, false],
  t: [undefined, 'a', "it's"],
  m: [undefined, 5],
  list: [undefined, ['a', 'b'], ["it's"]],
} as const;

const COMBINATIONS = FACTS.n.flatMap((n) =>
  FACTS.b.flatMap((b) =>
    FACTS.t.flatMap((t) => FACTS.m.flatMap((m) => FACTS.list.map((list) => ({ n, b, t, m, list })))),
  ),
);

function compiled(source: string) {
  const condition = compileCondition(source, vocabulary);
  if (isProblem(condition)) throw new Error(`${source}: ${condition.message}`);
  return condition;
}

/** One row per combination of facts. */
function table(dialect: Dialect): string {
  const rows = COMBINATIONS.map(({ n, b, t, m, list }, at) =>
    [
      at,
      n === undefined ? 'CAST(NULL AS DOUBLE PRECISION)' : dialect.number(n),
      b === undefined ? 'CAST(NULL AS BOOLEAN)' : String(b),
      t === undefined ? 'NULL' : literal(t),
      m === undefined ? 'CAST(NULL AS DOUBLE PRECISION)' : dialect.number(m),
      list === undefined ? 'NULL' : dialect.list(list),
    ].join(', '),
  );
  return `(VALUES ${rows.map((row) => `(${row})`).join(', ')}) AS facts (place, n, b, t, m, list)`;
}

const TYPES: Readonly<Record<string, NamedFact['type']>> = {
  n: 'number',
  m: 'number',
  b: 'yes_no',
  t: 'text',
  list: 'texts',
};

const column = ([, name = '']: readonly string[]): NamedFact => ({ type: TYPES[name] ?? 'text', is: name });

describe.each(engines)('$name', ({ name, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.stop());

  it.each(CONDITIONS)('%s', async (source) => {
    const condition = compiled(source);
    const sql = conditionIn(dialects[name], condition, column);
    const found = await engine.column(`SELECT ${sql} AS is FROM ${table(dialects[name])} ORDER BY place`);
    expect(found).toEqual(COMBINATIONS.map((profile) => evaluate(condition, { profile })));
  });

  it.each(['profile.t in (profile.b ? ["a"] : ["b"])', '(profile.b ? profile.list : ["a"]) == ["a"]'])(
    'is refused, not approximated: %s',
    (source) => {
      expect(() => conditionIn(dialects[name], compiled(source), column)).toThrow(Unsupported);
    },
  );
});
