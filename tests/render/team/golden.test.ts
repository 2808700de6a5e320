import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { HEAT_STYLE } from '../../../src/render/html/heat_style.js';
import { languages } from '../../../src/render/language/index.js';
import type { RenderOptions } from '../../../src/render/renderer.js';
import { teamCsv } from '../../../src/render/team/csv.js';
import { teamHtml } from '../../../src/render/team/html.js';
import { renderTeam, type TeamFormatName } from '../../../src/render/team/index.js';
import { byRole, hostile, nine, tooFew } from './literal.js';

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const german = await languages.de.load();

const variants: readonly (readonly [string, TeamFormatName, RenderOptions])[] = [
  ['terminal-40.golden.txt', 'terminal', { ...plain, width: 40 }],
  ['terminal-80.golden.txt', 'terminal', plain],
  ['terminal-120.golden.txt', 'terminal', { ...plain, width: 120 }],
  ['terminal-80-ascii.golden.txt', 'terminal', { ...plain, unicode: false }],
  ['terminal-80-color.golden.txt', 'terminal', { ...plain, color: 1 }],
  ['terminal-80-said.golden.txt', 'terminal', { ...plain, bars: false }],
  ['terminal-80.de.golden.txt', 'terminal', { ...plain, language: german }],
  ['markdown.golden.md', 'markdown', plain],
  ['html.golden.html', 'html', plain],
  ['json.golden.json', 'json', plain],
  ['csv.golden.csv', 'csv', plain],
];

const some = new Set(['terminal-80.golden.txt', 'markdown.golden.md', 'csv.golden.csv']);

const RUNS = Object.entries({ 'by-role': byRole, nine, 'too-few': tooFew, hostile }).flatMap(([name, report]) =>
  variants
    .filter(([variant]) => name === 'by-role' || some.has(variant))
    .map(([variant, format, options]) => [`${name}.${variant}`, report, format, options] as const),
);

describe('many leaders together', () => {
  test.each(RUNS)('%s', async (file, report, format, options) => {
    const text = await renderTeam(report, format, options);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]\n/);
    await expect(text).toMatchFileSnapshot(`../golden/team-${file}`);
  });

  test('no line is wider than the window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom(byRole, nine, hostile),
        async (width, report) => {
          const text = await renderTeam(report, 'terminal', { ...plain, width });
          for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('colours only repeat what is said', async () => {
    const painted = await renderTeam(byRole, 'terminal', { ...plain, color: 1 });
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await renderTeam(byRole, 'terminal', plain));
  });
});

describe('the page', () => {
  test('lets in its own style by its hash', () => {
    expect(HEAT_STYLE.hash).toBe(createHash('sha256').update(HEAT_STYLE.css.text).digest('base64'));
    expect(teamHtml(byRole)).toContain(`'sha256-${HEAT_STYLE.hash}'`);
  });

  test.each([
    ['1.60', 'heat-15'],
    ['2.33', 'heat-25'],
    ['2.50', 'heat-25'],
    ['4.1', 'heat-40'],
    ['100 %', 'heat-50'],
    ['hidden', 'heat-none'],
  ])('%s is shaded as %s', (text, shade) => {
    expect(teamHtml(byRole)).toContain(`<td class="${shade}">${text}</td>`);
  });

  test('holds no markup of others', () => {
    expect(teamHtml(hostile)).not.toMatch(/<script|<img|javascript:(?!.*&#)/i);
  });
});

describe('the table for spreadsheets', () => {
  const rows: readonly Record<string, string>[] = parse(teamCsv(byRole), { columns: true });

  test('what is hidden has no row', () => {
    expect(rows.filter(({ about, group }) => about === 'group' && group === 'vp')).toEqual([]);
    expect(rows.filter(({ id, group }) => id === 'coaching' && group === 'vp')).toEqual([]);
    expect(rows.filter(({ id, measure }) => id === 'coaching' && measure === 'shortfall')).toEqual([]);
  });

  test('a cell of the heat map', () => {
    const cell = rows.filter(({ id, group }) => id === 'hiring' && group === 'vp');
    expect(cell.map(({ measure, value }) => [measure, value])).toEqual([
      ['leaders', '9'],
      ['claimed_mean', '4.1'],
      ['met_share', '1'],
    ]);
  });
});
