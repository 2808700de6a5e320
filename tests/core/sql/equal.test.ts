import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { dialects } from '../../../src/core/sql/index.js';
import { packSql } from '../../../src/core/sql/pack_sql.js';
import { packs, rubricCalled } from '../shipped.js';
import { differences } from './differences.js';
import { type Engine, engines } from './engines.js';
import { ownPack, ownRubric } from './own.js';
import { sheetsOf } from './sheets.js';

/* Shipped packs and one of every construct, scored in a database, come out as `score` has them, within 1e-9. */

const SHEETS = 200;

/** In one table: all rows of the result are held here. */
const AT_ONCE = 10_000;

/** More by SALESGAP_SQL_SHEETS=100000 npx vitest run tests/core/sql/equal.test.ts -t many */
const MANY = Number(process.env.SALESGAP_SQL_SHEETS ?? 1000);

describe.each(engines)('$name', ({ name, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.stop());

  const compared = async (pack: Pack, rubrics: readonly Rubric[], count: number, wrong = 0.03) => {
    const made = packSql(dialects[name], pack, rubrics, 'salesgap_', 'salesgap');
    if (!made.ok) throw new Error(made.unsupported.join('\n'));
    const next = sheetsOf(pack, rubrics, 20_261_120, wrong);
    for (let left = count; left > 0; left -= AT_ONCE) {
      const sheets = Array.from({ length: Math.min(left, AT_ONCE) }, next);
      const answered = await engine.answer(
        made.sql,
        sheets.map(({ json }) => json),
      );
      expect(differences(sheets, answered)).toEqual([]);
      const refused = sheets.filter(({ scores }) => scores === null).length;
      expect(answered.refused).toHaveLength(refused);
      expect(Math.abs(refused / sheets.length - wrong)).toBeLessThan(0.06);
    }
  };

  it.each(packs.map((pack) => [pack.id, pack] as const))('scores %s', (_, pack) =>
    compared(
      pack,
      pack.rubrics.map(({ id }) => rubricCalled(id)),
      SHEETS,
    ),
  );

  it('scores every construct of a rubric of one’s own', () => compared(ownPack, [ownRubric], 2000));

  it('refuses what score refuses', () => compared(ownPack, [ownRubric], 3000, 0.9));

  it('scores many sheets of one pack', { timeout: 1_800_000 }, () => {
    const [pack] = packs.filter(({ id }) => id === 'sales_leader') as [Pack];
    return compared(
      pack,
      pack.rubrics.map(({ id }) => rubricCalled(id)),
      MANY,
    );
  });
});
