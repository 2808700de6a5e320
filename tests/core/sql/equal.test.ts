import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '../../../src/core/sql/index.js';
import { packSql } from '../../../src/core/sql/pack_sql.js';
import { packs, rubricCalled } from '../shipped.js';
import { differences } from './differences.js';
import { duckEngine, type Engine, postgresEngine, postgresPrograms } from './engines.js';
import { sheetsOf } from './sheets.js';

/* Every shipped pack scored in a database says what `score` says, within 1e-9. */

const SHEETS = 200;
const programs = postgresPrograms();

describe.each([
  { name: 'duckdb' as const, start: duckEngine },
  { name: 'postgres' as const, start: () => postgresEngine(programs ?? '') },
])('$name', ({ name, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.stop());

  it.each(packs.map((pack) => [pack.id, pack] as const))('scores %s', async (_, pack) => {
    const rubrics = pack.rubrics.map(({ id }) => rubricCalled(id));
    const made = packSql(dialects[name], pack, rubrics, 'salesgap_', 'salesgap');
    if (!made.ok) throw new Error(made.unsupported.join('\n'));
    const next = sheetsOf(pack, rubrics, 20_261_120);
    const sheets = Array.from({ length: SHEETS }, next);
    const answered = await engine.answer(
      made.sql,
      sheets.map(({ json }) => json),
    );
    expect(differences(sheets, answered)).toEqual([]);
    expect(answered.refused.length).toBeLessThan(SHEETS / 10);
  });
});
