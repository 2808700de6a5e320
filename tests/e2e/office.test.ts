import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { empty, rich } from '../render/fixtures.js';
import { hostile } from '../render/hostile.js';
import { salesgap } from './salesgap.js';

/*
 * The Word document and the slides as an office program sees them: made by the built files, opened by LibreOffice,
 * which writes each page as PDF; then the words are looked for, and where they stand.
 */

const folder = mkdtempSync(join(tmpdir(), 'salesgap-office-'));
const pages = join(folder, 'pages');

function intake(): Report {
  const [leader = '', ceo = ''] = ['leader', 'ceo'].map((name) =>
    join(inject('installed'), 'examples', 'intake', `${name}.answers.yaml`),
  );
  const { status, stdout } = salesgap(['report', leader, '--beside', ceo, '--format', 'json']);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

const REPORTS: readonly (readonly [string, () => Report])[] = [
  ['rich', () => rich],
  ['empty', () => empty],
  ['hostile', () => hostile],
  ['intake', intake],
];

/** In a process of its own that has no network and, in the hardened run, neither generated code nor __proto__. */
const WRITE = `
import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
net.Socket.prototype.connect = () => { throw new Error('it wants to connect'); };
globalThis.fetch = () => { throw new Error('it wants to fetch'); };
const [dist, name] = process.argv.slice(2);
const { renderDocx } = await import(dist + '/docx.js');
const { renderPptx } = await import(dist + '/pptx.js');
const report = JSON.parse(readFileSync(name + '.json', 'utf8'));
const options = { width: 80, color: 0, unicode: true };
writeFileSync(name + '-docx.docx', await renderDocx(report, options));
writeFileSync(name + '-pptx.pptx', await renderPptx(report, options));
`;

/** All of them in one start, with a profile of its own. */
function soffice(files: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status, stderr } = spawnSync(
    process.env.SALESGAP_SOFFICE ?? 'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', pages, ...files],
    { encoding: 'utf8', timeout: 400_000 },
  );
  expect(status, stderr).toBe(0);
}

const reports = new Map<string, Report>();

beforeAll(() => {
  const script = join(folder, 'write.mjs');
  writeFileSync(script, WRITE);
  const dist = pathToFileURL(join(inject('installed'), 'dist')).href;
  for (const [name, make] of REPORTS) {
    const report = make();
    reports.set(name, report);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(report));
    execFileSync(process.execPath, [script, dist, name], { cwd: folder });
  }
  soffice(REPORTS.flatMap(([name]) => ['docx', 'pptx'].map((kind) => join(folder, `${name}-${kind}.${kind}`))));
}, 600_000);

function pdf(name: string, kind: string): string {
  return join(pages, `${name}-${kind}.pdf`);
}

function pageCount(file: string): number {
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1]);
}

/** Without what a line end, a hyphen or a font of another program may change. */
function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u2010-]/g, '');
}

function textOf(file: string): string {
  return bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
}

interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every word with its place, in inches. */
function wordsOf(file: string): readonly Word[] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return xml.split('<page ').flatMap((part, page) =>
    [...part.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text = '']) => {
        const inches = (points = '') => Number(points) / 72;
        return { page, text, left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) };
      },
    ),
  );
}

/** What page one says in any format. */
function facts(report: Report): readonly string[] {
  const { headline, priorities, not_now, rubrics } = report;
  return [
    ...(headline?.action ? [headline.action.title, headline.action.do, headline.action.done_when] : []),
    ...priorities.flatMap(({ first_move }) => first_move?.title ?? []),
    ...not_now,
    ...rubrics.map(({ title }) => title),
    'These scores are no validated basis for hiring, pay or dismissal.',
  ];
}

describe.each([
  ['rich', 4, 9],
  ['empty', 2, 5],
  ['hostile', 6, 18],
  ['intake', 12, 30],
] as const)('%s', (name, least, most) => {
  it(`as a document: ${least} to ${most} pages`, () => {
    expect(pageCount(pdf(name, 'docx'))).toBeGreaterThanOrEqual(least);
    expect(pageCount(pdf(name, 'docx'))).toBeLessThanOrEqual(most);
  });

  it('as a document: nothing stands beside the paper, the last page has its number', () => {
    const words = wordsOf(pdf(name, 'docx'));
    for (const { left, right } of words) {
      expect(left).toBeGreaterThan(0.7);
      expect(right).toBeLessThan(8.27 - 0.6);
    }
    const count = pageCount(pdf(name, 'docx'));
    expect(
      words
        .filter(({ page }) => page === count)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(`Page ${count} of ${count}`);
  });

  it('as slides: six to eight, and nothing runs over the foot or the edge', () => {
    expect(pageCount(pdf(name, 'pptx'))).toBeGreaterThanOrEqual(6);
    expect(pageCount(pdf(name, 'pptx'))).toBeLessThanOrEqual(8);
    for (const { left, right, top, bottom, text } of wordsOf(pdf(name, 'pptx'))) {
      expect(left).toBeGreaterThan(0.5);
      expect(right, text).toBeLessThan(13.33 - 0.5);
      // The foot begins at 6.9 inches.
      expect(bottom < 6.88 || top > 6.85, `${text} at ${top}`).toBe(true);
      expect(bottom).toBeLessThan(7.4);
    }
  });
});

// Hostile texts are compared in tests/render: a PDF keeps some of their characters only as shapes.
describe.each(['rich', 'empty', 'intake'])('%s', (name) => {
  it('both say what page one says', () => {
    const [docx, pptx] = [textOf(pdf(name, 'docx')), textOf(pdf(name, 'pptx'))];
    const said = facts(reports.get(name) ?? empty);
    expect(said.length).toBeGreaterThan(4);
    for (const fact of said) {
      expect(docx).toContain(bare(fact));
      expect(pptx).toContain(bare(fact));
    }
  });

  it('charts are pictures on the page, one a row, with the marks of the legend', () => {
    const rows = (reports.get(name)?.views[0]?.scores ?? []).filter(({ claimed }) => claimed.level !== null).length;
    for (const kind of ['docx', 'pptx']) {
      const list = execFileSync('pdfimages', ['-list', pdf(name, kind)], { encoding: 'utf8' });
      const drawn = list.split('\n').filter((line) => /^\s*\d+\s+\d+\s+image\s/.test(line)).length;
      // The row of the mean, and four marks behind each of the two charts.
      expect(drawn).toBe(rows === 0 ? 0 : rows + 1 + 8);
    }
  });
});
