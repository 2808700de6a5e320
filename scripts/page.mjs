import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The scripts of pages: each becomes dist/page/<name>.js and <name>.sha256 (base64, for the content security policy). */
const PAGES = ['rater', 'self'];

/** How code for pages is bundled. */
export const BROWSER = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  // Safari 16.4: the first that can look behind in a regular expression, which the core does.
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  charset: 'ascii',
  legalComments: 'none',
  minify: process.env.SALESGAP_READABLE !== '1',
  logLevel: 'warning',
};

/** Builds the scripts that are put into pages. Returns what was bundled, for the notices. */
export async function buildPages(root, dist) {
  const outdir = join(dist, 'page');
  mkdirSync(outdir, { recursive: true });
  const { metafile } = await build({
    ...BROWSER,
    absWorkingDir: root,
    entryPoints: Object.fromEntries(PAGES.map((name) => [name, `src/page/${name}.ts`])),
    outdir,
    metafile: true,
  });
  for (const name of PAGES) hash(outdir, name);
  return metafile;
}

/** A script inside of a page ends at the first `</script`, and `<!--` begins a comment in it. */
function hash(outdir, name) {
  const code = inert(readFileSync(join(outdir, `${name}.js`), 'utf8').trim());
  writeFileSync(join(outdir, `${name}.js`), code);
  writeFileSync(join(outdir, `${name}.sha256`), createHash('sha256').update(code).digest('base64'));
}

function inert(code) {
  // What the bundler leaves beyond ASCII in regular expressions means the same as an escape.
  const ascii = code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (/<\/script|<!--|<script/i.test(ascii)) throw new Error('a script of a page would end before its end');
  return ascii;
}
