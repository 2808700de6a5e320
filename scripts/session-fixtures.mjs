// Writes sessions as this version keeps them to tests/store/fixtures/<version>, where every later version must
// read them. Run it once, before a release, after `npm run build`; what was released is never written again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join('tests/store/fixtures', version);
if (existsSync(folder)) throw new Error(`${folder} is there. Remove it only if ${version} was never released.`);
const place = mkdtempSync(join(tmpdir(), 'salesgap-fixtures-'));
const outfile = join(place, 'write.mjs');
await build({
  entryPoints: ['tests/store/released_sessions.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
execFileSync(process.execPath, [outfile, folder, 'dist', version], { stdio: 'inherit' });
rmSync(place, { recursive: true });
