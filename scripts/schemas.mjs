// Writes rubrics/*.schema.json from the schemas in src/core; a test holds the two equal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(root, '.build-'));
const file = join(folder, 'json_schema.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['src/core/documents/json_schema.ts'],
  outfile: file,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const { jsonSchema, SCHEMA_KINDS } = await import(pathToFileURL(file).href);
for (const kind of SCHEMA_KINDS) {
  writeFileSync(join(root, 'rubrics', `${kind}.schema.json`), `${JSON.stringify(jsonSchema(kind), null, 2)}\n`);
}
rmSync(folder, { recursive: true });
