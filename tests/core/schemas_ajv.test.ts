import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { refusedSheet } from '../../src/cli/score/refused.js';
import { normalise } from '../../src/core/answers/normalise.js';
import { assess } from '../../src/core/assess.js';
import { scoreSheet } from '../../src/core/batch/score_sheet.js';
import { lineOf } from '../../src/core/batch/write.js';
import { cohortText } from '../../src/core/cohort/as_file.js';
import { SCHEMA_KINDS, type SchemaKind } from '../../src/core/documents/json_schema.js';
import { parseYaml } from '../../src/core/documents/yaml.js';
import { partialText } from '../../src/core/rollup/partial_write.js';
import { everything, passed } from '../render/verdict/verdicts.js';
import { cohortFrom, lines, upTo } from './cohort/samples.js';
import { leadersWith, sheet as lineFor, scored, stateOf } from './rollup/sheets.js';
import { STAMP } from './samples.js';
import { exampleFiles, packCalled, packFiles, RUBRICS_FOLDER, rubricFiles, rubrics, sheetFileAt } from './shipped.js';

/*
 * The committed JSON Schemas, used as an editor uses them, with another library than the one that made
 * them. ajv compiles a schema to code, so this one file cannot run under
 * `--disallow-code-generation-from-strings`; salesgap itself never does that.
 */

function mayGenerateCode(): boolean {
  try {
    return new Function('return true')() as boolean;
  } catch {
    return false;
  }
}

it('runs where code may be generated; elsewhere leave this file out', () => {
  expect(mayGenerateCode()).toBe(true);
});

const validators = new Map<SchemaKind, ValidateFunction>();

/** What is wrong with a value, as `/path message`; nothing when it is valid. */
function errors(kind: SchemaKind, value: unknown): readonly string[] {
  const schema = JSON.parse(readFileSync(join(RUBRICS_FOLDER, `${kind}.schema.json`), 'utf8')) as object;
  const validate = validators.get(kind) ?? new Ajv({ strict: false, formats: { uri: true } }).compile(schema);
  validators.set(kind, validate);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const data = (text: string) => parseYaml(text).value as Record<string, unknown>;

describe('what ships is valid', () => {
  it.each(rubricFiles)('the rubric $id', ({ text }) => {
    expect(errors('rubric', data(text))).toEqual([]);
  });

  it.each(packFiles)('the pack $id', ({ text }) => {
    expect(errors('pack', data(text))).toEqual([]);
  });

  it.each(exampleFiles)('the example $id', ({ text }) => {
    expect(errors('answers', data(text))).toEqual([]);
  });

  it('the example policy', () => {
    expect(errors('policy', data(readFileSync('examples/ci/policy.yaml', 'utf8')))).toEqual([]);
  });

  it.each([everything, passed])('a verdict', (verdict) => {
    expect(errors('verdict', verdict)).toEqual([]);
  });

  it.each([1, 3, 5])('a report on answers at %i', (level) => {
    const file = sheetFileAt(rubrics.slice(0, 1), () => level, { role: 'vp', motion: 'enterprise', team_size: 9 });
    expect(errors('answers', file)).toEqual([]);
    const sheet = normalise(file);
    if (sheet === null) throw new Error('a sheet that is none');
    const report = assess(packCalled('default'), rubrics.slice(0, 1), sheet, STAMP);
    expect(errors('report', JSON.parse(JSON.stringify(report)))).toEqual([]);
  });
});

describe('what batches write is valid', () => {
  const sheets = exampleFiles.map(({ id, text }) => [id, normalise(data(text))] as const);
  it.each(sheets)('the line of the example %s', (_id, sheet) => {
    if (sheet === null) throw new Error('a sheet that is none');
    for (const form of ['full', 'screen'] as const) {
      const line = lineOf(scoreSheet(packCalled('default'), rubrics, { ...sheet, form }));
      expect(errors('scored', JSON.parse(line))).toEqual([]);
    }
  });

  it.each([null, 'a.json'])('the line of a sheet that is refused, of %s', (file) => {
    const problem = { path: ['answers', 0], message: 'no', suggestion: 'yes' };
    expect(errors('scored', refusedSheet({ file, line: 2, whole: file !== null }, [problem]))).toEqual([]);
  });

  it('the state of a team: of nobody, of two groups, with those who may be named', () => {
    const some = leadersWith([10, null, 90], { role: 'vp' });
    const named = lineFor('x', { hiring: scored(80) }, { agreed_to: ['pairing'], findings: ['late'] });
    for (const state of [stateOf([]), stateOf(some), stateOf([...some, named], 'role'), stateOf(some, 'team_size')])
      expect(errors('team_partial', JSON.parse(partialText(state)))).toEqual([]);
  });

  it('a cohort', () => {
    expect(errors('cohort', JSON.parse(COHORT))).toEqual([]);
  });
});

const COHORT = cohortText(cohortFrom(lines(upTo(40))));
const LINE = lineFor('x', { hiring: scored(80) });
const REFUSED = refusedSheet({ file: null, line: 2, whole: false }, [{ path: [], message: 'no' }]);
const PARTIAL = JSON.parse(partialText(stateOf([LINE]))) as Record<string, unknown>;

const RULE = { id: 'a', rule: 'count.real == 0', message: 'x' };

describe('what an author mistypes is marked in the editor', () => {
  const [rubric = {}] = rubricFiles.map(({ text }) => data(text));
  const [pack = {}] = packFiles.map(({ text }) => data(text));
  const [answers = {}] = exampleFiles.map(({ text }) => data(text));
  it.each<[SchemaKind, string, Record<string, unknown>]>([
    ['rubric', 'an unknown key', { ...rubric, titel: 'x' }],
    ['rubric', 'a wrong word', { ...rubric, about: 'boss' }],
    ['rubric', 'an id with capitals', { ...rubric, id: 'Hiring' }],
    ['rubric', 'an item of no type', { ...rubric, items: [{ id: 'a', title: 'A', ask: 'x' }] }],
    ['pack', 'a target above 5', { ...pack, rubrics: [{ id: 'hiring', target: { first_line: 6, vp: 3 } }] }],
    ['answers', 'a wrong relation', { ...answers, rater: { id: 'x', relation: 'boss' } }],
    ['answers', 'a wrong state', { ...answers, answers: { hiring: { bench: { state: 'later' } } } }],
    ['report', 'no report at all', {}],
    ['scored', 'a sheet that is scored and refused', { ...LINE, ...REFUSED }],
    ['scored', 'no scores', { ...LINE, scores: undefined }],
    ['scored', 'a score although withheld', { ...LINE, scores: { hiring: scored(80, { status: 'withheld' }) } }],
    ['scored', 'points above 100', { ...LINE, scores: { hiring: scored(101) } }],
    ['scored', 'a refusal without a reason', { ...REFUSED, error: { line: 2, problems: [] } }],
    [
      'team_partial',
      'a cell too short',
      { ...PARTIAL, rubrics: [{ ...(PARTIAL.rubrics as object[])[0], cells: [[1]] }] },
    ],
    ['team_partial', 'half a leader', { ...PARTIAL, leaders: [0.5] }],
    ['team_partial', 'a name in the place of a hash', { ...PARTIAL, seen: ['J. Doe'] }],
    ['cohort', 'fewer leaders than say anything', { ...JSON.parse(COHORT), leaders: 29 }],
    ['cohort', 'another kind', { ...JSON.parse(COHORT), kind: 'norm' }],
    ['verdict', 'another end', { ...passed, outcome: 'fine' }],
    [
      'policy',
      'a severity that is none',
      { format: 1, id: 'x', version: '1.0.0', rules: [{ ...RULE, severity: 'eror' }] },
    ],
    ['policy', 'no rules', { format: 1, id: 'x', version: '1.0.0', rules: [] }],
  ])('%s: %s', (kind, _name, value) => {
    expect(errors(kind, value)).not.toEqual([]);
  });
});

it.each(SCHEMA_KINDS)('the %s schema compiles', (kind) => {
  expect(() => errors(kind, null)).not.toThrow();
});
