import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Heard } from '../../src/core/report/heard.js';
import { type HeardFormatName, heardFormats, renderHeard } from '../../src/render/heard/index.js';
import { languages } from '../../src/render/language/index.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { ATTACKS } from './hostile.js';

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const names = Object.keys(heardFormats) as HeardFormatName[];

const intake: Heard = {
  subject: { id: 'jd', name: 'J. Doe' },
  voices: [
    {
      relation: 'self',
      people: 1,
      days: ['2026-11-20'],
      areas: [
        {
          title: 'Hiring',
          questions: [
            { title: 'The job on one page', words: ['Honestly? The ad from last time.\nHR has a newer one, I think.'] },
            { title: 'People known before a seat is open', words: ['Two names, in my head.'] },
          ],
        },
        { title: 'Forecasting', questions: [{ title: 'Bad news early', words: ['I told her on the Monday.'] }] },
      ],
    },
    {
      relation: 'sponsor',
      people: 1,
      days: ['2026-11-21'],
      areas: [{ title: 'Forecasting', questions: [{ title: 'Bad news early', words: ['I read it in the CRM.'] }] }],
    },
    {
      relation: 'report',
      people: 3,
      days: ['2026-11-21', '2026-11-24'],
      areas: [
        {
          title: 'Coaching',
          questions: [
            { title: 'Works from what was seen', words: ['He was on my call in May.', 'None this quarter.'] },
          ],
        },
      ],
    },
  ],
  requests: [
    {
      area: 'Hiring',
      what: 'The page for the last seat with the date of its first version (v3)',
      from: 'self',
      received: true,
    },
    {
      area: 'Forecasting',
      what: 'The commit list as saved on the snapshot day, with its file date',
      from: 'self',
      received: false,
    },
    { area: 'Forecasting', what: 'The dated note on the last deal that slipped', from: 'sponsor', received: false },
  ],
  by: '2026-12-01',
};

const silent: Heard = {
  subject: { id: 'jd' },
  voices: [{ relation: 'self', people: 1, days: ['2026-11-20'], areas: [] }],
  requests: [],
  by: '2026-11-27',
};

const variants: readonly (readonly [string, HeardFormatName, RenderOptions])[] = [
  ['terminal-80.golden.txt', 'terminal', plain],
  ['terminal-40.golden.txt', 'terminal', { ...plain, width: 40 }],
  ['terminal-120.golden.txt', 'terminal', { ...plain, width: 120 }],
  ['terminal-80-ascii.golden.txt', 'terminal', { ...plain, unicode: false }],
  ['markdown.golden.md', 'markdown', plain],
  ['terminal-80.de.golden.txt', 'terminal', { ...plain, language: await languages.de.load() }],
];

describe('the text of the same evening', () => {
  test.each(variants)('%s', async (file, format, options) => {
    await expect(await renderHeard(intake, format, options)).toMatchFileSnapshot(`golden/heard.${file}`);
  });

  test.each(names)('%s: nobody said anything, nothing to show', async (format) => {
    const text = await renderHeard(silent, format, plain);
    expect(text).toContain('Nothing was noted word for word.');
    expect(text).not.toContain('like to see');
  });

  test.each(names)('%s: with everything seen it asks for nothing', async (format) => {
    const requests = intake.requests.map((request) => ({ ...request, received: true }));
    const text = await renderHeard({ ...intake, requests }, format, plain);
    expect(text).toContain('We have seen everything we asked for.');
    expect(text).not.toMatch(/not yet|2026-12-01/);
  });

  test.each(names)('%s: no level, no score, no name but that of the leader', async (format) => {
    expect(await renderHeard(intake, format, plain)).not.toMatch(/\b(level|score|claimed|proven|target|gap)s?\b/i);
  });

  test.each(names)('%s: ends with one newline, without spaces at the ends of lines', async (format) => {
    for (const heard of [intake, silent]) {
      const text = await renderHeard(heard, format, plain);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/[ \t]\n/);
    }
  });
});

/** The intake with every text exchanged for anything at all. */
const anyHeard = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), { minLength: 1, maxLength: 6 })
  .map((texts): Heard => {
    let count = 0;
    const next = () => texts[count++ % texts.length] ?? '';
    return {
      ...intake,
      subject: { id: 'jd', name: next() },
      voices: intake.voices.map((voice) => ({
        ...voice,
        areas: voice.areas.map(({ questions }) => ({
          title: next(),
          questions: questions.map(({ words }) => ({ title: next(), words: words.map(next) })),
        })),
      })),
      requests: intake.requests.map((request) => ({ ...request, area: next(), what: next() })),
    };
  });

describe('whatever was said', () => {
  test('it fits the window and steers no terminal', () => {
    fc.assert(
      fc.asyncProperty(anyHeard, fc.integer({ min: 40, max: 200 }), fc.boolean(), async (heard, width, unicode) => {
        const text = await renderHeard(heard, 'terminal', { width, color: 0, unicode });
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
        expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
      }),
    );
  });

  test('Markdown holds no HTML, no link and no mention, and its table keeps its four columns', () => {
    fc.assert(
      fc.asyncProperty(anyHeard, async (heard) => {
        const text = await renderHeard(heard, 'markdown', plain);
        expect(text).not.toMatch(/<|\]\(|^\s*::|##\w*\[/m);
        expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/`|@\w|:\/\/|www\.|(?<!&)#\d/);
        const rows = text.split('\n').filter((line) => line.startsWith('|'));
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
        expect(rows).toHaveLength(2 + intake.requests.length);
      }),
    );
  });
});
