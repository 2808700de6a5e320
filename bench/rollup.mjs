// A million scored lines of as many leaders rolled up, and a hundred states put together.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, folder, here, program, ratios, run } from './harness.mjs';
import { scored } from './sheets.mjs';
import { row, say, table } from './table.mjs';

const LINES = 100_000;
const TIMES = 10;
const PARTIALS = 100;

export async function rollup(rounds) {
  const lines = scored(LINES);
  const from = [join(here, 'repeat.mjs'), lines, String(TIMES)];
  const partials = partialStates(lines);
  const whole = [];
  const limit = [];
  const merged = [];
  for (let round = 0; round < rounds; round++) {
    limit.push(run([program('limit.mjs')], { from }));
    whole.push(run([bin, 'team', '-'], { from, peak: true }));
    merged.push(run([bin, 'team', '--merge', ...partials], { peak: true }));
  }
  const of = (measured, what, unit = 1) => measured.map((each) => each[what] / unit);
  say(`\nrollup: ${rounds} rounds`);
  table('whole processes', [
    row('seconds of CPU: team over 1,000,000 scored lines', of(whole, 'cpu')),
    row('  the same / the limit (read and JSON.parse)', ratios(whole, limit)),
    row('  MiB at the height', of(whole, 'peak', 1024)),
    row('seconds of CPU: team --merge of 100 partials of 10,000 leaders', of(merged, 'cpu')),
    row('  MiB at the height', of(merged, 'peak', 1024)),
  ]);
}

/** Of as many leaders as the million lines, each state over 10,000 of them. */
function partialStates(lines) {
  const slices = slicesOf(lines);
  return Array.from({ length: PARTIALS }, (_, part) => {
    const state = join(folder, `partial-${part}.json`);
    const from = [join(here, 'repeat.mjs'), slices[part % slices.length], '1', String(part)];
    run([bin, 'team', '-', '--partial', '-o', state], { from });
    return state;
  });
}

function slicesOf(lines) {
  const all = readFileSync(lines, 'utf8').trimEnd().split('\n');
  const size = (LINES * TIMES) / PARTIALS;
  return Array.from({ length: LINES / size }, (_, at) => {
    const path = join(folder, `slice-${at}.ndjson`);
    writeFileSync(path, `${all.slice(at * size, (at + 1) * size).join('\n')}\n`);
    return path;
  });
}
