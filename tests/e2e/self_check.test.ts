import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type BuildOptions, build } from 'esbuild';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { selfFormFile } from '../../src/cli/form_file.js';
import { type SelfForm, type SelfGiven, selfForm } from '../../src/core/form/self_form.js';
import type { Report } from '../../src/core/report/types.js';
import { given } from '../core/form/given.js';
import { packCalled, rubricCalled } from '../core/shipped.js';
import { emptyPlace, salesgap } from './salesgap.js';

/*
 * A self-check in a real browser, opened from a file without network: by keyboard on a phone from the first page to the
 * result, the calendar and the answers file; what the page says is what the command line says of that file, for random
 * answers as well; hostile texts stay texts.
 */

const EXECUTABLE = process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const place = emptyPlace();
const folder = mkdtempSync(join(tmpdir(), 'salesgap-self-'));

const browser = { current: undefined as Browser | undefined };
beforeAll(async () => {
  browser.current = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}, 120_000);
afterAll(async () => browser.current?.close());

const PAGE = join(place.folder, 'check.html');
const made = salesgap(['form', 'screen', '--self', '--out', 'check.html'], place);

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page asked the network for, what it said on the console, and what it put before the reader. */
  readonly left: string[];
}

async function opened(file = PAGE, viewport = PHONE, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const context = await (browser.current as Browser).newContext({ viewport, colorScheme, offline: true });
  const page = await context.newPage();
  const left: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => request.url() !== url && left.push(request.url()));
  page.on('console', (message) => left.push(message.text()));
  page.on('pageerror', (error) => left.push(error.message));
  page.on('dialog', (dialog) => {
    left.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(url);
  return { context, page, left };
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const heading = (page: Page) => page.locator('h1').innerText();
const onward = (page: Page) => page.locator('.bar .first').first().click();
const openFile = (page: Page, text: string) =>
  page
    .locator('#answers-file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function saved(page: Page, pressed: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await pressed();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** A level on a question of levels; `at` counts from 0. */
async function choose(page: Page, at: number): Promise<void> {
  await page.locator('.options input').nth(at).check();
  await onward(page);
}

async function untilReview(page: Page, at: (index: number) => number): Promise<number> {
  let count = 0;
  while ((await page.locator('.review').count()) === 0) {
    await choose(page, at(count));
    count += 1;
  }
  return count;
}

const NAME = `Jo <img src=x onerror="window.hit=1"> \u202eD`;

describe('by keyboard alone, on a phone', () => {
  it('from the first page to the result; the command line says the same of the answers file', async () => {
    expect([made.status, made.stdout]).toEqual([0, '']);
    const { context, page, left } = await opened();
    expect(await page.locator('main').innerText()).toContain('Nothing leaves this device');
    expect(await seriousIn(page)).toEqual([]);
    await press(page, 'Tab', 'Enter');
    expect(await heading(page)).toBe('First, a little about your job');
    await press(page, 'Tab', 'ArrowDown', 'Tab');
    await page.keyboard.type('many');
    await press(page, 'Enter');
    expect(await page.locator('[role=alert]').first().innerText()).toContain('Write a whole number up to 10000');
    expect(await page.evaluate('document.activeElement.id')).toBe('team_size');
    expect(await seriousIn(page)).toEqual([]);
    await press(page, 'Control+a');
    await page.keyboard.type('7');
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
    await page.keyboard.insertText(NAME);
    await press(page, 'Enter');

    // Sixteen questions: 1 to 3 over and over, once "I don't know".
    for (let at = 0; at < 16; at += 1) {
      expect(await page.locator('.place').innerText()).toContain(`Question ${at + 1} of 16`);
      await press(page, 'Tab', 'Space', ...Array<string>(at === 5 ? 5 : at % 3).fill('ArrowDown'), 'Enter');
    }
    expect(await page.locator('main').innerText()).toContain('All 16 questions are answered.');
    await page.locator('.bar .first').focus();
    await press(page, 'Enter');
    expect(await heading(page)).toBe('Three areas to look at');
    expect(await page.locator('.areas > li').count()).toBe(3);
    expect(await seriousIn(page)).toEqual([]);
    await page.locator('.interim .first').focus();
    await press(page, 'Enter');
    expect(await page.locator('.place').innerText()).toMatch(/Question 1 of \d\d, /);
    expect(await untilReview(page, (index) => (index % 4 === 3 ? 2 : 1))).toBeGreaterThan(12);
    await onward(page);

    expect(await heading(page)).toBe('Your result');
    await sameAsTheCommandLine(page);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.locator('.facts-of').innerText()).toContain('Jo <img src=x onerror="window.hit=1"> \\u{202e}D');
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await seriousIn(page)).toEqual([]);
    expect(left).toEqual([]);
    await context.close();
  }, 120_000);
});

/** Saves the answers from the result, and holds the page against the reports of the command line. */
async function sameAsTheCommandLine(page: Page): Promise<void> {
  const answers = await saved(page, () => page.locator('.take').getByText('Save my answers').click());
  expect(answers.name).toBe('check-answers.json');
  expect(await page.locator('.take .told').innerText()).toContain('salesgap report check-answers.json');
  writeFileSync(join(place.folder, answers.name), answers.text);
  expect(salesgap(['answers', 'check', answers.name], place)).toMatchObject({ status: 0, stderr: '' });
  const report = JSON.parse(salesgap(['report', answers.name, '-f', 'json'], place).stdout) as Report;
  expect(report.form).toBe('full');
  const move = report.headline?.action;
  expect(await page.locator('.callout h3').innerText()).toBe(`${move?.title} (${move?.rubric_title})`);
  const rows = page.locator('section:has(> h2:text-is("Where you went deeper")) tbody tr');
  const shown = await Promise.all(
    (await rows.all()).map(async (row) => (await row.locator('.number').allInnerTexts())[0]),
  );
  const levels = (report.views[0]?.scores ?? []).flatMap(({ claimed }) => claimed.level ?? []);
  expect(shown).toHaveLength(levels.length);
  for (const [index, level] of levels.entries()) expect(Math.abs(Number(shown[index]) - level)).toBeLessThan(0.1);
  const calendar = await saved(page, () => page.getByRole('button', { name: 'Put the move in my calendar' }).click());
  const [event] = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(calendar.name).toBe('one-move.ics');
  expect(new ICAL.Event(event as ICAL.Component).summary).toContain(move?.title);
}

describe('answers that were saved', () => {
  it('open in a fresh page, go on there, and come out the same', async () => {
    const first = await opened(PAGE, DESK, 'dark');
    await onward(first.page);
    await onward(first.page);
    await choose(first.page, 1);
    await first.page.locator('summary').click();
    await first.page.locator('#comment').fill('</script> "quoted"\nsecond line');
    await choose(first.page, 2);
    const draft = await saved(first.page, () => first.page.locator('.tools').getByText('Save my answers').click());
    expect(first.left).toEqual([]);
    await first.context.close();

    const { context, page, left } = await opened(PAGE, DESK);
    await openFile(page, '{"format": 1');
    await page.getByText('or it is damaged. Nothing was changed.').waitFor();
    await openFile(page, draft.text.replace('screen@', 'essentials@'));
    await page.getByText('answers to other questions, or of somebody else').waitFor();
    await openFile(page, draft.text);
    await page.getByText('2 answers opened.').waitFor();
    expect(await page.locator('.place').innerText()).toContain('Question 3 of 16');
    const again = await saved(page, () => page.locator('.tools').getByText('Save my answers').click());
    expect(again.text).toBe(draft.text);
    expect(left).toEqual([]);
    await context.close();
  });

  it('are asked about before they go with the page', async () => {
    const { context, page, left } = await opened(PAGE, DESK);
    await onward(page);
    await onward(page);
    await choose(page, 1);
    await page.reload();
    expect(left).toEqual(['beforeunload']);
    await context.close();
  });
});

it('the result stands without going deeper, can be changed, and prints without what is only for the screen', async () => {
  const { context, page, left } = await opened(PAGE, DESK);
  await onward(page);
  await onward(page);
  await untilReview(page, () => 4);
  await onward(page);
  await page.getByRole('button', { name: 'Show my result' }).click();
  expect(await page.locator('.callout h3').innerText()).toBe('Show what is already there');
  expect(await page.locator('#words').inputValue()).toContain('somebody else who looks');
  await page.locator('#words').fill('My own words.');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.on-paper').innerText()).toBe('My own words.');
  for (const gone of ['.take', 'footer', 'textarea', '.more']) expect(await page.locator(gone).isVisible()).toBe(false);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Change my answers' }).click();
  expect(await heading(page)).toBe('Look over your answers');
  await page.goBack();
  expect(left).toEqual([]);
  await context.close();
});

const ATTACK = '</script><img src=x onerror="window.hit=1">\u202e';

it('hostile texts of a pack are only texts, on every page', async () => {
  const shipped = packCalled('essentials');
  const rubrics = shipped.rubrics.map(({ id }) => ({ rubric: hostileStrings(rubricCalled(id)), hash: '' }));
  const pack = { ...shipped, title: ATTACK, intro: ATTACK };
  const file = join(folder, 'hostile.html');
  const form = selfForm({ lang: 'en', tool_version: '0.1.0', pack, rubrics });
  writeFileSync(file, selfFormFile({ installation: join(inject('installed'), 'dist') }, form));
  const { context, page, left } = await opened(file, DESK);
  await onward(page);
  await onward(page);
  const shown = [await page.locator('main').innerText()];
  await untilReview(page, () => 0);
  shown.push(await page.locator('main').innerText());
  await onward(page);
  shown.push(await page.locator('main').innerText());
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  shown.push(await page.locator('main').innerText());
  for (const text of shown) {
    expect(text).toContain('<img src=x onerror="window.hit=1">\\u{202e}');
    expect(text).not.toContain('\u202e');
  }
  expect(await page.locator('main img, main script, main iframe, main a').count()).toBe(0);
  expect(await page.evaluate('window.hit')).toBeUndefined();
  expect(left).toEqual([]);
  await context.close();
});

/** The words that people read, as an attack; ids, types and conditions as they are. */
function hostileStrings<T>(value: T): T {
  const words = new Set(['title', 'self', 'help', 'summary', 'text', 'do', 'done_when', 'message', 'because']);
  const walk = (each: unknown, key: string): unknown => {
    if (typeof each === 'string') return words.has(key) || key === 'anchors' ? `${ATTACK}${each}` : each;
    if (Array.isArray(each)) return each.map((one) => walk(one, key));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, one]) => [name, walk(one, name)]));
  };
  return walk(value, '') as T;
}

describe('the core in the browser', () => {
  const SHEETS = 40;

  it(`makes of ${SHEETS} random sheets what the command line makes of their files, byte for byte`, async () => {
    const { context, page } = await opened(PAGE, DESK);
    const form = (await page.evaluate("JSON.parse(document.getElementById('salesgap-form').textContent)")) as SelfForm;
    const said = fc.sample(given(form), { numRuns: SHEETS, seed: 6 }).map(ofSomebody);
    await page.evaluate(await bundledCore());
    const answered = (await page.evaluate(
      ([contents, all]) => {
        const { selfReport } = globalThis as unknown as { selfReport: (form: unknown, given: unknown) => object };
        return all.map((one) => JSON.stringify(selfReport(contents, one)));
      },
      [form, said] as const,
    )) as string[];
    const results = answered.map((each) => JSON.parse(each) as { text: string; report: Report });
    const files = results.map(({ text }, index) => {
      const name = `random-${index}.json`;
      writeFileSync(join(place.folder, name), text);
      return name;
    });
    const { status, stderr } = salesgap(['report', ...files, '-f', 'json', '-o', 'random.json'], place);
    expect([status, stderr]).toEqual([0, 'Written: random.json\n']);
    const byHand = JSON.parse(readFileSync(join(place.folder, 'random.json'), 'utf8')) as Report[];
    for (const [index, { report }] of results.entries()) {
      expect(JSON.stringify(report)).toBe(JSON.stringify(byHand[index]));
    }
    expect(new Set(byHand.map(({ form: kind }) => kind))).toEqual(new Set(['full', 'screen']));
    await context.close();
  }, 120_000);
});

/** Several raters of one subject would be refused. */
function ofSomebody(said: SelfGiven, index: number): SelfGiven {
  const quick = index % 4 === 0 ? { answers: { hiring: said.answers.hiring ?? {} } } : {};
  return { ...said, ...quick, subject: { ...said.subject, id: `one_${index}` } };
}

/** The module that the page makes its report with, bundled as the page is, and put where the test can call it. */
async function bundledCore(): Promise<string> {
  // Not typed: a script of the build.
  const { BROWSER } = (await import(pathToFileURL('scripts/page.mjs').href)) as { BROWSER: BuildOptions };
  const contents = "import { selfReport } from './src/core/form/self_report.ts'; globalThis.selfReport = selfReport;";
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
  const { outputFiles } = await build({ ...BROWSER, stdin, write: false });
  return outputFiles[0]?.text ?? '';
}
