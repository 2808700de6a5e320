import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Ranks } from '../../src/core/report/ranks.js';
import { renderCsv } from '../../src/render/csv.js';
import { rankShown, ranksSection } from '../../src/render/document/ranks.js';
import { type RenderOptions, render, type TextFormatName } from '../../src/render/index.js';
import { english } from '../../src/render/language/english.js';
import { languages } from '../../src/render/language/index.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { rich } from './fixtures.js';
import { few, ranked, ranks } from './ranked.js';

/** Where the leader stands among the leaders of a cohort, in words. */

const plain: RenderOptions = { width: 100, color: 0, unicode: true, bars: false };

/** On one line, as it is read. */
function said(own: Partial<Ranks> = {}, options: Partial<RenderOptions> = {}): string {
  return renderTerminal({ ...rich, ranks: { ...ranks, ...own } }, { ...plain, ...options }).replaceAll(/\s+/g, ' ');
}

test.each([
  [0, '<1'],
  [0.99, '<1'],
  [1, '1'],
  [1.5, '2'],
  [50, '50'],
  [62.49, '62'],
  [62.5, '63'],
  [98.6, '99'],
  [99, '99'],
  [99.01, '>99'],
  [100, '>99'],
])('a rank of %d is shown as %s', (rank, shown) => {
  expect(rankShown(rank)).toBe(shown);
});

describe('in words', () => {
  test.each([
    'Compared with 240 first-line managers (own clients, 2026): your own data, counted on 2026-11-30, one sheet each (self-report).',
    'Claimed higher than 63 of 100, proven so far higher than 48 of 100. Answers are never exact: anything from 55 to 70 of 100 fits what was claimed.',
    'Claimed and proven so far higher than <1 of 100. Among the 64 of them with a score here.',
    'Fewer than 100 leaders have a score in Coaching: take a rank there as a rough place.',
    'It is no target: what the role needs is the target of each area.',
    'Not ranked: Forecasting. Too little is answered here for a score.',
    'Not ranked: Pay; Territory. Fewer than 30 leaders of the cohort have a score there.',
  ])('%s', (text) => {
    expect(said()).toContain(text);
    expect(said({}, { edition: 'leader' })).toContain(text);
  });

  test('few everywhere is said once', () => {
    expect(said({ rubrics: [few] })).toContain('Fewer than 100 leaders stand behind each rank');
  });

  test('where nothing is ranked, only that is said', () => {
    const words = said({ rubrics: [] });
    expect(words).toContain('Not ranked: Forecasting.');
    expect(words).not.toContain('It is no target');
  });
});

test('without a cohort, and on the page for the sponsor, nothing is said', () => {
  expect(ranksSection(rich, english)).toEqual([]);
  expect(said({}, { edition: 'sponsor' })).not.toContain('own clients, 2026');
});

test('what a cohort calls its leaders is only text', async () => {
  const origin = '<script>alert(1)</script>\u001b[31m\u202e=1+1';
  const report = { ...rich, ranks: { ...ranks, cohort: { ...ranks.cohort, origin } } };
  expect(await render(report, 'html', plain)).not.toContain('<script>alert');
  for (const format of ['terminal', 'markdown', 'csv', 'json', 'html'] as const) {
    expect(await render(report, format, plain)).not.toMatch(/[\u001b\u202e]/);
  }
});

test('CSV: the cohort, then each rank as it is', () => {
  const rows = parse(renderCsv(ranked), { columns: true }) as Record<string, string>[];
  const told = rows.filter(({ about }) => about === 'cohort' || about === 'rank');
  expect(
    told.map(({ relation, about, id, measure, value }) => [relation, about, id, measure, value].join(' ')),
  ).toEqual([
    'self cohort  leaders 240',
    'self cohort  made_on 2026-11-30',
    'self cohort  role first_line',
    'self rank hiring claimed_rank 62.5',
    'self rank hiring proven_rank 48',
    'self rank hiring leaders 240',
    'self rank hiring claimed_rank_low 54.6',
    'self rank hiring claimed_rank_high 70.2',
    'self rank coaching claimed_rank 0.4',
    'self rank coaching proven_rank 0.2',
    'self rank coaching leaders 64',
    'self rank coaching few_leaders true',
    'self rank forecasting not_ranked no_score',
    'self rank pay not_ranked not_in_cohort',
    'self rank territory not_ranked not_in_cohort',
  ]);
});

const german: RenderOptions = { ...plain, language: await languages.de.load() };

describe('reviewed as text', () => {
  const only = (text: string, from: RegExp) => {
    const start = text.search(from);
    return `${text.slice(start, start + text.slice(start).search(END))}\n`;
  };
  const END = /\n(?:\n[^\n]*\n)?(?:## )?(?:What the answers say together|Was die Antworten zusammen sagen)/i;
  test.each<[string, TextFormatName, RenderOptions, RegExp]>([
    ['terminal-40', 'terminal', { ...plain, width: 40 }, /AMONG OTHER/],
    ['terminal-80', 'terminal', { ...plain, width: 80 }, /AMONG OTHER/],
    ['terminal-120', 'terminal', { ...plain, width: 120 }, /AMONG OTHER/],
    ['terminal-80.de', 'terminal', { ...german, width: 80 }, /UNTER ANDEREN/],
    ['markdown', 'markdown', plain, /## Among other/],
  ])('%s', async (name, format, options, from) => {
    await expect(only(await render(ranked, format, options), from)).toMatchFileSnapshot(
      `golden/ranks.${name}.golden.txt`,
    );
  });
});
