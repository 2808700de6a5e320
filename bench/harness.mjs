// How everything here is measured. In every round each command runs once, in turn, as a whole process; quoted is the
// median of the rounds' ratios with the lowest and the highest, so that a machine whose speed drifts changes both sides.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..');
export const bin = join(root, 'bin/salesgap.js');

/** Where the parts put their files; gone at the end. */
export const folder = mkdtempSync(join(tmpdir(), 'salesgap-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

// With NODE_EXTRA_CA_CERTS set, Node 20 reads the certificate store at every start, which flatters every ratio.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
export const env = { ...rest, XDG_DATA_HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), NO_COLOR: '1' };

/** Path of a file of a peer; they are installed when they are missing, without any script of theirs. */
export function peer(path) {
  const modules = join(here, 'node_modules');
  if (!existsSync(join(modules, 'lighthouse'))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', here], { stdio: 'inherit' });
  }
  return join(modules, path);
}

/** A small program of ours around a peer. */
export function program(name) {
  peer('');
  return join(here, 'peers', name);
}

/**
 * One run of node with `args`: seconds of CPU (user + system, all threads) and on the clock. The shell's own clock tells
 * milliseconds where GNU time tells hundredths. `peak`: also KiB of memory at its height, by GNU time. `from`: arguments of
 * a node whose output it reads and whose time does not count. `allowed`: an exit code that is fine beside 0.
 */
export function run(args, { cwd = root, peak = false, from = null, allowed = 0 } = {}) {
  const memory = join(folder, 'peak');
  const command = [...(peak ? ['/usr/bin/time', '-o', memory, '-f', '%M'] : []), process.execPath, ...args];
  const timed = 'TIMEFORMAT="%3R %3U %3S"; time "$@" 2>"$errors" >/dev/null';
  const feed = from === null ? '' : `${[process.execPath, ...from].map(quoted).join(' ')} | `;
  const script = `errors=${quoted(join(folder, 'errors'))}; set -o pipefail; ${feed}{ ${timed}; }`;
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bench', ...command], { env, cwd, encoding: 'utf8' });
  if (status !== 0 && status !== allowed) {
    throw new Error(`${args.join(' ')} ended with ${status}: ${readFileSync(join(folder, 'errors'), 'utf8')}${stderr}`);
  }
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return {
    cpu: user + system,
    wall,
    peak: peak ? Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) : null,
  };
}

function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** name → what `run` said of it in each round; every command is run once before the first, unless it is told to be `long`. */
export function paired(commands, rounds, { long = false, peak = false } = {}) {
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const each = Object.entries(commands).map(([name, args]) => [name, () => run(args, { peak })]);
  if (!long) for (const [, measure] of each) measure();
  for (let round = 0; round < rounds; round++) for (const [name, measure] of each) measured[name].push(measure());
  return measured;
}

/** Round by round. `what`: cpu, wall or peak. */
export function ratios(of, to, what = 'cpu') {
  return of.map((value, round) => value[what] / to[round][what]);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
