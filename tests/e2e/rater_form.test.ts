import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { raterFormFile } from '../../src/cli/form_file.js';
import { sealHolds } from '../../src/core/campaign/seal.js';
import type { FormResponse, RaterForm } from '../../src/core/form/types.js';
import { form, question } from '../page/forms.js';

/*
 * A rater's form in a real browser, opened from a file: filled by keyboard alone, saved, loaded, finished; hostile texts
 * stay texts; nothing is asked of the network, nothing stays behind for another page; axe finds nothing.
 */

const EXECUTABLE = process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'salesgap-form-'));
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const browser = { current: undefined as Browser | undefined };
beforeAll(async () => {
  browser.current = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}, 120_000);
afterAll(async () => browser.current?.close());

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page asked the network for, what it said on the console, and what it put before the reader. */
  readonly left: string[];
}

/** The form in a profile of its own, without network. */
async function opened(
  contents: RaterForm = form,
  viewport = PHONE,
  colorScheme: 'light' | 'dark' = 'light',
  offline = true,
): Promise<Opened> {
  const file = join(folder, `form-${contents.lang}-${contents.subject.length}.html`);
  writeFileSync(file, raterFormFile({ installation: join(inject('installed'), 'dist') }, contents));
  const context = await (browser.current as Browser).newContext({ viewport, colorScheme, offline });
  const page = await context.newPage();
  const left: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => request.url() !== url && left.push(request.url()));
  page.on('console', (message) => left.push(message.text()));
  page.on('pageerror', (error) => left.push(error.message));
  page.on('dialog', (dialog) => {
    left.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.accept();
  });
  await page.goto(url);
  return { context, page, left };
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const heading = (page: Page) => page.locator('h1').innerText();
const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.innerText || document.activeElement.tagName');
const onward = (page: Page) => page.locator('.bar .first').click();

async function saved(page: Page, pressed: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await pressed();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('filled by keyboard alone', () => {
  it('from the first page to the file, on a phone; the seal holds, and the text to copy is the file', async () => {
    const { context, page, left } = await opened();
    await press(page, 'Tab', 'Enter');
    expect(await focused(page)).toBe('How does Jo give you feedback on your calls?');
    await press(page, 'Tab', 'Space', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await press(page, 'Tab', 'Tab', 'Enter', 'Tab');
    await page.keyboard.type('Jo asks "what did you notice?" <b>first</b>.');
    await press(page, 'Tab', 'Tab', 'Enter');
    expect(await focused(page)).toBe('Did Jo come back to the last thing you agreed to try?');
    // Enter on an answer goes on.
    await press(page, 'Tab', 'Space', 'Enter');
    await press(page, 'Tab', 'Space', 'Tab', 'Space', 'Enter');
    expect(await focused(page)).toBe('How often does your one-to-one take place?');
    await press(page, 'Tab', 'ArrowUp', 'Enter');
    await press(page, 'Tab');
    await page.keyboard.type('1.200');
    await press(page, 'Enter');
    expect(await page.locator('[role=alert]').innerText()).toContain('thousands');
    expect(await page.evaluate('document.activeElement.id')).toBe('part-now');
    await press(page, 'Control+a');
    await page.keyboard.type('90');
    await press(page, 'Tab');
    await page.keyboard.type('2026 Q3');
    await press(page, 'Tab');
    await page.keyboard.type('CRM');
    await press(page, 'Enter');
    for (const share of ['50', '30', '20']) {
      await press(page, 'Tab');
      await page.keyboard.type(share);
    }
    await press(page, 'Enter', 'Tab');
    await page.keyboard.type('Join one call a week.');
    // Past "not observed", "clear", the comment and "back" to going on.
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(await focused(page)).toBe('Look over your answers');
    expect(await page.locator('main').innerText()).toContain('All 7 questions are answered.');
    await page.locator('.bar .first').focus();
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Last step: send your answers');

    const file = await saved(page, () => press(page, 'Tab', 'Enter'));
    expect(file.name).toBe('jd_2026_q4-response.json');
    expect(await page.locator('.told').first().innerText()).toContain('jd_2026_q4-response.json');
    const response = JSON.parse(file.text) as FormResponse;
    expect(sealHolds(response)).toBe(true);
    expect(response.answered_on).toBe(await page.evaluate("new Date().toLocaleDateString('sv-SE')"));
    expect(response.answers).toEqual({
      coaching: {
        feedback: { state: 'answered', value: 4, evidence: [], note: 'Jo asks "what did you notice?" <b>first</b>.' },
        looked_again: { state: 'answered', value: true, evidence: [] },
        where: { state: 'answered', value: ['call', 'one_on_one'], evidence: [] },
      },
      rhythm: {
        one_on_ones: { state: 'dont_know' },
        cycle: { state: 'answered', value: { now: 90, period: '2026 Q3', source: 'CRM' }, evidence: [] },
        week: { state: 'answered', value: { customers: 50, inside: 30, desk: 20 }, evidence: [] },
        wish: { state: 'answered', value: 'Join one call a week.', evidence: [] },
      },
    });
    await press(page, 'Tab', 'Enter');
    expect(await page.locator('#as-text').inputValue()).toBe(file.text);
    expect(left).toEqual([]);
    await context.close();
  });

  it('copies as text, with a clipboard or without one', async () => {
    const { context, page } = await opened(form, DESK);
    for (let at = 0; at < 8; at += 1) await onward(page);
    expect(await page.locator('main').innerText()).toContain('Nothing is answered yet');
    expect(await page.locator('.bar .first').count()).toBe(0);
    await page.getByRole('button', { name: 'Answer: One wish' }).click();
    await page.locator('#part-text').fill('Join one call.');
    await onward(page);
    await onward(page);
    await page.locator('summary').click();
    const copies = page.getByRole('button', { name: 'Copy the text' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copies.click();
    await page.getByText('Copied. Paste it into your reply.').waitFor();
    const text = await page.locator('#as-text').inputValue();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.evaluate('document.execCommand = () => false');
    await copies.click();
    await page.getByText('The text is selected.').waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe(text);
    await context.close();
  });
});

describe('drafts', () => {
  it('one saved here opens in a fresh page and goes on at the first open question', async () => {
    const first = await opened();
    await onward(first.page);
    await first.page.locator('input').nth(1).check();
    const draft = await saved(first.page, () => first.page.getByRole('button', { name: 'Save a draft' }).click());
    expect(draft.name).toBe('jd_2026_q4-draft.json');
    expect(draft.text).not.toContain(form.token);
    await first.context.close();

    const { context, page, left } = await opened();
    const load = (text: string) =>
      page
        .locator('#draft-file')
        .setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await load('{"salesgap_draft": 1');
    await page.getByText('or it is damaged. Nothing was changed.').waitFor();
    await load(draft.text.replace('jd_2026_q4', 'kp_2026_q4'));
    await page.getByText('belongs to another form').waitFor();
    await load(draft.text);
    await page.getByText('1 answer loaded from the draft').waitFor();
    expect(await heading(page)).toBe('Where has Jo coached you in the last three months?');
    await page.locator('.bar .second').click();
    expect(await page.locator('input').nth(1).isChecked()).toBe(true);
    expect(left).toEqual([]);
    await context.close();
  });

  it('what is begun and not whole stays on the page and is said not to be in the draft', async () => {
    const { context, page } = await opened();
    await onward(page);
    await page.getByText('This does not apply').click();
    const draft = await saved(page, () => page.getByRole('button', { name: 'Save a draft' }).click());
    expect(JSON.parse(draft.text).answers).toEqual({});
    expect(await page.locator('.tools .told').innerText()).toContain('1 question is begun but not complete');
    expect(await page.getByText('Why does it not apply?').isVisible()).toBe(true);
    await context.close();
  });
});

it('asks before unsaved answers go with the page, and not once they are saved', async () => {
  const { context, page, left } = await opened();
  await page.reload();
  expect(left).toEqual([]);
  await onward(page);
  await page.locator('input').first().check();
  await page.reload();
  expect(left).toEqual(['beforeunload: ']);
  await onward(page);
  await page.locator('input').first().check();
  await saved(page, () => page.getByRole('button', { name: 'Save a draft' }).click());
  await page.reload();
  expect(left).toEqual(['beforeunload: ']);
  await context.close();
});

it('the back key of a phone goes back by a question, and away only from the first page', async () => {
  const { context, page } = await opened();
  await onward(page);
  await page.locator('input').first().check();
  await onward(page);
  const reached = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  await reached('Where has Jo coached you in the last three months?');
  await page.goBack();
  await reached('How does Jo give you feedback on your calls?');
  await page.goBack();
  await reached('Feedback on Jo Doe');
  expect(await page.evaluate('history.state')).toBeNull();
  await context.close();
});

const ATTACKS = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '<!-- <script>',
  '"><svg onload=window.hit=1>',
  "'; window.hit=1; //",
  '\u202egnp.exe\u202c and \u200b hidden',
  '{{window.hit=1}}',
  'javascript:window.hit=1',
];

/** Every text of the form is an attack. */
const hostile: RaterForm = {
  ...form,
  ...{ title: ATTACKS[1] ?? '', subject: ATTACKS.join(' '), intro: ATTACKS, privacy: ATTACKS },
  areas: [
    {
      id: 'attacks',
      title: ATTACKS[0] ?? '',
      questions: ATTACKS.flatMap((text, at) => [
        question(`level_${at}`, 'level', {
          title: text,
          ask: text,
          help: text,
          anchors: [text, text, text, text, text],
        }),
        question(`list_${at}`, 'checklist', {
          title: text,
          ask: text,
          options: [
            { id: 'one', text },
            { id: 'two', text },
          ],
        }),
      ]),
    },
  ],
};

it('hostile texts are only texts, on every page', async () => {
  const { context, page, left } = await opened(hostile, DESK);
  const shown: string[] = [await page.locator('main').innerText()];
  await onward(page);
  for (let at = 0; at < 2 * ATTACKS.length; at += 1) {
    shown.push(await page.locator('main').innerText());
    await page.locator('.option').first().click();
    await page.locator('summary').click();
    await page.locator('#comment').fill(ATTACKS.join('\n'));
    await onward(page);
  }
  shown.push(await page.locator('main').innerText());
  await onward(page);
  for (const text of ATTACKS.slice(0, 4)) expect(shown[0]).toContain(text);
  expect(shown.join('')).toContain('\\u{202e}');
  expect(shown.join('')).not.toMatch(/[\u202e\u200b]/);
  expect(await page.evaluate('window.hit')).toBeUndefined();
  expect(await page.locator('main img, main svg, main script, main iframe, main a').count()).toBe(0);
  expect(sealHolds(JSON.parse(await page.locator('#as-text').inputValue()))).toBe(true);
  expect(left).toEqual([]);
  await context.close();
});

/** A server that anything could be sent to. */
async function listening(): Promise<{ address: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close: () => server.close() };
}

it('the policy runs no script but the one, and lets nothing out', async () => {
  const { address, asked, close } = await listening();
  const { context, page, left } = await opened(form, PHONE, 'light', false);
  await page.evaluate(`{
    const script = document.createElement('script');
    script.textContent = 'window.hit = 1';
    const image = document.createElement('img');
    image.src = '${address}pixel.png';
    image.setAttribute('onerror', 'window.hit = 1');
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const frame = document.createElement('iframe');
    frame.src = '${address}';
    const base = document.createElement('base');
    base.href = '${address}';
    document.body.append(script, image, style, frame, base);
  }`);
  const out = await page.evaluate(`fetch('${address}', { mode: 'no-cors' }).then(() => 'out', () => 'kept in')`);
  expect(out).toBe('kept in');
  expect(await page.evaluate(`navigator.sendBeacon('${address}', 'x'), window.hit`)).toBeUndefined();
  expect(await page.locator('main').isVisible()).toBe(true);
  expect(await page.evaluate('document.baseURI')).toMatch(/^file:/);
  await page.waitForTimeout(200);
  expect(asked).toEqual([]);
  expect(left.filter((each) => /Content Security Policy/i.test(each)).length).toBeGreaterThanOrEqual(5);
  await context.close();
  close();
});

it('another local page finds nothing of it: no storage, no cookie, no name, no way into its window', async () => {
  const { context, page } = await opened();
  await onward(page);
  await page.locator('input').nth(2).check();
  await page.locator('summary').click();
  await page.locator('#comment').fill('canary');
  const other = join(folder, 'other.html');
  writeFileSync(other, '<!doctype html><title>another page</title>');
  const spy = await context.newPage();
  await spy.goto(pathToFileURL(other).href);
  const seen = await spy.evaluate(`(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }))()`);
  expect(seen).toEqual({ local: [], session: [], databases: 0, cookies: '' });
  expect(
    await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie, window.name, history.state]'),
  ).toEqual([0, 0, '', '', null]);
  expect(await page.evaluate('location.search + location.hash')).toBe('');
  const url = page.url();
  const [mine] = await Promise.all([
    context.waitForEvent('page'),
    spy.evaluate(`window.form = window.open('${url}'), 0`),
  ]);
  await mine.waitForLoadState();
  expect(
    await spy.evaluate(
      '(() => { try { return window.form.document.body.innerText } catch (error) { return error.name } })()',
    ),
  ).not.toContain('Feedback');
  // The tab of the form, gone on to another page, brings nothing along.
  await page.goto(pathToFileURL(other).href);
  expect(await page.evaluate('[window.name, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
  await context.close();
});

const WIDTHS = [320, 390, 1280].flatMap((width) => [[width, 'light'] as const, [width, 'dark'] as const]);

describe.each(WIDTHS)('at %i pixels, %s', (width, scheme) => {
  it('every page reads well', async () => {
    const { context, page, left } = await opened(form, { width, height: 844 }, scheme);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    await readsWell(page, 'intro');
    await onward(page);
    await page.getByText('This does not apply').click();
    await page.locator('.reasons input').nth(1).check();
    await page.locator('summary').click();
    await onward(page);
    await readsWell(page, 'a level with reasons and what is missing');
    await page.locator('input').nth(3).check();
    await onward(page);
    await onward(page);
    await page.locator('input').first().check();
    await readsWell(page, 'a checklist');
    await onward(page);
    await onward(page);
    await page.locator('#part-now').fill('many');
    await onward(page);
    await readsWell(page, 'numbers, one wrong');
    await page.getByRole('button', { name: 'Clear this answer' }).click();
    for (let at = 0; at < 3; at += 1) await onward(page);
    await readsWell(page, 'the overview');
    await onward(page);
    await page.locator('summary').click();
    await readsWell(page, 'the last page');
    expect(left).toEqual([]);
    await context.close();
  });
});

async function readsWell(page: Page, where: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), where).toBe(true);
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  const small = await page.evaluate<string[]>(
    "[...document.querySelectorAll('button, summary, select, textarea, .option, input[type=text]')].filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).map((each) => each.outerHTML)",
  );
  expect(small, where).toEqual([]);
}

it('speaks German in a German form', async () => {
  const { context, page } = await opened({ ...form, lang: 'de' });
  expect(await heading(page)).toBe('Rückmeldung zu Jo Doe');
  expect(await page.locator('main').innerText()).toContain('12. Dezember 2026');
  expect(await page.evaluate('document.documentElement.lang')).toBe('de');
  await context.close();
});

it('a form has room in a mail: at most 150 kB', () => {
  const text = raterFormFile({ installation: join(inject('installed'), 'dist') }, form);
  expect(Buffer.byteLength(text)).toBeLessThan(150_000);
});
