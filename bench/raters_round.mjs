// A round with many raters: what collecting 60 forms and the report cost, as a ratio to the report of one sheet.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const AREAS = 4;
const QUESTIONS = 20;
export const RATERS = 60;

/**
 * Sets up two rounds over 80 questions in `folder`: of the leader alone, closed, and of the leader and 60 reps, whose forms are
 * filled in; gives the arguments of the runs to compare. `fresh`: nothing is collected again; `close` ends the second.
 */
export async function manyRaters(root, bin, folder, env) {
  const seal = await loadSeal(root, folder);
  const workspace = join(folder, 'round');
  mkdirSync(workspace);
  const run = (...args) => execFileSync(process.execPath, [bin, ...args], { cwd: workspace, env, stdio: 'pipe' });
  run('init');
  writeOwnPack(join(workspace, 'rubrics'));
  const invite = (id, whom) => run('campaign', 'new', 'round', '--id', id, '--subject', 'J. Doe', '--invite', whom);
  invite('single', 'self=1');
  invite('round', `self=1,report=${RATERS}`);
  // A round keeps what it asks: what is read from here on is its own copy.
  renameSync(join(workspace, 'rubrics'), join(folder, 'rubrics'));
  const sent = (id) => fillIn(join(workspace, 'campaigns', id, 'forms'), join(folder, `sent-${id}`), seal);
  const [one, all] = [sent('single'), sent('round')];
  run('collect', one);
  run('campaign', 'close', 'single', '--yes');
  const untouched = join(folder, 'untouched');
  cpSync(workspace, untouched, { recursive: true });
  return {
    workspace,
    single: ['report', '--campaign', 'single', '-f', 'json'],
    sheet: ['report', sheetOfOne(folder), '--rubrics', join(folder, 'rubrics'), '-f', 'json'],
    collect: ['collect', all],
    report: ['report', '--campaign', 'round', '-f', 'json'],
    fresh() {
      rmSync(workspace, { recursive: true });
      cpSync(untouched, workspace, { recursive: true });
    },
    close: () => run('campaign', 'close', 'round', '--yes'),
  };
}

/** Every form of a round, filled in as a page would give it back. */
function fillIn(forms, sent, seal) {
  mkdirSync(sent);
  for (const [index, name] of readdirSync(forms).sort().entries()) {
    const form = formIn(readFileSync(join(forms, name), 'utf8'));
    writeFileSync(join(sent, name.replace('.html', '.json')), JSON.stringify(filledIn(form, index, seal)));
  }
  return sent;
}

function writeOwnPack(folder) {
  mkdirSync(join(folder, 'packs'), { recursive: true });
  for (let area = 1; area <= AREAS; area++) {
    const items = Array.from({ length: QUESTIONS }, (_, index) => questionText(index + 1)).join('');
    writeFileSync(
      join(folder, `area_${area}.yaml`),
      `format: 1\nid: area_${area}\nversion: 1.0.0\ntitle: Area ${area}\nabout: leader\nsummary: What good looks like.\nitems:\n${items}`,
    );
  }
  const importance = '{first_line: 5, vp: 5}';
  const target = '{first_line: 3, vp: 3}';
  const rubrics = Array.from(
    { length: AREAS },
    (_, index) => `  - {id: area_${index + 1}, importance: ${importance}, target: ${target}}\n`,
  ).join('');
  writeFileSync(
    join(folder, 'packs/round.yaml'),
    `format: 1\nid: round\nversion: 1.0.0\ntitle: A round\nintro: Eighty questions.\nrubrics:\n${rubrics}`,
  );
}

function questionText(number) {
  const anchors = [1, 2, 3, 4, 5].map((level) => `"What one sees at ${level} of question ${number}."`).join(', ');
  // Two of each area are asked in the quick look.
  const screen = number <= 2 ? ', screen: true' : '';
  return `  - {id: q_${number}${screen}, type: level, title: Question ${number}, ask: "What happened the last time?", anchors: [${anchors}]}\n`;
}

/** What a page carries, out of its island of data. */
function formIn(page) {
  const island = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(page);
  if (island === null) throw new Error('a form without its questions');
  return JSON.parse(island[1]);
}

function filledIn({ campaign, token, questions_sha256, areas }, rater, seal) {
  const answers = Object.fromEntries(
    areas.map(({ id, questions }, area) => [
      id,
      Object.fromEntries(
        questions.map(({ id: question }, index) => [question, answerOf(1 + ((rater * 7 + area * 3 + index * 5) % 5))]),
      ),
    ]),
  );
  const response = { salesgap_response: 1, campaign, token, questions_sha256, answered_on: '2026-11-20', answers };
  return { ...response, seal: seal(response, token) };
}

function answerOf(value) {
  return { state: 'answered', value, evidence: [] };
}

/** The same questions as a file of one rater, without a round: the rubrics are then read from YAML. */
function sheetOfOne(folder) {
  const head = { format: 1, subject: { id: 'jd' }, rater: { id: 'self_1', relation: 'self' }, pack: 'round@1.0.0' };
  const answers = Object.fromEntries(
    Array.from({ length: AREAS }, (_, area) => [
      `area_${area + 1}`,
      Object.fromEntries(Array.from({ length: QUESTIONS }, (_, index) => [`q_${index + 1}`, 1 + (index % 5)])),
    ]),
  );
  const path = join(folder, 'sheet.json');
  writeFileSync(path, JSON.stringify({ ...head, form: 'full', answered_on: '2026-11-20', answers }));
  return path;
}

async function loadSeal(root, folder) {
  const outfile = join(folder, 'seal.mjs');
  await build({
    entryPoints: [join(root, 'src/core/campaign/seal.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)).seal;
}
