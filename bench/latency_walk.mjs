// From handing the key to the walk until the answer is saved, in this process, beside a bare append + fsync of as many bytes
// on the same disk, in turn.
import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
export { HostedWalk } from './src/interview/host/hosted_walk.ts';
export { startWalk } from './src/interview/walk.ts';
export { startSheet } from './src/core/answers/entries.ts';
export { createSession } from './src/store/sessions.ts';
export { describeWriter } from './src/store/host_facts.ts';`;

/** Milliseconds of `rounds` answers, saved and bare. */
export async function inProcess(root, folder, rounds) {
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
