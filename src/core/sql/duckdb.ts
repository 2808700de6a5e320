import type { Block, Column, Dialect, Layer } from './dialect.js';
import { literal, plainly } from './quote.js';

const asVarchar = (json: string) => `(${json})::VARCHAR`;
const starts = (json: string, mark: string) => `starts_with(${asVarchar(json)}, ${literal(mark)})`;
const list = (texts: readonly string[]) => `[${texts.map(literal).join(', ')}]`;
const isTextJson = (json: string) => starts(json, '"');
const membersOf = (json: string) => `from_json(${json}, '["JSON"]')`;

/** DuckDB 1.3 or newer. JSON is text there: whatever is read several times is taken out once, by one call for all keys. */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  documentType: 'JSON',
  loading: (table) => [
    `CREATE TABLE ${table} AS`,
    "  SELECT row_number() OVER () AS sheet_id, json AS sheet FROM read_ndjson_objects('sheets.ndjson');",
  ],
  advice: [],
  number: (value) => `${String(value)}${/[eE]/.test(String(value)) ? '' : 'e0'}`,
  document: (column) => `${column}::JSON`,
  split(json, keys, name) {
    const paths = keys.map((key) => literal(`$.${plainly(key)}`)).join(', ');
    return {
      before: { name, is: `CASE WHEN ${starts(json, '{')} THEN json_extract(${json}, [${paths}]) END` },
      members: keys.map((_, index) => `${name}[${index + 1}]`),
    };
  },
  isObject: (json) => starts(json, '{'),
  isArray: (json) => starts(json, '['),
  isText: isTextJson,
  isNull: (json) => `${asVarchar(json)} = 'null'`,
  asNumber(json) {
    const number = `TRY_CAST(${asVarchar(json)} AS DOUBLE)`;
    return `CASE WHEN ${number} = 0e0 OR abs(${number}) BETWEEN 1e-100 AND 1e100 THEN ${number} END`;
  },
  asText: (json) => `CASE WHEN ${isTextJson(json)} THEN json_extract_string(${json}, '$') END`,
  asYesNo: (json) => `CASE ${asVarchar(json)} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`,
  asTexts: (json) =>
    `CASE WHEN ${starts(json, '[')} AND coalesce(list_bool_and(list_transform(${membersOf(json)}, lambda each: coalesce(${isTextJson('each')}, FALSE))), TRUE) THEN from_json(${json}, '["VARCHAR"]') END`,
  keysWithin(json, keys, members) {
    if (members === undefined)
      return `len(list_intersect(json_keys(${json}), ${list(keys)})) = len(json_keys(${json}))`;
    const there = members.map((member) => `CASE WHEN ${member} IS NOT NULL THEN 1 ELSE 0 END`);
    return `len(json_keys(${json})) = ${there.join(' + ')}`;
  },
  every: (json, holds) =>
    `coalesce(list_bool_and(list_transform(${membersOf(json)}, lambda each: ${holds('each')})), TRUE)`,
  some: (json, holds) =>
    `coalesce(list_bool_or(list_transform(${membersOf(json)}, lambda each: ${holds('each')})), FALSE)`,
  member: (json, key) => `json_extract(${json}, ${literal(`$.${plainly(key)}`)})`,
  jsonText: asVarchar,
  listLength: (texts) => `len(${texts})`,
  contains: (texts, text) => `CASE WHEN ${text} IS NOT NULL THEN list_contains(${texts}, ${text}) END`,
  list,
  matches: (text, pattern) => `regexp_matches(${text}, ${literal(pattern)})`,
  daysBetween: (from, to) => `date_diff('day', CAST(${from} AS DATE), CAST(${to} AS DATE))`,
  compose(table, head, keeps, blocks) {
    const kept = ['sheet_id', ...keeps, ...blocks.flatMap((block) => block.keeps)];
    const inner = [...head, ...together(blocks)].reduce(layered, `SELECT sheet_id, sheet FROM ${table}`);
    return `SELECT ${kept.join(', ')}\nFROM (\n${inner}\n)`;
  },
  rows(from, keep, alternatives, where) {
    const packed = alternatives.map(
      (columns) => `  struct_pack(${columns.map(({ name, is }) => `${name} := ${is}`).join(', ')})`,
    );
    const names = (alternatives[0] ?? []).map(({ name }) => `each.${name}`).slice(1);
    return [
      `SELECT ${[...keep, ...names].join(', ')} FROM (`,
      `  SELECT ${keep.join(', ')}, unnest([`,
      packed.join(',\n'),
      `  ]) AS each FROM ${from} WHERE ${where}`,
      ') WHERE each.asked',
    ].join('\n');
  },
};

/** Blocks side by side, layer by layer: columns that nobody reads cost nothing here. */
function together(blocks: readonly Block[]): readonly Layer[] {
  const depth = Math.max(0, ...blocks.map(({ layers }) => layers.length));
  return Array.from({ length: depth }, (_, at) => blocks.flatMap(({ layers }): readonly Column[] => layers[at] ?? []));
}

function layered(inner: string, layer: Layer): string {
  if (layer.length === 0) return inner;
  const columns = layer.map(({ name, is }) => `  ${is} AS ${name}`).join(',\n');
  return `SELECT *,\n${columns}\nFROM (\n${inner}\n)`;
}
