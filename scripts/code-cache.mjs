import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { parse } from 'yaml';

/**
 * Runs the bundled scripts on everyday command lines and keeps V8's code for what was compiled on the way.
 * The wrapper has to be the one in src/cli/main.ts, to the letter: V8 compares the source.
 */
export async function writeCodeCaches(shell, answers, version) {
  const scripts = new Map();
  const folder = dirname(shell);
  const load = async (path) =>
    path.endsWith('.cjs') ? runScript(join(folder, path)) : import(pathToFileURL(join(folder, path)).href);
  const runScript = (file) => {
    const script = new Script(
      `(function (exports, module, __dirname, __salesgap_import) {${readFileSync(file, 'latin1')}\n})`,
      { filename: file },
    );
    const module = { exports: {} };
    script.runInThisContext()(module.exports, module, folder, load);
    scripts.set(file, script);
    return module.exports;
  };
  const place = mkdtempSync(join(tmpdir(), 'salesgap-build-'));
  const json = join(place, 'answers.json');
  writeFileSync(json, JSON.stringify(parse(readFileSync(answers, 'utf8'))));
  const { run } = runScript(shell);
  for (const file of [json, answers]) {
    for (const format of ['terminal', 'json'])
      await runOnce(run, ['report', file, '--format', format], folder, place, version);
  }
  await runOnce(run, ['score', json], folder, place, version);
  // A rubric of one's own, read and then taken from its compiled copy.
  const own = writeOwn(place, join(folder, '../rubrics/hiring.yaml'));
  for (let turn = 0; turn < 2; turn++)
    await runOnce(run, ['report', own, '--rubrics', join(place, 'ours')], folder, place, version);
  // Two questions answered, one of the context first, then left: what somebody sees in the first minute.
  const asked = ['assess', '--screen', '--subject', 'Build', '--role', 'first_line', '--profile', 'team_size=7'];
  await runOnce(run, asked, folder, place, version, ['\r', '2', '\r', '3', '\r', '\r', 'q']);
  rmSync(place, { recursive: true });
  for (const [file, script] of scripts) {
    writeFileSync(`${file}.${process.versions.v8}-${process.arch}`, script.createCachedData());
  }
}

/** A shipped rubric under another id, and answers to it: their path. */
function writeOwn(place, rubric) {
  const text = readFileSync(rubric, 'utf8').replace(/^id: .*$/m, 'id: built');
  mkdirSync(join(place, 'ours'));
  writeFileSync(join(place, 'ours/built.yaml'), text);
  const { version, items } = parse(text);
  const level = items.find(({ type, when }) => type === 'level' && when === undefined);
  const head = { format: 1, subject: { id: 'b' }, rater: { id: 's', relation: 'self' }, rubrics: [`built@${version}`] };
  const sheet = { ...head, form: 'full', answered_on: '2026-01-01', profile: { role: 'first_line' } };
  const path = join(place, 'built.answers.json');
  writeFileSync(path, JSON.stringify({ ...sheet, answers: { built: { [level.id]: 3 } } }));
  return path;
}

async function runOnce(run, args, installation, place, version, keys = []) {
  const terminal = keys.length > 0;
  const stdin = Object.assign(new PassThrough(), { isTTY: terminal, setRawMode: () => undefined });
  const screen = () => Object.assign(new PassThrough(), { isTTY: terminal, columns: 80, rows: 24 }).resume();
  const typing = setInterval(() => keys.length > 0 && stdin.write(keys.shift()), 150);
  const exit = await run({
    args,
    cwd: place,
    env: { XDG_DATA_HOME: place, XDG_CACHE_HOME: place },
    platform: process.platform,
    home: place,
    stdin,
    stdout: screen(),
    stderr: screen(),
    today: () => '2026-01-01',
    now: () => '2026-01-01T00:00:00.000Z',
    newId: () => '00000000',
    colorDepth: () => 1,
    pid: process.pid,
    uid: process.getuid?.() ?? null,
    host: 'build',
    isAlive: () => true,
    installation,
    version,
    build: '',
    onSignal: () => () => undefined,
    endBySignal: () => undefined,
  });
  clearInterval(typing);
  if (exit !== 0) throw new Error(`salesgap ${args.join(' ')} ended with ${exit}`);
}
