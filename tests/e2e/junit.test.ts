import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/policy/verdict.js';
import { verdictJunit } from '../../src/render/verdict/junit.js';
import { everything, hostileVerdict, passed } from '../render/verdict/verdicts.js';
import { HOSTILE } from './hostile.js';

/* JUnit XML, read by a real XML parser: that of Chromium. */

const EXECUTABLE = process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium';
const browser = { current: undefined as Browser | undefined };
beforeAll(async () => {
  browser.current = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}, 120_000);
afterAll(async () => browser.current?.close());

interface Read {
  /** What the parser has against it; empty when it is well formed. */
  readonly problem: string;
  /** Names of all elements, each once, in order. */
  readonly elements: readonly string[];
  readonly counts: Readonly<Record<string, readonly [said: number, there: number]>>;
  /** Every attribute and text. */
  readonly texts: readonly string[];
}

/** Runs in the browser. */
const READ = `(xml) => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const all = [...parsed.querySelectorAll('*')];
  const pair = (attribute, element) =>
    [Number(parsed.documentElement.getAttribute(attribute)), parsed.querySelectorAll(element).length];
  return {
    problem: parsed.querySelector('parsererror')?.textContent ?? '',
    elements: [...new Set(all.map(({ tagName }) => tagName))].sort(),
    counts: {
      tests: pair('tests', 'testcase'),
      failures: pair('failures', 'failure'),
      errors: pair('errors', 'error'),
      skipped: pair('skipped', 'skipped'),
    },
    texts: all.flatMap((each) => [...[...each.attributes].map(({ value }) => value), each.textContent]),
  };
}`;

async function read(verdict: Verdict): Promise<Read> {
  const page = await (browser.current as Browser).newPage();
  try {
    return (await page.evaluate(`(${READ})(${JSON.stringify(verdictJunit(verdict))})`)) as Read;
  } finally {
    await page.close();
  }
}

/** Every text that people write, replaced by all attacks at once. */
const worst: Verdict = {
  ...everything,
  rules: everything.rules.map((rule) => ({ ...rule, message: HOSTILE, because: HOSTILE })),
  sheets: everything.sheets.map((sheet) => ({
    ...sheet,
    file: `${HOSTILE}]]>&<!--"'`,
    subject: { id: 'x', name: HOSTILE },
    problems: sheet.problems.map(() => HOSTILE),
    judgements: sheet.judgements.map((each) => ({ ...each, title: HOSTILE })),
  })),
};

describe('JUnit', () => {
  it.each([
    ['everything', everything],
    ['passed', passed],
    ['attacks', hostileVerdict],
    ['all attacks at once', worst],
  ])('%s: well formed, and the counts are those of what is in it', async (_name, verdict) => {
    const { problem, elements, counts } = await read(verdict);
    expect(problem).toBe('');
    const known = ['error', 'failure', 'skipped', 'system-out', 'testcase', 'testsuite', 'testsuites'];
    expect(elements.filter((name) => !known.includes(name))).toEqual([]);
    for (const [said, there] of Object.values(counts)) expect(said).toBe(there);
    expect(counts.tests?.[1]).toBeGreaterThan(0);
  });

  it('a text comes back as it was written', async () => {
    const texts = (await read(hostileVerdict)).texts.join('\n');
    expect(texts).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;');
    expect((await read(everything)).texts.join('\n')).toContain('area.credited >= 2.5; area.credited is 2.49.');
  });
});
