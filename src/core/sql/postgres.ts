import type { Block, Dialect, Layer } from './dialect.js';
import { literal, plainly } from './quote.js';

const typed = (json: string, type: string) => `jsonb_typeof(${json}) = '${type}'`;
const list = (texts: readonly string[]) => `ARRAY[${texts.map(literal).join(', ')}]::text[]`;
const textOf = (json: string) => `(${json} #>> '{}')`;

/**
 * PostgreSQL 13 or newer. A row has at most 1664 columns there; 60 questions of the widest type take 1400. OFFSET 0 keeps the planner from writing an expression out wherever its column is read.
 */
export const postgres: Dialect = {
  name: 'postgres',
  title: 'PostgreSQL',
  documentType: 'JSONB',
  loading: (table) => [
    `CREATE TABLE ${table} (sheet_id bigint GENERATED ALWAYS AS IDENTITY, sheet jsonb);`,
    // One byte that JSON never holds as quote and as delimiter: a line stays as it is.
    `\\copy ${table} (sheet) FROM 'sheets.ndjson' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')`,
  ],
  advice: [
    '',
    'Put "SET jit = off;" before every query of these views: compiling expressions as many as these takes PostgreSQL a',
    'minute and more, for a millisecond a sheet. For ten thousands of sheets keep the result: CREATE TABLE … AS SELECT ….',
  ],
  number: (value) => `float8 ${literal(String(value))}`,
  document: (column) => `${column}::jsonb`,
  split: (json, keys) => ({ before: null, members: keys.map((key) => `(${json} -> ${literal(plainly(key))})`) }),
  isObject: (json) => typed(json, 'object'),
  isArray: (json) => typed(json, 'array'),
  isText: (json) => typed(json, 'string'),
  isNull: (json) => typed(json, 'null'),
  asNumber: (json) =>
    `CASE WHEN ${typed(json, 'number')} THEN CASE WHEN (${json})::numeric = 0 OR abs((${json})::numeric) BETWEEN 1e-100 AND 1e100 THEN (${json})::float8 END END`,
  asText: (json) => `CASE WHEN ${typed(json, 'string')} THEN ${textOf(json)} END`,
  asYesNo: (json) => `CASE WHEN ${typed(json, 'boolean')} THEN (${json})::boolean END`,
  asTexts: (json) =>
    `CASE WHEN ${typed(json, 'array')} THEN (SELECT CASE WHEN coalesce(bool_and(${typed('each', 'string')}), TRUE) THEN coalesce(array_agg(${textOf('each')} ORDER BY place), '{}') END FROM jsonb_array_elements(${json}) WITH ORDINALITY AS all_of(each, place)) END`,
  keysWithin: (json, keys) => `(${json} - ${list(keys)}) = '{}'::jsonb`,
  every: (json, holds) =>
    `(SELECT coalesce(bool_and(${holds('each')}), TRUE) FROM jsonb_array_elements(${json}) AS all_of(each))`,
  some: (json, holds) =>
    `(SELECT coalesce(bool_or(${holds('each')}), FALSE) FROM jsonb_array_elements(${json}) AS all_of(each))`,
  member: (json, key) => `(${json} -> ${literal(plainly(key))})`,
  jsonText: (json) => `(${json})::text`,
  listLength: (texts) => `cardinality(${texts})`,
  contains: (texts, text) => `(${text} = ANY (${texts}))`,
  list,
  matches: (text, pattern) => `(${text} ~ ${literal(pattern)})`,
  daysBetween: (from, to) => `((${to})::date - (${from})::date)`,
  compose(table, head, keeps, blocks) {
    const kept = ['sheet_id', ...keeps, ...blocks.flatMap((block) => block.keeps)];
    const sheet = head.reduce(layered, `SELECT sheet_id, sheet FROM ${table}`);
    return [`SELECT ${kept.join(', ')}`, 'FROM (', sheet, ') AS h', ...blocks.map(lateral)].join('\n');
  },
  rows(from, keep, alternatives, where) {
    const names = (alternatives[0] ?? []).map(({ name }) => name);
    const values = alternatives.map((columns) => `  (${columns.map(({ is }) => is).join(', ')})`);
    return [
      `SELECT ${[...keep.map((name) => `s.${name}`), ...names.slice(1).map((name) => `each.${name}`)].join(', ')}`,
      `FROM ${from} AS s CROSS JOIN LATERAL (VALUES`,
      values.join(',\n'),
      `) AS each (${names.join(', ')})`,
      `WHERE each.asked AND ${where}`,
    ].join('\n');
  },
};

function lateral({ name, title, layers, keeps }: Block): string {
  const inner = layers.reduce(layered, 'SELECT');
  return `CROSS JOIN LATERAL ( -- ${title}\nSELECT ${keeps.join(', ')} FROM (\n${inner}\n) AS inside) AS ${name}`;
}

function layered(inner: string, layer: Layer, at: number): string {
  if (layer.length === 0) return inner;
  const columns = layer.map(({ name, is }) => `  ${is} AS ${name}`).join(',\n');
  if (inner === 'SELECT') return `SELECT\n${columns}\nOFFSET 0`;
  const fenced = inner.endsWith('OFFSET 0') ? inner : `${inner} OFFSET 0`;
  return `SELECT *,\n${columns}\nFROM (\n${fenced}\n) AS l${at}\nOFFSET 0`;
}
