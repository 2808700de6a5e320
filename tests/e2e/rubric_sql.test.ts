import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { level, packFile, rubric, rubricFile } from '../core/samples.js';
import { salesgapHere } from './in_process.js';

/* `rubric sql`: SQL alone on stdout, or exit 2 with what cannot be said. */

const folder = mkdtempSync(join(tmpdir(), 'salesgap-sql-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const yaml = (data: unknown) => stringify(data, { aliasDuplicateObjects: false });

const sql = (...args: readonly string[]) => salesgapHere(['rubric', 'sql', ...args], { folder, env: {} });

describe('salesgap rubric sql', () => {
  it.each(['duckdb', 'postgres'])('writes the views of a shipped pack for %s', async (dialect) => {
    const { exit, stdout, stderr } = await sql('essentials', '--dialect', dialect, '--prefix', 'hr.gap_');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const statements = stdout.split('\n').filter((line) => /^(CREATE|DROP)/.test(line));
    expect(statements).toEqual([
      'DROP VIEW IF EXISTS "hr"."gap_refused";',
      'DROP VIEW IF EXISTS "hr"."gap_scores";',
      'DROP VIEW IF EXISTS "hr"."gap_worked";',
      'CREATE VIEW "hr"."gap_worked" AS',
      'CREATE VIEW "hr"."gap_scores" AS',
      'CREATE VIEW "hr"."gap_refused" AS',
    ]);
  });

  it.each([
    [['essentials'], '--dialect'],
    [['essentials', '--dialect', 'oracle'], 'duckdb, postgres'],
    [['essential', '--dialect', 'duckdb'], 'Did you mean essentials?'],
    [['essentials', '--dialect', 'duckdb', '--prefix', 'x";--'], 'cannot begin the names of views'],
  ])('refuses %j', async (args, words) => {
    const { exit, stdout, stderr } = await sql(...args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('names the question and the construct that have no SQL of the same meaning', async () => {
    const when = 'profile.currency in (profile.own_quota ? ["EUR"] : ["USD"])';
    const items = [level('scorecard'), level('look_back', { when })];
    writeFileSync(join(folder, 'skill.yaml'), yaml(rubricFile(items)));
    writeFileSync(join(folder, 'trial.yaml'), yaml(packFile([rubric(items)])));
    const { exit, stdout, stderr } = await sql('trial', '--dialect', 'duckdb', '--rubrics', folder);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('skill.look_back: a list or two kinds of values after "?"');
  });
});
