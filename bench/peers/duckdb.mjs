// DuckDB on the file as it is. node bench/peers/duckdb.mjs FILE THREADS [SQLFILE]: claimed points of every rubric, a line
// for each sheet; with a file of views (`salesgap rubric sql`) all that they say, without one the SQL written below.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { salesLeader } from '../instrument.mjs';
import { choicePoints, metricPoints, SQL } from './expressions.mjs';

const [path, threads, views] = process.argv.slice(2);
const PROFILE =
  'STRUCT(role VARCHAR, team_size INT, manages_managers BOOLEAN, motion VARCHAR, deals_per_quarter INT, cycle_days INT, own_quota BOOLEAN)';
const READ = `read_ndjson('${path}', columns = {profile: '${PROFILE}', answers: 'JSON'})`;

/** Each answer is looked up twice in one pass over the JSON: as it stands, and inside its long form. */
function handWritten() {
  const paths = [];
  const points = [];
  const means = salesLeader().rubrics.map(({ id, items, caps }) => {
    const names = items.map((item) => {
      const at = paths.push(`$.${id}.${item.id}`, `$.${id}.${item.id}.value`);
      points.push(`${pointsOf(item, `said[${at - 1}]`, `said[${at}]`)} AS ${id}__${item.id}`);
      return `${id}__${item.id}`;
    });
    return `${caps.reduce((score, cap) => capped(score, cap, id), `list_avg([${names.join(', ')}])`)} AS ${id}`;
  });
  const said = `json_extract_string(answers, [${paths.map((each) => `'${each}'`).join(', ')}])`;
  return `WITH told AS (SELECT profile, ${said} AS said FROM ${READ}), points AS (SELECT ${points.join(', ')} FROM told) SELECT ${means.join(', ')} FROM points`;
}

function pointsOf(item, bare, long) {
  const value = `coalesce(${long}, ${bare})`;
  if (item.type === 'level') return `(TRY_CAST(${value} AS DOUBLE) - 1) * 25`;
  if (item.type === 'metric') {
    const number = (key) => `TRY_CAST(${long}->>'${key}' AS DOUBLE)`;
    return SQL.choose(`${long} IS NULL`, 'NULL', metricPoints(item, number('now'), number('before'), SQL));
  }
  // What has no value is an object with a state.
  const blank = `${value} IS NULL OR ${value}[1] = '{'`;
  if (item.type === 'choice') return SQL.choose(blank, 'NULL', choicePoints(item, value, SQL));
  return SQL.choose(blank, 'NULL', ticked(item, value));
}

function ticked({ options, zero_at, full_at }, value) {
  const sum = options.map(({ id, value: worth }) => SQL.choose(`contains(${value}, '"${id}"')`, worth, 0)).join(' + ');
  return `100.0 * (least(greatest(${sum}, ${zero_at}), ${full_at}) - ${zero_at}) / ${full_at - zero_at}`;
}

function capped(score, { item, below, at_most }, id) {
  return SQL.choose(`${id}__${item} < (${below} - 1) * 25`, `least(${score}, ${(at_most - 1) * 25})`, score);
}

const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const query = views === undefined ? handWritten() : await generated(readFileSync(views, 'utf8'));
await connection.run(`COPY (${query}) TO '/dev/stdout' (FORMAT json)`);

/** Makes the views over the file; everything that they say, a row for each sheet and rubric. */
async function generated(sql) {
  const [, prefix] = /CREATE VIEW "(\w*)scores"/.exec(sql);
  const rows = `SELECT row_number() OVER () AS sheet_id, json AS sheet FROM read_ndjson_objects('${path}')`;
  await connection.run(`CREATE VIEW "${prefix}sheets" AS ${rows}`);
  await connection.run(sql);
  return `SELECT * FROM "${prefix}scores"`;
}
