// What a start costs, as ratios to `node -e 0`, beside other tools that are started as often.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstQuestion } from './first_question.mjs';
import { bin, env, folder, median, paired, peer, ratios, root, run } from './harness.mjs';
import { ownRubrics } from './own_rubrics.mjs';
import { row, say, table } from './table.mjs';

const PEERS = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  'oclif, of itself': 'oclif/bin/run.js',
  lighthouse: 'lighthouse/cli/index.js',
};

export async function startup(rounds) {
  const commands = { ...ours(), ...others() };
  const measured = paired(commands, rounds);
  const own = ownReports(rounds);
  const memory = paired({ floor: ['-e', '0'], report: commands['report, JSON answers'] }, Math.min(rounds, 5), {
    peak: true,
  });
  const asked = await questions(rounds);
  const floor = measured['node -e 0'];
  const line = measured['prints one line'];
  const toFloor = (name, bar) => row(`${name} / node -e 0`, ratios(measured[name], floor), bar);
  say(`startup: ${rounds} rounds; node -e 0: ${(median(floor.map(({ cpu }) => cpu)) * 1000).toFixed(0)} ms CPU`);
  table('CPU of whole processes', [
    toFloor('salesgap --version', { most: 1.4 }),
    toFloor('salesgap --help', { most: 1.6 }),
    toFloor('report, JSON answers', { most: 2.1 }),
    toFloor('report, YAML answers', { most: 2.8 }),
    row('report, own rubrics in YAML, the first time / node -e 0', ratios(own.first, own.floor)),
    row('report, own rubrics in YAML, again / node -e 0', ratios(own.again, own.floor), { most: 2.7 }),
    row('first question / a process that prints one line', ratios(asked.first, line), { most: 2.3 }),
    row('first context question (stock prompt) / the same', ratios(asked.context, line)),
    row('peak memory of a report / node -e 0', ratios(memory.report, memory.floor, 'peak'), { most: 1.4 }),
    row('intake as HTML / intake on the terminal', ratios(measured['intake, HTML'], measured['intake, terminal']), {
      most: 2,
    }),
    row(
      'salesgap --version / prettier --version',
      ratios(measured['salesgap --version'], measured['prettier --version']),
      { most: 0.5 },
    ),
    row('salesgap --help / prettier --version', ratios(measured['salesgap --help'], measured['prettier --version']), {
      most: 0.5,
    }),
    ...Object.keys(others()).map((name) => toFloor(name)),
  ]);
}

function ours() {
  const yaml = join(root, 'examples/first-line.answers.yaml');
  const json = join(folder, 'first-line.answers.json');
  writeFileSync(json, execFileSync(process.execPath, [bin, 'answers', 'export', yaml]));
  const line = join(folder, 'line.mjs');
  writeFileSync(line, "console.log('one line');\n");
  const intake = join(root, 'examples/intake/leader.answers.yaml');
  return {
    'node -e 0': ['-e', '0'],
    'prints one line': [line],
    'salesgap --version': [bin, '--version'],
    'salesgap --help': [bin, '--help'],
    'report, JSON answers': [bin, 'report', json],
    'report, YAML answers': [bin, 'report', yaml],
    'intake, terminal': [bin, 'report', intake],
    'intake, HTML': [bin, 'report', intake, '-f', 'html'],
  };
}

function others() {
  const calls = Object.entries(PEERS).flatMap(([name, path]) =>
    ['--version', '--help'].map((option) => [`${name} ${option}`, [peer(path), option]]),
  );
  return Object.fromEntries(calls);
}

/** The compiled copy of own rubrics is dropped before every first time. */
function ownReports(rounds) {
  const args = [bin, ...ownRubrics(root, folder)];
  const measured = { floor: [], first: [], again: [] };
  for (let round = 0; round < rounds; round++) {
    rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true });
    measured.floor.push(run(['-e', '0']));
    measured.first.push(run(args));
    measured.again.push(run(args));
  }
  return measured;
}

async function questions(rounds) {
  const first = [];
  const context = [];
  for (let round = 0; round < rounds; round++) {
    first.push(await firstQuestion('--role first_line --profile team_size=7 own_quota=false', /Question\s+1\b/));
    context.push(await firstQuestion('', /your role/));
  }
  return { first, context };
}
