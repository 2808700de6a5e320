import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPrinter } from '../../src/cli/browser/printer.js';
import { usualBrowsers } from '../../src/cli/browser/start.js';
import { type Environment, processEnvironment } from '../../src/cli/environment.js';
import { renderHtml } from '../../src/render/html/html.js';
import { rich } from '../render/fixtures.js';
import { hostile } from '../render/hostile.js';

interface Place {
  readonly environment: Environment;
  /** What is left in the temporary folder. */
  readonly left: () => readonly string[];
}

function placeWith(env: NodeJS.ProcessEnv): Place {
  const temporary = mkdtempSync(join(tmpdir(), 'salesgap-print-'));
  const parts = { temporary: { value: temporary }, env: { value: env }, platform: { value: 'linux' } };
  return {
    environment: Object.create(processEnvironment([]), parts) as Environment,
    left: () => readdirSync(temporary),
  };
}

/** A program that stands for a browser. */
function script(line: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'salesgap-browser-')), 'browser');
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Of a PDF: its text, or what pdfinfo says of it. */
function asked(tool: 'pdftotext' | 'pdfinfo', pdf: Uint8Array): string {
  return execFileSync(tool, tool === 'pdftotext' ? ['-', '-'] : ['-'], { input: pdf, encoding: 'utf8' });
}

describe('with a browser', () => {
  it('prints one page after the other, on both papers, and leaves nothing behind', async () => {
    const { environment, left } = placeWith({ SALESGAP_BROWSER: process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium' });
    const printer = await openPrinter(environment);
    const a4 = await printer.print(renderHtml(rich), 'a4');
    const letter = await printer.print(renderHtml(hostile), 'letter');
    await printer.close();
    expect(left()).toEqual([]);
    expect(Buffer.from(a4).subarray(0, 5).toString()).toBe('%PDF-');
    expect(asked('pdfinfo', a4)).toMatch(/Title: +Sales leadership gap report: J\. Doe\n/);
    expect(asked('pdfinfo', a4)).toMatch(/Tagged: +yes\n[\s\S]*JavaScript: +no\n[\s\S]*\(A4\)/);
    expect(asked('pdfinfo', letter)).toMatch(/\(letter\)/);
    const text = asked('pdftotext', a4).replaceAll(/\s+/g, ' ');
    const moves = rich.priorities.flatMap(({ first_move }) => first_move?.title ?? []);
    for (const move of moves) expect(text).toContain(move);
    for (const { title } of rich.views[0]?.scores ?? []) expect(text).toContain(title);
    // What is folded away on the screen is on paper.
    expect(text).toContain('the terms add up to');
  });
});

describe('a browser that does not do it', () => {
  it.each([
    ['ends at once', 'exit 3', 'it ended with 3'],
    ['is silent', 'exec sleep 60', 'it took longer than 1 seconds'],
    ['refuses', `printf '{"id":1,"error":{"message":"no target"}}\\0' >&4; exec sleep 60`, 'no target'],
  ])('%s: said so, and nothing is left', async (_what, line, reason) => {
    const { environment, left } = placeWith({ SALESGAP_BROWSER: script(line) });
    const printer = await openPrinter(environment, 1);
    await expect(printer.print('<p>', 'a4')).rejects.toMatchObject({
      exit: 6,
      lines: [`The browser did not print the PDF: ${reason}.`, expect.stringContaining('-f html')],
    });
    await printer.close();
    expect(left()).toEqual([]);
  });

  it('is not there', async () => {
    const { environment, left } = placeWith({ SALESGAP_BROWSER: '/nowhere/browser' });
    await expect(openPrinter(environment)).rejects.toMatchObject({
      exit: 2,
      lines: [expect.stringContaining('/nowhere/browser (ENOENT)'), expect.stringContaining('-f html')],
    });
    expect(left()).toEqual([]);
  });
});

it('looks where browsers usually are', () => {
  expect(usualBrowsers({ platform: 'linux', env: {} })[0]).toBe('chromium');
  expect(usualBrowsers({ platform: 'darwin', env: {} })[0]).toBe(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = usualBrowsers({ platform: 'win32', env: { PROGRAMFILES: 'C:', LOCALAPPDATA: 'D:' } });
  expect(windows.map((path) => path.replaceAll('\\', '/'))).toEqual([
    'C:/Google/Chrome/Application/chrome.exe',
    'D:/Google/Chrome/Application/chrome.exe',
    'C:/Chromium/Application/chrome.exe',
    'D:/Chromium/Application/chrome.exe',
    'C:/Microsoft/Edge/Application/msedge.exe',
    'D:/Microsoft/Edge/Application/msedge.exe',
  ]);
});
