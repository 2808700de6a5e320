import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWithOwn, salesgap } from './salesgap.js';

/*
 * Start-up is a feature: what a command does not need, it does not load. V8's coverage tells which files ran,
 * the build's metafile which packages are in them. commander and chalk are part of the one file that reads,
 * scores and writes.
 */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}
const metafile: Metafile = JSON.parse(readFileSync('.build/bin.json', 'utf8'));

const HEAVY = [
  'yaml',
  'zod',
  '@marcbachmann/cel-js',
  'inquirer',
  '@inquirer/core',
  'marked',
  'docx',
  'pptxgenjs',
] as const;

const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['--version', ['--version'], []],
  ['--help', ['--help'], []],
  ['a JSON report of JSON answers', ['report', 'good.json', '--format', 'json'], []],
  ['a report on the screen', ['report', 'good.json'], []],
  ['a plan on the screen', ['plan', 'good.json', '--auto'], []],
  ['a plan for programs', ['plan', 'good.json', '-f', 'json'], []],
  ['a plan as the file that people edit', ['plan', 'good.json', '-f', 'yaml'], ['yaml']],
  ['a page', ['report', 'good.json', '-f', 'html'], ['marked']],
  ['a Word document', ['report', 'good.json', '-f', 'docx'], ['docx']],
  ['slides', ['report', 'good.json', '-f', 'pptx'], ['pptxgenjs']],
  ['a report of YAML answers', ['report', 'good.yaml'], ['yaml']],
  ['the list of rubrics', ['rubric', 'list'], []],
  ['the list of sessions', ['sessions', 'list'], []],
  ['misuse', ['report'], []],
  ['an interview in plain lines', ['assess', '--screen', '--subject', 'X', '--accessible'], []],
  [
    'a report over rubrics of one’s own',
    ['report', 'ours/ours.answers.yaml', '--rubrics', 'ours'],
    ['yaml', 'zod', '@marcbachmann/cel-js'],
  ],
  ['a comparison', ['compare', 'judged_before.yaml', 'judged.yaml'], ['yaml']],
  ['a comparison as a page', ['compare', 'judged_before.yaml', 'judged.yaml', '-f', 'html'], ['yaml']],
  ['a check of one level', ['check', 'good.json', '--fail-under', '2', '--about', 'leader'], []],
  ['a check by a policy', ['check', 'good.json', '--policy', 'policy.yaml'], ['yaml', 'zod', '@marcbachmann/cel-js']],
  ['scoring lines of JSON', ['score', 'good.ndjson'], []],
  ['scoring a sheet of JSON', ['score', 'good.json'], []],
  ['scoring a sheet of YAML', ['score', 'good.yaml'], ['yaml']],
  ['linting a rubric', ['rubric', 'lint', 'rubric_broken.yaml'], ['yaml', 'zod', '@marcbachmann/cel-js']],
];

describe('the packages a command loads', () => {
  it.each(ROWS)('%s', (_name, args, expected) => {
    const place = placeWithOwn();
    const json = salesgap(['answers', 'export', 'good.yaml', '--out', 'good.json'], place);
    expect(json.status).toBe(0);
    const sheet = JSON.parse(readFileSync(join(place.folder, 'good.json'), 'utf8'));
    writeFileSync(join(place.folder, 'good.ndjson'), `${JSON.stringify(sheet)}\n`);
    expect(packagesLoaded(args, place)).toEqual([...expected].sort());
  });
});

it('German is read by a German report alone', () => {
  const place = placeWithOwn();
  const isGerman = (url: string) => url.endsWith('/german.js');
  expect(filesLoaded(['report', 'good.yaml'], place).some(isGerman)).toBe(false);
  expect(filesLoaded(['report', 'good.yaml', '--lang', 'de'], place).some(isGerman)).toBe(true);
});

it('what comes after a report is no part of what starts one', () => {
  const inputs = Object.entries(metafile.outputs['dist/shell.cjs']?.inputs ?? {});
  const holds = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  expect(holds).toContain('src/render/language/en/index.ts');
  const later =
    /^src\/(render\/((plan|brief|checkin|comparison)\/(?!index)|html\/)|render\/language\/.*follow_up|core\/(compare|plan\/(?!types))|interview\/(switches|checkin))/;
  expect(holds.filter((path) => later.test(path))).toEqual([]);
});

/** The URLs of the scripts that ran. */
function filesLoaded(args: readonly string[], place: ReturnType<typeof placeWithOwn>): string[] {
  const coverage = mkdtempSync(join(tmpdir(), 'salesgap-coverage-'));
  salesgap(args, place, '', { NODE_V8_COVERAGE: coverage });
  return readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
}

it('a second report over rubrics of one’s own reads its answers and nothing else', () => {
  const place = placeWithOwn();
  const args = ['report', 'ours/ours.answers.yaml', '--rubrics', 'ours'];
  expect(packagesLoaded(args, place)).toContain('zod');
  expect(packagesLoaded(args, place)).toEqual(['yaml']);
  expect(filesLoaded(args, place).some((url) => url.endsWith('/rubric_files.cjs'))).toBe(false);
  salesgap(['answers', 'export', 'ours/ours.answers.yaml', '--rubrics', 'ours', '--out', 'ours.json'], place);
  expect(packagesLoaded(['report', 'ours.json', '--rubrics', 'ours'], place)).toEqual([]);
});

function packagesLoaded(args: readonly string[], place: ReturnType<typeof placeWithOwn>): string[] {
  const files = filesLoaded(args, place);
  const loaded = Object.entries(metafile.outputs).filter(([output]) => files.some((url) => url.endsWith(output)));
  expect(loaded.length).toBeGreaterThan(0);
  const inputs = loaded.flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return HEAVY.filter((name) => inputs.some((path) => path.includes(`node_modules/${name}/`))).sort();
}
