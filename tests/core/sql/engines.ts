import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/* The two databases, each private to a test: one in this process, one in a folder of its own behind a socket. */

/** A row of the view `scores`, its numbers as numbers. */
export interface Row {
  readonly sheet_id: number;
  readonly rubric: string;
  readonly [column: string]: unknown;
}

export interface Answered {
  readonly scores: readonly Row[];
  readonly refused: readonly { readonly sheet_id: number; readonly reason: string }[];
}

export interface Engine {
  /** Scores documents; their numbers in the table are 1 for the first. */
  answer(sql: string, documents: readonly string[]): Promise<Answered>;
  /** The one column, called `is`, of a query. */
  column(sql: string): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

const SCORES = 'SELECT * FROM salesgap_scores';
const REFUSED = 'SELECT * FROM salesgap_refused';

/** The JSON of every line goes through a file: it is the way of the head of the SQL. */
function ndjson(folder: string, documents: readonly string[]): string {
  const file = join(folder, 'sheets.ndjson');
  writeFileSync(file, documents.map((each) => `${each}\n`).join(''));
  return file;
}

/** By name, for a table of tests. */
export const engines = [
  { name: 'duckdb' as const, start: duckEngine },
  { name: 'postgres' as const, start: async () => postgresEngine(postgresPrograms()) },
];

const temporary = () => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : '/tmp', 'salesgap-sql-'));

async function duckEngine(): Promise<Engine> {
  const folder = temporary();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown[];
  const plain = (row: unknown) => ({ ...(row as Row), sheet_id: Number((row as Row).sheet_id) });
  return {
    async answer(sql, documents) {
      const file = ndjson(folder, documents);
      await connection.run(
        `CREATE OR REPLACE TABLE salesgap_sheets AS SELECT row_number() OVER () AS sheet_id, json AS sheet FROM read_ndjson_objects('${file}')`,
      );
      await connection.run(sql);
      return {
        scores: (await rows(SCORES)).map(plain) as unknown as Row[],
        refused: (await rows(REFUSED)).map(plain) as unknown as Answered['refused'],
      };
    },
    column: async (sql) => (await rows(sql)).map((row) => (row as { is: unknown }).is),
    async stop() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where Debian keeps the programs of the server. */
function postgresPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const folders = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (found === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  return found;
}

/** A cluster in a folder of its own, without a port; the server refuses to run as root, so it runs as its own user there. */
async function postgresEngine(programs: string): Promise<Engine> {
  const folder = temporary();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const run = (program: string, args: readonly string[], input = '') =>
    execFileSync(isRoot ? 'setpriv' : program, isRoot ? [...AS_POSTGRES, program, ...args] : args, {
      input,
      cwd: folder,
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const data = join(folder, 'data');
  run(join(programs, 'initdb'), ['-D', data, '-U', 'salesgap', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c max_wal_size=4GB`;
  run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  const psql = (input: string) =>
    run(join(programs, 'psql'), ['-h', folder, '-U', 'salesgap', '-qAtX', '-v', 'ON_ERROR_STOP=1', 'postgres'], input);
  const rows = (sql: string) =>
    psql(`SET jit = off; SELECT row_to_json(each) FROM (${sql}) AS each;`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  return {
    async answer(sql, documents) {
      const file = ndjson(folder, documents);
      if (isRoot) execFileSync('chown', ['postgres', file]);
      psql(`SET client_min_messages = warning;
DROP TABLE IF EXISTS salesgap_sheets CASCADE;
CREATE TABLE salesgap_sheets (sheet_id bigint GENERATED ALWAYS AS IDENTITY, sheet jsonb);
\\copy salesgap_sheets (sheet) FROM '${file}' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')
ANALYZE salesgap_sheets;
${sql}`);
      return { scores: rows(SCORES) as Row[], refused: rows(REFUSED) as Answered['refused'] };
    },
    column: async (sql) => rows(sql).map((row) => (row as { is: unknown }).is),
    async stop() {
      run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const AS_POSTGRES = ['--reuid=postgres', '--regid=postgres', '--clear-groups'];
