// From an answer to its acknowledgement. In-process: from handing the key to the walk until it is saved, beside a
// bare append + fsync of as many bytes on the same disk, in turn. Whole: from the key going into a pseudo-terminal
// until the next question has come out of it, beside a key that saves nothing.
import { spawn } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Rows of milliseconds, as `[name, values]`. The disk is the one of the repository. */
export async function latencies(root, rounds) {
  const place = join(root, '.build');
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, 'latency-'));
  try {
    const { saved, bare } = await inProcess(root, folder, rounds);
    const { answers, keys } = await onTerminal(root, folder, Math.ceil(rounds / 4));
    return [
      ['answer given to the walk → saved', saved],
      ['  a bare append + fsync of as many bytes', bare],
      ['Enter into a terminal → next question on it', answers],
      ['  a key that saves nothing → drawn', keys],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ENTRY = `
export { HostedWalk } from './src/interview/host/hosted_walk.ts';
export { startWalk } from './src/interview/walk.ts';
export { startSheet } from './src/core/answers/entries.ts';
export { createSession } from './src/store/sessions.ts';
export { describeWriter } from './src/store/host_facts.ts';`;

async function inProcess(root, folder, rounds) {
  const outfile = join(folder, 'walk.mjs');
  const stdin = { contents: ENTRY, resolveDir: root, loader: 'ts' };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' });
  const { HostedWalk, startWalk, startSheet, createSession, describeWriter } = await import(
    pathToFileURL(outfile).href
  );
  const { rubric } = JSON.parse(readFileSync(join(root, 'dist/shipped/rubrics/hiring.json'), 'utf8'));
  const today = '2026-01-01';
  const start = {
    subject: { id: 'bench' },
    rater: { id: 'self_1', relation: 'self' },
    pack: null,
    rubrics: [`${rubric.id}@${rubric.version}`],
    form: 'full',
    started_on: today,
  };
  const session = createSession({
    workspace: folder,
    id: 'bench',
    start,
    rubrics: `${JSON.stringify({ rubrics: [rubric] })}\n`,
    created_at: `${today}T00:00:00.000Z`,
    program: 'bench',
    writer: describeWriter({ pid: process.pid, host: 'bench', since: `${today}T00:00:00.000Z`, isAlive: () => true }),
  });
  const walk = startWalk({
    rubrics: [rubric],
    state: startSheet(start),
    openGaps: () => [],
    context: [],
    former: null,
  });
  const terminal = { output: { write: () => true }, colour: 0 };
  const hosted = new HostedWalk(walk, { save: (entry) => session.append(entry), today: () => today }, terminal);
  const journal = join(folder, 'sessions/bench/journal.jsonl');
  const file = openSync(join(folder, 'bare'), 'a');
  const saved = [];
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    for (const character of `gscorecard\r${(round % 2) + 1}`) hosted.hear(key(character));
    const before = statSync(journal).size;
    saved.push(timed(() => hosted.hear(key('\r'))));
    const bytes = Buffer.alloc(statSync(journal).size - before, 'x');
    if (bytes.length === 0) throw new Error('an answer was not saved');
    bare.push(
      timed(() => {
        writeSync(file, bytes);
        fsyncSync(file);
      }),
    );
  }
  closeSync(file);
  session.close();
  return { saved, bare };
}

function key(character) {
  return character === '\r' ? { name: 'return', sequence: '\r' } : { name: character, sequence: character };
}

function timed(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

async function onTerminal(root, folder, rounds) {
  const args = 'assess hiring --subject Bench --role first_line';
  const context = '--profile team_size=7 motion=mid_market manages_managers=false own_quota=false';
  const command = `${process.execPath} ${join(root, 'bin/salesgap.js')} ${args} ${context}`;
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  const env = { ...rest, XDG_DATA_HOME: folder, NO_COLOR: '1', TERM: 'xterm' };
  const child = spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${command}`, '/dev/null'], { env });
  const shown = watch(child);
  await shown(/Question 1 of[\s\S]*\? help/);
  const answers = [];
  const keys = [];
  for (let round = 0; round < rounds; round++) {
    child.stdin.write('gscorecard\r');
    await shown(/Question 1 of[\s\S]*\? help/);
    keys.push(await until(() => child.stdin.write(String((round % 2) + 1)), shown(/Answer: \d[\s\S]*\? help/)));
    answers.push(await until(() => child.stdin.write('\r'), shown(/Question 2 of[\s\S]*\? help/)));
  }
  child.stdin.write('\u0003');
  await new Promise((resolve) => child.on('close', resolve));
  return { answers, keys };
}

async function until(act, happened) {
  const start = performance.now();
  act();
  await happened;
  return performance.now() - start;
}

/** Waits for what has come out since the last time to look like something. */
function watch(child) {
  let text = '';
  let check = () => undefined;
  child.stdout.on('data', (data) => {
    text += data;
    check();
  });
  return (pattern) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`never came: ${pattern}\n${text}`)), 20_000);
      check = () => {
        if (!pattern.test(text)) return;
        clearTimeout(late);
        text = '';
        check = () => undefined;
        resolve();
      };
      check();
    });
}
