import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { comparisonHtml } from '../../src/render/comparison/html.js';
import type { Compared } from '../../src/render/comparison/index.js';
import { renderHtml } from '../../src/render/html/html.js';
import type { RenderOptions } from '../../src/render/index.js';
import { languages } from '../../src/render/language/index.js';
import { branded } from '../render/branded.js';
import { hostile as changed, rounds, trend, twice } from '../render/comparison/literal.js';
import { empty, rich } from '../render/fixtures.js';
import { hostile, hostileSeveral } from '../render/hostile.js';
import { several } from '../render/several.js';
import { salesgap } from './salesgap.js';

/*
 * The HTML report in a real browser: nothing runs, nothing leaves, everything opens by keyboard, nothing runs over the
 * edge, and axe finds nothing serious; in light and dark, from a small phone to a desk.
 */

const EXECUTABLE = process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'salesgap-page-'));

function written(name: string, report: Report, options: Partial<RenderOptions> = {}): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderHtml(report, options));
  return file;
}

function compared(name: string, what: Compared, options: Partial<RenderOptions> = {}): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, comparisonHtml(what, options));
  return file;
}

function intake(): string {
  const file = join(folder, 'intake.html');
  const [leader, ceo] = ['leader', 'ceo'].map((name) =>
    join(inject('installed'), 'examples', 'intake', `${name}.answers.yaml`),
  );
  expect(salesgap(['report', leader ?? '', '--beside', ceo ?? '', '--out', file, '--force']).status).toBe(0);
  return file;
}

const german = await languages.de.load();

const PAGES: readonly (readonly [string, () => string])[] = [
  ['rich', () => written('rich', rich)],
  ['empty', () => written('empty', empty)],
  ['hostile', () => written('hostile', hostile)],
  ['rich, in German', () => written('german', rich, { language: german })],
  ['for the sponsor', () => written('sponsor', rich, { edition: 'sponsor' })],
  ['several views', () => written('several', several)],
  ['several views, in German', () => written('several-german', several, { language: german })],
  ['several views, hostile', () => written('several-hostile', hostileSeveral)],
  ['several views, for the sponsor', () => written('several-sponsor', several, { edition: 'sponsor' })],
  ['branded', () => written('branded', rich, { branded })],
  ['intake', intake],
  ['what changed', () => compared('changed', twice)],
  ['what changed, several views', () => compared('rounds', rounds)],
  ['what changed, hostile', () => compared('changed-hostile', changed)],
  ['over time, in German', () => compared('trend', trend, { language: german })],
];

const browser = { current: undefined as Browser | undefined };
beforeAll(async () => {
  browser.current = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}, 120_000);
afterAll(async () => browser.current?.close());

interface Opened {
  readonly page: Page;
  /** What the page asked the network for, what it said on the console, and what it put before the reader. */
  readonly left: string[];
}

async function opened(file: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const page = await (browser.current as Browser).newPage({ viewport: { width, height: 900 }, colorScheme });
  const left: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => request.url() !== url && left.push(request.url()));
  page.on('console', (message) => left.push(message.text()));
  page.on('pageerror', (error) => left.push(error.message));
  page.on('dialog', (dialog) => {
    left.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, left };
}

describe.each(PAGES)('%s', (_name, write) => {
  const file = write();

  it('runs nothing, asks for nothing, and opens every working by keyboard', async () => {
    const { page, left } = await opened(file, 1000);
    const summaries = page.locator('summary');
    for (let index = 0; index < (await summaries.count()); index += 1) {
      await summaries.nth(index).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('details').nth(index).getAttribute('open')).not.toBeNull();
    }
    await page.waitForTimeout(100);
    expect(left).toEqual([]);
    await page.close();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [320, 'dark'],
  ] as const)('reads well at %i pixels, %s', async (width, scheme) => {
    const { page } = await opened(file, width, scheme);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    )) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  it('prints on A4 and Letter, without what is only for the screen', async () => {
    const { page } = await opened(file, 1000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    for (const format of ['A4', 'Letter']) {
      expect((await page.pdf({ format })).subarray(0, 5).toString()).toBe('%PDF-');
    }
    await page.close();
  });
});

it.each([
  ['light', 'rgb(154, 52, 18)'],
  ['dark', 'rgb(255, 180, 140)'],
] as const)('a brand has its colours and its logo: %s', async (scheme, colour) => {
  const { page, left } = await opened(written('brand', rich, { branded }), 1000, scheme);
  expect(await page.evaluate("getComputedStyle(document.querySelector('nav a')).color")).toBe(colour);
  expect(await page.evaluate("document.querySelector('.brand img').naturalWidth")).toBe(1);
  expect(left).toEqual([]);
  await page.close();
});

it('a page for the intake has room in a mail: at most 300 kB', () => {
  expect(readFileSync(intake()).length).toBeLessThan(300_000);
});
