import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { audit } from './audit.js';
import { BrowserRound, type Filling, FORMATS, toldOf } from './browser_round.js';
import { filledIn, put } from './rater_forms.js';
import { type Choices, openedIn, type Sent } from './rater_in_browser.js';
import { salesgap } from './salesgap.js';

/*
 * A round as people go it: forms are handed out, opened from their files in a browser, filled on phones and at desks, sent
 * back, collected, closed, audited and reported on. What the report tells is laid beside what was worked out by hand.
 */

const EXECUTABLE = process.env.SALESGAP_BROWSER ?? '/usr/bin/chromium';
const chrome = { current: undefined as Browser | undefined };
const browser = () => chrome.current as Browser;
beforeAll(async () => {
  chrome.current = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}, 120_000);
afterAll(async () => chrome.current?.close());

const LEADER: Choices = [4, 4, 4, null, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, null, 4, 4, 4, 4, 4];
const BOSS: Choices = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];

/*
 * The questions to reps, in the order of the form: observed_work, re_check · said_did, same_rule · star, bad_news · why_down ·
 * debrief · handed_over · who_leads. Two alone answer "star": its area is hidden. Nobody has observed "who_leads".
 */
const IN_TIME: readonly Choices[] = [
  [1, 4, 4, 1, 1, 3, 5, 3, 2, 'unknown'],
  [2, 4, 4, 2, 1, 3, 3, 2, 3, 'unknown'],
  [3, 4, 4, 2, null, 3, 4, 1, 3, 'unknown'],
  [4, 4, 4, 5, null, 3, 2, 2, 4, 'unknown'],
  [3, 4, 4, 1, null, 2, 'unknown', 3, 4, 'unknown'],
  [2, 4, 3, 5, null, 2, 'unknown', 3, 4, 'unknown'],
];
const LATE: readonly Choices[] = [
  [5, 2, 5, 1, 2, 3, 4, 3, 3, 'unknown'],
  [4, 2, 4, 3, null, 3, 4, 3, 3, 'unknown'],
  [1, 2, 4, 5, null, 3, 4, 3, 3, 'unknown'],
];

/** What may be told of the six, by hand: means; "about" within one step of one rater of the same of all; from six on low/middle/high. */
const OF_SIX = {
  observed_work: '2.50 3/2/1', // 15 of 6
  re_check: 'about 4.00', // all
  said_did: 'about 4.00', // 23 of 6: all but one step of one
  same_rule: '2.70 4/0/2', // 16 of 6, told with one decimal
  star: 'hidden',
  bad_news: 'hidden', // answered by all, and hidden with its area: else the two could be worked out
  why_down: '3.50', // 14 of 4; four are too few for more
  debrief: '2.30 3/3/0', // 14 of 6
  handed_over: '3.30 1/2/3', // 20 of 6
  who_leads: '–',
};

/** Six and three: each told mean counts with its raters. Of three every mean is within one step of one of them. */
const OF_NINE = {
  observed_work: 'about 2.67', // 6 × 2.5 + 3 × 3
  re_check: 'about 3.33', // 6 × 4 + 3 × 2
  said_did: 'about 4.00', // 6 × 4 + 3 × 4
  same_rule: 'about 2.80', // 6 × 2.7 + 3 × 3
  star: 'hidden',
  bad_news: 'hidden',
  why_down: 'about 3.67', // 6 × 3.5 + 3 × 4
  debrief: 'about 2.53', // 6 × 2.3 + 3 × 3
  handed_over: 'about 3.20', // 6 × 3.3 + 3 × 3
  who_leads: '–',
};

const HOSTILE = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '"><svg onload=window.hit=1> [x](javascript:window.hit=1) ![x](https://example.invalid/x.png)',
  '=HYPERLINK("https://example.invalid") @team ::error:: \u202egnp.exe \u001b[2J',
];

/** Written where too few wrote: in no report, whatever its format. */
const CANARY = 'canary seen nowhere';

/** The nth rep: every other one on a phone; the sixth copies a text. */
function rep(choices: Choices, at: number): Filling {
  const said = HOSTILE[at];
  const comments = { ...(said === undefined ? {} : { 2: said }), ...(at < 2 || at > 6 ? { 4: CANARY } : {}) };
  return { choices, comments, phone: at % 2 === 0, copies: at === 5 };
}

const reps = (rows: readonly Choices[], from: number) =>
  Object.fromEntries(rows.map((choices, at) => [`report-0${from + at}`, rep(choices, from + at - 1)]));

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('a round of a leader, a boss and nine reps, three of them late', () => {
  let round: BrowserRound;
  let sent: ReadonlyMap<string, Sent>;
  const answersOf = (name: string) => sent.get(name) as Sent;
  const reported = () => JSON.parse(round.report('json')) as Report;

  beforeAll(async () => {
    round = new BrowserRound('jd-1', 'self=1,manager=1,report=9', '--role', 'first_line');
    sent = await round.filled(browser(), {
      'self-01': { choices: LEADER },
      'manager-01': { choices: BOSS, phone: true, comments: { 0: 'The boss says so.' } },
      ...reps(IN_TIME, 1),
      ...reps(LATE, 7),
    });
  }, 180_000);

  it('the forms ask no network, say nothing on the console, and save under one name', () => {
    expect(round.left).toEqual([]);
    expect(new Set([...sent.values()].map(({ name }) => name))).toEqual(new Set(['jd-1-response.json', null]));
  });

  it('the folder of the mail counts once, however often it is collected; one comes as a text', () => {
    const inTime = ['self-01', 'manager-01', 'report-01', 'report-02', 'report-03', 'report-04', 'report-05'];
    for (const name of inTime) round.saved(answersOf(name));
    writeFileSync(join(round.mailed, 'minutes.txt'), 'The minutes of Monday.');
    const first = round.run('collect', 'mailed');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('Together: 7 counted, 1 passed over.');
    expect(round.run('collect', 'mailed').stdout).toContain('Together: 7 counted before, 1 passed over.');
    const pasted = salesgap(['collect', '-'], round.place, answersOf('report-06').text);
    expect(pasted).toMatchObject({ status: 0, stdout: 'the pasted text: counted\n' });
  });

  it('status counts, and names nobody', () => {
    const { status, stdout } = round.run('campaign', 'status', 'jd-1');
    expect([status, plain(stdout)]).toEqual([
      0,
      expect.stringMatching(/8 of 11 forms came back\. self: 1 of 1 manager: 1 of 1 report: 6 of 9 $/),
    ]);
    for (const { token } of round.forms.values()) expect(stdout).not.toContain(token);
    expect(stdout).not.toMatch(/r_\d|report-0|canary|boss says/);
  });

  it('closes, and the audit works out nothing', () => {
    const { status, stderr } = round.run('campaign', 'close', 'jd-1', '--yes');
    expect([status, stderr]).toEqual([0, expect.stringContaining('told of: report, 6 raters')]);
    expect(round.run('campaign', 'audit', 'jd-1')).toMatchObject({ status: 0, stderr: '' });
  });

  it('the levels are those worked out by hand', () => {
    const report = reported();
    expect(report.raters?.sources.map(({ id, raters }) => [id, raters])).toEqual([
      ['self', 1],
      ['manager', 1],
      ['report', 6],
    ]);
    expect(toldOf(report, 'report')).toMatchObject(OF_SIX);
    // Of the group · self · others, in which boss and group count alike · how the two go together.
    const told = report.raters?.rubrics.map(({ rubric, self, others, verdict, levels }) => [
      rubric,
      levels.find(({ source }) => source === 'report')?.level?.toFixed(2) ?? null,
      self,
      others?.toFixed(3),
      verdict,
    ]);
    expect(told).toEqual([
      ['coaching', '3.25', 4, '2.625', 'blind_spot'],
      ['accountability', '3.35', 4, '2.675', 'blind_spot'],
      ['culture', null, 4, '2.000', 'blind_spot'],
      ['communication', '3.50', 4, '3.500', 'agreed_good'],
      ['feedback_loop', '2.30', 4, '2.150', 'blind_spot'],
      ['time_management', '3.30', 4, '2.650', 'blind_spot'],
      ['transition', null, 4, '2.000', 'blind_spot'],
    ]);
  });

  it('Markdown and page say the same, and in the page hostile comments are only words', async () => {
    const rows = [
      ['Works from what was seen', '4.0', '2.0', '2.5'],
      ['One skill, looked at again', '4.0', '2.0', 'about 4'],
      ['When somebody brings bad news', '4.0', '2.0', 'hidden'],
      // Who was not asked, or could not say, has no column.
      ['A decision and its reason', '4.0', '3.5'],
      ['Gone through the same day', '4.0', '2.0', '2.3'],
      ['Who leads when both are there', '4.0', '2.0'],
    ];
    const markdown = round.report('markdown');
    expect(rows.filter((row) => !markdown.includes(`| ${row.join(' | ')} |`))).toEqual([]);
    const file = join(round.place.folder, 'report.html');
    writeFileSync(file, round.report('html'));
    const context = await browser().newContext({ viewport: { width: 390, height: 844 } });
    const { page, left } = await openedIn(context, file);
    const shown = await page.evaluate<string[][]>(
      "[...document.querySelectorAll('tr')].map(({ cells }) => [...cells].map(({ textContent }) => textContent))",
    );
    const cells = shown.map((each) => each.join(' | '));
    expect(rows.filter((row) => !cells.includes(row.join(' | ')))).toEqual([]);
    const text = await page.evaluate<string>("document.querySelector('main, body').textContent");
    for (const words of HOSTILE.slice(0, 3)) expect(text).toContain(words);
    await page.waitForTimeout(200);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.locator('img, svg[onload], iframe, a[href^=javascript]').count()).toBe(0);
    expect(left).toEqual([]);
    await context.close();
  });

  it('no format holds a token, a rater, or what too few wrote', () => {
    for (const [format, text] of Object.entries(round.reports())) {
      expect([format, audit(text)]).toEqual([format, []]);
      for (const { token } of round.forms.values()) expect(text).not.toContain(token);
      expect(text).not.toMatch(/\br_\d\d\b|report-0\d|salesgap_response/);
      expect([format, text.includes(CANARY)]).toEqual([format, false]);
      expect(text).toContain('window.hit');
    }
  });

  it('two who are late wait, and no byte of the reports changes', () => {
    const before = round.reports();
    const files = ['report-07', 'report-08'].map((name) => round.saved(answersOf(name)));
    const late = round.run('collect', ...files);
    expect([late.status, plain(late.stdout)]).toEqual([
      4,
      expect.stringMatching(
        /it came after the close; it waits until enough of its group have come late.*2 not counted/,
      ),
    ]);
    expect(plain(round.run('campaign', 'status', 'jd-1').stdout)).toContain(
      'report: 2 not told of, until 3 of the group wait',
    );
    const again = round.run('campaign', 'close', 'jd-1', '--yes');
    expect([again.status, plain(again.stderr)]).toEqual([
      0,
      expect.stringContaining('too few of its group have come late (3 are needed)'),
    ]);
    expect(round.reports()).toEqual(before);
    expect(round.released()).toHaveLength(1);
  });

  it('with the third they are a batch of their own, beside what was told before', () => {
    const [first] = round.released();
    expect(round.run('collect', round.saved(answersOf('report-09'))).status).toBe(4);
    const { status, stderr } = round.run('campaign', 'close', 'jd-1', '--yes');
    expect([status, plain(stderr)]).toEqual([0, expect.stringContaining('told of: report, 6 and 3 raters')]);
    expect(round.released()[0]).toBe(first);
    expect(round.run('campaign', 'audit', 'jd-1').status).toBe(0);
    const report = reported();
    expect(report.raters?.sources.find(({ id }) => id === 'report')?.raters).toBe(9);
    expect(toldOf(report, 'report')).toMatchObject(OF_NINE);
    for (const format of FORMATS) expect([format, round.report(format).includes(CANARY)]).toEqual([format, false]);
  });
});

it('of a group that is too small no answer is in any format', () => {
  const round = new BrowserRound('jd-2', 'self=1,manager=1,report=2', '--role', 'first_line');
  const levels = { 'self-01': 4, 'manager-01': 3, 'report-01': 1, 'report-02': 1 };
  const files = Object.entries(levels).map(([name, level]) => {
    const form = round.forms.get(name);
    if (form === undefined) throw new Error(`no form ${name}`);
    return put(round.place.folder, `${name}.json`, filledIn(form, level));
  });
  expect(round.run('collect', ...files).status).toBe(0);
  expect(round.run('campaign', 'close', 'jd-2', '--yes').stderr).toContain('told nothing of: report, fewer than 3');
  expect(round.run('campaign', 'audit', 'jd-2').status).toBe(0);
  for (const [format, text] of Object.entries(round.reports())) {
    expect([format, text.includes('said at 1')]).toEqual([format, false]);
  }
  const report = JSON.parse(round.report('json')) as Report;
  expect(report.raters?.hidden).toEqual(['report']);
  expect(report.raters?.sources.map(({ id }) => id)).toEqual(['self', 'manager']);
  // What the others say is what the boss says: the two change nothing.
  expect(new Set(report.raters?.rubrics.map(({ others }) => others))).toEqual(new Set([3, null]));
});

/** two_wishes, shared_lead, extra_tasks, empty_seat · in_the_way, word_after · used_new (1: yes) · three more · a number, left open. */
const PULSE: readonly Choices[] = [
  [2, 5, 1, 3, 1, 5, 1, 1, 1, null, 1],
  [3, 5, 2, 3, 2, 5, 1, 1, 2, null, 1],
  [1, 5, 3, 3, 3, 5, 2, 1, 3, null, 1],
  [4, 5, 4, 3, 4, 5, 2, 1, 1, null, 1],
  [2, 4, 5, 3, 5, 5, 1, 1, 2, null, 1],
];

it('a pulse tells nothing of four, and of five what was worked out by hand', async () => {
  const round = new BrowserRound('east-1', 'report=5', 'pulse', '--role', 'first_line');
  const raters = PULSE.map((choices, at) => [`report-0${at + 1}`, { choices, phone: at % 2 === 0 }] as const);
  const sent = await round.filled(browser(), Object.fromEntries(raters));
  expect(round.left).toEqual([]);
  const files = [...sent.values()].map((each) => round.saved(each));
  expect(round.run('collect', ...files.slice(1)).status).toBe(0);
  expect(round.run('campaign', 'close', 'east-1', '--yes').stderr).toContain('told nothing of: report, fewer than 5');
  const early = round.run('report', '--campaign', 'east-1', '-f', 'json');
  expect(early).toMatchObject({ status: 2, stdout: '' });
  // The fifth comes after the close, and with that one all five may be told of.
  expect(round.run('collect', 'mailed').stdout).toContain('4 counted before');
  expect(round.run('campaign', 'close', 'east-1', '--yes').stderr).toContain('told of: report, 5 raters');
  expect(round.run('campaign', 'audit', 'east-1').status).toBe(0);
  expect(toldOf(JSON.parse(round.report('json')), 'report')).toEqual({
    two_wishes: '2.40', // 12 of 5; from ten on more would be told
    shared_lead: 'about 5.00', // 24 of 5
    extra_tasks: 'about 3.00', // 15 of 5
    empty_seat: 'about 3.00', // all
    in_the_way: 'about 2.80', // 1, 1.8, 2.8, 4, 5
    word_after: 'about 5.00', // all
    used_new: '3.40', // three yes, two no
    deal_told: 'about 1.00', // all
    next_step: 'about 2.00', // 1, 2, 3, 1, 2
    customer_hours: '–', // nobody
    elsewhere: 'about 1.00', // all
  });
}, 120_000);
