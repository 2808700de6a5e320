// Before anything is timed: every peer says the same claimed points of every rubric as salesgap, in both sets of sheets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, folder, program } from './harness.mjs';
import { sheets, write } from './sheets.mjs';
import { say } from './table.mjs';

const SAMPLE = 200;
const ALLOWED = 1e-9;

const PEERS = {
  'survey-core': ['survey_core.mjs'],
  'survey-core, no questions': ['survey_core.mjs', 'bare'],
  'HyperFormula, a row': ['hyperformula.mjs', 'row'],
  'HyperFormula, a sheet': ['hyperformula.mjs', 'sheet'],
  DuckDB: ['duckdb.mjs', '1'],
};

/** `views`: of DuckDB, to be compared as well. */
export function checkEqual(views) {
  const peers = views === undefined ? PEERS : { ...PEERS, 'DuckDB, views': ['duckdb.mjs', '1', views] };
  for (const shuffled of [false, true]) {
    const file = sheets(SAMPLE, { shuffled });
    const expected = linesOf([bin, 'score', file]).map(({ scores }) => scores);
    for (const [name, [peer, ...options]] of Object.entries(peers)) {
      const found = bySheet(linesOf([program(peer), file, ...options]));
      const off = differences(expected, found);
      if (off.length > 0 || found.length !== SAMPLE)
        throw new Error(`${name} scores otherwise:\n${off.slice(0, 5).join('\n')}`);
    }
  }
  say(
    `\n${SAMPLE} sheets, and ${SAMPLE} shuffled: ${Object.keys(peers).join('; ')} and salesgap agree within ${ALLOWED} points`,
  );
}

/** Through a file: DuckDB opens its output by name, which a socket does not have. */
function linesOf(args) {
  const path = join(folder, 'said.ndjson');
  write(path, args);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Rows of a view, one for each sheet and rubric, as the other peers say it. */
function bySheet(rows) {
  if (rows[0].sheet_id === undefined) return rows;
  const sheets = [];
  for (const { sheet_id, rubric, claimed_points } of rows) {
    sheets[Number(sheet_id) - 1] = { ...sheets[Number(sheet_id) - 1], [rubric]: claimed_points };
  }
  return sheets;
}

function differences(expected, found) {
  return expected.flatMap((scores, line) =>
    Object.entries(scores)
      .map(([id, { claimed_points }]) => [id, claimed_points, found[line]?.[id]])
      .filter(([, ours, theirs]) => !(ours === theirs || Math.abs(ours - theirs) <= ALLOWED))
      .map(([id, ours, theirs]) => `sheet ${line + 1}, ${id}: ${ours} and ${theirs}`),
  );
}
