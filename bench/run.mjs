// npm run bench: what a start costs, as ratios to `node -e 0` taken inside one run.
// In every round each command is started once, in turn; quoted is the median of the round's ratios, so that a
// machine whose speed drifts changes both sides. Whole processes, CPU (user + system).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { latencies } from './latency.mjs';
import { manyRaters, RATERS } from './raters.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'salesgap-bench-'));
// With NODE_EXTRA_CA_CERTS set, Node 20 reads the certificate store at every start, which flatters every ratio.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
const env = { ...rest, XDG_DATA_HOME: folder, NO_COLOR: '1' };

const bin = join(root, 'bin/salesgap.js');
const prettier = join(here, 'node_modules/prettier/bin/prettier.cjs');
if (!existsSync(prettier)) execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', here], { stdio: 'inherit' });
const yaml = join(root, 'examples/first-line.answers.yaml');
const json = join(folder, 'first-line.answers.json');
writeFileSync(json, execFileSync(process.execPath, [bin, 'answers', 'export', yaml]));
const line = join(folder, 'line.mjs');
writeFileSync(line, "console.log('one line');\n");

const intake = join(root, 'examples/intake/leader.answers.yaml');

const commands = {
  'node -e 0': ['-e', '0'],
  'a process that prints one line': [line],
  'salesgap --version': [bin, '--version'],
  'salesgap --help': [bin, '--help'],
  'salesgap report, JSON answers': [bin, 'report', json],
  'salesgap report, YAML answers': [bin, 'report', yaml],
  'salesgap report, intake, terminal': [bin, 'report', intake],
  'salesgap report, intake, HTML': [bin, 'report', intake, '-f', 'html'],
  'prettier --version': [prettier, '--version'],
};

const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
const questions = [];
const profileQuestions = [];
const memory = { floor: [], report: [] };
for (const args of Object.values(commands)) run(args);
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(commands)) measured[name].push(run(args));
  memory.floor.push(memoryOf(commands['node -e 0']));
  memory.report.push(memoryOf(commands['salesgap report, JSON answers']));
  questions.push(await firstQuestion('--role first_line --profile team_size=7 own_quota=false', /Question\s+1\b/));
  profileQuestions.push(await firstQuestion('', /your role/));
}
const round = await manyRaters(root, bin, folder, env);
const collected = [];
const roundReports = [];
const singleReports = [];
const sheetReports = [];
for (let turn = 0; turn < Math.min(rounds, 9); turn++) {
  round.fresh();
  singleReports.push(run([bin, ...round.single], round.workspace));
  sheetReports.push(run([bin, ...round.sheet], round.workspace));
  collected.push(run([bin, ...round.collect], round.workspace));
  round.close();
  roundReports.push(run([bin, ...round.report], round.workspace));
}
report();
reportLatencies(await latencies(root, 1000));
rmSync(folder, { recursive: true });

/** CPU seconds of one run; the shell's own clock tells milliseconds where GNU time tells hundredths. */
function run(args, cwd = root) {
  const timed = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';
  const { stderr, status } = spawnSync('bash', ['-c', timed, 'bench', process.execPath, ...args], {
    env,
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [user, system] = stderr.trim().split(' ').map(Number);
  return user + system;
}

/** Peak memory of one run in KiB. */
function memoryOf(args) {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    env,
    cwd: root,
    encoding: 'utf8',
  });
  return Number(stderr.trim().split('\n').at(-1));
}

/** CPU until a question is on the screen of a pseudo-terminal: what the scheduler has counted by then. */
function firstQuestion(options, question) {
  const command = `${process.execPath} ${bin} assess --screen --subject "Bench" ${options}`;
  const child = spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${command}`, '/dev/null'], {
    env: { ...env, TERM: 'xterm' },
  });
  return new Promise((resolve, reject) => {
    let screen = '';
    let cpu = null;
    child.stdout.on('data', (data) => {
      screen += data;
      if (cpu !== null || !question.test(screen)) return;
      cpu = cpuSoFar(child.pid);
      child.stdin.write('\u0003');
    });
    child.on('exit', () => (cpu === null ? reject(new Error(`no question appeared:\n${screen}`)) : resolve(cpu)));
  });
}

/** Seconds on a processor of the node process below `pid`, all its threads. */
function cpuSoFar(pid) {
  const node = descendants(pid).find((each) => readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('salesgap'));
  const threads = execFileSync('ls', [`/proc/${node}/task`], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return threads.reduce(
    (sum, thread) => sum + Number(readFileSync(`/proc/${node}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9,
    0,
  );
}

function descendants(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ratios(of, to) {
  return of.map((value, round) => value / to[round]);
}

function report() {
  const cpu = (name) => measured[name];
  const floor = cpu('node -e 0');
  const row = (name, values, bar) => {
    const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map((value) =>
      value.toFixed(2),
    );
    return `${name.padEnd(58)} ${middle.padStart(6)}  ${`${low}–${high}`.padEnd(12)} ${bar === undefined ? '' : `to reach: ≤ ${bar}${middle <= bar ? '' : '  MISSED'}`}`;
  };
  const lines = [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${rounds} rounds; node -e 0: ${(median(floor) * 1000).toFixed(0)} ms CPU`,
    '',
    `${'ratio'.padEnd(58)} median  range`,
    row('salesgap --version / node -e 0', ratios(cpu('salesgap --version'), floor), 1.4),
    row('salesgap --help / node -e 0', ratios(cpu('salesgap --help'), floor), 1.6),
    row('report from JSON answers / node -e 0', ratios(cpu('salesgap report, JSON answers'), floor), 2.1),
    row('report from YAML answers / node -e 0', ratios(cpu('salesgap report, YAML answers'), floor), 2.8),
    row(
      'first question / a process that prints one line',
      ratios(questions, cpu('a process that prints one line')),
      2.3,
    ),
    row(
      'first context question (stock prompt) / the same',
      ratios(profileQuestions, cpu('a process that prints one line')),
    ),
    row('peak memory of a report / node -e 0', ratios(memory.report, memory.floor), 1.4),
    row(
      'intake as HTML / intake on the terminal',
      ratios(cpu('salesgap report, intake, HTML'), cpu('salesgap report, intake, terminal')),
      2,
    ),
    row('salesgap --version / prettier --version', ratios(cpu('salesgap --version'), cpu('prettier --version')), 0.5),
    row('salesgap --help / prettier --version', ratios(cpu('salesgap --help'), cpu('prettier --version')), 0.5),
    row(`collect ${RATERS + 1} forms and report / report of a round of one`, ratios(whole(), singleReports), 3),
    row('  the same / report of one answers file, own rubrics in YAML', ratios(whole(), sheetReports)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Collecting and the report, turn by turn. */
function whole() {
  return collected.map((value, turn) => value + roundReports[turn]);
}

function reportLatencies(rows) {
  const at = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1].toFixed(2);
  const lines = rows.map(([name, values], index) => {
    const late = at(values, 0.99);
    const bar = index === 0 ? `to reach: 99 % under 10${late < 10 ? '' : '  MISSED'}` : '';
    return `${name.padEnd(50)} ${at(values, 0.5).padStart(7)} ${late.padStart(7)}  ${bar}`.trimEnd();
  });
  process.stdout.write(`\n${'milliseconds'.padEnd(50)}  median     99 %\n${lines.join('\n')}\n`);
}
