// Builds dist/: the split bundle of the command line, the library entry with its types, the shipped
// rubrics compiled to data, and the notices of what was bundled. Nothing here runs at a user's.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { apart } from './apart.mjs';
import { buildDigest } from './build-digest.mjs';
import { writeCodeCaches } from './code-cache.mjs';
import { nodeBuiltins } from './node-builtins.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { buildPages } from './page.mjs';
import { pruneTypes } from './prune-types.mjs';
import { compileShipped } from './shipped.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Dynamic imports that become files of their own: they bring inquirer, zod, the CEL compiler, yaml, another language,
 * what writes CSV, DOCX and PPTX, or what reads Markdown for a page. Campaigns, plans, check-ins and comparisons stay
 * apart since few commands are theirs.
 * .cjs: a script kept with V8's compiled code, where a start should be quick.
 */
const APART = {
  'src/cli/runs/assess.ts': './assess.cjs',
  'src/interview/host/screen_prompt.ts': './screen_prompt.cjs',
  'src/interview/host/stock_prompts.ts': './stock_prompts.cjs',
  'src/interview/host/hosted_switches.ts': './hosted_switches.js',
  'src/interview/line/switches.ts': './line_switches.js',
  'src/render/csv.ts': './csv.js',
  'src/render/html/html.ts': './html.js',
  'src/render/pdf.ts': './pdf.js',
  'src/render/language/de/index.ts': './german.js',
  'src/render/docx/docx.ts': './docx.js',
  'src/render/pptx/pptx.ts': './pptx.js',
  'src/render/plan/document.ts': './plan_document.js',
  'src/render/plan/html.ts': './plan_html.js',
  'src/render/plan/csv.ts': './plan_csv.js',
  'src/render/plan/calendar.ts': './plan_calendar.js',
  'src/render/checkin/document.ts': './progress_document.js',
  'src/render/checkin/html.ts': './progress_html.js',
  'src/render/comparison/document.ts': './comparison_document.js',
  'src/render/comparison/html.ts': './comparison_html.js',
  'src/render/comparison/csv.ts': './comparison_csv.js',
  'src/render/team/document.ts': './team_document.js',
  'src/render/team/html.ts': './team_html.js',
  'src/render/team/csv.ts': './team_csv.js',
  'src/cli/brand.ts': './brand.js',
  'src/cli/browser/printer.ts': './printer.js',
  'src/cli/runs/check.ts': './check.js',
  'src/cli/runs/checkin.ts': './checkin.js',
  'src/cli/runs/compare.ts': './compare.js',
  'src/cli/runs/campaign.ts': './campaign.js',
  'src/cli/runs/campaign_new.ts': './campaign_new.js',
  'src/cli/runs/campaign_close.ts': './campaign_close.js',
  'src/cli/runs/campaign_audit.ts': './campaign_audit.js',
  'src/cli/runs/campaign_purge.ts': './campaign_purge.js',
  'src/cli/runs/cohort.ts': './cohort.js',
  'src/cli/cohort/ranking.ts': './ranking.js',
  'src/cli/runs/team.ts': './team.js',
  'src/cli/runs/collect.ts': './collect.cjs',
  'src/cli/round_report.ts': './round_report.js',
  'src/cli/campaign_report.ts': './campaign_report.cjs',
  'src/cli/runs/demo.ts': './demo.js',
  'src/cli/runs/form.ts': './form.js',
  'src/cli/runs/plan.ts': './plan.js',
  'src/cli/runs/score.ts': './score.cjs',
  'src/cli/score/worker.ts': './score_worker.js',
  'src/cli/runs/sessions_purge.ts': './sessions_purge.js',
  'src/cli/menu.ts': './menu.js',
  'src/cli/confirm.ts': './confirm.js',
  'src/cli/runs/rubric_lint.ts': './rubric_lint.js',
  'src/cli/runs/rubric_new.ts': './rubric_new.js',
  'src/cli/runs/rubric_translate.ts': './rubric_translate.js',
  'src/cli/runs/rubric_sql.ts': './rubric_sql.js',
  'src/cli/runs/rubric_schema.ts': './rubric_schema.js',
  'src/core/rubric/parse.ts': './rubric_files.cjs',
  'src/core/documents/json_fault.ts': './json_fault.js',
  'src/core/documents/yaml.ts': './yaml.cjs',
  'src/core/documents/yaml_write.ts': './yaml_write.js',
  'src/core/plan/read.ts': './plan_read.js',
  'src/core/answers/explain_answers.ts': './explain_answers.js',
  'src/core/answers/migrate.ts': './migrate.js',
  'src/cli/migration_words.ts': './migration_words.js',
};

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // yaml's node build is CommonJS; the other is the same code as modules, and smaller when bundled.
  // chalk looks at the process to guess a colour level; we always tell it one.
  alias: {
    yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
    // inquirer's editor prompt, which we never call, brings 400 KB of character tables.
    '@inquirer/external-editor': join(root, 'scripts/no-external-editor.mjs'),
    '#supports-color': join(root, 'node_modules/chalk/source/vendor/supports-color/browser.js'),
  },
  plugins: [nodeBuiltins],
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const core = {
  ...(await loadBundled('src/core/rubric/parse.ts')),
  ...(await loadBundled('src/core/rubric/translate.ts')),
};
compileShipped(core, root, join(dist, 'shipped'));
const pages = await buildPages(root, dist);

const help = (await loadBundled('src/cli/program.ts')).helpText(80);
const define = {
  __SALESGAP_VERSION__: JSON.stringify(version),
  __SALESGAP_BUILD__: JSON.stringify(buildDigest(root)),
  __SALESGAP_HELP__: JSON.stringify(help),
};
const minify = process.env.SALESGAP_READABLE !== '1';
// Every file opened costs a start as much as parsing 50 KB. What reads, scores and writes is one file whose parts
// run when they are asked for; what brings a large library along stays apart.
const script = {
  ...common,
  charset: 'ascii',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  minify,
  define: { ...define, 'import.meta.dirname': '__dirname' },
  plugins: [nodeBuiltins, apart(APART)],
};
const main = await build({
  ...script,
  entryPoints: { main: 'src/cli/main.ts' },
});
const scripts = [
  ['src/cli/shell.ts', './shell.cjs'],
  ...Object.entries(APART).filter(([, file]) => file.endsWith('.cjs')),
];
const scriptOutputs = {};
for (const [source, file] of scripts) {
  const { metafile } = await build({ ...script, entryPoints: { [file.slice(2, -4)]: source } });
  Object.assign(scriptOutputs, metafile.outputs);
  importThroughTheBin(join(dist, file));
}
const rest = await build({
  ...common,
  entryPoints: Object.fromEntries(
    Object.entries(APART)
      .filter(([, file]) => file.endsWith('.js'))
      .map(([path, file]) => [file.slice(2, -3), path]),
  ),
  outdir: 'dist',
  splitting: true,
  minify,
  chunkNames: 'chunks/[name]-[hash]',
  define,
});
const bin = {
  outputs: { ...main.metafile.outputs, ...scriptOutputs, ...rest.metafile.outputs },
};

const library = await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist/library',
  splitting: true,
  chunkNames: '[name]-[hash]',
  define: { __SALESGAP_VERSION__: JSON.stringify(version) },
});

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
pruneTypes(join(dist, 'types'), 'index.d.ts');
// Which chunk holds what: a test reads it to see what a command loads.
mkdirSync(join(root, '.build'), { recursive: true });
writeFileSync(join(root, '.build/bin.json'), JSON.stringify(bin));
await writeCodeCaches(join(dist, 'shell.cjs'), join(root, 'examples/first-line.answers.yaml'), version);
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, [bin, library.metafile, pages]));

/**
 * A script cannot import: its imports of files of their own go through the bin (src/cli/main.ts). That reads it as
 * latin1, and the bundler leaves letters beyond ASCII in regular expressions.
 */
function importThroughTheBin(file) {
  const code = readFileSync(file, 'utf8').replaceAll(/\bimport\("(\.\/\w+\.c?js)"\)/g, '__salesgap_import("$1")');
  // Comments stay in a readable build.
  if (/^(?!\s*\/\/).*\bimport\(/m.test(code))
    throw new Error(`${file} imports something that is not a file of its own`);
  writeFileSync(
    file,
    code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Bundles one TypeScript module and imports it: Node 20 does not read TypeScript. */
async function loadBundled(entry) {
  const file = join(dist, `.build-${entry.replaceAll('/', '-')}.mjs`);
  await build({
    ...common,
    entryPoints: [entry],
    outfile: file,
    define: {
      __SALESGAP_VERSION__: JSON.stringify(version),
      __SALESGAP_BUILD__: '""',
      __SALESGAP_HELP__: '""',
    },
  });
  const loaded = await import(pathToFileURL(file).href);
  rmSync(file);
  return loaded;
}
