// The files that parts share, made once in a run.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, env, folder, here } from './harness.mjs';

/** Path of `count` generated answer sheets; fewer are the first of more. */
export function sheets(count, { shuffled = false } = {}) {
  const path = join(folder, `${shuffled ? 'shuffled' : 'sheets'}-${count}.ndjson`);
  if (!existsSync(path)) {
    needRoom(count * 6_000);
    write(path, [join(here, 'generate.mjs'), String(count), ...(shuffled ? ['--shuffled'] : [])]);
  }
  return path;
}

/** Path of what `salesgap score` says of them. */
export function scored(count) {
  const path = join(folder, `scored-${count}.ndjson`);
  if (!existsSync(path)) write(path, [bin, 'score', sheets(count)]);
  return path;
}

/** Path of the views that `salesgap rubric sql` writes for DuckDB. */
export function views() {
  const path = join(folder, 'views.sql');
  if (!existsSync(path)) write(path, [bin, 'rubric', 'sql', 'sales_leader', '--dialect', 'duckdb']);
  return path;
}

/** What a node with `args` prints, as a file. */
export function write(path, args) {
  const file = openSync(path, 'w');
  execFileSync(process.execPath, args, { env, stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
}

function needRoom(bytes) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < 2 * bytes)
    throw new Error(`${folder} has no room for ${Math.ceil(bytes / 2 ** 20)} MiB; TMPDIR names another place`);
}
