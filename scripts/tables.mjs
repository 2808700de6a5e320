// Writes docs/what-is-asked.md from rubrics/ and docs/crosswalk.yaml; a test holds the page equal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compiled, readShipped } from './shipped.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(root, '.build-'));
try {
  const file = join(folder, 'tables.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/tables/index.ts'],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // yaml is written for require.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const tables = await import(pathToFileURL(file).href);
  const { rubrics, packs } = readShipped(tables, root);
  const shipped = { rubrics: rubrics.map(({ value }) => value), packs: packs.map(({ value }) => value) };
  const { value: crosswalk } = compiled(join(root, 'docs/crosswalk.yaml'), (text) => tables.parseCrosswalk(text));
  const problems = tables.problemsIn(crosswalk, shipped);
  if (problems.length > 0) throw new Error(`docs/crosswalk.yaml:\n${problems.join('\n')}`);
  writeFileSync(join(root, 'docs/what-is-asked.md'), tables.whatIsAsked(shipped, crosswalk));
} finally {
  rmSync(folder, { recursive: true });
}
