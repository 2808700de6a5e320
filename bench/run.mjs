// npm run bench [-- part] [rounds]: the parts below, or one of them; numbers as ratios inside one run. batch takes
// --million (peak memory over 1,000,000 sheets) and --sql (DuckDB runs what `salesgap rubric sql` writes).
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { batch } from './batch.mjs';
import { folder, root } from './harness.mjs';
import { latency } from './latency.mjs';
import { raters } from './raters.mjs';
import { rollup } from './rollup.mjs';
import { rubricRows, SIZES } from './rubric.mjs';
import { startup } from './startup.mjs';
import { row, say, table } from './table.mjs';

const PARTS = { startup, batch, rollup, rubric, raters, latency };

/** Rounds of a part that is not told how many. */
const ROUNDS = { startup: 15, batch: 5, rollup: 3, rubric: 5, raters: 9, latency: 250 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { million: { type: 'boolean', default: false }, sql: { type: 'boolean', default: false } },
});
const [part, rounds] = /^\d+$/.test(positionals[0] ?? '') ? [undefined, positionals[0]] : positionals;
if (part !== undefined && !Object.hasOwn(PARTS, part)) {
  throw new Error(`there is no part ${part}; the parts are ${Object.keys(PARTS).join(', ')}`);
}
say(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`);
for (const name of part === undefined ? Object.keys(PARTS) : [part]) {
  await PARTS[name](Number(rounds ?? ROUNDS[name]), values);
}

/** Rows of `rubricRows`: milliseconds of each size, the same for 1,000 questions, and how the last stands to the first. */
async function rubric(rounds) {
  const rows = await rubricRows(root, folder, { rounds });
  const sizes = SIZES.map((size) => size.toLocaleString('en')).join(', ');
  const listed = (values) => values.map((value) => value.toFixed(0)).join(', ');
  say(
    `\nrubric: ${rounds} rounds of ${sizes} questions, milliseconds: ${rows.map(([name, each]) => `${name} ${listed(each)}`).join('; ')}`,
  );
  table(
    `milliseconds for 1,000 questions: of ${SIZES.at(-1)} / of ${SIZES[0]}`,
    // Four times as many questions: a quadratic step would come to 4.
    rows.map(([name, , , growth]) => row(name, [growth], { most: 1.5 })),
  );
}
