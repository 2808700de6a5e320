import { describe, expect, it } from 'vitest';
import { SQL_DIALECTS } from '../../../src/cli/commands/rubric.js';
import { dialects } from '../../../src/core/sql/index.js';
import { isPrefix, packSql } from '../../../src/core/sql/pack_sql.js';
import { level, metric, pack, rubric } from '../samples.js';

/* The text of the views. */

describe.each(SQL_DIALECTS)('%s', (name) => {
  const small = rubric(
    [
      level('scorecard', { must: true, evidence: { max_age_days: 365 } }),
      metric('bench', [{ bands: { cuts: [1, 3], points: [0, 60, 100] } }], { min: 0 }),
      level('look_back', { when: 'answers.scorecard >= 3 && profile.currency != "\'; DROP TABLE x; --"' }),
    ],
    { gates: [{ level: 4, needs: 'level.look_back >= 3', message: 'Look back.' }] },
  );

  it('is the golden file', async () => {
    const made = packSql(dialects[name], pack([small]), [small], 'hr.gap_', 'salesgap 1.0.0');
    await expect(made.ok ? made.sql : '').toMatchFileSnapshot(`golden/small.${name}.sql`);
  });

  it('names what it does not say', () => {
    const when = 'profile.currency in (profile.own_quota ? ["EUR"] : ["USD"])';
    const own = rubric([level('scorecard'), level('look_back', { when })]);
    const made = packSql(dialects[name], pack([own]), [own], 'salesgap_', 'salesgap');
    expect(made).toEqual({ ok: false, unsupported: ['skill.look_back: a list or two kinds of values after "?"'] });
  });
});

it.each([
  ['salesgap_', true],
  ['hr.gap_', true],
  ['a.b.c', false],
  ['', false],
  ['Gap_', false],
  ['x"; DROP TABLE y; --', false],
])('%j may begin names: %s', (prefix, may) => {
  expect(isPrefix(prefix)).toBe(may);
});

it('the command offers every dialect', () => {
  expect(Object.keys(dialects)).toEqual(SQL_DIALECTS);
});
