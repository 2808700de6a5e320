import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { vi } from 'vitest';

/* A rater at the form that came by mail: opened from its file, without network, filled as people do. */

/** By question, in the order asked: which option, from 1; `unknown`: not observed; null: left open. */
export type Choices = readonly (number | 'unknown' | null)[];

export interface Rater {
  readonly file: string;
  readonly choices: Choices;
  /** Question, from 0, → what is written to it. */
  readonly comments?: Readonly<Record<number, string>>;
  /** With a finger on a phone; else by keyboard at a desk. */
  readonly phone?: boolean;
  /** Copies the answers as a text instead of saving the file. */
  readonly copies?: boolean;
}

export interface Sent {
  /** As the page named it; null: a text that was copied. */
  readonly name: string | null;
  readonly text: string;
  /** What the page asked the network for, said on the console, or put before the rater. */
  readonly left: readonly string[];
}

export async function fillIn(browser: Browser, rater: Rater): Promise<Sent> {
  const context = await browser.newContext(
    rater.phone === true
      ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, offline: true }
      : { viewport: { width: 1280, height: 900 }, offline: true },
  );
  const { page, left } = await openedIn(context, rater.file);
  await goOn(page, rater);
  for (const [at, choice] of rater.choices.entries()) {
    const words = rater.comments?.[at];
    await answer(page, choice, rater);
    if (words !== undefined) {
      await page.locator('.comment summary').click();
      await page.locator('#comment').fill(words);
    }
    await goOn(page, rater);
  }
  await page.getByRole('heading', { name: 'Look over your answers' }).waitFor({ timeout: 20_000 });
  await goOn(page, rater);
  const sent = rater.copies === true ? await copiedText(context, page) : await savedFile(page);
  await context.close();
  return { ...sent, left };
}

/** A page that was opened from its file, and what it did besides showing it. */
export async function openedIn(context: BrowserContext, file: string): Promise<{ page: Page; left: string[] }> {
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const left: string[] = [];
  page.on('request', (request) => request.url() !== url && left.push(request.url()));
  page.on('console', (message) => left.push(message.text()));
  page.on('pageerror', (error) => left.push(error.message));
  page.on('dialog', (dialog) => {
    left.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(url);
  return { page, left };
}

/** Until the next page is there: on a busy machine a key pressed too early would go to this one. */
async function goOn(page: Page, { phone }: Rater): Promise<void> {
  const button = page.locator('.bar .first');
  const before = await page.locator('main').innerText();
  if (phone === true) await button.tap();
  else await button.press('Enter');
  const isNew = async () => {
    if ((await page.locator('main').innerText()) === before) throw new Error('the page does not change');
  };
  await vi.waitFor(isNew, { timeout: 20_000 });
}

async function answer(page: Page, choice: Choices[number], { phone }: Rater): Promise<void> {
  if (choice === null) return;
  if (phone === true || choice === 'unknown') {
    const option = page.locator(
      choice === 'unknown' ? '.without .option' : '.question > .options:not(.without) .option',
    );
    const one = option.nth(choice === 'unknown' ? 0 : choice - 1);
    await (phone === true ? one.tap() : one.click());
    return;
  }
  // The cursor is at the heading.
  for (const key of ['Tab', 'Space', ...Array.from({ length: choice - 1 }, () => 'ArrowDown')]) {
    await page.keyboard.press(key);
  }
}

async function savedFile(page: Page): Promise<Omit<Sent, 'left'>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the answers file' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function copiedText(context: BrowserContext, page: Page): Promise<Omit<Sent, 'left'>> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('summary').click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied. Paste it into your reply.').waitFor();
  return { name: null, text: await page.evaluate<string>('navigator.clipboard.readText()') };
}
