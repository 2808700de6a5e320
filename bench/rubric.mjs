// A body of rubrics as large as asked, from YAML: read, checked and compiled, linted. What a thousand questions cost should
// not grow with how many there are. A rubric has at most 60 questions, so there are many, and one pack of all of them.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rubricFiles } from './rubric_files.mjs';

export const SIZES = [500, 1000, 2000];

const ENTRY = `
export { parseYaml } from './src/core/documents/yaml.ts';
export { parsePackDocument, parseRubricDocument } from './src/core/rubric/parse.ts';
export { lint } from './src/core/lint/lint.ts';
`;

/** Rows [name, milliseconds for each size, the same for 1,000 questions, how the last of these stands to the first]. */
export async function rubricRows(root, folder, { sizes = SIZES, rounds = 3, lint = true } = {}) {
  const core = await loadCore(root, folder);
  const bodies = sizes.map((items) => rubricFiles(items));
  const times = STEPS.map(() => sizes.map(() => []));
  // The first rounds only warm up: here it is asked how the work grows.
  for (let round = -1; round < rounds; round++) {
    for (const [at, files] of bodies.entries()) {
      for (const [step, time] of measured(core, files, lint).entries()) if (round >= 0) times[step][at].push(time);
    }
  }
  return STEPS.slice(0, lint ? 4 : 3).map((name, step) => {
    const each = times[step].map(median);
    const perThousand = each.map((time, at) => (time / sizes[at]) * 1000);
    return [name, each, perThousand, perThousand.at(-1) / perThousand[0]];
  });
}

const STEPS = [
  'parse (YAML)',
  'validate and compile rubrics',
  'validate and compile the pack',
  'lint, reading included',
];

function measured(core, files, lint) {
  const [parsing, documents] = timed(() => files.map(([name, text]) => [name, core.parseYaml(text)]));
  const of = (isPack) => documents.filter(([name]) => name.startsWith('packs/') === isPack);
  const [rubricTime, rubrics] = timed(() => of(false).map(([, each]) => value(core.parseRubricDocument(each)).rubric));
  const [packTime] = timed(() => of(true).map(([, each]) => value(core.parsePackDocument(each, rubrics, []))));
  const sources = files.map(([file, text]) => ({ file, text }));
  // The rules of the linter take longest, hence the switch.
  if (!lint) return [parsing, rubricTime, packTime];
  const [linting] = timed(() => core.lint(sources, { rubrics: [], packs: [], vague_words: [] }));
  return [parsing, rubricTime, packTime, linting];
}

function value(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}

function timed(act) {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The core as it stands in the sources: the published library does not hand out its parts. */
async function loadCore(root, folder) {
  const outfile = join(folder, 'core.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const core = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return core;
}
