// npm run kill -- 300 [seed]: kills the installed program so many times in the middle of interviews, and counts
// what it had shown as saved and lost. CI does the same with 30, in tests/e2e/kill.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [kills = '300', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'salesgap-kill-'));
const file = join(folder, 'tally.json');

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
const env = { ...process.env, SALESGAP_KILLS: kills, SALESGAP_SEED: seed, SALESGAP_TALLY: file };
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/e2e/kill'], { cwd: root, env, stdio: 'inherit' });

const { lost, moments, ...counts } = JSON.parse(readFileSync(file, 'utf8'));
rmSync(folder, { recursive: true });
const row = (name, value) => `${name.padEnd(62)} ${value}`;
const lines = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, seed ${seed}`,
  '',
  row('kill -9', counts.kills),
  row('  before the first question', moments.start),
  row('  between the keys of an answer', moments.keys),
  row('  from Enter until the next question was on the screen', moments.write),
  row('  with the next question just on the screen', moments.shown),
  row('interviews begun / finished in between', `${counts.begun} / ${counts.finished}`),
  row('entries the screen had shown as saved, summed over the kills', counts.acknowledged),
  row('  of these lost or changed', lost.length),
  row('entries saved and not shown any more', counts.saved_unseen),
  row('locks of the killed, taken over by the next start', counts.locks_taken_over),
  row('longest from that start to its question', `${Math.round(counts.slowest_resume)} ms`),
  ...lost,
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = status;
